// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { judge } from '../../src/attributes/judge.ts'
import { Audits } from '../../src/components/product/Audits.tsx'
import { Changes } from '../../src/components/product/Changes.tsx'
import { Facts } from '../../src/components/product/Facts.tsx'
import { Summary } from '../../src/components/product/Summary.tsx'
import { categories, type Category } from '../../src/registry/categories.ts'
import { factGroups, factGroupsOf, facts as allFacts, groupOf } from '../../src/registry/facts.ts'
import type { Listing } from '../../src/registry/listing.ts'
import { loadRegistry } from '../../src/registry/load.ts'
import { root } from '../files.ts'
import { WithSystem } from './with-system.tsx'

const show = (view: React.ReactNode) => render(<WithSystem>{view}</WithSystem>)
afterEach(cleanup)

const today = '2026-11-26'
const { listings } = loadRegistry(root)
const source = { title: 'A source', url: 'https://example.org/source', kind: 'project' as const }
const fact = (value: unknown, asOf = '2026-08', sources: object[] = [source]) => ({ value, asOf, sources })
const token = (symbol: string, kind = 'rebasing') => ({ name: symbol, symbol, kind, address: `0x${'0'.repeat(40)}` })

/** A listing of a category of which nothing is known but `facts`. */
function made(facts: object, { category = 'pools', ...own }: Partial<Pick<Listing, 'name' | 'category' | 'removed'>> = {}) {
  const [one] = listings.filter((listing) => listing.category === category)
  const unknown = Object.fromEntries(Object.keys(one?.facts ?? {}).map((key) => [key, { value: 'unknown' }]))
  return judge({ id: 'some', name: 'Some Pool', url: 'https://www.some.example/stake', category, ...own, facts: { ...unknown, ...facts } } as Listing, today)
}

const summarise = (...given: Parameters<typeof made>) => show(<Summary listing={made(...given)} names={['Some Pool', 'Other']} today={today} />)
/** The first facts, as somebody finds them who hears the page: name and value. */
const firstFacts = () => screen.getAllByRole('term').map((term, index) => `${term.textContent}: ${screen.getAllByRole('definition')[index]?.textContent}`)
const verdicts = () => within(screen.getByRole('list', { name: 'All verdicts at a glance' })).getAllByRole('listitem').map((item) => `${item.className}: ${item.textContent}`)

describe('the summary of a listing', () => {
  it('tells name, first facts, the way there, each verdict in class and word, and from when its facts are', () => {
    const { container } = summarise({ minimumEth: fact(0.01), fee: fact({ percent: 10, of: 'rewards' }, '2024-03'), tokens: fact([token('aETH'), token('bETH', 'reward-bearing')]), openSource: fact('part', '2025-12-01'), bugBounty: fact('none') })
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Some Pool')
    expect(container.querySelector('svg[aria-hidden=true]')?.textContent).toBe('SP')
    expect(firstFacts()).toEqual(['Minimum: From 0.01 ETH', 'Fee: 10% of rewards as of 2024', 'Token: aETH rebasing bETH reward-bearing'])
    expect(screen.getByRole('link', { name: 'Fee' }).getAttribute('href')).toBe('#fact-fee')
    expect(screen.getByRole('link', { name: 'Go to some.example' }).getAttribute('href')).toBe('https://www.some.example/stake')
    expect(verdicts()).toEqual(['partly: Open source Partly met', 'unknown: Audited Unknown', 'notMet: Bug bounty Not met', 'unknown: Battle tested Unknown', 'unknown: Trustless Unknown', 'unknown: Permissionless nodes Unknown', 'unknown: Execution client diversity Unknown', 'unknown: Consensus client diversity Unknown', 'met: Liquidity token Met'])
    expect(screen.getByRole('link', { name: 'Bug bounty' }).getAttribute('href')).toBe('#verdict-bugBounty')
    expect(container.textContent?.endsWith('Newest fact: August 2026. Oldest: March 2024, checked 32 months ago.')).toBe(true)
  })

  it.each<[string, object]>([
    ['Every fact is as of August 2026.', { minimumEth: fact(0), bugBounty: fact('none') }],
    ['Newest fact: August 2026. Oldest: 3 December 2025.', { minimumEth: fact(0, '2025-12-03'), bugBounty: fact('none') }],
    ['Every fact is as of 2024, checked up to 34 months ago.', { minimumEth: fact(0, '2024') }],
    ['No fact has been checked yet.', {}],
  ])('says: %s', (words, facts) => {
    expect(summarise(facts).container.querySelector('header > small')?.textContent).toBe(words)
  })

  it.each<[Category, string[]]>([
    ['pools', ['Minimum: Unknown', 'Fee: Unknown', 'Token: Unknown']],
    ['saas', ['Minimum: Unknown', 'Fee: Unknown', 'Use it in: Unknown']],
    ['nodeTools', ['Minimum: Unknown', 'Use it in: Unknown', 'Open since: Unknown']],
    ['keyGen', ['Use it in: Unknown', 'Open since: Unknown']],
  ])('shows of %s what they have, and unknown as unknown', (category, first) => {
    summarise({}, { category })
    expect(firstFacts()).toEqual(first)
    expect(screen.getAllByRole('definition').every(({ className }) => className === 'unknown')).toBe(true)
    expect(new Set(verdicts().map((verdict) => verdict.split(':')[0]))).toEqual(new Set(['unknown']))
  })

  it.each<[string, object]>([
    ['Use it in: Linux as of 2023', { platforms: fact(['linux'], '2023-12-01') }],
    ['Use it in: Linux', { platforms: fact(['linux'], '2025-12-01') }],
    ['Open since: 30 November 2020 as of 2022', { launch: fact('2020-11-30', '2022') }],
    ['Open since: 2020 as of 2025', { launch: fact('2020', '2025') }],
  ])('says beside an old value of which year it is, not in it: %s', (words, facts) => {
    summarise(facts, { category: 'keyGen' })
    expect(firstFacts()).toContain(words)
  })

  it('of a removed listing says so before its facts, with its sources, and leads nowhere', () => {
    const { container } = summarise({}, { removed: { date: '2024-05', reason: 'It closed, and paid back all.', sources: [source, { ...source, url: 'https://example.org/other' }] } })
    const note = screen.getByRole('note')
    expect(note.textContent).toContain('No longer listedRemoved in May 2024. It closed, and paid back all. What follows is what was known then.')
    expect(within(note).getAllByRole('link', { hidden: true }).map((link) => link.getAttribute('href'))).toEqual([source.url, 'https://example.org/other'])
    expect(note.compareDocumentPosition(screen.getAllByRole('term')[0] as Node) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
    expect(screen.queryByRole('link', { name: /^Go to/ })).toBe(null)
    expect(container.querySelector('header > p')?.textContent).toBe('A staking pool, as it was when it was listed.')
  })

  it.each([
    ['closed', 'ClosedAs of August 2026. Whoever holds the token is paid back by its contract.1 source'],
    ['closing', 'ClosingAs of August 2026. Whoever holds the token is paid back by its contract.1 source'],
  ])('of what is %s says so before its facts, with its note and its source, and still leads there', (status, words) => {
    summarise({ status: { ...fact(status), note: 'Whoever holds the token is paid back by its contract.' } })
    const note = screen.getByRole('note')
    expect(note.textContent?.startsWith(words)).toBe(true)
    expect(within(note).getAllByRole('link', { hidden: true }).map((link) => link.getAttribute('href'))).toEqual([source.url])
    expect(note.compareDocumentPosition(screen.getAllByRole('term')[0] as Node) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
    expect(screen.getByRole('link', { name: /^Go to/ })).toBeTruthy()
  })

  it.each<[string, object, object]>([
    ['open', { status: fact('open') }, {}],
    ['nobody knows', { status: { value: 'unknown', note: 'Its site does not say whether it is open.' } }, {}],
  ])('says nothing of that where it is %s', (_, facts, own) => {
    summarise(facts, own)
    expect(screen.queryByRole('note')).toBe(null)
  })

  it('of what is removed says that, and not also that it is closed', () => {
    summarise({ status: fact('closed') }, { removed: { date: '2024-05', reason: 'It closed, and paid back all.', sources: [source] } })
    expect(screen.getAllByRole('note').map(({ textContent }) => textContent?.slice(0, 16))).toEqual(['No longer listed'])
  })

  it('says at a verdict that it is second-hand', () => {
    const list = { ...source, kind: 'register' as const }
    summarise({ bugBounty: fact('none', '2026-08', [list]), openSource: fact('all', '2024-08', [list]), audits: fact([], '2026-08', [list, source]) })
    expect(verdicts().slice(0, 4)).toEqual(['met: Open source Met, 2024, second-hand', 'notMet: Audited Not met', 'notMet: Bug bounty Not met, second-hand', 'unknown: Battle tested Unknown'])
  })

  it('has no list of verdicts where there is no verdict', () => {
    show(<Summary listing={{ ...made({}), verdicts: [] }} names={[]} today={today} />)
    expect(screen.queryByRole('list')).toBe(null)
  })

  it.each(['<img src=x onerror=alert(1)>', '"><script>', '&lt;b&gt;', '\u202eabc'])('shows the name %j as it is', (name) => {
    const { container } = summarise({}, { name })
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(name)
    expect(container.querySelector('img, script, b b')).toBe(null)
  })
})

describe('the groups of facts', () => {
  it('have each fact there is, once', () => {
    expect(Object.keys(groupOf).sort()).toEqual(Object.keys(allFacts).sort())
    expect(Object.values(groupOf).filter((group) => !factGroups.includes(group))).toEqual([])
  })

  it.each<[object, string[]]>([
    [{}, []],
    [{ platforms: 1, fee: 1 }, ['cost', 'using']],
    [{ nothingWeKnow: 1, exits: 1 }, ['leaving']],
  ])('of %j: %j', (facts, groups) => expect(factGroupsOf(facts)).toEqual(groups))

  it.each<[Category, string[]]>([
    ['pools', ['Open or closed', 'Cost', 'Control', 'Safety', 'Leaving', 'Using it']],
    ['saas', ['Open or closed', 'Cost', 'Control', 'Safety', 'Using it']],
    ['nodeTools', ['Open or closed', 'Cost', 'Control', 'Safety', 'Using it']],
    ['keyGen', ['Open or closed', 'Control', 'Safety', 'Using it']],
  ])('of %s are headings with those facts that stand in them, and none is lost', (category, groups) => {
    const listing = made({}, { category })
    const { container } = show(<Facts listing={listing} today={today} />)
    const headings = screen.getAllByRole('heading', { level: 3 })
    expect(headings.map(({ textContent }) => textContent)).toEqual(groups)
    for (const heading of headings) {
      const keys = [...(heading.nextElementSibling?.children ?? [])].map(({ id }) => id.replace('fact-', ''))
      expect(keys.map((key) => groupOf[key as keyof typeof groupOf])).toEqual(keys.map(() => heading.id))
    }
    expect([...container.querySelectorAll('[id^=fact-]')].map(({ id }) => id.slice(5)).sort()).toEqual(Object.keys(listing.facts).sort())
  })

  it('are drawn from plain terms and descriptions', () => {
    const { container } = show(<>{categories.map((category) => <Facts listing={made({ audits: fact([]) }, { category })} today={today} key={category} />)}</>)
    for (const list of container.querySelectorAll('dl')) for (const row of list.children) expect([...row.children].map(({ localName }) => localName).join(' ')).toMatch(/^dt dd(?: dd)?$/)
  })
})

describe('sources', () => {
  const [first, second] = [source, { title: 'Another', url: 'https://example.org/another', kind: 'project' as const }]

  it('fold away behind how many there are, named by what they are of', () => {
    const { container } = show(<Facts listing={made({ fee: fact({ setBy: 'operators' }, '2026-08', [first, second]), minimumEth: fact(0), launch: { value: 'unknown', sources: [first] } })} today={today} />)
    const summaries = [...container.querySelectorAll('summary')]
    expect(summaries.map(({ textContent }) => textContent)).toEqual(['1 source', '1 source', '2 sources'])
    expect(summaries.map((summary) => summary.getAttribute('aria-label'))).toEqual(['1 source: Open since', '1 source: Minimum', '2 sources: Fee'])
    expect(container.querySelectorAll('details[open]')).toHaveLength(0)
    expect([...container.querySelectorAll('#fact-fee details a')].map((link) => [link.textContent, link.getAttribute('href')])).toEqual([['A source', first.url], ['Another', second.url]])
  })

  it('are left out where there are none', () => {
    const { container } = show(<Facts listing={made({})} today={today} />)
    expect(container.querySelector('summary')).toBe(null)
    expect(container.querySelector('#fact-fee')?.textContent).toBe('FeeUnknown')
  })

  it.each([
    ['contract', 'A source (contract)'],
    ['project', 'A source (the project itself)'],
    ['independent', 'A source (independent)'],
    ['register', 'A source (a list that copied it)'],
  ])('say of which kind they are: %s', (kind, words) => {
    const { container } = show(<Facts listing={made({ fee: fact({ setBy: 'operators' }, '2026-08', [{ ...source, kind }]), launch: { value: 'unknown', sources: [{ ...source, kind }] } })} today={today} />)
    expect([...container.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([words, words])
  })

  it.each<[string, object, string]>([
    ['fee', { fee: fact({ percent: 5, of: 'rewards' }, '2026-08', [first, { ...second, says: { percent: 8, of: 'rewards', upTo: true } }]) }, 'Another (the project itself; says otherwise: Up to 8% of rewards)'],
    ['minimumEth', { minimumEth: fact(1, '2026-08', [first, { ...second, says: 0 }]) }, 'Another (the project itself; says otherwise: Any amount)'],
    ['tokens', { tokens: fact([token('aETH')], '2026-08', [first, { ...second, says: [] }]) }, 'Another (the project itself; says otherwise: None)'],
    ['restaked', { restaked: fact('yes', '2026-08', [first, { ...second, kind: 'register', says: 'no' }]) }, 'Another (a list that copied it; says otherwise: No)'],
    ['controlChange', { controlChange: fact([{ who: 'vote', delay: { days: 1 } }], '2026-08', [first, { ...second, says: [] }]) }, 'Another (the project itself; says otherwise: Nobody)'],
    ['controlReports', { controlReports: fact({ who: 'code' }, '2026-08', [first, { ...second, says: { who: 'oracle', need: 5, of: 9 } }]) }, 'Another (the project itself; says otherwise: An oracle (5 of 9 must agree))'],
  ])('say what else they give: %s', (key, facts, words) => {
    const { container } = show(<Facts listing={made(facts)} today={today} />)
    expect([...container.querySelectorAll(`#fact-${key} details li`)].map(({ textContent }) => textContent)).toEqual(['A source (the project itself)', words])
  })

  it('lead to the copy that an archive keeps, which says of when it is and of what', () => {
    const archived = `https://web.archive.org/web/20260512093000/${second.url}`
    const { container } = show(<Facts listing={made({ minimumEth: fact(1, '2026-08', [first, { ...second, archived, says: 0 }]) })} today={today} />)
    expect([...container.querySelectorAll('#fact-minimumEth details li')].map(({ textContent }) => textContent)).toEqual(['A source (the project itself)', 'Another (the project itself; copy kept 12 May 2026; says otherwise: Any amount)'])
    expect([...container.querySelectorAll('#fact-minimumEth details a')].map((link) => [link.getAttribute('href'), link.getAttribute('rel'), link.getAttribute('aria-label')])).toEqual([[first.url, 'noopener', null], [second.url, 'noopener', null], [archived, 'noopener', 'copy kept 12 May 2026: Another']])
  })

  it.each<[string, object[], boolean]>([
    ['a list', [{ ...source, kind: 'register' }], true],
    ['two lists', [{ ...source, kind: 'register' }, { ...second, kind: 'register' }], true],
    ['a list beside its own papers', [source, { ...second, kind: 'register' }], false],
    ['somebody independent', [{ ...source, kind: 'independent' }], false],
  ])('make a fact second-hand or not: %s', (_, sources, secondHand) => {
    const { container } = show(<Facts listing={made({ bugBounty: fact('none', '2026-08', sources) })} today={today} />)
    expect(container.querySelector('#fact-bugBounty')?.textContent?.includes('; second-hand')).toBe(secondHand)
  })

  it('make nothing second-hand that nobody knows', () => {
    const { container } = show(<Facts listing={made({ bugBounty: { value: 'unknown', sources: [{ ...source, kind: 'register' }] } })} today={today} />)
    expect(container.textContent).not.toContain('second-hand')
  })

  it('of changes of one date stand below it, which is said once', () => {
    show(<Changes changes={[{ date: '2024-09', what: 'The fee fell.', sources: [first] }, { date: '2025', what: 'The minimum rose.', sources: [first] }, { date: '2024-09', what: 'The token changed.', sources: [second] }]} />)
    expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(['2025', 'September 2024'])
    expect(screen.getAllByRole('definition').map(({ textContent }) => textContent).filter((words) => words?.startsWith('The '))).toEqual(['The minimum rose.', 'The fee fell.', 'The token changed.'])
  })

  it('of changes are named by what changed', () => {
    show(<Changes changes={[{ date: '2024-09', what: 'The fee fell.', sources: [first] }, { date: '2025', what: 'The minimum rose.', sources: [first, second] }]} />)
    expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(['2025', 'September 2024'])
    expect([...document.querySelectorAll('summary')].map((summary) => summary.getAttribute('aria-label'))).toEqual(['2 sources: The minimum rose.', '1 source: The fee fell.'])
  })
})

describe('reports', () => {
  const audit = (year: number) => ({ auditor: `Auditor ${year}`, date: String(year), kind: 'code-audit' as const, url: 'https://example.org/report' })
  const reports = (count: number) => Array.from({ length: count }, (_, index) => audit(2000 + index))

  it.each([[0, 0, undefined], [1, 1, undefined], [5, 5, undefined], [6, 3, '3 older reports'], [24, 3, '21 older reports']])('%i: %i are in view, and %s unfold', (count, inView, words) => {
    const { container } = show(<Audits audits={reports(count)} />)
    expect(container.querySelectorAll('li')).toHaveLength(count)
    expect([...container.querySelectorAll('li')].filter((item) => !item.closest('details'))).toHaveLength(inView)
    expect(container.querySelector('summary')?.textContent).toBe(words)
    expect(container.querySelector('details ol')?.getAttribute('start')).toBe(words === undefined ? undefined : '4')
  })

  it('stand newest first, one without a date last', () => {
    const { container } = show(<Audits audits={[{ ...audit(2020), date: 'unknown' }, audit(2021), { ...audit(2024), date: '2024-02' }, audit(2024), audit(2019), { ...audit(2025), kind: 'certificate' }]} />)
    expect([...container.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual(['2025: Auditor 2025 (certificate)', '2024: Auditor 2024', 'February 2024: Auditor 2024', '2021: Auditor 2021', '2019: Auditor 2019', 'No date: Auditor 2020'])
  })
})
