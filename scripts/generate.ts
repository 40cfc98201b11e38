import { writeFileSync } from 'node:fs'
import { jsonSchemas } from '../src/registry/json-schema.ts'

// Writes the JSON Schemas that editors complete product files from.
for (const [path, text] of jsonSchemas()) {
  writeFileSync(path, text)
  console.log(`✔ ${path}`)
}
