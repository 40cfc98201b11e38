import { describe, expect, it } from 'vitest'
import { dateIn, listIn, numberIn, percentIn } from '../../src/strings/format.ts'

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
