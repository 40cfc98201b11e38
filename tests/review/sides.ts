import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readJson } from '../../src/registry/json.ts'
import { filesBelow, root } from '../files.ts'
import { type Base, patchedBase } from '../products.ts'

/** The product from which those of a category differ in fixtures of changes. */
const bases: Readonly<Record<string, Base>> = { pools: 'lido', keyGen: 'key-tool' }

/** The product files of one side of a fixture under tests/fixtures/review, by path in the repository. A file holds what differs from the base of its category; one that cannot be read as JSON stands as it is. */
export function filesOfSide(folder: string): Map<string, string> {
  const files = existsSync(join(root, folder)) ? filesBelow(folder) : []
  return new Map(files.map((file) => {
    const text = readFileSync(join(root, folder, file), 'utf8')
    const base = bases[file.split('/')[0] ?? '']
    const { json } = readJson(text)
    return [`content/products/${file}`, base === undefined || !json ? text : patchedBase(base, json.value)]
  }))
}
