import { describe, expect, it } from 'vitest'
import { pagesIn, secondsOf, stepsIn, withoutPacking } from '../../bench/printed.ts'

const nothing = { check: null, compile: null, Next: null, finish: null, site: null, pack: null, 'other steps': null }
const printed = `! A warning (3.0 s)
✔ 1,134 files checked (12.5 s)
  Next renders the pages …
✔ pages rendered (1,182.3 s)
✔ 1,060 pages tidied; pictures, scripts, search index, data, Markdown, feed and sitemap written: 3,210 files, 9,120 KiB (94.7 s)
✔ 2,131 texts packed as .br and .gz, 0 of 4,262 from the cache (89.4 s)

| page | bytes |
✔ out/ holds 1060 pages, as of 2026-11-22
`

describe('the steps that a build names', () => {
  it('are found by their words, with their seconds', () => {
    expect(secondsOf(printed)).toEqual({ ...nothing, check: 12.5, Next: 1182.3, finish: 94.7, pack: 89.4 })
  })

  it('are the same in any order, and with the line ends of Windows', () => {
    expect(secondsOf(printed.split('\n').reverse().join('\r\n'))).toEqual(secondsOf(printed))
  })

  it.each([
    ['nothing', ''],
    ['a line without seconds', '✔ pages rendered\n'],
    ['seconds without a fraction', '✔ pages rendered (12 s)\n'],
    ['another unit', '✔ pages rendered (12.0 ms)\n'],
    ['a line that is not marked', 'pages rendered (12.0 s)\n  ✔ pages rendered (12.0 s)\n'],
    ['words behind the seconds', '✔ pages rendered (12.0 s) in vain\n'],
  ])('are none in %s', (_, text) => {
    expect(stepsIn(text)).toEqual([])
    expect(secondsOf(text)).toEqual(nothing)
  })

  it('count together where two are of one column, and those of none are not lost', () => {
    expect(secondsOf('✔ 3 pages rendered (1.5 s)\n✔ Next is ready (0.5 s)\n✔ tea made (4.0 s)\n✔ put in place (1.0 s)\n')).toEqual({ ...nothing, Next: 2, 'other steps': 5 })
  })

  it('know what is made of all pages from what is made for each', () => {
    expect(secondsOf('✔ 40 pages compiled (1.0 s)\n✔ 40 pages finished (2.0 s)\n✔ what is made of all pages written (3.0 s)\n')).toEqual({ ...nothing, compile: 1, finish: 2, site: 3 })
  })

  it('say how long a build took without packing, which is all of it where packing is not named', () => {
    const run = { wallSeconds: 100, cpuSeconds: null, peakMb: null }
    expect(withoutPacking({ ...run, printed })).toBeCloseTo(10.6)
    expect(withoutPacking({ ...run, printed: '' })).toBe(100)
  })
})

describe('the pages made anew and taken over', () => {
  it('are read from their line, with seconds behind it or not', () => {
    expect(pagesIn('✔ 1,060 pages: 1 made anew, 1,059 taken over\n')).toEqual({ anew: 1, taken: 1059 })
    expect(pagesIn('✔ 1,060 pages: 1,060 made anew, 0 taken over (3.1 s)\n')).toEqual({ anew: 1060, taken: 0 })
  })

  it.each(['', printed, '✔ 1,060 pages: all made anew, none taken over', '✔ 1,060 pages: 1 made anew'])('are unknown in %j', (text) => {
    expect(pagesIn(text)).toBeUndefined()
  })
})
