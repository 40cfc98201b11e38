import { describe, expect, it } from 'vitest'
import { longestPatternLine } from '../../../src/registry/checks/passage-keys.ts'
import { faultOfPattern } from '../../../src/registry/checks/slow-pattern.ts'

const notOne = 'expected a regular expression, as JavaScript reads it with the flag "u"; write a backslash before a sign that stands for itself'
const slow =
  'expected a regular expression that no line keeps busy; give it one "*" or "+" at most and few signs after it, repeat no group that holds a choice or a repeat, write {1,9} for digits, and look neither behind nor for an earlier group again'
const empty = 'expected a regular expression that has to find something, found one that matches an empty text'

const good = [
  'uint256 constant DELAY = \\d+ days;',
  '^Status: (?:final|draft)$',
  '\\bfee\\b.*\\b10 ?%',
  '"version": "\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}"',
  '(?:[Dd]eprecated|[Cc]losed)',
  '\\d{1,3} of \\d{1,3} signers',
  '0x[0-9a-fA-F]{40}',
  '\\p{Lu}\\p{L}{2,20} fee: \\d{1,3}(?:\\.\\d{1,2})?%',
  '^\\| Fee \\| [^|]+ \\|',
  '(?<fee>\\d{1,2})%(?! of deposits)',
  '^(?=.{1,80}$).*fee',
  'a{200}',
]

describe('a pattern is fine', () => {
  it.each(good)('%s', (pattern) => {
    expect(faultOfPattern(pattern)).toBeUndefined()
  })

  it.each(good)('and done with the worst lines: %s', (pattern) => {
    const expression = new RegExp(pattern, 'u')
    const before = process.cpuUsage()
    for (const part of ['a', '0', 'fee', '10 ', '| Fee | ', 'uint256 constant DELAY = 1', 'Fe', '\u00e9', '0x']) expression.test(part.repeat(longestPatternLine / part.length))
    // Some hundred times what it takes; one way too many would take far longer.
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(2)
  })
})

describe('a pattern is refused', () => {
  it.each([
    ['an open group', '(', notOne],
    ['an open class', '[a', notOne],
    ['nothing to repeat', '*a', notOne],
    ['a range the wrong way round', 'a{3,1}', notOne],
    ['a brace that is none of a repeat', '{fee}', notOne],
    ['a backslash that says nothing', '\\-', notOne],
    ['a property that no character has', '\\p{Fees}', notOne],
    ['a group of that name twice', '(?<a>b)(?<a>c)', notOne],
    ['a group that is not there', '(a)\\2', notOne],
    ['letters of any case, which not every Node knows', '(?i:fee)', notOne],
    ['a repeat above all numbers', `a{${'9'.repeat(150)}}`, notOne],
    ['201 characters', 'a'.repeat(201), 'expected a regular expression of at most 200 characters, found 201; look for less'],
    ['a million characters', '('.repeat(1_000_000), 'expected a regular expression of at most 200 characters, found 1000000; look for less'],
    ['nothing', '', empty],
    ['what may be nothing', 'a*', empty],
    ['two ends', '^$', empty],
    ['a choice with nothing', 'fee|', empty],
    ['only what must not follow', '(?!fee)', empty],
    ['nothing, very often', '(?:(?:){100}){100}', empty],
    ['a repeat of a repeat', '(a+)+b', slow],
    ['a repeat of a repeat, optional', '(?:(?:a?)*)?b', slow],
    ['a repeat of a choice', '(?:a|a)*c', slow],
    ['a repeat of three that overlap', '(?:[ab]|[bc]|[cd])+x', slow],
    ['words with spaces', '^(\\w+\\s?)*$', slow],
    ['a repeat before what never matches', '(?:\\w*)+^', slow],
    ['a repeat before an empty class', '(?:\\w*)+[]', slow],
    ['two repeats side by side', 'a+a+b', slow],
    ['two repeats apart', '.*fee.*10%', slow],
    ['many repeats', '.*'.repeat(100), slow],
    ['many that may be left out', 'a?'.repeat(50) + 'a'.repeat(50), slow],
    ['a number of those', '(?:a?){30}a{30}', slow],
    ['numbers of numbers', '((((a?){1000}){1000}){1000}){1000}b', slow],
    ['numbers of numbers of nothing', '(?:(?:(?:){1000}){1000}){1000}b', slow],
    ['numbers of numbers of the same', '(a{1000}){1000}b', slow],
    ['a number that no line reaches', 'a{1000000000}', slow],
    ['much after a repeat', '.*a{100}b', slow],
    ['a repeat in what must follow', '(?:(?=a+)a)+b', slow],
    ['a repeat of repeats in what must follow', '(?=(a+)+b)a', slow],
    ['a repeat of repeats in what must not follow', 'a(?!(a+)+b)', slow],
    ['what must come before', '(?<=a{1000}[^b]+)c', slow],
    ['what must not come before', '(?<!a)c', slow],
    ['an earlier group again', '(a+)\\1+b', slow],
    ['an earlier group by name', '(?<n>a)\\k<n>b', slow],
    ['an earlier group in itself', '(?:\\1(a*))*b', slow],
    ['repeats in each other', `${'(?:'.repeat(39)}a*${')*'.repeat(39)}b`, slow],
    ['nothing that costs too much, none of the time', '(?:(?:a|b)*){0}\\1(c)', slow],
  ])('%s', (_, pattern, fault) => {
    expect(faultOfPattern(pattern)).toBe(fault)
  })

  it('within a time that does not depend on it', () => {
    const before = process.cpuUsage()
    for (const part of ['(', 'a*', '(?:a', '(?=a*', '[^', 'a{0,999}', '\\p{L}?', '(?:a|b)?', '(a)\\1', '|', '(?:a?b?c?){9}', '{9}', '[\\p{L}\\P{L}]+']) {
      for (const end of ['', ')', ')'.repeat(40), ')*'.repeat(40), ']']) faultOfPattern((part.repeat(200) + end).slice(-200))
    }
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(2)
  })
})
