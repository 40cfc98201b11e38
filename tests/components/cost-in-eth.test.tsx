// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { CostInEth } from '../../src/components/product/CostInEth.tsx'
import { costInEthOf } from '../../src/components/product/cost-in-eth.ts'
import { rewardRate } from '../../src/figures/reward-rate.ts'
import type { Listing } from '../../src/registry/listing.ts'
import { WithSystem } from './with-system.tsx'

const known = (value: unknown) => ({ value, asOf: '2026-08', sources: [{ title: 'A source', url: 'https://example.org/' }] })
const pool = (fee: unknown, own: object = {}) => ({ category: 'pools', facts: { fee: known(fee) }, ...own }) as Listing
const ofRewards = (percent: number, own: object = {}) => pool({ percent, of: 'rewards', ...own })
const show = (listing: Listing, today = '2026-11-26') => render(<WithSystem><CostInEth listing={listing} today={today} /></WithSystem>).container
/** The table, row by row: names of columns, then what is taken from each stake. */
const amounts = (container: Element) => [...container.querySelectorAll('#fee-in-eth > dd:first-of-type tr')].map((row) => [...row.children].map(({ textContent }) => textContent))
const words = (container: Element) => [...container.querySelectorAll('p')].map(({ textContent }) => textContent)
afterEach(cleanup)

describe('what the fee of a pool takes, on its page', () => {
  it('is one more row below its facts: amounts, rate, date, source, and what comes on top', () => {
    const container = show(ofRewards(10))
    const row = container.querySelector('dl > #fee-in-eth') as Element
    expect([...row.children].map(({ localName }) => localName).join(' ')).toBe('dt dd dd')
    expect(row.children[0]?.textContent).toBe('What the fee takes')
    expect(amounts(container)).toEqual([['', 'ETH in 1 year', 'ETH in 5 years'], ['From 1 ETH', '0.00284', '0.0158'], ['From 10 ETH', '0.0284', '0.158']])
    expect(words(container)).toEqual([
      'At 2.84% a year before any fee, the average of the whole network. Rates change.',
      'We assume that rewards stay in the pool and are added to your stake once a year. What the fee took can earn nothing more for you, and that counts too. Gas and the cost of leaving come on top. How we work this out.',
    ])
    expect(row.children[2]?.textContent).toBe('As of May 2026, 6 months ago1 sourceRocket Pool docs, rewards of validators (independent)')
    expect([...container.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual(['/methodology/#cost-in-eth', rewardRate.sources[0]?.url])
    expect(container.querySelector('summary')?.getAttribute('aria-label')).toBe('1 source: Rate of rewards')
    expect(container.querySelector('script')).toBe(null)
  })

  it('is worked out with the highest fee where some pay less, and says so', () => {
    const container = show(ofRewards(14, { upTo: true }))
    expect(amounts(container)).toEqual([['', 'ETH in 1 year', 'ETH in 5 years'], ['From 1 ETH, at most', '0.00398', '0.0221'], ['From 10 ETH, at most', '0.0398', '0.221']])
    expect(words(container)[0]).toBe('This is at the highest fee, 14% of rewards. Some users pay less.')
  })

  it.each<[number, string[]]>([
    [100, ['0.0284', '0.15', '0.284', '1.5']],
    [25, ['0.0071', '0.0392', '0.071', '0.392']],
    // Nothing that is taken is shown as nothing.
    [0.01, ['0.00000284', '0.0000159', '0.0000284', '0.000159']],
    [0.0001, ['less than 0.000001', 'less than 0.000001', 'less than 0.000001', '0.00000159']],
    [1e-300, ['less than 0.000001', 'less than 0.000001', 'less than 0.000001', 'less than 0.000001']],
    [Number.MIN_VALUE, ['less than 0.000001', 'less than 0.000001', 'less than 0.000001', 'less than 0.000001']],
  ])('of %d%: %j ETH', (percent, expected) => {
    const container = show(ofRewards(percent))
    expect([...container.querySelectorAll('tbody td')].map(({ textContent }) => textContent)).toEqual(expected)
  })

  it.each<[string, Listing]>([
    ['NothingGas and the cost of leaving come on top.', ofRewards(0)],
    ['No amount in ETHThe fee is a share of execution rewards alone. Nobody knows how large a part of all rewards those will be.', pool({ percent: 30, of: 'execution-rewards' })],
  ])('is a sentence where there is no amount: %s', (sentence, listing) => {
    expect(show(listing).querySelector('dd')?.textContent).toBe(sentence)
    expect(screen.getAllByRole('definition')).toHaveLength(1)
    expect(screen.queryByRole('table')).toBe(null)
  })

  it.each<[string, Listing]>([
    ['a fee that nobody knows', { category: 'pools', facts: { fee: { value: 'unknown' } } } as Listing],
    ['a fee that each operator sets', pool({ setBy: 'operators' })],
    ['a monthly fee', pool({ monthly: 5, currency: 'USD' })],
    ['a pool that was removed', { ...ofRewards(10), removed: { date: '2024-05', reason: 'It closed, and paid back all.', sources: [] } } as Listing],
    ['a pool that is closed', { category: 'pools', facts: { fee: known({ percent: 10, of: 'rewards' }), status: known('closed') } } as unknown as Listing],
    ['a staking service', { ...ofRewards(10), category: 'saas' } as Listing],
  ])('is left out for %s, from the data as well', (_, listing) => {
    expect(show(listing).innerHTML).toBe('')
    expect(costInEthOf(listing)).toBe(null)
  })

  it('says so when the rate is more than 12 months old', () => {
    expect(show(ofRewards(10), '2028-01-01').querySelector('mark')?.textContent).toBe('checked 20 months ago')
  })
})

describe('what the fee of a pool takes, as data', () => {
  const { value: percent, asOf, note: measured, sources } = rewardRate

  it.each<[Listing, object, number[]]>([
    [ofRewards(10), { percent: 10 }, [0.00284, 0.0158, 0.0284, 0.158]],
    [ofRewards(14, { upTo: true }), { percent: 14, upTo: true }, [0.00398, 0.0221, 0.0398, 0.221]],
    [ofRewards(0), { percent: 0 }, [0, 0, 0, 0]],
    [ofRewards(0.0001), { percent: 0.0001 }, [2.84e-8, 1.59e-7, 2.84e-7, 0.00000159]],
  ])('%#: has the rate, the fee and each amount', (listing, fee, amounts) => {
    const stakes = [[1, 1], [1, 5], [10, 1], [10, 5]]
    expect(costInEthOf(listing)).toEqual({ rate: { percent, asOf, measured, sources }, fee, taken: stakes.map(([eth, years], index) => ({ eth, years, takenEth: amounts[index] })) })
  })

  it('is none where the fee is of execution rewards alone', () => expect(costInEthOf(pool({ percent: 30, of: 'execution-rewards' }))).toBe(null))
})
