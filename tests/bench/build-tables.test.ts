import { describe, expect, it } from 'vitest'
import { againTable, type Build, cleanTable, ours, peersAgainTable, repositoryTable, stepsTable } from '../../bench/build-tables.ts'
import type { Run } from '../../bench/measured-run.ts'

const run = (wallSeconds: number, cpuSeconds: number | null = wallSeconds, peakMb: number | null = 1000, printed = ''): Run => ({ wallSeconds, cpuSeconds, peakMb, printed })
const build = (make: string, copies: number, took: Run, more: Partial<Build> = {}): Build => ({ make, copies, what: 'clean', run: took, size: { 'HTML pages': copies + 60, 'written, MB': 1 }, ...more })
const packed = '✔ 9 texts packed (20.0 s)\n'
const clean = [build(ours, 1, run(10, 10)), build(ours, 200, run(60, 50, 1500)), build(ours, 1000, run(220, 210, 1800, packed)), build('Peer', 1000, run(250, 105, 900)), build('Small peer', 200, run(30, null, null))]

describe('clean builds', () => {
  const { rows, notes } = cleanTable(clean)

  it('are held against ours of as many copies, without packing', () => {
    expect(rows.map((row) => [row.make, row['wall, times ours'], row['CPU, times ours'], row['peak, times ours']])).toEqual([[ours, 1, 1, 1], [ours, 1, 1, 1], [ours, 1, 1, 1], ['Peer', 1.25, 0.5, 0.5], ['Small peer', 0.5, null, null]])
    expect(rows[2]).toMatchObject({ 'wall, s': 220, 'wall without packing, s': 200, 'wall for each page, ms': 189, 'CPU for each page, ms': 198 })
  })

  it('say whether a page and memory grow with the number of pages', () => {
    expect(notes.at(-1)).toBe('By processor time, packing included, each copy more takes 201 ms up to 200 of them and 200 ms from there to 1,000. Peak memory of 1,000 is 1.2 times that of 200.')
    const unknown = [1, 200, 1000].map((copies) => build(ours, copies, run(copies / 10, null, null)))
    expect(cleanTable(unknown).notes.at(-1)).toBe('By wall time, packing included, each copy more takes 100 ms up to 200 of them and 100 ms from there to 1,000.')
  })
})

describe('a build after a change', () => {
  const whole = run(200, 400)
  const again = (printed: string) => againTable([build(ours, 1000, run(10, 8, 500, printed), { what: 'one page', clean: whole })]).rows[0]

  it('says which part of a clean one it took, and which part of it Next did', () => {
    expect(again('✔ 9 pages rendered (5.0 s)\n✔ 1,060 pages: 1 made anew, 1,059 taken over\n')).toEqual({
      changed: 'one page', 'made anew': 1, 'taken over': 1059, 'wall, s': 10, 'CPU, s': 8, 'peak, MB': 500, 'Next, s': 5, 'Next, of the wall': 0.5, 'wall, of the clean build': 0.05, 'CPU, of the clean build': 0.02,
    })
  })

  it('says nothing of what it does not print', () => {
    expect(again('')).toMatchObject({ 'made anew': null, 'taken over': null, 'Next, s': null, 'Next, of the wall': null })
  })

  it('is held against ours of as many copies', () => {
    const { rows } = peersAgainTable([build(ours, 200, run(5)), build(ours, 1000, run(10)), build('Peer', 1000, run(25), { clean: run(250) }), build('Small peer', 200, run(30, null))])
    expect(rows.map((row) => [row.make, row['wall, of the clean build'], row['wall, times ours'], row['CPU, times ours']])).toEqual([[ours, null, 1, 1], [ours, null, 1, 1], ['Peer', 0.1, 2.5, 2.5], ['Small peer', null, 6, null]])
  })
})

it.each([cleanTable(clean), stepsTable(clean), repositoryTable(clean), againTable(clean)])('every row has the same columns', ({ rows }) => {
  expect(rows).toHaveLength(clean.length)
  for (const row of rows) expect(Object.keys(row)).toEqual(Object.keys(rows[0] ?? {}))
})
