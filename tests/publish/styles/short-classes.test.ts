import { expect, it } from 'vitest'
import { shortClasses } from '../../../src/publish/styles/short-classes.ts'

const shorten = (...pages: string[]) => pages.map(shortClasses(pages))

it('gives each generated class a short name, the same in text and styles, on every page', () => {
  expect(shorten('<style>.c-1ab{color:red}.c-1ab>.c-x9:has(.A){margin:0}</style><p class="c-1ab">a</p><p class="A c-x9 c-1ab">b</p>', '<p class="c-x9">c</p>')).toEqual([
    '<style>.a{color:red}.a>.b:has(.A){margin:0}</style><p class="a">a</p><p class="A b a">b</p>',
    '<p class="b">c</p>',
  ])
})

it('gives the most used the shortest, and those that are used alike the order of the alphabet', () => {
  expect(shorten('<p class="c-z"></p><p class="c-y"></p><p class="c-often"></p>', '<p class="c-often"></p>')).toEqual(['<p class="c"></p><p class="b"></p><p class="a"></p>', '<p class="a"></p>'])
})

it('takes no name that any page or its styles use already', () => {
  expect(shorten('<style>.b{x:y}.c-1ab .c{z:w}.c-2ab{v:u}</style><p class="c-1ab">b</p><p class="c-2ab">c</p>', '<p class="a">a</p>')).toEqual(['<style>.b{x:y}.d .c{z:w}.e{v:u}</style><p class="d">b</p><p class="e">c</p>', '<p class="a">a</p>'])
})

it('goes on with two letters', () => {
  const [html = ''] = shorten(Array.from({ length: 30 }, (_, index) => `<i class="c-n${10 + index}"></i>`).join(''))
  expect(html).toContain('<i class="z"></i><i class="aa"></i><i class="ab"></i>')
  expect(new Set(html.match(/class="[a-z]+"/g)).size).toBe(30)
})

it('leaves words and other classes alone', () => {
  const html = '<p class="contains-task-list">c-1ab</p><code>.c-1ab{}</code>'
  expect(shorten(html)).toEqual([html])
})
