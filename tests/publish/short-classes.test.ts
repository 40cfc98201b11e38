import { expect, it } from 'vitest'
import { shortClasses } from '../../src/publish/short-classes.ts'

it('gives each generated class a short name, the same in text and styles', () => {
  expect(shortClasses('<style>.c-1ab{color:red}.c-1ab>.c-x9:has(.A){margin:0}</style><p class="c-1ab">a</p><p class="A c-x9 c-1ab">b</p>')).toBe('<style>.a{color:red}.a>.b:has(.A){margin:0}</style><p class="a">a</p><p class="A b a">b</p>')
})

it('takes no name that the page or its styles use already', () => {
  expect(shortClasses('<style>.b{x:y}.c-1ab .c{z:w}.c-2ab{v:u}</style><p class="a">a</p><p class="c-1ab">b</p><p class="c-2ab">c</p>')).toBe('<style>.b{x:y}.d .c{z:w}.e{v:u}</style><p class="a">a</p><p class="d">b</p><p class="e">c</p>')
})

it('goes on with two letters', () => {
  const classes = Array.from({ length: 30 }, (_, index) => `c-n${index}`)
  const html = shortClasses(classes.map((name) => `<i class="${name}"></i>`).join(''))
  expect(html).toContain('<i class="z"></i><i class="aa"></i><i class="ab"></i>')
  expect(new Set(html.match(/class="[a-z]+"/g)).size).toBe(30)
})

it('leaves words and other classes alone', () => {
  const html = '<p class="contains-task-list">c-1ab</p><code>.c-1ab{}</code>'
  expect(shortClasses(html)).toBe(html)
})
