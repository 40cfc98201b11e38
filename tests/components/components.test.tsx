// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { attributesOf, compareJudged, judge } from '../../src/attributes/judge.ts'
import { Card, CardGrid } from '../../src/components/mdx/CardGrid.tsx'
import { Heading } from '../../src/components/mdx/Heading.tsx'
import { Aside } from '../../src/components/site/Aside.tsx'
import { Breadcrumbs } from '../../src/components/site/Breadcrumbs.tsx'
import { Comparison } from '../../src/components/staking/Comparison.tsx'
import { Considerations } from '../../src/components/staking/Considerations.tsx'
import { monogramOf } from '../../src/components/staking/ProductCard.tsx'
import { ProductGrid } from '../../src/components/staking/ProductGrid.tsx'
import { categories } from '../../src/registry/categories.ts'
import { loadRegistry } from '../../src/registry/load.ts'
import { en } from '../../src/strings/en.ts'
import { root } from '../files.ts'
import { WithSystem } from './with-system.tsx'

const show = (view: React.ReactNode) => render(<WithSystem>{view}</WithSystem>)
afterEach(cleanup)

const today = '2026-11-22'
const pools = loadRegistry(root).listings.map((listing) => judge(listing, today)).sort(compareJudged)

describe('StakingProductsCardGrid', () => {
  it('shows a card for each listing, by name, in the order it is given', () => {
    show(<ProductGrid category="pools" listings={pools} today={today} />)
    expect(screen.getAllByRole('article').map((card) => within(card).getByRole('heading', { level: 3 }).textContent)).toEqual(pools.map(({ name }) => name))
  })

  it('says how it is ordered and on which day it was judged', () => {
    show(<ProductGrid category="pools" listings={pools} today={today} />)
    expect(screen.getByText('Most attributes met first, partly met counting half; then fewest not met; then by name. Judged on 22 November 2026.')).toBeTruthy()
  })

  it('tells every attribute in a word, and unknown as unknown', () => {
    show(<ProductGrid category="pools" listings={pools} today={today} />)
    const lido = within(screen.getByRole('article', { name: 'Lido' }))
    const rows = within(lido.getByRole('list')).getAllByRole('listitem').map((row) => row.textContent)
    expect(rows).toEqual(['Open source Met', 'Audited Met', 'Bug bounty Met', 'Battle tested Met', 'Trustless Unknown', 'Permissionless nodes Partly met', 'Execution client diversity Met', 'Consensus client diversity Met', 'Liquidity token Met'])
  })

  it('shows minimum, fee, token with kind and full address, platforms and first day', () => {
    show(<ProductGrid category="pools" listings={pools} today={today} />)
    const rocketPool = within(screen.getByRole('article', { name: 'Rocket Pool' }))
    const facts = rocketPool.getAllByRole('definition').map((value) => value.textContent)
    expect(facts).toEqual(['From 0.01 ETH', 'Up to 14 % of rewards', 'rETH, reward-bearing 0xae78736Cd615f374D3085123A210448E74Fc6393', 'Browser', '8 November 2021'])
    expect(within(screen.getByRole('article', { name: 'Everstake' })).getAllByRole('definition').map((value) => value.textContent)).toContain('None')
  })

  it('links to the product and to a prefilled report', () => {
    show(<ProductGrid category="pools" listings={pools} today={today} />)
    const visit = screen.getByRole('link', { name: 'Go to lido.fi' })
    expect([visit.getAttribute('href'), visit.getAttribute('rel')]).toEqual(['https://lido.fi/', 'noopener'])
    const report = new URL(within(screen.getByRole('article', { name: 'Lido' })).getByRole('link', { name: 'Report an error' }).getAttribute('href') ?? '')
    expect(report.pathname).toMatch(/\/issues\/new$/)
    expect(Object.fromEntries(report.searchParams)).toEqual({ template: 'fact.yml', product: 'content/products/pools/lido.json' })
  })

  it('leads to every reason and source', () => {
    show(<ProductGrid category="pools" listings={pools} today={today} />)
    expect(screen.getByRole('link', { name: 'Reasons and sources: Lido' }).getAttribute('href')).toBe('/staking/pools/lido/')
  })

  it('says how old a fact is beside its value, where that is more than 12 months', () => {
    show(<ProductGrid category="pools" listings={pools} today="2030-01-01" />)
    const facts = within(screen.getByRole('article', { name: 'Lido' })).getAllByRole('definition').map((value) => value.textContent)
    expect(facts[1]).toBe('10 % of rewardschecked 40 months ago')
  })

  it('tells the age of its facts', () => {
    show(<ProductGrid category="pools" listings={pools} today={today} />)
    expect(within(screen.getByRole('article', { name: 'Lido' })).getByText('Facts as of September 2024 to August 2026')).toBeTruthy()
  })

  it.each(categories)('says so in a sentence when %s has no listing', (category) => {
    show(<ProductGrid category={category} listings={[]} today={today} />)
    expect(screen.queryByRole('article')).toBeNull()
    expect(screen.getByText((text) => text.startsWith(en.products.empty[category]))).toBeTruthy()
    expect(screen.getByRole('link', { name: 'You can suggest one' }).getAttribute('href')).toBe('/contributing/adding-staking-product/')
  })
})

describe('StakingConsiderations', () => {
  it.each(['pools', 'saas', 'nodeTools', 'keyGen'] as const)('explains each attribute of %s, with a line for each state it can have', (category) => {
    const ids = attributesOf(category)
    show(<Considerations attributes={ids} />)
    const items = [...screen.getByRole('list', { name: 'What each attribute means' }).children]
    expect(items.map((item) => item.querySelector('strong')?.textContent)).toEqual(ids.map((id) => en.attributes[id].label))
    expect(items.map((item) => item.querySelectorAll('ul li').length)).toEqual(ids.map((id) => Object.keys(en.attributes[id].means).length))
  })

  it('states the thresholds that the verdicts use', () => {
    show(<Considerations attributes={['battleTested', 'executionDiversity']} />)
    expect(screen.getByText(/More than 183 and up to 365 days\./)).toBeTruthy()
    expect(screen.getByText(/At most 50 % of them run one client\./)).toBeTruthy()
  })
})

describe('StakingComparison', () => {
  it.each(['pools', 'solo', 'saas'] as const)('sets %s first, against the two others, with links to them', (way) => {
    show(<Comparison way={way} />)
    const headers = screen.getAllByRole('columnheader').slice(1)
    expect(headers[0]?.textContent).toBe(`${en.ways[way].name}this page`)
    expect(headers.slice(1).map((header) => within(header).getByRole('link').getAttribute('href'))).toEqual(['pools', 'solo', 'saas'].filter((other) => other !== way).map((other) => `/staking/${other}/`))
    expect(screen.getAllByRole('rowheader').map((header) => header.textContent)).toEqual(['ETH of your own', 'Keys', 'Hardware', 'Rewards', 'Main risks', 'Effect on Ethereum'])
  })
})

describe('cards and headings', () => {
  it('name a card by its title and hide its emoji from screen readers', () => {
    show(<CardGrid><Card title="Stake today" emoji="⏱️">Words.</Card></CardGrid>)
    expect(screen.getByRole('article').textContent).toContain('Words.')
    expect(screen.getByRole('heading', { level: 3, name: 'Stake today' }).id).toBe('stake-today')
    expect(screen.getByText('⏱️').getAttribute('aria-hidden')).toBe('true')
  })

  it('reach a heading\'s permalink by keyboard, named by the heading', () => {
    show(<Heading level={2} id="a">Risks</Heading>)
    const link = screen.getByRole('link', { name: 'Risks' })
    link.focus()
    expect(document.activeElement).toBe(link)
  })

  it('make monograms of names', () => {
    expect(['Rocket Pool', 'Lido', 'Vouch + Dirk', 'ether.fi', 'P2P.org'].map(monogramOf)).toEqual(['RP', 'L', 'VD', 'E', 'P'])
  })
})

describe('navigation', () => {
  it('marks the current page and nests what stands below it', () => {
    show(<Aside current="/staking/pools" outline={[{ depth: 2, id: 'a', text: 'A' }, { depth: 3, id: 'b', text: 'B' }]} sidebar={[{ path: '/staking', title: 'Staking', children: [{ path: '/staking/pools', title: 'Pools', children: [] }] }]} />)
    expect(screen.getByText('Pools').getAttribute('aria-current')).toBe('page')
    expect(screen.getByText('Staking').hasAttribute('aria-current')).toBe(false)
    expect(screen.getByText('B').closest('ul')?.parentElement?.firstChild?.textContent).toBe('A')
  })

  it('shows the pages above, but not the page itself', () => {
    show(<Breadcrumbs trail={[{ path: '/', title: 'Front' }, { path: '/staking', title: 'Staking' }, { path: '/staking/pools', title: 'Pools' }]} />)
    expect(screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([['Home', '/'], ['Staking', '/staking/']])
  })
})
