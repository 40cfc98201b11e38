import { describe, expect, it } from 'vitest'
import { type Book, readBook } from '../../../src/publish/styles/book.ts'
import { sheetsFor } from '../../../src/publish/styles/page-sheets.ts'
import { withSheets } from './with-sheets.ts'

const css = { '': '*{margin:0}', 'c-1': '.c-1{top:1px}', 'c-2': '.c-2{top:2px}.c-2 .x{left:0}', 'c-3': '.c-3{top:3px}', 'c-4': '.c-4{top:4px}' }
const names: Record<string, string> = { 'c-1': 'a', 'c-2': 'b', 'c-3': 'c', 'c-4': 'd' }
const bookWith = (sheets: string[][], any: string[] = [], styles: Record<string, string> = css): Book => readBook(JSON.stringify({ note: '', any, classes: Object.fromEntries(Object.entries(styles).map(([name, text]) => [name, { name: names[name], css: text, minified: text }])), sheets }))
const book = bookWith([['', 'c-1'], ['', 'c-1', 'c-3', 'c-4'], ['', 'c-2', 'c-3']], ['', 'c-1', 'c-2', 'c-3', 'c-4'])
/** The sheets of a page with these classes, and their rules where they are not those of the book. */
const sheets = (classes: string[], styles: Record<string, string> = {}, more: string[] = []) => sheetsFor([...classes, ...more], ['', ...classes].map((name) => ({ ...css, ...styles })[name] ?? `.${name}{color:red}`).join(''), book).sheets

describe('a page', () => {
  it('has the sheet that holds just what it has', () => {
    expect(sheets(['c-1'])).toEqual(['*{margin:0}.a{top:1px}'])
  })

  it('has the lightest sheet that holds all it has', () => {
    expect(sheets(['c-3'])).toEqual(['*{margin:0}.b{top:2px}.b .x{left:0}.c{top:3px}'].map(() => '*{margin:0}.a{top:1px}.c{top:3px}.d{top:4px}'))
    expect(sheets(['c-2'])).toEqual(['*{margin:0}.b{top:2px}.b .x{left:0}.c{top:3px}'])
  })

  it('has the sheet for any page of text where it combines what no sheet does', () => {
    expect(sheets(['c-1', 'c-2'])).toEqual(['*{margin:0}.a{top:1px}.b{top:2px}.b .x{left:0}.c{top:3px}.d{top:4px}'])
  })

  it('has one with just what it has where not even that holds all, in the order of the site', () => {
    expect(sheetsFor(['c-2', 'c-1'], css[''] + css['c-2'] + css['c-1'], bookWith([['', 'c-1'], ['', 'c-2', 'c-3']])).sheets).toEqual(['*{margin:0}.a{top:1px}.b{top:2px}.b .x{left:0}'])
  })

  it('has the same sheet in whatever order it uses classes', () => {
    expect(sheets(['c-3', 'c-2'])).toEqual(sheets(['c-2', 'c-3']))
  })

  it('has no sheet without styles', () => {
    expect(sheetsFor(['c-1', 'x'], '', book)).toEqual({ names: new Map([['c-1', 'a']]), sheets: [] })
  })

  it('has no rules for every element that are not its own', () => {
    expect(sheetsFor(['c-1'], css['c-1'], book).sheets).toEqual(['.a{top:1px}'])
  })
})

describe('what the book does not know', () => {
  it('stands where it stands on the page, in the same sheet, under the name that follows from its text', () => {
    expect(sheets(['c-1', 'c-new', 'c-3'])).toEqual(['*{margin:0}.a{top:1px}.c-new{color:red}.c{top:3px}.d{top:4px}'])
    expect(sheetsFor(['c-new', 'c-1'], '.c-new{color:red}.c-1{top:1px}', book).sheets).toEqual(['.c-new{color:red}.a{top:1px}'])
    expect(sheetsFor(['c-new'], '.c-new{color:red}', book)).toEqual({ names: new Map([['c-new', 'c-new']]), sheets: ['.c-new{color:red}'] })
  })

  it('is written short', () => {
    expect(sheets(['c-1', 'c-new'], { 'c-new': '.c-new { color: #ffffff; }' })).toEqual(['*{margin:0}.a{top:1px}.c-new{color:#fff}'])
  })

  it('is as the page says where the book says something else', () => {
    expect(sheets(['c-1'], { 'c-1': '.c-1{top:9px}' })).toEqual(['*{margin:0}.a{top:9px}'])
    expect(sheets(['c-1'], { '': '*{margin:1px}' })).toEqual(['*{margin:1px}.a{top:1px}'])
  })

  it('is as the page says, not in part', () => {
    expect(sheets(['c-2'], { 'c-2': '.c-2 .x{left:0}' })).toEqual(['*{margin:0}.b .x{left:0}.c{top:3px}'])
  })

  it('is the same for an empty book, but for the names', () => {
    expect(sheetsFor(['c-2', 'c-1'], `${css['c-2']}${css['c-1']}`, bookWith([], [], {})).sheets).toEqual(['.c-2{top:2px;.x{left:0}}.c-1{top:1px}'])
  })
})

describe('a name', () => {
  it('is not given where an element or a rule of the page has it by itself', () => {
    expect(sheetsFor(['c-1', 'a'], css['c-1'], book)).toEqual({ names: new Map([['c-1', 'c-1']]), sheets: ['.c-1{top:1px}'] })
    expect(sheetsFor(['c-1'], '.c-1 .a{top:1px}', book)).toEqual({ names: new Map([['c-1', 'c-1']]), sheets: ['.c-1 .a{top:1px}'] })
  })

  it('is not given either where only what else is in the sheet would have it', () => {
    // Else the rules of the class would be for the element of that name.
    expect(sheets(['c-3'], {}, ['d'])).toEqual(['*{margin:0}.a{top:1px}.c{top:3px}.c-4{top:4px}'])
  })

  it('is that of a class wherever a rule names it', () => {
    expect(sheets(['c-1'], { 'c-1': '.c-1>.c-2:has(.A,.c-new,.c-1x){top:1px}' })).toEqual(['*{margin:0}.a>.b:has(.A,.c-new,.c-1x){top:1px}'])
  })
})

describe('the text of a page', () => {
  it('has the names, and the sheet in place of its styles', () => {
    expect(withSheets('<style>*{margin:0}.c-1{top:1px}</style><p class="A c-1 c-9">a</p><i class="c-1">c-1</i>', book)).toBe('<style>*{margin:0}.a{top:1px}</style><p class="A a c-9">a</p><i class="a">c-1</i>')
  })

  it('stays as it is without styles, and words of it too', () => {
    const html = '<p class="task-list">c-1</p><code>.c-1{} class=&quot;c-1&quot;</code>'
    expect(withSheets(html, book)).toBe(html)
  })

  it('may hold signs that replacing knows', () => {
    expect(withSheets('<style>.c-1{content:"$&$1"}</style>', book)).toBe('<style>.a{content:"$&$1"}</style>')
  })
})
