import { describe, expect, it } from 'vitest'
import { assumption, growth, growthOf, kinds } from '../../src/figures/rebasing-and-reward-bearing.ts'

describe('two kinds of token', () => {
  it('hold 10 ETH in the picture, and 10.27 ETH after a year', () => {
    expect(growth).toEqual({
      rebasing: { tokens: [10, 10.27], each: [1, 1], worth: [10, 10.27] },
      rewardBearing: { tokens: [8, 8], each: [1.25, 1.28375], worth: [10, 10.27] },
    })
  })

  it.each([[3, 3, 1.1], [100, 0.5, 1.0001], [0.01, 12, 3], [10, 0, 1], [10, -2.5, 1.25], [1, -100, 2]])('end at the same ETH: %f ETH at %f %%, %f ETH a token', (deposit, ratePercent, price) => {
    const both = growthOf({ deposit, ratePercent, price })
    expect(both.rebasing.worth[1]).toBeCloseTo(deposit * (1 + ratePercent / 100), 7)
    for (const kind of kinds) {
      const { tokens, each, worth } = both[kind]
      for (const at of [0, 1] as const) {
        expect(tokens[at] * each[at]).toBeCloseTo(worth[at], 7)
        expect(worth[at]).toBeCloseTo(both.rebasing.worth[at], 7)
      }
    }
  })

  it('grow in number alone, or in value alone', () => {
    const { rebasing, rewardBearing } = growthOf({ deposit: 7, ratePercent: 4, price: 1.4 })
    expect([rebasing.each[0], rebasing.each[1]]).toEqual([1, 1])
    expect(rewardBearing.tokens[0]).toBe(rewardBearing.tokens[1])
  })

  it('leave no trace of floating point', () => expect(growthOf({ deposit: 3, ratePercent: 3, price: 1 }).rebasing.worth[1]).toBe(3.09))

  it.each([{ deposit: 0 }, { deposit: -1 }, { price: 0 }, { price: -1 }, { ratePercent: -101 }, { ratePercent: Number.NaN }, { deposit: Number.POSITIVE_INFINITY }])('refuse %j', (wrong) => {
    expect(() => growthOf({ ...assumption, ...wrong })).toThrow(RangeError)
  })
})
