import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { filesBelow, root } from '../files.ts'

/** Node 20 collects a timeout that only such a signal holds as garbage; then it never comes, and what waits for it waits for ever. */
const forgotten = /AbortSignal\s*\.\s*any\s*\(/
const files = ['src', 'scripts', 'tests'].flatMap((folder) => filesBelow(folder).map((file) => `${folder}/${file}`)).filter((file) => /\.(?:tsx?|[cm]js)$/.test(file) && !file.includes('node_modules/'))

it.each(['AbortSignal.any([AbortSignal.timeout(200)])', 'AbortSignal\n  .any(signals)'])('this would be found: %s', (code) => {
  expect(code).toMatch(forgotten)
})

it('no time is bounded by a signal that Node forgets', () => {
  const found = files.filter((file) => file !== 'tests/repository/signals.test.ts' && forgotten.test(readFileSync(join(root, file), 'utf8')))
  expect(files.length).toBeGreaterThan(500)
  expect(found).toEqual([])
})
