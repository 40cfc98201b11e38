import { lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { filesBelow, root } from '../files.ts'

const rows = readFileSync(join(root, 'SECURITY.md'), 'utf8').split(/\r?\n/).filter((line) => line.startsWith('| ') && !/^\| (?:promise|---)/.test(line))

it('promises are made', () => expect(rows.length).toBeGreaterThan(12))

it.each(rows)('each names tests that are there: %s', (row) => {
  const places = [...row.matchAll(/\[`([^`]+)`\]\(([^)]+)\)/g)]
  expect(places.length).toBeGreaterThan(0)
  for (const [, shown, place = ''] of places) {
    expect(shown).toBe(place)
    const files = lstatSync(join(root, place)).isDirectory() ? filesBelow(place) : [place.split('/').at(-1) ?? '']
    expect(files.some((file) => /\.test\.tsx?$/.test(file)), place).toBe(true)
  }
})
