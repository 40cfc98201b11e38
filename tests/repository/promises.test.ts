import { lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from '../files.ts'

const rows = readFileSync(join(root, 'SECURITY.md'), 'utf8').split(/\r?\n/).filter((line) => line.startsWith('| ') && !/^\| (?:promise|---)/.test(line))

it('promises are made', () => expect(rows.length).toBeGreaterThan(12))

it.each(rows)('each names tests that are there: %s', (row) => {
  const places = [...row.matchAll(/\[`([^`]+)`\]\(([^)]+)\)/g)]
  expect(places.length).toBeGreaterThan(0)
  for (const [, shown, place = ''] of places) {
    expect(shown).toBe(place)
    expect(place).toMatch(/^tests\/.*\.test\.tsx?$/)
    expect(lstatSync(join(root, place)).isFile(), place).toBe(true)
  }
})
