import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { keptNames, partNames, readResults } from '../../bench/results.ts'
import { markdownOf, withFigures, withResults } from '../../bench/tables.ts'
import { root } from '../files.ts'

const readme = readFileSync(join(root, 'bench/README.md'), 'utf8').replaceAll('\r\n', '\n')
const results = readResults(root)

describe('the figures', () => {
  it('in bench/README.md are those of results.json', () => {
    expect(readme === withResults(readme, results), 'Unexpected tables in bench/README.md, expected what results.json gives; write them with `npm run bench`, not by hand.').toBe(true)
  })

  it('in README.md are those of results.json', () => {
    const text = readFileSync(join(root, 'README.md'), 'utf8').replaceAll('\r\n', '\n')
    expect(text === withFigures(text, results), 'Unexpected table in README.md, expected what results.json gives; write it with `npm run bench`, not by hand.').toBe(true)
    expect(text).toContain('| written by hand |')
  })

  it('are there for every part, each with its day and its machine', () => {
    // Builds of many more pages are no part of a whole run: they may be missing.
    expect(Object.keys(results)).toEqual(keptNames.filter((name) => name !== 'many' || results.many))
    expect(Object.keys(results)).toEqual(expect.arrayContaining([...partNames]))
    for (const part of Object.values(results)) {
      expect(part.date).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      expect(part.machine).toMatch(/Node \d+/)
      expect(part.tables.length).toBeGreaterThan(0)
      for (const { title, rows } of part.tables) {
        expect(rows.length, title).toBeGreaterThan(0)
        for (const row of rows) expect(Object.keys(row), title).toEqual(Object.keys(rows[0] ?? {}))
      }
    }
  })
})

describe('a table', () => {
  const part = { date: '2026-01-02', machine: 'a machine', yardstick: [0.1, 0.2] as [number, number], tables: [{ title: 'A table', notes: ['A note.'], rows: [{ what: 'a|b', 'wall, s': 1234.5 }, { what: 'c', 'wall, s': null }] }] }

  it('has its figures to the right, and a mark where there is none', () => {
    expect(markdownOf({ check: part })).toContain('| what | wall, s |\n| --- | --: |\n| a\\|b | 1,234.5 |\n| c | ? |\n\n- A note.')
  })

  it('of many more pages stands behind the others, under the command that made it', () => {
    const markdown = markdownOf({ many: part, products: part, build: part })
    expect(markdown.match(/^###? .*/gm)).toEqual(['### Builds of more pages', '### Builds of many more pages', '### Builds of more products'])
    expect(markdown).toContain('`npm run bench -- build --no-peers --copies …`, 2026-01-02')
  })

  it('goes between the marks, and nowhere else', () => {
    const written = withResults(readme, { check: part })
    expect(written).toContain('A note.')
    expect(withResults(written, results)).toBe(readme)
    expect(() => withResults('# No marks', {})).toThrow('put them back')
  })
})
