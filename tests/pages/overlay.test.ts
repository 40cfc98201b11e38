import { describe, expect, it } from 'vitest'
import { overlayOf, type Told } from '../../src/pages/overlay.ts'

const about = (file: string, rule = 'syntax'): Told => ({ file, rule, said: `${file}  error  ${rule}`, message: 'Unexpected.', severity: 'error', line: 1, column: 1, endLine: 1, endColumn: 2 })
const page = { file: 'content/staking/solo/index.mdx', lang: 'en' } as const
const spanish = { file: 'content/translations/es/staking/solo/index.mdx', lang: 'es' } as const
const lido = { file: 'content/products/pools/lido.json', lang: 'es' } as const
const lidoInSpanish = 'content/translations/es/products/pools/lido.json'

describe('the overlay of a preview', () => {
  it('says first what is wrong with the page, then what is wrong with products, and how much that is', () => {
    expect(overlayOf([about(lido.file), about(page.file), about('public/a.svg')], page)).toBe(`${page.file}  error  syntax\n\n${lido.file}  error  syntax\n\npublic/a.svg  error  syntax\n\n3 errors`)
  })

  it.each([
    ['another page', page, 'content/index.mdx'],
    ['a translation of the page', page, spanish.file],
    ['stamps, over an English page', page, 'content/translations/es/stamps.json'],
    ['another page of the language', spanish, 'content/translations/es/index.mdx'],
    ['the page in a third language', spanish, 'content/translations/ar/staking/solo/index.mdx'],
    ['the texts of a product, over another page', spanish, lidoInSpanish],
    ['a page, where nothing is at the address', { file: undefined, lang: 'en' } as const, page.file],
  ])('says nothing of %s', (_, shown, file) => expect(overlayOf([about(file)], shown)).toBeNull())

  it.each([
    ['the English page that it is made from', spanish, page.file],
    ['stamps of its language', spanish, 'content/translations/es/stamps.json'],
    ['words of its language', spanish, 'content/translations/es/terms.json'],
    ['its texts in its language', lido, lidoInSpanish],
    ['a product, where nothing is at the address', { file: undefined, lang: 'en' } as const, lido.file],
  ])('says of a page what is wrong with %s', (_, shown, file) => expect(overlayOf([about(file)], shown)).toContain(file))

  it.each(['todo', 'translation-stamp'])('leaves a page that is being written to be looked at: %s', (rule) => {
    expect(overlayOf([about(spanish.file, rule)], spanish)).toBeNull()
    expect(overlayOf([about('content/translations/es/stamps.json', rule)], spanish)).toContain(rule)
  })

  it('says why the check could not run, and nothing where all is well', () => {
    expect([overlayOf('Unexpected end.', page), overlayOf([], page)]).toEqual(['Unexpected end.', null])
  })
})
