import fc from 'fast-check'
import { expect, it } from 'vitest'
import { blocksOf } from '../../../src/publish/styles/blocks.ts'
import { readBook } from '../../../src/publish/styles/book.ts'
import { minified } from '../../../src/publish/styles/minified.ts'
import { sheetsFor } from '../../../src/publish/styles/page-sheets.ts'

const all = ['', ...Array.from({ length: 8 }, (_, index) => `c-${index + 1}`)]
/** The rules of a class, in one of the forms that they had in the course of time: one without what others have, one with rules in another order. */
const rulesOf = (name: string, form: number): string => {
  if (name === '') return [`*{ margin: ${form}px; }`, `.a{ left: ${form}px; }a{ top: 0px; }`][form % 2] ?? ''
  return [
    `.${name}{ top: ${form}px; }.${name} a{ left: 0px; }`,
    `.${name} a{ left: 0px; }.${name}{ top: ${form}px; }`,
    `.${name}{ top: 1px; }@media print{.${name}{ top: 2px; }.${name} .b{ left: 0px; }}.${name}{ top: 1px; }`,
    `.${name}>.c-3{ order: ${form}; }`,
  ][form] ?? ''
}

const forms = fc.tuple(...all.map(() => fc.integer({ min: 0, max: 3 })))
const some = fc.subarray(all)
/** A book: the classes it knows in some order, their forms, their names, its sheets. */
const anyBook = fc.record({ known: fc.shuffledSubarray(all), forms, names: fc.shuffledSubarray([...'abcdefghi'], { minLength: 9 }), sheets: fc.array(some, { maxLength: 5 }), any: some })
/** A page: its classes in the order of its styles, their forms, what it calls its own elements, and how many forms are other than those of the book. */
const anyPage = fc.record({ classes: fc.shuffledSubarray(all), forms, own: fc.subarray(['a', 'b', 'c', 'task']), fresh: fc.boolean() })

it('any page has its rules, whatever the book says: each class the same in the same order, and nothing for its own names', () => {
  let shared = 0
  fc.assert(fc.property(anyBook, anyPage, ({ known, forms, names, sheets, any }, page) => {
    const formOf = (of: readonly number[], name: string) => rulesOf(name, of[all.indexOf(name)] ?? 0)
    const book = readBook(JSON.stringify({
      note: '',
      classes: Object.fromEntries(known.map((name) => [name, { name: name === '' ? undefined : names[all.indexOf(name)], css: [...blocksOf(formOf(forms, name)).values()].join(''), minified: minified(formOf(forms, name)) }])),
      sheets: sheets.map((sheet) => known.filter((name) => sheet.includes(name))),
      any: known.filter((name) => any.includes(name)),
    }))
    // Emotion writes the rules of a class where it is first used.
    const css = page.classes.map((name) => formOf(page.fresh ? forms : page.forms, name)).join('')
    const styles = sheetsFor([...page.own, ...page.classes.filter((name) => name !== '')], css, book)

    const published = page.classes.filter((name) => name !== '').map((name) => styles.names.get(name) ?? '')
    expect(new Set([...page.own, ...published]).size).toBe(page.own.length + published.length)
    expect(styles.sheets.length).toBe(page.classes.length === 0 ? 0 : 1)

    // The rules for the elements of the page by the names that Emotion gave them: a rule for another class is for none of them.
    const before = blocksOf(css)
    const own = new Set([...page.own, ...(css.match(/(?<=\.)[a-z]\b(?!-)/g) ?? [])])
    const sources = new Map([...book.classes].flatMap(([name, { name: short = '' }]) => (own.has(short) ? [] : [[short, name]])))
    const after = blocksOf((styles.sheets[0] ?? '').replace(/\.([a-z])(?![\w-])/g, (_, name: string) => `.${sources.get(name) ?? name}`))
    for (const name of page.classes) expect([name, after.get(name)]).toEqual([name, minified(before.get(name) ?? '')])
    if (!page.classes.includes('')) expect(after.get('')).toBe(undefined)

    // One order for the site, and after what precedes it on the page what the book does not know.
    const order = [...after.keys()]
    const inBook = (name: string) => book.classes.has(name)
    expect(order.filter(inBook)).toEqual(known.filter((name) => after.has(name)))
    for (const [index, name] of page.classes.entries()) if (!inBook(name) && index > 0) expect(order.indexOf(name)).toBeGreaterThan(order.indexOf(page.classes[index - 1] ?? ''))
    if (order.length > page.classes.length) shared++
  }), { numRuns: 2000 })
  // Pages with sheets that hold more than they need were among them.
  expect(shared).toBeGreaterThan(200)
})
