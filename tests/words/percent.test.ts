import { expect, it } from 'vitest'
import { closesUpPercent, percentGapsIn, typedPercentGapsIn } from '../../src/words/percent.ts'

it.each(['5&nbsp;%', '5&#160;%', '5&#x00A0;%', '5&#8239;%', '5\\u00a0%', '5\\u202F%', '5 %', '5\u202f %', '**5** %'])('%j has white space before its sign, as it is typed', (typed) => {
  expect(typedPercentGapsIn(typed)).toHaveLength(1)
})

it.each([['5&#48; %', ' '], ['5\\u0030\\u00a0%', '\\u00a0'], ['3&plusmn;&nbsp; %', '&nbsp; ']])('of %j only the white space is one', (typed, gap) => {
  expect(typedPercentGapsIn(typed).map(({ start, end }) => typed.slice(start, end))).toEqual([gap])
})

// What is deleted must be nothing but white space: these are digits and signs of the figure.
it.each(['5\\u0030%', '2\\u00bd%', '3\\u2013%', '5&#48;%', '5&#x30;%', '3&plusmn;%', '2&frac12;%', '5&percnt;%', '5&zwj;%', '5%', '5 % 3', 'five %'])('%j has none', (typed) => {
  expect(typedPercentGapsIn(typed)).toEqual([])
})

it.each(['5\u00a0%', '5\u2009%', '٥ %'])('%j has white space before its sign, as it is read', (text) => {
  expect(percentGapsIn(text)).toHaveLength(1)
})

// Of languages that pages may come to be translated into, too; a tag that no machine knows is read as English.
it.each([
  ['fr', false, 'En 2026, les frais étaient de 10 %, ou 5\u00a0%.'],
  ['de', false, 'Im Jahr 2026 betrug die Gebühr 10 %.'],
  ['es-ES', false, 'En 2026 la comisión era del 10 %.'],
  ['tr', false, '2026 yılında ücret %10 idi, 10 % değil.'],
  ['ja', true, '2026年の手数料は10 %です。'],
  ['xx', true, 'In 2026 the fee was 10 % of rewards.'],
])('in %s, whether the sign comes straight after the figure is %s', (lang, isClosedUp, text) => {
  expect(closesUpPercent(lang)).toBe(isClosedUp)
  expect(percentGapsIn(text).length).toBeGreaterThan(0)
})
