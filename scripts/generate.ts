import './failures.ts'
import { argumentsOf } from './arguments.ts'
import { generatedFiles } from './generated.ts'
import { writeFiles } from './write.ts'

argumentsOf({ usage: 'Usage: npm run generate\nWrites every file that comes from code, and names those that changed.' })

// Writes every file that comes from code, and names those that changed. Exit 2 where a link could lead it out of the repository.
const changed = writeFiles(generatedFiles())
for (const path of changed) console.log(`✔ ${path}`)
if (changed.length === 0) console.log('Nothing to change: every generated file is up to date.')
