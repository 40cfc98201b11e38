import { describe, expect, it } from 'vitest'
import { judge } from '../../src/attributes/judge.ts'
import { cutAtWord } from '../../src/components/product/cut.ts'
import { characterOf, descriptionOf } from '../../src/components/product/description.ts'
import type { Category } from '../../src/registry/categories.ts'
import type { Listing } from '../../src/registry/listing.ts'
import { loadRegistry } from '../../src/registry/load.ts'
import { en } from '../../src/strings/en.ts'
import { root } from '../files.ts'

const today = '2026-11-26'
const { listings } = loadRegistry(root)
const fact = (value: unknown) => (value === 'unknown' ? { value } : { value, asOf: '2026-08', sources: [{ title: 'A source', url: 'https://example.org/source', kind: 'project' as const }] })
const token = (symbol: string) => ({ name: symbol, symbol, kind: 'rebasing', address: `0x${'0'.repeat(40)}` })

/** A listing of which nothing is known but `facts`. */
function made(facts: object, { category = 'pools', ...own }: Partial<Pick<Listing, 'name' | 'category' | 'removed'>> = {}) {
  const [one] = listings.filter((listing) => listing.category === category)
  const all = Object.keys(one?.facts ?? {}).map((key) => [key, fact('unknown')])
  return judge({ id: 'some', name: 'Some', url: 'https://example.org/', category, ...own, facts: { ...Object.fromEntries(all), ...Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, fact(value)])) } } as Listing, today)
}

const said = (facts: object, own: Parameters<typeof made>[1] = {}) => descriptionOf(en, made(facts, own), today)
const character = (facts: object, category: Category) => characterOf(en, made(facts, { category }), today)

describe('what a product page says of itself', () => {
  it.each(listings.map((listing) => [`${listing.category}/${listing.id}`, listing] as const))('%s: one line of at most 160 letters, which begins with its name', (_, listing) => {
    const description = descriptionOf(en, judge(listing, today), today)
    expect(description.startsWith(listing.name)).toBe(true)
    expect(description.length).toBeLessThanOrEqual(160)
    expect(description).toMatch(/^\S.*[.…]$/)
    expect(description).not.toMatch(/unknown|undefined|null|\bNaN\b|\s\s|\s[,.]|\n/i)
  })

  it('is never the same twice', () => {
    const all = listings.map((listing) => descriptionOf(en, judge(listing, today), today))
    expect(new Set(all).size).toBe(listings.length)
  })

  it.each<[string, object, Parameters<typeof made>[1]?]>([
    ['Some is a staking pool that takes any amount of ETH, keeps 10% of rewards, issues aETH and bETH and meets 1 of 9 attributes.', { minimumEth: 0, fee: { percent: 10, of: 'rewards' }, tokens: [token('aETH'), token('bETH')] }],
    ['Some is a staking pool that takes deposits from 0.0001 ETH, charges no fee, issues no token and meets none of 9 attributes.', { minimumEth: 0.0001, fee: { percent: 0, of: 'rewards' }, tokens: [] }],
    ['Some is a staking pool that keeps up to 12.5% of execution rewards.', { fee: { percent: 12.5, of: 'execution-rewards', upTo: true } }],
    ['Some is a staking pool that leaves the fee to each operator.', { fee: { setBy: 'operators' } }],
    ['Some is a staking pool that meets 1 of 9 attributes.', { bugBounty: 'active' }],
    ['Some is a staking pool of which no fact has been found out yet.', {}],
    ['Some is a staking service that takes deposits from 1,000 ETH and costs 1,250 USD a month for each validator.', { minimumEth: 1000, fee: { monthly: 1250, currency: 'USD' } }, { category: 'saas' }],
    ['Some is a staking service of which no fact has been found out yet.', {}, { category: 'saas' }],
    ['Some is a tool for running a node that needs 2.4 ETH of your own, is used in a browser or wallet and on Linux, macOS and iOS and meets 1 of 9 attributes.', { minimumEth: 2.4, platforms: ['browser', 'wallet', 'linux', 'macos', 'ios'] }, { category: 'nodeTools' }],
    ['Some is a tool for running a node that needs no ETH of your own and meets 1 of 9 attributes.', { minimumEth: 0 }, { category: 'nodeTools' }],
    ['Some is a tool for validator keys that is used on Windows, has been available since 2021 and meets 1 of 6 attributes.', { platforms: ['windows'], launch: '2021' }, { category: 'keyGen' }],
    // It has not opened yet.
    ['Some is a tool for validator keys that meets none of 6 attributes.', { launch: '2027-01' }, { category: 'keyGen' }],
    // Of what is closed, a minimum or a fee says nothing.
    ['Some is a staking pool that takes no deposits any more and meets none of 9 attributes.', { status: 'closed', minimumEth: 0, fee: { percent: 10, of: 'rewards' }, audits: [] }],
    ['Some is a staking pool that takes no deposits any more.', { status: 'closed' }],
    ['Some is a staking pool that is about to close and meets 1 of 9 attributes.', { status: 'closing', minimumEth: 0, bugBounty: 'active' }],
    ['Some is a staking service that takes no customers any more.', { status: 'closed', minimumEth: 0 }, { category: 'saas' }],
    ['Some is a tool for running a node that is no longer offered.', { status: 'closed' }, { category: 'nodeTools' }],
    ['Some is a tool for validator keys that is about to close.', { status: 'closing', platforms: ['linux'] }, { category: 'keyGen' }],
    ['Some is a staking pool that takes any amount of ETH.', { status: 'open', minimumEth: 0 }],
    ['Some, a staking pool, is no longer listed. Removed in 2024. It closed, and paid back all ETH.', { status: 'closed' }, { removed: { date: '2024', reason: 'It closed, and paid back all ETH.', sources: [] } }],
    ['Some, a staking pool, is no longer listed. Removed on 3 May 2024. It closed, and paid back all ETH.', { minimumEth: 0 }, { removed: { date: '2024-05-03', reason: 'It closed, and paid back all ETH.', sources: [] } }],
    ['Some, a tool for validator keys, is no longer listed. Removed in 2024. It closed, and its code is gone.', {}, { category: 'keyGen', removed: { date: '2024', reason: 'It closed,\n and its  code is gone.', sources: [] } }],
  ])('%s', (description, facts, own) => expect(said(facts, own)).toBe(description))

  it('leaves out what is asked for last where all is too long, before it cuts', () => {
    const facts = { minimumEth: 2.4, platforms: ['browser', 'wallet', 'linux', 'macos', 'windows', 'ios', 'android'], launch: '2020-12-01' }
    const name = 'A name of forty letters is as long as any'.slice(0, 40)
    expect(said(facts, { category: 'nodeTools' })).toBe('Some is a tool for running a node that needs 2.4 ETH of your own and meets 2 of 9 attributes.')
    expect(said({ ...facts, platforms: ['linux'] }, { category: 'nodeTools', name })).toBe(`${name} is a tool for running a node that needs 2.4 ETH of your own, is used on Linux and meets 2 of 9 attributes.`)
  })

  it.each([
    ['<script>alert(1)</script>', '<script>alert(1)</script> is a staking pool that charges no fee.'],
    ['"A" & \'B\'', '"A" & \'B\' is a staking pool that charges no fee.'],
    ['$& $1', '$& $1 is a staking pool that charges no fee.'],
    ['A \n  B', 'A B is a staking pool that charges no fee.'],
  ])('takes the name %s for a name', (name, description) => expect(said({ fee: { percent: 0, of: 'rewards' } }, { name })).toBe(description))

  it('does not cut what nobody can read in two', () => {
    const long = (name: string) => said({ fee: { percent: 0, of: 'rewards' } }, { name })
    expect(long('Word '.repeat(40))).toBe(`${'Word '.repeat(31)}Word…`)
    expect(long(`${'😀'.repeat(100)}`)).toBe(`${'😀'.repeat(79)}…`)
  })
})

describe('cutAtWord', () => {
  it.each([
    ['one two', 7, 'one two'],
    ['one two', 6, 'one…'],
    ['one, two', 7, 'one…'],
    ['one – two', 8, 'one…'],
    ['one (two three)', 12, 'one (two…'],
    ['one\ttwo \n', 7, 'one two'],
    ['oneword', 4, 'one…'],
    ['', 4, ''],
  ])('%j in %i letters: %j', (text, most, cut) => {
    expect(cutAtWord(text, most)).toBe(cut)
    expect(cut.length).toBeLessThanOrEqual(most)
  })
})

describe('what a product page says below its name', () => {
  it.each<[string, object, Category]>([
    ['A staking pool, open since 17 December 2020: anyone may run nodes for a part of it; you get ETH back from the pool or by selling the token.', { launch: '2020-12-17', permissionlessNodes: 'part', exits: ['pool', 'market'], audits: [] }, 'pools'],
    ['A staking pool: anyone may run nodes for it; no report by outsiders is listed.', { permissionlessNodes: 'all', audits: [] }, 'pools'],
    ['A staking pool: only chosen operators run nodes for it; you get ETH back through an account with the company.', { permissionlessNodes: 'none', exits: ['account'] }, 'pools'],
    ['A staking pool, open since 2023.', { launch: '2023' }, 'pools'],
    ['A staking pool.', {}, 'pools'],
    ['A staking pool.', { launch: '2027' }, 'pools'],
    ['A staking service: a third party holds the keys that decide over your ETH; it needs an account or permission.', { selfCustody: 'no', permissionless: 'no' }, 'saas'],
    // Since when it is open stands beside it.
    ['A tool for running a node: you keep the keys that decide over your ETH; 1 report by outsiders can be read.', { launch: '2021', selfCustody: 'yes', audits: [{}], multiClient: 'yes' }, 'nodeTools'],
    ['A tool for running a node: you choose your clients; it needs no account or permission.', { multiClient: 'yes', permissionless: 'yes' }, 'nodeTools'],
    ['A tool for running a node: you cannot choose your clients.', { multiClient: 'no' }, 'nodeTools'],
    ['A tool for validator keys.', { launch: '2021' }, 'keyGen'],
  ])('%s', (sentence, facts, category) => expect(character(facts, category)).toBe(sentence))

  it.each<[string, string, Category]>([
    ['A staking pool that takes no deposits any more.', 'closed', 'pools'],
    ['A staking pool that is about to close.', 'closing', 'pools'],
    ['A staking service that takes no customers any more.', 'closed', 'saas'],
    ['A tool for running a node that is no longer offered.', 'closed', 'nodeTools'],
    ['A tool for validator keys that is about to close.', 'closing', 'keyGen'],
  ])('says of what takes no new users just that: %s', (sentence, status, category) => expect(character({ status, launch: '2020-12-17', audits: [] }, category)).toBe(sentence))

  it('says of what is no longer listed nothing but what it was', () => {
    const removed = { date: '2024', reason: 'It closed.', sources: [] }
    expect(characterOf(en, made({ status: 'closed', launch: '2020', selfCustody: 'yes' }, { category: 'saas', removed }), today)).toBe('A staking service, as it was when it was listed.')
  })
})
