// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { attributesOf, compareJudged, judge } from '../../src/attributes/judge.ts'
import { budget } from '../../src/budget.ts'
import { Card, CardGrid } from '../../src/components/mdx/CardGrid.tsx'
import { Heading } from '../../src/components/mdx/Heading.tsx'
import { Dated as FactDate } from '../../src/components/product/Dated.tsx'
import { noneInEnglish } from '../../src/components/place.tsx'
import { Aside } from '../../src/components/site/Aside.tsx'
import { Breadcrumbs } from '../../src/components/site/Breadcrumbs.tsx'
import { InLanguage } from '../../src/components/site/InLanguage.tsx'
import { Comparison } from '../../src/components/staking/Comparison.tsx'
import { Considerations } from '../../src/components/staking/Considerations.tsx'
import { ProductGrid } from '../../src/components/staking/ProductGrid.tsx'
import { categories } from '../../src/registry/categories.ts'
import { isOld, monthsSince } from '../../src/registry/freshness.ts'
import { loadRegistry } from '../../src/registry/load.ts'
import { en } from '../../src/strings/en.ts'
import { stringsOf } from '../../src/strings/index.ts'
import { root } from '../files.ts'
import { WithSystem } from './with-system.tsx'

const show = (view: React.ReactNode) => render(<WithSystem>{view}</WithSystem>)
afterEach(cleanup)

const today = '2026-11-22'
const judged = loadRegistry(root).listings.filter(({ removed }) => !removed).map((listing) => judge(listing, today)).sort(compareJudged)
const pools = judged.filter(({ category }) => category === 'pools')
const source = { title: 'A source', url: 'https://example.org/source', kind: 'project' as const }
const list = { ...source, kind: 'register' as const }
const fact = (value: unknown, asOf = '2026-08', sources: object[] = [source]) => ({ value, asOf, sources })
/** A pool that is made of a listed one, so that what is told of it stays the same whatever becomes of that. */
const pool = (facts: object, verdicts: object[] = [], name = 'Some Pool') => pools.slice(0, 1).map((one) => ({ ...one, name, facts: { ...one.facts, status: fact('open'), restaked: fact('no'), lentOut: fact('no'), bridged: fact('no'), ...facts }, verdicts }) as unknown as (typeof pools)[number])

/** The row of a listing, as somebody finds it who hears the page. */
const rowOf = (name: string) => within(screen.getByRole('row', { name: new RegExp(`^${name} `) }))
const cellsOf = (name: string) => rowOf(name).getAllByRole('cell').map((cell) => cell.textContent)

describe('StakingProductsCardGrid', () => {
  it('has a row for each listing, by name, in the order it is given', () => {
    show(<ProductGrid category="pools" listings={pools} today={today} />)
    expect(screen.getAllByRole('rowheader').map((header) => within(header).getByRole('heading', { level: 3 }).textContent)).toEqual(pools.map(({ name }) => name))
  })

  it('names its columns: facts, then every attribute in the order of the list', () => {
    show(<ProductGrid category="pools" listings={pools} today={today} />)
    const names = screen.getAllByRole('columnheader').map((header) => header.textContent?.replace('\u00ad', ''))
    expect(names).toEqual(['Name', 'Minimum', 'Fee', 'Token', ...attributesOf('pools').map((id) => en.attributes[id].label)])
  })

  it('names a column that may break whole, to whoever hears the page in another language', () => {
    show(<InLanguage place={{ path: '/staking/pools', lang: 'es', langs: ['en', 'es'], siteLangs: ['en', 'es'], inEnglish: noneInEnglish }}><ProductGrid category="pools" listings={pools} today={today} /></InLanguage>)
    const words = stringsOf('es')
    const heads = screen.getAllByRole('columnheader')
    expect(heads.filter((head) => head.textContent?.includes('\u00ad')).length).toBeGreaterThan(0)
    expect(heads.slice(4).map((head) => head.getAttribute('aria-label') ?? head.textContent)).toEqual(attributesOf('pools').map((id) => words.attributes[id].label))
    expect(document.querySelectorAll('[data-n*="\u00ad"]')).toHaveLength(0)
  })

  it.each(categories)('marks in the column of each attribute just the listings of %s that meet it: filters go by that', (category) => {
    const some = judged.filter((listing) => listing.category === category)
    show(<ProductGrid category={category} listings={some} today={today} />)
    const columns = screen.getAllByRole('columnheader').map((header) => header.textContent?.replace('\u00ad', ''))
    for (const id of attributesOf(category)) {
      const column = columns.indexOf(en.attributes[id].label)
      const fitting = screen.getAllByRole('row').filter((row) => row.children[column]?.classList.contains('met')).map((row) => within(row).getByRole('heading').textContent)
      expect(fitting, id).toEqual(some.filter(({ verdicts }) => verdicts.some((verdict) => verdict.id === id && verdict.state === 'met')).map(({ name }) => name))
    }
  })

  it('says how it is ordered and on which day it was judged', () => {
    show(<ProductGrid category="pools" listings={pools} today={today} />)
    expect(screen.getByText('Most attributes met first (partly met counts half), then fewest not met, then name. Judged on 22 November 2026.')).toBeTruthy()
  })

  it('tells every verdict in a word, unknown as unknown, an old one with its year, and that it is second-hand where it is', () => {
    const verdicts = [
      { id: 'openSource', state: 'met', asOf: '2026-08' },
      { id: 'audited', state: 'met', asOf: '2024-05' },
      { id: 'bugBounty', state: 'partly', asOf: '2026-08', secondHand: true },
      { id: 'battleTested', state: 'notMet', asOf: '2024', secondHand: true },
      { id: 'trustless', state: 'unknown' },
    ]
    show(<ProductGrid category="pools" listings={pool({}, verdicts)} today={today} />)
    expect(cellsOf('Some Pool').slice(3, -1)).toEqual(['Met', 'Met, 2024', 'Partly met, second-hand', 'Not met, 2024, second-hand', 'Unknown'])
  })

  it.each<[string, object, string[], string]>([
    ['best first', {}, ['unknown', 'met', 'partly', 'met'], '2 met, 1 partly, 1 unknown'],
    ['without those that none has', {}, ['unknown', 'notMet'], '1 not met, 1 unknown'],
    ['and what the ETH is used for besides', { restaked: fact('yes') }, ['met'], '1 met. Restaked'],
    ['and all of it', { restaked: fact('yes'), lentOut: fact('yes'), bridged: fact('yes') }, ['met'], '1 met. Restaked, partly used elsewhere, bridged'],
    ['and not what nobody knows', { restaked: { value: 'unknown' }, lentOut: { value: 'unknown' }, bridged: fact('yes') }, ['met'], '1 met. Bridged'],
  ])('sums up what the verdicts come to, %s', (_, facts, states, words) => {
    show(<ProductGrid category="pools" listings={pool(facts, states.map((state) => ({ id: 'openSource', state })))} today={today} />)
    expect(screen.getByRole('rowheader').textContent).toBe(`Some Pool${words}`)
  })

  it.each([
    ['closed', 'ClosedSome Pool1 met'],
    ['closing', 'ClosingSome Pool1 met'],
    ['open', 'Some Pool1 met'],
    ['unknown', 'Some Pool1 met'],
  ])('says before the name of a listing that is %s whether it takes no new users', (status, words) => {
    show(<ProductGrid category="pools" listings={pool({ status: status === 'unknown' ? { value: status } : fact(status) }, [{ id: 'openSource', state: 'met' }])} today={today} />)
    expect(screen.getByRole('rowheader').textContent).toBe(words)
    expect(screen.queryAllByRole('checkbox', { name: 'Closed ones too' })).toHaveLength(status.startsWith('clos') ? 1 : 0)
  })

  it('shows minimum, fee and token with its kind; folded away the full address, platforms, first day and age', () => {
    const rETH = { name: 'Rocket Pool ETH', symbol: 'rETH', kind: 'reward-bearing', address: '0xae78736Cd615f374D3085123A210448E74Fc6393' }
    const known = { minimumEth: fact(0.01), fee: fact({ percent: 14, of: 'rewards', upTo: true }), tokens: fact([rETH]), platforms: fact(['browser']), launch: fact('2021-11-08') }
    show(<ProductGrid category="pools" listings={pool(known).map((one) => ({ ...one, url: 'https://www.rocketpool.net/stake' }))} today={today} />)
    expect(cellsOf('Some Pool').slice(0, 3)).toEqual(['From 0.01 ETH', 'Up to 14% of rewards', 'rETH reward-bearing'])
    const details = rowOf('Some Pool').getByRole('group')
    expect(details.textContent).toMatch(/^MorerETH: 0xae78736Cd615f374D3085123A210448E74Fc6393Use it in: Browser\. Open since: 2021\. .*Go to rocketpool\.net$/)
    expect(details.hasAttribute('open')).toBe(false)
  })

  it.each<[string, object[], string]>([
    ['nothing but a list', [list], ', second-hand'],
    ['two lists', [list, { ...list, url: 'https://example.org/list' }], ', second-hand'],
    ['a list, and its own papers that say otherwise', [list, { ...source, says: 5 }], ', second-hand'],
    ['its own papers', [source], ''],
    ['its own papers beside a list', [list, source], ''],
    ['a contract', [{ ...source, kind: 'contract' }], ''],
    ['somebody independent', [{ ...source, kind: 'independent' }], ''],
  ])('says what is second-hand: %s', (_, sources, words) => {
    const known = { minimumEth: fact(0, '2026-08', sources), fee: fact({ percent: 5, of: 'rewards' }, '2024-08', sources), tokens: fact([{ name: 'aETH', symbol: 'aETH', kind: 'rebasing', address: '0x0' }], '2026-08', sources) }
    show(<ProductGrid category="pools" listings={pool(known)} today={today} />)
    expect(cellsOf('Some Pool').slice(0, 3)).toEqual([`Any amount${words}`, `5% of rewards, 2024${words}`, `aETH rebasing${words}`])
    cleanup()
    show(<ProductGrid category="pools" listings={pool({ ...known, tokens: fact([], '2024-08', sources) })} today={today} />)
    expect(cellsOf('Some Pool')[2]).toBe(`None, 2024${words}`)
  })

  it.each([
    ['none', [], 'None'],
    ['one', ['aETH rebasing'], 'aETH rebasing'],
    ['two of one kind together', ['aETH rebasing', 'bETH rebasing'], 'aETH and bETH rebasing'],
    ['two of different kinds, each beside its own', ['aETH non-earning', 'bETH reward-bearing'], 'aETH earns nothing by itself bETH reward-bearing'],
    ['three of two kinds, wherever they stand', ['aETH rebasing', 'bETH reward-bearing', 'cETH rebasing'], 'aETH and cETH rebasing bETH reward-bearing'],
  ])('pairs symbols and kinds of tokens: %s', (_, tokens, words) => {
    const value = tokens.map((token, index) => ({ name: token, symbol: token.split(' ')[0], kind: token.split(' ')[1], address: `0x${index}` }))
    const some = pool({ tokens: fact(value, '2023-05', []) })
    show(<ProductGrid category="pools" listings={some} today="2024-01-01" />)
    expect(cellsOf('Some Pool')[2]).toBe(words)
    expect(rowOf('Some Pool').getAllByRole('cell')[2]?.children.length).toBe(new Set(value.map(({ kind }) => kind)).size)
    cleanup()
    show(<ProductGrid category="pools" listings={some} today={today} />)
    expect(cellsOf('Some Pool')[2], 'an old one ends with its year').toBe(`${words}, 2023`)
  })

  it('links to the product and to its page, which has every reason and source', () => {
    show(<ProductGrid category="pools" listings={pools} today={today} />)
    const visit = screen.getByRole('link', { name: 'Go to lido.fi' })
    expect([visit.getAttribute('href'), visit.getAttribute('rel')]).toEqual(['https://lido.fi/', 'noopener'])
    expect(screen.getByRole('link', { name: 'Lido' }).getAttribute('href')).toBe('/staking/pools/lido/')
  })

  it('gives each box and each fold a name of its own', () => {
    show(<ProductGrid category="pools" listings={pools} today={today} />)
    const names = [...screen.getAllByRole('checkbox', { name: /^Compare / }), ...document.querySelectorAll('summary')].map((control) => control.getAttribute('aria-label'))
    expect(names.length).toBe(2 * pools.length)
    expect(new Set(names).size).toBe(2 * pools.length)
  })

  it('says of which year a value is that is older than 12 months', () => {
    show(<ProductGrid category="pools" listings={pool({ fee: fact({ percent: 10, of: 'rewards' }) })} today="2030-01-01" />)
    expect(cellsOf('Some Pool')[1]).toBe('10% of rewards, 2026')
  })

  it('has as many elements in ten years as today, and never more in a row than each listing may add', () => {
    const countsOn = (day: string) => {
      show(<ProductGrid category="pools" listings={pools.map((pool) => judge(pool, day))} today={day} />)
      const counts = screen.getAllByRole('row').slice(1).map((row) => row.querySelectorAll('*').length + 1)
      cleanup()
      return counts
    }
    const counts = countsOn(today)
    expect(counts).toHaveLength(pools.length)
    expect(countsOn('2036-11-22')).toEqual(counts)
    expect(counts.filter((count) => count > budget.grid.elementsEach)).toEqual([])
  })

  it.each(categories)('says so in a sentence when %s has no listing', (category) => {
    show(<ProductGrid category={category} listings={[]} today={today} />)
    expect(screen.queryByRole('table')).toBeNull()
    expect(screen.getByText((text) => text.startsWith(en.products.empty[category]))).toBeTruthy()
    expect(screen.getByRole('link', { name: 'You can suggest one' }).getAttribute('href')).toBe('/contributing/adding-staking-product/')
  })
})

describe('the date of a fact on its page', () => {
  it.each([
    ['2026-11-25', 'As of 25 November 2026'],
    ['2026-11-24', 'As of 24 November 2026, less than a month ago'],
    ['2026-11', 'As of November 2026'],
    ['2026-10', 'As of October 2026, 1 month ago'],
    ['2026', 'As of 2026'],
    ['2025-12', 'As of December 2025, 11 months ago'],
    ['2025-11-25', 'As of 25 November 2025, 12 months ago'],
    ['2025-11-24', 'As of 24 November 2025, checked 12 months ago', true],
    ['2025-11', 'As of November 2025, checked 12 months ago', true],
    ['2025', 'As of 2025, checked up to 22 months ago', true],
    ['2020-02', 'As of February 2020, checked 81 months ago', true],
  ])('as of %s: %s', (asOf, words, marked = false) => {
    const { container } = show(<FactDate asOf={asOf} today="2026-11-25" />)
    expect(container.textContent).toBe(words)
    expect(container.querySelector('mark')?.textContent).toBe(marked ? words.split(', ')[1] : undefined)
  })

  it.each([['2025-01-01', '2026-01-01'], ['2025', '2026-01-02'], ['2025-11', '2026-11-02'], ['2024-02-29', '2025-03-01'], ['2025', '2026-12-31']])('as of %s on %s: what is old is 12 months old at least', (asOf, day) => {
    expect(monthsSince(asOf, day)).toBeGreaterThanOrEqual(12)
    expect(isOld(asOf, day)).toBe(asOf !== '2025-01-01')
  })
})

describe('StakingConsiderations', () => {
  it.each(['pools', 'saas', 'nodeTools', 'keyGen'] as const)('explains each attribute of %s, with a line for each state it can have', (category) => {
    const ids = attributesOf(category)
    show(<Considerations attributes={ids} />)
    const items = [...screen.getByRole('list', { name: 'What each attribute means' }).children]
    expect(items.map((item) => item.querySelector('p > b')?.textContent)).toEqual(ids.map((id) => en.attributes[id].label))
    expect(items.map((item) => item.querySelectorAll('ul li').length)).toEqual(ids.map((id) => Object.keys(en.attributes[id].means).length))
  })

  it('states the thresholds that the verdicts use', () => {
    show(<Considerations attributes={['battleTested', 'executionDiversity']} />)
    expect(screen.getByText(/More than 183 and up to 365 days\./)).toBeTruthy()
    expect(screen.getByText(/At most 50% of them run one client\./)).toBeTruthy()
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

  it('make a heading the link to itself, reached by keyboard', () => {
    show(<Heading level={2} id="a">Risks</Heading>)
    const link = within(screen.getByRole('heading', { name: 'Risks' })).getByRole('link', { name: 'Risks' })
    link.focus()
    expect(document.activeElement).toBe(link)
    expect(link.getAttribute('href')).toBe('#a')
  })

  it('put no link into a link: a heading whose words hold one is none', () => {
    show(<Heading level={2} id="a">See <em><a href="/x/">this</a></em></Heading>)
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['/x/'])
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
