import { describe, expect, it } from 'vitest'
import { assumedTotalEth, slashingCase, slashingCases, slashingCost } from '../../src/figures/slashing-cost.ts'

const eth = 1_000_000_000n
const total = 32_000_000n * eth
const cost = (slashed: bigint, effectiveBalance = 32n * eth) => slashingCost({ effectiveBalance, slashed, total })

describe('the fines of Electra', () => {
  it('take 1/4096 at once', () => {
    expect(cost(0n).initial).toBe(7_812_500n)
    expect(cost(0n, 2048n * eth).initial).toBe(500_000_000n)
  })

  it('add three times the share that was slashed', () => {
    expect(cost(total / 100n).correlation).toBe(960_000_000n)
    expect(cost(total / 20n).correlation).toBe(4_800_000_000n)
    expect(cost(total / 10n).correlation).toBe(9_600_000_000n)
  })

  it('are almost nothing later for one alone', () => {
    // 3 * 32 ETH over 32 million ETH: 3,000 Gwei for each of its 32 ETH.
    expect(cost(32n * eth)).toEqual({ initial: 7_812_500n, correlation: 96_000n, lost: 7_908_500n })
  })

  it('take everything and no more from a third on', () => {
    for (const slashed of [total / 3n + 1n, total / 2n, total, total * 2n]) {
      expect(cost(slashed).correlation).toBe(32n * eth)
      expect(cost(slashed).lost).toBe(32n * eth)
    }
    expect(cost(total / 3n - eth).lost).toBeLessThanOrEqual(32n * eth)
  })

  it('round as the specification does: down, for each whole ETH', () => {
    // 3 * 1 ETH over 7 ETH is 428,571,428.57 Gwei for each ETH.
    expect(slashingCost({ effectiveBalance: 32n * eth, slashed: eth, total: 7n * eth }).correlation).toBe(428_571_428n * 32n)
    // The total counts in whole ETH below the fraction line.
    expect(slashingCost({ effectiveBalance: eth, slashed: eth, total: 7n * eth + eth / 2n }).correlation).toBe(428_571_428n)
    expect(slashingCost({ effectiveBalance: 32n * eth + eth / 2n, slashed: total / 100n, total }).correlation).toBe(960_000_000n)
  })

  it('grow with the stake that is slashed and with the balance', () => {
    for (let percent = 1n; percent < 40n; percent++) {
      expect(cost((total * percent) / 100n).lost).toBeGreaterThanOrEqual(cost((total * (percent - 1n)) / 100n).lost)
      expect(cost((total * percent) / 100n, 2048n * eth).lost).toBeGreaterThan(cost((total * percent) / 100n).lost)
    }
  })

  it('take nothing from nothing', () => {
    expect(cost(total, 0n)).toEqual({ initial: 0n, correlation: 0n, lost: 0n })
  })

  it.each([[-1n, 0n, total], [1n, -1n, total], [1n, 1n, 0n], [1n, 1n, eth - 1n]])('refuse a balance of %s, %s slashed of %s', (effectiveBalance, slashed, all) => {
    expect(() => slashingCost({ effectiveBalance, slashed, total: all })).toThrow(RangeError)
  })
})

describe('the cases in the picture', () => {
  it('are one alone, then 1, 5, 10 and 33%', () => {
    expect(assumedTotalEth).toBe(32_000_000)
    expect(slashingCases.map(({ percent, lost }) => [percent, lost])).toEqual([[null, 0.0079085], [1, 0.9678125], [5, 4.8078125], [10, 9.6078125], [33, 31.6878125]])
  })

  it('take halves of a percent too', () => expect(slashingCase(0.5).correlation).toBe(0.48))

  it.each([0, -1, 100.1, Number.NaN])('refuse a share of %f %%', (percent) => {
    expect(() => slashingCase(percent)).toThrow(RangeError)
  })
})
