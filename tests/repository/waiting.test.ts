import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { filesBelow, root } from '../files.ts'

const inTests = filesBelow('tests').filter((file) => /\.(?:tsx?|mjs)$/.test(file) && !file.includes('node_modules/'))
/** Where time passes: the one helper that looks again and again, and a server that is slow on purpose. */
const mayTakeTime = ['until.ts', 'repository/links.test.ts', 'repository/waiting.test.ts']
const passingTime = /waitForTimeout|setTimeout|\bsleep\b|Atomics\.wait/

it('finds what lets time pass', () => {
  for (const file of mayTakeTime) expect(readFileSync(join(root, 'tests', file), 'utf8')).toMatch(passingTime)
})

it.each(inTests.filter((file) => !mayTakeTime.includes(file)))('%s waits for what is so, never for a time', (file) => {
  expect(readFileSync(join(root, 'tests', file), 'utf8').match(passingTime)).toBe(null)
})
