import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { judge } from '../../src/attributes/judge.ts'
import { bindings, type ComponentData } from '../../src/components/mdx/bindings.tsx'
import type { PageInLanguage } from '../../src/components/place.tsx'
import { ProductPage } from '../../src/components/product/ProductPage.tsx'
import { ContentPage } from '../../src/components/site/ContentPage.tsx'
import { InLanguage } from '../../src/components/site/InLanguage.tsx'
import { NotFound } from '../../src/components/site/NotFound.tsx'
import { figureNames } from '../../src/figures/names.ts'
import { clientShares } from '../../src/figures/client-shares.ts'
import { langs } from '../../src/languages.ts'
import { categories, pathOfListing, ways } from '../../src/registry/categories.ts'
import type { Listing } from '../../src/registry/listing.ts'
import { loadRegistry } from '../../src/registry/load.ts'
import { countsOf, qualityOf } from '../../src/registry/quality.ts'
import { site } from '../../src/site.ts'
import { root } from '../files.ts'
import { WithSystem } from './with-system.tsx'

// In Arabic and Chinese, whatever is written in Latin letters is a name, or was forgotten.
const written = ['ar', 'zh'] as const
const today = '2026-11-26'
const { listings: all, products } = loadRegistry(root, today)
const listings = all.map((listing) => judge(listing, today))
/** Every text of a listing that could be in English, and every name and title in it. */
const textsOf = (listing: Listing): string[] => {
  const found: string[] = []
  const gather = (value: unknown, key = ''): void => {
    if (typeof value === 'string' && ['note', 'scope', 'what', 'reason', 'name', 'symbol', 'title', 'auditor', 'currency'].includes(key)) found.push(value)
    else if (typeof value === 'object' && value !== null) for (const [inside, one] of Object.entries(value)) gather(one, Array.isArray(value) ? key : inside)
  }
  gather(listing)
  return found
}
const texts = [...new Set(all.flatMap(textsOf))].sort((a, b) => b.length - a.length)
const place = (lang: (typeof written)[number], path: string): PageInLanguage => ({ path, lang, langs, siteLangs: langs, inEnglish: { paths: [], texts } })

/** What a page says to eyes and ears, but for what is said to be in another language, code, and addresses. */
function saidBy(html: string): string[] {
  const attributes = ['aria-label', 'title', 'alt', 'placeholder', 'data-n', 'data-none', 'data-of', 'data-others']
  const gather = (node: DefaultTreeAdapterTypes.ChildNode): string[] => {
    if (node.nodeName === '#text') return [(node as DefaultTreeAdapterTypes.TextNode).value]
    if (!('attrs' in node) || ['code', 'script', 'style'].includes(node.nodeName)) return []
    if (node.attrs.some(({ name, value }) => name === 'lang' && value === 'en')) return []
    return [...node.attrs.filter(({ name }) => attributes.includes(name)).map(({ value }) => value), ...node.childNodes.flatMap(gather)]
  }
  return parseFragment(html).childNodes.flatMap(gather)
}

/** Names that are the same in every language. */
const names = [site.name, 'Etherscan', 'JavaScript', 'JSON', 'OpenAPI', 'DeFi', 'ETH', 'EIP-7251', 'Linux', 'macOS', 'Windows', 'iOS', 'Android', 'USD', 'EUR', 'CHF', 'Gas', 'English', 'Español', '0x…', 'https', ...Object.values(clientShares.value).flat().map(({ client }) => client)]

/** Latin words that are no names of the registry and none of `names`: what a view says in words of its own. */
function wordsOfItsOwn(view: ReactNode, own: readonly string[] = []): string[] {
  const said = saidBy(renderToStaticMarkup(<WithSystem>{view}</WithSystem>))
  const known = [...own, ...texts, ...names].sort((a, b) => b.length - a.length)
  return [...new Set(said.map((text) => text.replace(/https:\/\/\S+|#fact-\w+/g, '')).filter((text) => /[A-Za-z]{2}/.test(text)).map((text) => known.reduce((rest, name) => rest.replaceAll(name, ''), text)).filter((rest) => /[A-Za-z]{2}/.test(rest)))]
}

const grids = Object.fromEntries(categories.map((category) => [category, listings.filter((listing) => listing.category === category)]))
const links = [{ path: '/staking', title: 'Zeta' }]
const quality = qualityOf(products, today)
const data: ComponentData = {
  grids, names: Object.fromEntries(categories.map((category) => [category, links])), rules: {}, removed: listings, example: listings.slice(0, 3), controlled: listings.filter(({ category }) => category === 'pools').slice(0, 4),
  quality: { pools: countsOf(quality.pools), all: countsOf(quality.all) }, index: links, terms: [{ id: 'zeta', name: 'Zeta' }], today,
}

describe.each(written)('in %s a view says nothing in words of its own', (lang) => {
  it.each(listings.map((listing) => [`${listing.category}/${listing.id}`, listing] as const))('the page of %s', (_, listing) => {
    const hosts = [new URL(listing.url).host.replace(/^www\./, '')]
    const page = <ProductPage {...place(lang, pathOfListing(listing))} file="content/products/x.json" listing={listing} names={[listing.name]} previous={null} next={null} lists={{}} histories={null} today={today} trail={links} sidebar={[]} />
    expect(wordsOfItsOwn(page, [...hosts, ...letters(listing.name)])).toEqual([])
  })

  const components = bindings(data) as unknown as Record<string, (props: object) => ReactNode>
  const drawn: [name: string, props: object][] = [
    ...figureNames.map((name): [string, object] => ['Figure', { name }]), ...ways.flatMap((page): [string, object][] => [['StakingComparison', { page }], ['StakingConsiderations', { page }]]),
    ...categories.flatMap((category): [string, object][] => [['StakingProductsCardGrid', { category }], ['ListingNames', { category }]]),
    ...['AttributeMethods', 'OrderExample', 'FactQuality', 'TrustlessRule', 'TrustlessExample', 'FeeExample', 'RemovedListings', 'SiteIndex', 'SearchField', 'TermIndex'].map((name): [string, object] => [name, {}]),
    ...(['info', 'update', 'success', 'important', 'warning', 'error'] as const).map((variant): [string, object] => ['Alert', { variant }]),
    ['input', { checked: true }], ['input', { checked: false }], ['pre', { children: '1' }], ['table', {}], ['BehindNote', { kind: 'behind', section: 'x', since: today }], ['BehindNote', { kind: 'new', section: '' }], ['h2', { id: 'footnote-label', children: 'Sources' }],
  ]
  it.each(drawn)('%s %j', (name, props) => {
    const View = components[name] as (props: object) => ReactNode
    const hosts = listings.map(({ url }) => new URL(url).host.replace(/^www\./, ''))
    expect(wordsOfItsOwn(<InLanguage place={place(lang, '/x')}><View {...props} /></InLanguage>, ['Zeta', ...hosts, ...listings.flatMap((listing) => letters(listing.name))])).toEqual([])
  })

  it('a page of text', () => {
    const frontMatter = { title: 'Zeta', description: 'Zeta', lang: 'en', template: 'staking', sidebarDepth: 2, summaryPoints: ['Zeta'] }
    const page = <ContentPage {...place(lang, '/staking/pools')} {...data} file="content/staking/pools/index.mdx" page={{ frontMatter, outline: [{ depth: 2, id: 'zeta', text: 'Zeta' }] } as never} trail={links} sidebar={[]} previous={links[0] as never} next={links[0] as never} related={links} updated={today} image={null} darkImage={null} text={() => null} />
    expect(wordsOfItsOwn(page, ['Zeta'])).toEqual([])
  })

  it('the page for an address that leads nowhere', () => {
    expect(wordsOfItsOwn(<NotFound {...place(lang, '/')} />)).toEqual([])
  })
})

/** The letters on the tile of a listing. */
function letters(name: string): string[] {
  return [...new Set([1, 2, 3].flatMap((count) => [name.slice(0, count).toUpperCase(), name.split(/[^A-Za-z0-9]+|(?=[A-Z])/).map((word) => word[0] ?? '').join('').toUpperCase().slice(0, count)]))].filter((text) => text.length > 1)
}

describe('what a view says in words of its own', () => {
  it('is found in its text and in what only listeners hear', () => {
    expect(wordsOfItsOwn(<p title="Look here">Lido: made of words <b lang="en">English words</b> <code>code()</code></p>)).toEqual(['Look here', ': made of words '])
  })
})
