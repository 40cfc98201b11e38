import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { originalOf } from '../../src/languages.ts'
import { parsePage } from '../../src/mdx/parse.ts'
import { proseOf } from '../../src/mdx/prose.ts'
import { readProduct } from '../../src/registry/product.ts'
import { placeOf } from '../../src/registry/place.ts'
import { proseOf as proseOfProduct } from '../../src/registry/rules/prose.ts'
import { literalsIn } from '../../src/review/same-facts/literals.ts'
import { mostWords, sentencesOf } from '../../src/words/sentences.ts'
import { filesBelow, root } from '../files.ts'

// A translation follows its English sentence by sentence; words are counted otherwise in each language, and in Chinese by a dictionary.
const isEnglish = (file: string) => originalOf(file).lang === 'en'

/** Half of the sentences of a page have at most as many words. */
const median = 15

interface Counted {
  text: string
  words: number
}

const files = filesBelow('content').map((file) => `content/${file}`)
const textOf = (file: string) => readFileSync(join(root, file), 'utf8')
const counted = (text: string, lang: string): Counted[] => sentencesOf(text, lang).map(({ start, end, words }) => ({ text: text.slice(start, end).replace(/\s+/g, ' '), words }))
const longOf = (sentences: readonly Counted[]) => sentences.filter(({ words }) => words > mostWords).map(({ text, words }) => `${words}: ${text}`)

describe.each(files.filter((file) => file.endsWith('.mdx') && isEnglish(file)))('%s', (file) => {
  const { page } = parsePage(file, textOf(file))
  const sentences = page ? proseOf(page).flatMap(({ text }) => counted(text, page.head.frontMatter?.lang ?? 'en')) : []
  // A cell or an item without a full stop is short without being a sentence.
  const whole = sentences.filter(({ text }) => /[.!?]["”’)\]]*$/.test(text)).map(({ words }) => words).sort((a, b) => a - b)

  it('has sentences', () => expect(whole.length).toBeGreaterThan(0))
  it(`has none of more than ${mostWords} words`, () => expect(longOf(sentences)).toEqual([]))
  it(`has a median of at most ${median} words`, () => expect(whole[Math.floor(whole.length / 2)]).toBeLessThanOrEqual(median))
})

it(`no product file has a sentence of more than ${mostWords} words`, () => {
  const products = files.flatMap((file) => {
    const place = placeOf(file)
    return place ? (readProduct(file, textOf(file), place.category).product ?? []) : []
  })
  expect(products.length).toBeGreaterThan(40)
  const sentences = products.flatMap((product) => proseOfProduct(product).flatMap(({ text }) => counted(text, 'en')))
  expect(sentences.length).toBeGreaterThan(100)
  expect(longOf(sentences)).toEqual([])
})

it.each(filesBelow('src/strings/en').map((file) => `src/strings/en/${file}`))(`no text of %s has a sentence of more than ${mostWords} words`, (file) => {
  // Between two texts of code stand a quote, a comma and more.
  expect(longOf(literalsIn(textOf(file), false).text.split(/ {3}|\n/).flatMap((text) => counted(text, 'en')))).toEqual([])
})
