import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { filesBelow, root } from '../files.ts'

/** Code in which nothing happens but that time passes. A server that is slow on purpose does something else. */
const waiting = /waitForTimeout\(|timers\/promises|setTimeout\(\s*\w+\s*[,)]|\bsleep\(|Atomics\.wait/
/** The helper that looks again and again, and this file. */
const exempt = ['until.ts', 'repository/waiting.test.ts']
const files = filesBelow('tests').filter((file) => /\.(?:tsx?|mjs)$/.test(file) && !file.includes('node_modules/') && !exempt.includes(file))

it.each(['await page.waitForTimeout(4_000)', "import { setTimeout } from 'node:timers/promises'", 'new Promise((resolve) => setTimeout(resolve, 50))', 'await sleep(10)'])('this would be found: %s', (code) => {
  expect(code).toMatch(waiting)
})

it.each(files)('%s waits for what is so, never for a time', (file) => {
  expect(readFileSync(join(root, 'tests', file), 'utf8').match(waiting)).toBe(null)
})
