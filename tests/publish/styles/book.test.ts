import { describe, expect, it } from 'vitest'
import { readBook } from '../../../src/publish/styles/book.ts'

const entry = (css: string, name?: string) => ({ name, css, minified: css })
const classes = { '': entry('*{a:b}'), 'c-1': entry('.c-1{a:b}', 'a'), 'c-2': entry('.c-2{c:d}', 'b') }
const book = (changes: object = {}) => JSON.stringify({ note: '', classes, sheets: [['', 'c-1', 'c-2']], any: ['', 'c-2'], ...changes })
const advice = 'run `npm run build`, which may fail, and then `npm run styles`.'

describe('a book of styles', () => {
  it('is read, the sheet for any page of text among its sheets, the lightest first', () => {
    const { classes: read, sheets, any } = readBook(book())
    expect([...read.keys()]).toEqual(['', 'c-1', 'c-2'])
    expect(sheets).toEqual([['', 'c-2'], ['', 'c-1', 'c-2']])
    expect(any).toEqual(['', 'c-2'])
  })

  it('may be empty', () => {
    expect(readBook(book({ classes: {}, sheets: [], any: [] })).sheets).toEqual([[]])
  })

  it.each([
    ['what a merge left', `<<<<<<< ours\n${book()}`, 'text that is no JSON', 'a book of styles'],
    ['a list', '[]', 'value at ""', 'a book of styles'],
    ['something more', book({ more: 1 }), 'value at ""', 'a book of styles'],
    ['no name of a class', book({ classes: { 'body': entry('body{a:b}') } }), 'value at "classes.body"', 'a book of styles'],
    ['a name that is none', book({ classes: { 'c-1': entry('.c-1{a:b}', 'a b') } }), 'value at "classes.c-1.name"', 'a book of styles'],
    ['a name like a generated one', book({ classes: { 'c-1': entry('.c-1{a:b}', 'c-2') } }), 'value at "classes.c-1.name"', 'a book of styles'],
    ['an element in the styles', book({ classes: { 'c-1': entry('.c-1{}</style><script>') } }), 'value at "classes.c-1.css"', 'a book of styles'],
    ['an element in the short styles', book({ classes: { 'c-1': { css: '.c-1{}', minified: '</style>' } } }), 'value at "classes.c-1.minified"', 'a book of styles'],
    ['one name twice', book({ classes: { ...classes, 'c-3': entry('.c-3{a:b}', 'a') } }), 'name "a" of two classes', 'a name for each'],
    ['a sheet with what the book does not say', book({ sheets: [['', 'c-4']] }), 'class "c-4" in a sheet', 'the classes of the book in their order, each once'],
    ['a sheet in another order', book({ sheets: [['c-2', 'c-1']] }), 'class "c-1" in a sheet', 'the classes of the book in their order, each once'],
    ['a sheet for any page with what the book does not say', book({ any: ['c-4'] }), 'class "c-4" in a sheet', 'the classes of the book in their order, each once'],
    ['no sheet for any page', book({ any: undefined }), 'value at "any"', 'a book of styles'],
    ['a sheet with a class twice', book({ sheets: [['c-1', 'c-1']] }), 'class "c-1" in a sheet', 'the classes of the book in their order, each once'],
  ])('is refused with %s', (_, text, found, expected) => {
    expect(() => readBook(text)).toThrow(new Error(`Unexpected ${found} in src/publish/styles/book.json, expected ${expected}; ${advice}`))
  })
})
