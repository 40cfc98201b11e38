import './failures.ts'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { argumentsOf } from './arguments.ts'
import { generatedFiles } from './generated.ts'

argumentsOf({ usage: 'Usage: npm run generate\nWrites every file that comes from code, and names those that changed.' })

// Writes every file that comes from code, and names those that changed.
const changed = [...generatedFiles()].filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text)
for (const [path, text] of changed) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  console.log(`✔ ${path}`)
}
if (changed.length === 0) console.log('Nothing to change: every generated file is up to date.')
