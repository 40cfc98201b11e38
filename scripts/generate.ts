import './failures.ts'
import { existsSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { argumentsOf } from './arguments.ts'
import { generatedFiles } from './generated.ts'

argumentsOf({ usage: 'Usage: npm run generate\nWrites every file that comes from code, and names those that changed.' })

// Writes every file that comes from code, and names those that changed. Exit 2 where a link could lead it out of the repository.
const files = generatedFiles()
const places = [...files.keys()].flatMap((path) => path.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/')))
const link = places.find((path) => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink())
if (link !== undefined) {
  console.error(`Unexpected symbolic link at ${link}, expected a plain file or folder; remove it.`)
  process.exit(2)
}
const changed = [...files].filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text)
for (const [path, text] of changed) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  console.log(`✔ ${path}`)
}
if (changed.length === 0) console.log('Nothing to change: every generated file is up to date.')
