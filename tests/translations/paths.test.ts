import { describe, expect, it } from 'vitest'
import { placesOf, standingAt, wantedAt } from '../../src/translations/paths.ts'
import { standingOf } from '../../src/translations/standing.ts'
import { englishOf, ownOf } from './made.ts'

const english = { ...englishOf({ 'index.mdx': 'Words.\n\n## A {#a}\n\nWords.', 'guide.mdx': 'Words.', 'staking/index.mdx': 'Words.', 'staking/pools/index.mdx': 'Words.\n\n## Questions {#faq}\n\nWords.' }, { 'products/pools/lido.json': ['A text.'] }), files: ['content/index.mdx', 'content/translations/es/old/index.mdx'] }
const root = '/somewhere'
const places = (...words: string[]) => {
  const found = placesOf(root, words, english)
  if ('complaint' in found) throw new Error(found.complaint)
  return found
}
const pools = 'content/translations/es/staking/pools/index.mdx'

describe('a place among translations', () => {
  it.each([
    ['content/translations', { path: 'content/translations' }],
    ['content/translations/', { path: 'content/translations' }],
    ['./content/../content/translations/es', { path: 'content/translations/es' }],
    [`${root}/content/translations/zh/staking`, { path: 'content/translations/zh/staking' }],
    [pools, { path: pools }],
    ['content/translations/ar/products/pools/lido.json', { path: 'content/translations/ar/products/pools/lido.json' }],
    ['content/translations/es/old/index.mdx', { path: 'content/translations/es/old/index.mdx' }],
    [`${pools}#faq`, { path: pools, section: 'faq' }],
    [`${pools}#`, { path: pools, section: '' }],
    ['es', { path: 'content/translations/es' }],
    ['es/staking/', { path: 'content/translations/es/staking' }],
    ['es/staking/pools#faq', { path: pools, section: 'faq' }],
    ['content/translations/es/staking/pools#', { path: pools, section: '' }],
    ['es#a', { path: 'content/translations/es/index.mdx', section: 'a' }],
    ['es/guide', { path: 'content/translations/es/guide.mdx' }],
    ['es/guide#', { path: 'content/translations/es/guide.mdx', section: '' }],
    ['es/products/pools/lido', { path: 'content/translations/es/products/pools/lido.json' }],
  ])('is %s', (word, place) => expect(places(word)).toEqual([place]))

  it.each(['', '.', '..', 'content', 'content/staking', 'content/staking/pools/index.mdx', 'content/translations/de', 'content/translations/es/none', 'content/translations/de/staking/poolz', 'de', 'esx', 'es/staking/savings', 'es/products/pools/ldo#faq', 'es/none', 'es/none#faq', 'en/staking', 'content/translationsx', '../content/translations', '/etc', 'src', '#faq'])('is not %j', (word) => {
    expect(placesOf(root, [word], english)).toEqual({ complaint: `Unexpected path ${JSON.stringify(word)}, expected a translation or a folder of some, such as content/translations/es/staking.` })
  })

  it.each([
    ['es/staking/poolz', 'es/staking/pools'], ['zh/stakin/pools#faq', 'zh/staking/pools#faq'], ['content/translations/es/staking/pool/index.mdx', 'es/staking/pools'], ['content/translations/es/staking/poo#', 'es/staking/pools#'],
    ['ar/products/pools/ldo', 'ar/products/pools/lido'],
  ])('is guessed where %s is mistyped', (word, near) => {
    expect(placesOf(root, [word], english)).toEqual({ complaint: `Unexpected path ${JSON.stringify(word)}, expected a translation or a folder of some; did you mean ${near}?` })
  })

  it.each(['content/translations/es/products#faq', 'content/translations#faq', 'es/products/pools/lido#faq', 'content/translations/es/products/pools/lido.json#faq'])('has no section, as %s would', (word) => {
    expect(placesOf(root, [word], english)).toEqual({ complaint: `Unexpected section of ${JSON.stringify(word)}, expected one of a page, such as content/translations/es/staking/pools/index.mdx#what-can-go-wrong.` })
  })

  it.each(['nope', '__proto__', 'faq#faq'])('has no section that its English page has not: #%s', (id) => {
    expect(placesOf(root, [`${pools}#${id}`], english)).toEqual({ complaint: `Unexpected section "#${id}" of ${pools}, expected one that its English page has: #faq.` })
  })

  it('is guessed where a section is mistyped', () => {
    expect(placesOf(root, ['es/staking/pools#faqs'], english)).toEqual({ complaint: `Unexpected section "#faqs" of ${pools}, expected one that its English page has; did you mean #faq?` })
  })

  it.each([
    ['faq', '; did you mean #faqs-of-pooled-staking, #faq-earn?'], ['faq-', '; did you mean #faq-earn?'], ['h', '; did you mean #h1, #h2, #h3, #h4, #h5, #h6, #h7, #h8 …?'], ['risk', '; did you mean #risks?'], ['rsiks', '; did you mean #risks?'],
    ['costs', ': #h1, #h2, #h3, #h4, #h5, #h6, #h7, #h8 ….'],
  ])('is guessed by how its id begins, or by its letters: #%s', (id, expected) => {
    const ids = [...Array.from({ length: 9 }, (_, index) => `h${index + 1}`), 'faqs-of-pooled-staking', 'faq-earn', 'risks']
    const long = englishOf({ 'guide.mdx': ids.map((one) => `## A heading {#${one}}`).join('\n\n') })
    expect(placesOf(root, [`es/guide#${id}`], long)).toEqual({ complaint: `Unexpected section "#${id}" of content/translations/es/guide.mdx, expected one that its English page has${expected}` })
  })

  it('is named at once where one of several is none', () => expect(placesOf(root, [pools, 'nowhere'], english)).toHaveProperty('complaint'))
})

describe('what is wanted', () => {
  it('is only what nobody stamped where nothing is named', () => expect(wantedAt([])(pools, 'faq')).toBe('unstamped'))
  it.each([[false, 'unstamped'], [true, 'all']] as const)('is each section that is named, and of pages what nobody stamped, or all where that is said: %j', (everything, ofPages) => {
    const wanted = wantedAt(places('content/translations/es/staking/pools', 'content/translations/ar/index.mdx#a'), everything)
    expect([wanted(pools, 'faq'), wanted(pools, ''), wanted('content/translations/es/staking/index.mdx', ''), wanted('content/translations/ar/index.mdx', 'a'), wanted('content/translations/ar/index.mdx', 'b'), wanted('content/translations/es/staking/poolsx/index.mdx', '')]).toEqual([ofPages, ofPages, 'none', 'all', 'none', 'none'])
  })
})

describe('a report', () => {
  const standing = standingOf(english, ownOf('es', { 'index.mdx': 'Palabras.' }, {}, ['content/translations/es/old/index.mdx']))
  it('is of what is named', () => {
    expect(standingAt([], standing)).toEqual(standing)
    expect(standingAt(places('content/translations/es/staking'), standing)?.pages.map(({ original }) => original)).toEqual(['content/staking/index.mdx', 'content/staking/pools/index.mdx'])
    expect(standingAt(places('content/translations/es/old/index.mdx'), standing)?.lost).toEqual(['content/translations/es/old/index.mdx'])
  })
  it('leaves out a language of which nothing is named', () => expect(standingAt(places('content/translations/ar'), standing)).toBeUndefined())
})
