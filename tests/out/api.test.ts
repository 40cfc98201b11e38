import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { attributesOf } from '../../src/attributes/judge.ts'
import { productFile, listFile } from '../../src/publish/api/product-schema.ts'
import { allApiPaths, apiPathOfCategory, apiPathOfListing, apiPaths } from '../../src/registry/api-paths.ts'
import { categories, pathOfListing } from '../../src/registry/categories.ts'
import { loadRegistry } from '../../src/registry/load.ts'
import { en } from '../../src/strings/en.ts'
import { root } from '../files.ts'
import { attributeOf, builtFiles, bytesOf, elementsOf, wordsOf } from './built.ts'

interface Product {
  category: 'pools'
  id: string
  name: string
  page: string
  removed?: object
  points: number
  facts: Record<string, { value: unknown; sources?: unknown[] }>
  verdicts: { attribute: keyof typeof en.attributes; state: keyof typeof en.states; reason: string; asOf?: string; old?: true; secondHand?: true }[]
}

const read = (path: string) => JSON.parse(bytesOf(path.slice(1)).toString('utf8')) as { products: Product[]; product: Product; judgedOn: string }
const { listings } = loadRegistry(root)

const ajv = new Ajv2020({ allErrors: true })
addFormats(ajv)
const product = ajv.compile(read(apiPaths.productSchema))
const list = ajv.compile(read(apiPaths.listSchema))

it('holds the files it promises, and no others', () => {
  expect(builtFiles.filter((file) => file.startsWith('api/')).map((file) => `/${file}`).sort()).toEqual(allApiPaths(listings).sort())
  expect(listings.length).toBeGreaterThan(34)
})

describe.each(listings.map((listing) => [apiPathOfListing(listing), listing] as const))('%s', (path, listing) => {
  const content = read(path)

  it('fits its published schema, and to the letter the one of the code', () => {
    expect(product(content), JSON.stringify(product.errors)).toBe(true)
    productFile.parse(content)
  })

  it('says what the page says', () => {
    const sections = elementsOf(`${pathOfListing(listing).slice(1)}/index.html`)
    const main = sections.find(({ tagName }) => tagName === 'main')
    const text = main ? wordsOf(main).replace(/\s+/g, ' ') : ''
    for (const { attribute, state, reason, asOf = '', old, secondHand } of content.product.verdicts) expect(text).toContain(`${en.attributes[attribute].label}: ${en.states[state]}${old ? `, ${asOf.slice(0, 4)}` : ''}${secondHand ? ', second-hand' : ''}. ${reason}`)
    expect(content.product.verdicts.map(({ attribute }) => attribute)).toEqual(attributesOf(listing.category))
    expect(new URL(content.product.page).pathname).toBe(`${pathOfListing(listing)}/`)
    expect(sections.some((element) => attributeOf(element, 'href') === path)).toBe(true)
  })

  it('writes facts of others out', () => {
    expect(Object.values(content.product.facts).filter((fact) => !('value' in fact))).toEqual([])
  })
})

describe('lists', () => {
  const paths = [apiPaths.products, ...categories.map(apiPathOfCategory)]

  it.each(paths)('%s fits its schema', (path) => {
    expect(list(read(path)), JSON.stringify(list.errors)).toBe(true)
    listFile.parse(read(path))
  })

  it('hold each listed product once, as its own file has it, and no removed one', () => {
    const all = read(apiPaths.products).products
    expect(all).toEqual(categories.flatMap((category) => read(apiPathOfCategory(category)).products))
    expect(all.map(({ category, id }) => `${category}/${id}`).sort()).toEqual(listings.filter(({ removed }) => !removed).map(({ category, id }) => `${category}/${id}`).sort())
    for (const one of all) expect(read(apiPathOfListing(one)).product).toEqual(one)
  })

  it('are in the order of the tables', () => {
    const rows = elementsOf('staking/pools/index.html').filter((element) => attributeOf(element, 'role') === 'heading').map((name) => attributeOf(name, 'id')).filter((id) => id?.startsWith('product-pools-'))
    expect(read(apiPathOfCategory('pools')).products.map(({ id }) => `product-pools-${id}`)).toEqual(rows)
  })
})

describe('the published schema', () => {
  const good = () => read(apiPathOfListing({ category: 'pools', id: 'lido' }))

  it.each<[string, (file: ReturnType<typeof good>) => void]>([
    ['a value without a source', ({ product: { facts } }) => delete facts.fee?.sources],
    ['a fact that only names another listing', ({ product: { facts } }) => Object.assign(facts, { fee: { sameAs: 'pools/rocket-pool' } })],
    ['a state that is none', ({ product: { verdicts } }) => Object.assign(verdicts[0] ?? {}, { state: 'yes' })],
    ['a missing fact', ({ product: { facts } }) => delete facts.launch],
    ['an id with a slash', (file) => (file.product.id = '../lido')],
    ['a page without https', (file) => (file.product.page = 'http://example.org/')],
  ])('refuses %s', (_, spoil) => {
    const file = good()
    spoil(file)
    expect(product(file)).toBe(false)
  })

  it('lets a key pass that a later release may add', () => {
    expect(product({ ...good(), later: 1 }), JSON.stringify(product.errors)).toBe(true)
  })
})
