import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { clientShares, crowded, layers, passed, thresholds } from '../../src/figures/client-shares.ts'
import * as pool from '../../src/figures/eth-through-a-pool.ts'
import { figureNames } from '../../src/figures/names.ts'
import * as protocol from '../../src/figures/protocol.ts'
import { example as bothKinds } from '../../src/figures/rebasing-and-reward-bearing.ts'
import { rewardRate } from '../../src/figures/reward-rate.ts'
import { filesBelow, root } from '../files.ts'

describe('what pictures are drawn from', () => {
  const cited = [clientShares, protocol.exitEthPerEpoch, protocol.exitDelayEpochs, protocol.slashingRule, rewardRate].map(({ asOf, sources }) => ({ asOf, sources }))
  const all = [...cited, ...[pool.example, bothKinds].map(({ asOf, source }) => ({ asOf, sources: [source] }))]

  it('has a date and a source at one commit, which nobody can change', () => {
    for (const { asOf, sources } of all) {
      expect(asOf).toMatch(/^20[12]\d(-[01]\d(-[0-3]\d)?)?$/)
      expect(sources.length).toBeGreaterThan(0)
      for (const { title, url } of sources) {
        expect(title.length).toBeGreaterThan(5)
        expect(url).toMatch(/^https:\/\/github\.com\/[\w-]+\/[\w.-]+\/blob\/[0-9a-f]{40}\/[\w/.-]+(\?plain=1)?(#[\w-]+)?$/)
      }
    }
  })

  it('is pure: no file, no clock, no network', () => {
    const impure = filesBelow('src/figures').filter((file) => /\bnode:|Date\.now|new Date\(|process\.|fetch\(/.test(readFileSync(join(root, 'src/figures', file), 'utf8')))
    expect(impure).toEqual([])
  })

  it('stands in a file of its picture\'s name', () => {
    expect(filesBelow('src/figures').filter((file) => !['names.ts', 'protocol.ts', 'reward-rate.ts'].includes(file))).toEqual(figureNames.map((name) => `${name}.ts`).sort())
  })
})

describe('client shares', () => {
  it.each(layers)('%s: are above 0, largest first, each client once, about 100 in all', (layer) => {
    const shares = clientShares.value[layer]
    expect(shares.every(({ percent }) => percent > 0 && percent < 100)).toBe(true)
    expect(shares.map(({ percent }) => percent)).toEqual(shares.map(({ percent }) => percent).sort((a, b) => b - a))
    expect(new Set(shares.map(({ client }) => client)).size).toBe(shares.length)
    expect(Math.abs(shares.reduce((sum, { percent }) => sum + percent, 0) - 100)).toBeLessThan(1)
  })

  it.each([[0, 0], [33.33, 0], [100 / 3, 0], [33.34, 1], [66.66, 1], [200 / 3, 2], [100, 2]] as const)('%f %% has passed %i thresholds', (percent, count) => expect(passed(percent)).toBe(count))

  it.each([-0.1, 100.1, Number.NaN])('refuse %f %%', (percent) => expect(() => passed(percent)).toThrow(RangeError))

  it('are crowded beyond a third', () => {
    expect(crowded(clientShares.value.execution).map(({ client }) => client)).toEqual(['Geth', 'Nethermind'])
    expect(crowded(clientShares.value.consensus)).toEqual([])
    expect(thresholds.third * 2).toBeCloseTo(thresholds.twoThirds, 9)
  })
})

describe('the way through a pool', () => {
  it('leads from you, through each place once, back to you', () => {
    const legs = pool.legsOf(pool.stations)
    expect(legs.map(({ from }) => from)).toEqual([...pool.stations])
    expect(legs[0]?.from).toBe('you')
    expect(legs.at(-1)?.to).toBe('you')
    expect(legs.every(({ to }, index) => to === legs[(index + 1) % legs.length]?.from)).toBe(true)
  })

  it.each([[[]], [['you']], [['you', 'contract', 'you']]] as const)('refuses %j', (places) => {
    expect(() => pool.legsOf(places as readonly pool.Station[])).toThrow(RangeError)
  })
})
