import { describe, expect, it } from 'vitest'
import { languages } from '../../src/languages.ts'
import { capital, dateIn, eitherIn, formatsOf, inSentence, listIn, numberIn, percentIn, pluralIn } from '../../src/strings/format.ts'

describe('a number', () => {
  it.each([
    [0, '0'],
    [0.00001, '0.00001'],
    [0.000000000000000001, '0.000000000000000001'],
    [33.333333, '33.333333'],
    [3500, '3,500'],
    [1234567.891, '1,234,567.891'],
  ])('%d reads %s: nothing that was written down is rounded away', (value, words) => {
    expect(numberIn('en-GB', value)).toBe(words)
  })
})

describe('a share', () => {
  it.each([
    ['en-GB', 10, '10%'],
    ['en-GB', 40.13, '40.13%'],
    ['en-GB', 5.55, '5.55%'],
    ['en-GB', 0.07, '0.07%'],
    ['en-GB', 33.333333, '33.333333%'],
    ['en-GB', 0.0000001, '0.0000001%'],
    ['en-GB', 0, '0%'],
    ['en-GB', 1200, '1,200%'],
    ['de', 40.13, '40,13\u00a0%'],
    ['fr', 10, '10\u00a0%'],
    ['es', 10, '10\u00a0%'],
    ['tr', 10, '%10'],
    ['ja', 10, '10%'],
  ])('in %s of %d reads "%s"', (lang, value, words) => {
    // Which no-break space it is depends on the version of Node.
    expect(percentIn(lang, value).replace('\u202f', '\u00a0')).toBe(words)
  })
})

describe('a date', () => {
  it.each([
    ['2023', '2023'],
    ['2026-08', 'August 2026'],
    ['2020-12-01', '1 December 2020'],
  ])('%s reads %s, as exact as its source', (value, words) => {
    expect(dateIn('en-GB', value)).toBe(words)
  })
})

describe('a list', () => {
  it.each([
    [[], ''],
    [['stETH'], 'stETH'],
    [['stETH', 'wstETH'], 'stETH and wstETH'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('of %j reads "%s"', (words, sentence) => {
    expect(listIn('en-GB', words)).toBe(sentence)
  })
})

describe('in the languages of the site', () => {
  // Which no-break space stands before a per cent sign depends on the version of Node.
  it.each([
    ['es', ['7 de mayo de 2025', 'mayo de 2025', '2025', '40,13\u00a0%', '57.600', '3500', '0,4', 'a, b y c', 'a, b o c']],
    ['ar', ['7 مايو 2025', 'مايو 2025', '2025', '40.13%', '57,600', '3,500', '0.4', 'a وb وc', 'a أو b أو c']],
    ['zh', ['2025年5月7日', '2025年5月', '2025年', '40.13%', '57,600', '3,500', '0.4', 'a、b和c', 'a、b或c']],
  ] as const)('%s: days, months, years, shares, numbers and lists', (lang, expected) => {
    const { locale } = languages[lang]
    const written = [...['2025-05-07', '2025-05', '2025'].map((date) => dateIn(locale, date)), percentIn(locale, 40.13).replace('\u202f', '\u00a0'), ...[57600, 3500, 0.4].map((value) => numberIn(locale, value)), listIn(locale, ['a', 'b', 'c']), eitherIn(locale, ['a', 'b', 'c'])]
    expect(written).toEqual(expected)
  })

  const days = { zero: 'لا أيام', one: 'يوم واحد', two: 'يومان', few: '# أيام', many: '# يومًا', other: '# يوم' }
  it.each([
    [0, 'لا أيام'],
    [1, 'يوم واحد'],
    [2, 'يومان'],
    [3, '3 أيام'],
    [11, '11 يومًا'],
    [100, '100 يوم'],
    [103, '103 أيام'],
    [57600, '57,600 يوم'],
    [1.5, '1.5 يوم'],
  ])('Arabic has six forms: %d is "%s"', (n, words) => {
    expect(formatsOf(languages.ar.locale).counted(n, days)).toBe(words)
  })

  it.each([
    ['es', 1, '# día'],
    ['es', 0, '# días'],
    ['es', 1_000_000, '# días'],
    ['zh', 1, '# días'],
    ['ar', 2, '# días'],
  ] as const)('in %s of %d a form that is not given is the one for all others', (lang, n, form) => {
    expect(pluralIn(languages[lang].locale, n, { one: '# día', other: '# días' })).toBe(form)
  })

  it.each([['Ways to get ETH back', 'ways to get ETH back'], ['Índice', 'índice'], ['A token', 'a token'], ['ETH staked', 'ETH staked'], ['EIP-7002', 'EIP-7002'], ['', '']])('"%s" is "%s" within a sentence', (label, within) => {
    expect(inSentence(label)).toBe(within)
    expect(capital(within)).toBe(label)
  })
})
