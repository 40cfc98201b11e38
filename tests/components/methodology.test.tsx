// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { findingsOf } from '../../src/attributes/control.ts'
import { judge } from '../../src/attributes/judge.ts'
import { FactQuality } from '../../src/components/methodology/FactQuality.tsx'
import { TrustlessExample } from '../../src/components/methodology/TrustlessExample.tsx'
import { TrustlessRule } from '../../src/components/methodology/TrustlessRule.tsx'
import { neededFacts } from '../../src/registry/missing-facts.ts'
import type { FactsOf, Listing } from '../../src/registry/listing.ts'
import { countsOf, qualityOf } from '../../src/registry/quality.ts'
import { en } from '../../src/strings/en.ts'
import { factOf, product, unknown } from '../made/facts.ts'
import { WithSystem } from './with-system.tsx'

const today = '2026-11-26'
const show = (view: React.ReactNode) => render(<WithSystem>{view}</WithSystem>)
afterEach(cleanup)

const cells = (table: HTMLElement) => within(table).getAllByRole('row').map((row) => [...row.children].map((cell) => cell.textContent))
const tables = () => screen.getAllByRole('table').map(cells)

describe('how good the facts are', () => {
  const { pools, all } = qualityOf([
    product('pools/a', { restaked: factOf('no', ['register'], '2024'), bridged: unknown, executionClientShare: unknown }),
    product('saas/b', { openSource: factOf('all', ['independent', ['contract', 'none']]) }),
  ], today)

  it('is a table of pools and all, with the kinds of source in order', () => {
    const { container } = show(<FactQuality counts={{ pools: countsOf(pools), all: countsOf(all) }} today={today} />)
    expect(screen.getByRole('group', { name: en.layout.table('How good our facts are') })).toBeTruthy()
    expect(tables()).toEqual([[
      ['What we count', 'Pools', 'All listings'],
      ['Facts', '3', '4'],
      ['Second-hand', '1 of 1 (100%)', '1 of 2 (50%)'],
      ['Unknown, besides client shares', '1 of 2 (50%)', '1 of 3 (33.3%)'],
      ['Unknown client shares', '1 of 1 (100%)', '1 of 1 (100%)'],
      ['Contradicted', '0 of 1 (0%)', '1 of 2 (50%)'],
      ['Older than 12 months', '1 of 1 (100%)', '1 of 2 (50%)'],
      ['With a check that a machine can run', '0 of 3 (0%)', '0 of 4 (0%)'],
      ['Pinned sources', '0 of 1 (0%)', '0 of 3 (0%)'],
    ]])
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent?.split(':')[0])).toEqual(['Contract', 'Project', 'Independent', 'Register'])
    expect([...container.querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual([
      'Counted on 26 November 2026. A fact that several listings share counts once.',
      'Our goals for pools: at most 10% of known facts second-hand, and at most 5% unknown besides client shares. None may be contradicted. A machine must be able to check at least 60% of all facts.',
      'A source is one of four kinds. We prefer them in this order:',
      ...en.quality.meanings,
    ])
  })

  it('shows the words alone where nothing can be counted', () => {
    show(<FactQuality counts={null} today={today} />)
    expect(screen.queryByRole('table')).toBeNull()
    expect(screen.getAllByRole('listitem')).toHaveLength(4)
  })
})

/** A pool of which these facts are known. */
function pool(facts: object) {
  const all = Object.fromEntries(neededFacts('pools').map((key) => [key, unknown]))
  return judge({ id: 'some', name: 'Some Pool', url: 'https://some.example/', category: 'pools', facts: { ...all, ...facts } } as unknown as Listing, today)
}
const known = (value: unknown) => factOf(value, ['contract'])
const safe = { controlChange: known([]), controlPause: known([]), controlTake: known([]), controlCredentials: known([{ who: 'contract' }]), controlReports: known({ who: 'code' }), exits: known(['market']) }

describe('the rule for what is trustless', () => {
  it('names each power and what it comes to', () => {
    show(<TrustlessRule />)
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Change the contracts', 'Stop withdrawals or transfers', 'Take or freeze tokens', 'Decide where withdrawn ETH goes', 'Report balances'])
    const [head, ...rows] = tables()[0] ?? []
    expect(head).toEqual(['Who has it', 'Comes to'])
    expect(rows.map(([, state]) => state)).toEqual(['Met', 'Met', 'Met', 'Partly met', 'Partly met', 'Not met', 'Not met', 'Unknown'])
  })

  // Each line of the rule, in its order, held to what the code makes of such a pool.
  const waits = (way: object) => ({ exits: known(['pool']), leaving: known([{ way: 'pool', least: 'none', stoppedBy: [], ...way }]) })
  it.each<[row: number, facts: object]>([
    [0, {}],
    [1, { controlChange: known([{ who: 'vote', delay: { days: 7 } }]) }],
    [1, { controlChange: known([{ who: 'vote', delay: { days: 7 } }]), ...waits({ longest: { hours: 168 } }) }],
    [2, { controlChange: known([{ who: 'vote', delay: { days: 1 }, holdersCanDelay: true }]), ...waits({ longest: 'unnamed' }) }],
    [3, { controlTake: known([{ who: 'company', delay: { days: 7 }, what: ['take'] }]) }],
    [3, { controlPause: known([{ who: 'multisig', delay: { hours: 168 }, what: ['leaving'] }]), ...waits({ longest: { days: 7 } }) }],
    [4, { controlReports: known({ who: 'oracle', need: 3, of: 9 }) }],
    [5, { controlChange: known([{ who: 'vote', delay: { hours: 167 } }]) }],
    [5, { controlCredentials: known([{ who: 'company', delay: 'none' }]) }],
    [5, { controlChange: known([{ who: 'vote', delay: { days: 7 } }]), ...waits({ longest: { days: 8 } }) }],
    [5, { controlChange: known([{ who: 'vote', delay: { days: 30 } }]), ...waits({ longest: 'unnamed' }) }],
    [6, { controlReports: known({ who: 'company' }) }],
    [6, { controlReports: known({ who: 'role' }) }],
    [6, { controlReports: known({ who: 'oracle', need: 2, of: 30 }) }],
    [7, { controlTake: unknown }],
    [7, { controlChange: known([{ who: 'vote', delay: 'unknown' }]) }],
    [7, { controlChange: known([{ who: 'vote', delay: { days: 7 } }]), exits: known(['pool']) }],
    [7, { controlChange: known([{ who: 'vote', delay: { days: 7 } }]), ...waits({ longest: { days: 8 } }), exits: unknown }],
    [7, { controlReports: known({ who: 'oracle', of: 30 }) }],
  ])('line %i is so of %j', (row, facts) => {
    expect(pool({ ...safe, ...facts }).verdicts.find(({ id }) => id === 'trustless')?.state).toBe(en.trustless.rule[row]?.[1])
  })

  it('leaves out who only stops deposits', () => {
    const [, pause] = findingsOf(pool({ ...safe, controlPause: known([{ who: 'company', delay: 'none', what: ['deposits'] }]) }).facts as FactsOf<'pools'>)
    expect([pause?.state, pause && en.trustless.found(pause)]).toEqual(['met', 'Nobody'])
  })
})

describe('the worked example', () => {
  it('goes through each power and ends with the verdict', () => {
    const { container } = show(<TrustlessExample pools={[pool({
      ...safe, controlChange: known([{ who: 'vote', delay: { days: 10 } }, { who: 'multisig', need: 4, of: 7, delay: 'none' }]), controlPause: known([{ who: 'multisig', need: 3, of: 6, delay: 'none', what: ['deposits', 'leaving'], longest: { days: 21 } }]),
      controlTake: known([{ who: 'role', delay: 'unknown', what: ['take', 'freeze'] }]), controlReports: known({ who: 'oracle', need: 5, of: 9 }),
    })]} />)
    expect(tables()).toEqual([[
      ['Some Pool', 'Who has it', 'Comes to'],
      ['Change the contracts', 'A vote: after 10 days', 'Met'],
      ['Change the contracts', 'A multisig (4 of 7 must agree): at once', 'Not met'],
      ['Stop withdrawals or transfers', 'A multisig (3 of 6 must agree): deposits and withdrawals, at once, for at most 21 days', 'Not met'],
      ['Take or freeze tokens', 'An account with a special role: take tokens and freeze tokens, after a delay we could not find', 'Unknown'],
      ['Decide where withdrawn ETH goes', 'A contract', 'Met'],
      ['Report balances', 'An oracle (5 of 9 must agree)', 'Partly met'],
    ]])
    expect(screen.getByRole('group', { name: en.layout.table('Powers over Some Pool') })).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Some Pool' }).getAttribute('href')).toBe('/staking/pools/some/')
    expect(container.querySelector('p')?.textContent).toBe('Some Pool comes to: not met.')
  })

  it('says nobody where nobody has a power', () => {
    show(<TrustlessExample pools={[pool(safe)]} />)
    expect(tables()[0]?.slice(1).map(([, who, state]) => `${who}: ${state}`)).toEqual(['Nobody: Met', 'Nobody: Met', 'Nobody: Met', 'A contract: Met', 'Nobody: balances are proved on chain: Met'])
    expect(screen.getByText('Some Pool comes to: met.')).toBeTruthy()
  })

  it('says unknown where nothing is known, and shows nothing without pools', () => {
    show(<TrustlessExample pools={[pool({})]} />)
    expect(tables()[0]?.slice(1).map((row) => row.slice(1))).toEqual(Array.from({ length: 5 }, () => ['Unknown', 'Unknown']))
    cleanup()
    expect(show(<TrustlessExample pools={[]} />).container.textContent).toBe('')
  })
})
