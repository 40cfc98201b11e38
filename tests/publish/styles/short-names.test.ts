import { expect, it } from 'vitest'
import { shortNames } from '../../../src/publish/styles/short-names.ts'

const names = (...pages: string[]) => Object.fromEntries(shortNames(pages))

it('go to generated classes alone, the most used first', () => {
  expect(names('<p class="c-1ab">a</p><p class="A c-x9 c-1ab">b</p>', '<p class="c-1ab task-list">c</p>')).toEqual({ 'c-1ab': 'a', 'c-x9': 'b' })
})

it('go in the order of the alphabet to those that are used alike', () => {
  expect(names('<p class="c-z"></p><p class="c-y"></p>')).toEqual({ 'c-y': 'a', 'c-z': 'b' })
})

it('are none that a page or its styles have already', () => {
  expect(names('<style>.b{x:y}.c-1ab .c{z:w}.c-2ab{v:u}</style><p class="c-1ab">d. d</p><p class="c-2ab">c</p>', '<p class="a">a</p>')).toEqual({ 'c-1ab': 'd', 'c-2ab': 'e' })
})

it('go on with two letters', () => {
  const found = Object.values(names(Array.from({ length: 30 }, (_, index) => `<i class="c-n${10 + index}"></i>`).join('')))
  expect(found.slice(24, 28)).toEqual(['y', 'z', 'aa', 'ab'])
  expect(new Set(found).size).toBe(30)
})

it('are none for words of a text', () => {
  expect(names('<p>c-1ab class=&quot;c-1ab&quot;</p><code>.c-1ab{}</code>')).toEqual({})
})
