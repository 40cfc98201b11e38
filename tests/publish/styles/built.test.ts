import { describe, expect, it } from 'vitest'
import { englishPathOf } from '../../../src/languages.ts'
import { generated } from '../../../src/publish/styles/blocks.ts'
import { bookOfCode } from '../../../src/publish/styles/book.ts'
import { classesOf } from '../../../src/publish/styles/classes.ts'
import { minified } from '../../../src/publish/styles/minified.ts'
import { sheetsFor } from '../../../src/publish/styles/page-sheets.ts'
import { builtPages, bytesOf } from '../../out/built.ts'

const book = bookOfCode()
const pages = builtPages.map((file) => ({ file, html: bytesOf(file).toString('utf8') })).map(({ file, html }) => ({ file, classes: new Set(classesOf(html)), sheets: [...html.matchAll(/<style>([^<]*)<\/style>/g)].map(([, css = '']) => css) }))
/** A sheet as it is published. */
const textOf = (sheet: readonly string[]) => sheetsFor([], sheet.map((name) => book.classes.get(name)?.css ?? '').join(''), { ...book, sheets: [sheet] }).sheets[0] ?? ''
const forAny = textOf(book.any)
const advice = 'a style has changed, or a component is used for the first time or no longer; run `npm run build` and then `npm run styles`, and add the new src/publish/styles/book.json'

describe('the book of styles', () => {
  it('knows every class of every page', () => {
    expect(pages.flatMap(({ file, classes }) => [...classes].filter((name) => generated.test(name)).map((name) => `${file}: ${name}`)), advice).toEqual([])
  })

  it('knows no class that no page has', () => {
    const unused = [...book.classes].filter(([, { name }]) => name !== undefined && !pages.some(({ classes }) => classes.has(name))).map(([name]) => name)
    expect(unused, advice).toEqual([])
  })

  it('holds the sheet of every page, as it is published', () => {
    const texts = book.sheets.map(textOf)
    expect(pages.filter(({ sheets: [text = ''] }) => !texts.includes(text)).map(({ file }) => file), advice).toEqual([])
  })

  it('spares most pages the sheet for any page of text, which holds what they do not need', () => {
    const heavier = pages.filter(({ sheets }) => sheets.includes(forAny)).map(({ file }) => file)
    expect(heavier.length, `Unexpected ${heavier.length} pages with the sheet for any page of text (${heavier.join(', ')}), expected a quarter of all at most; run \`npm run styles\`, which looks which kinds of pages there are.`).toBeLessThanOrEqual(pages.length / 4)
  })

  it('says in short what it says at length', () => {
    expect([...book.classes].filter(([, entry]) => entry.minified !== minified(entry.css)).map(([name]) => name), 'esbuild or the browsers are others; run `npm run build` and then `npm run styles`').toEqual([])
    // Of nothing that would be said easily.
    expect(book.classes.size).toBeGreaterThan(30)
  })
})

describe('the sheets of the site', () => {
  const different = new Set(pages.flatMap(({ sheets }) => sheets))

  it('are few: a policy names each, and a line of _headers holds at most 2,000 letters', () => {
    expect(different.size).toBeGreaterThan(3)
    expect(different.size).toBeLessThan(20)
  })

  it('would still be so few with pages of text that combine known styles as no other does', () => {
    expect(new Set([...different, forAny]).size).toBeLessThan(20)
    // Of those of such pages, what one alone has is not in it: figures, the parts of the front page.
    // A translation has what its original has.
    const texts = pages.filter(({ file }) => englishPathOf(`/${file}`).lang === 'en' && !/^staking\/(?:pools|saas|solo)\//.test(file)).map(({ classes }) => [...classes])
    const shared = [...book.classes].filter(([, { name = '' }]) => texts.filter((classes) => classes.includes(name)).length > 5).map(([name]) => name)
    expect(shared.length).toBeGreaterThan(8)
    expect(shared.filter((name) => !book.any.includes(name))).toEqual([])
  })

  it('are one for each page, and on a translation that of its language', () => {
    expect(pages.filter(({ file, sheets }) => sheets.length !== (englishPathOf(`/${file}`).lang === 'en' ? 1 : 2)).map(({ file }) => file)).toEqual([])
  })
})
