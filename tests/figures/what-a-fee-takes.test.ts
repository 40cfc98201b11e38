import { describe, expect, it } from 'vitest'
import { rewardRate } from '../../src/figures/reward-rate.ts'
import { feeCases, rounded, takenByFee, worthOf } from '../../src/figures/what-a-fee-takes.ts'

const stake = { eth: 1, ratePercent: 3, feePercent: 10, years: 1 }

describe('what a fee takes', () => {
  it.each<[Partial<typeof stake>, number]>([
    // In the first year, the fee times the rewards.
    [{}, 0.003],
    [{ eth: 10 }, 0.03],
    [{ feePercent: 25 }, 0.0075],
    [{ feePercent: 0.0001 }, 3e-8],
    // Later, what was taken would have earned as well: 1.03² − 1.027² and 1.03⁵ − 1.027⁵.
    [{ years: 2 }, 0.006171],
    [{ years: 5 }, 0.016784572746093],
    // A rate that doubles everything: 2³ − 1.5³.
    [{ ratePercent: 100, feePercent: 50, years: 3 }, 4.625],
  ])('%j: %d ETH', (own, taken) => expect(takenByFee({ ...stake, ...own })).toBeCloseTo(taken, 14))

  it('is, of the whole reward, all there is: no more than without the pool', () => {
    expect(takenByFee({ ...stake, feePercent: 100, years: 5 })).toBeCloseTo(1.03 ** 5 - 1, 14)
    expect(worthOf({ ...stake, feePercent: 100, years: 5 })).toBe(1)
  })

  it('is the difference of two worths', () => {
    for (const feePercent of [0, 0.5, 5, 14, 99.9, 100]) for (const years of [0, 1, 2, 5, 30, 100]) {
      const one = { ...stake, eth: 10, feePercent, years }
      expect(takenByFee(one)).toBeCloseTo(worthOf({ ...one, feePercent: 0 }) - worthOf(one), 9)
    }
  })

  it('grows with the fee, the years and the stake', () => {
    for (let step = 1; step <= 100; step++) {
      expect(takenByFee({ ...stake, feePercent: step, years: 5 })).toBeGreaterThan(takenByFee({ ...stake, feePercent: step - 1, years: 5 }))
      expect(takenByFee({ ...stake, years: step })).toBeGreaterThan(takenByFee({ ...stake, years: step - 1 }))
      expect(takenByFee({ ...stake, eth: step })).toBeGreaterThan(takenByFee({ ...stake, eth: step - 1 }))
    }
  })

  it.each<[string, Partial<typeof stake>]>([['years', { years: 0 }], ['fee', { feePercent: 0 }], ['rewards', { ratePercent: 0 }], ['stake', { eth: 0 }], ['no fee, to the letter', { feePercent: -0 }]])('is nothing without %s', (_, own) => expect(takenByFee({ ...stake, ...own })).toBe(0))

  it.each([1e-9, 1e-17, 1e-300, Number.MIN_VALUE])('is more than nothing for a fee of %d%', (feePercent) => {
    for (const years of [1, 5]) {
      const taken = takenByFee({ ...stake, feePercent, years })
      expect(taken).toBeGreaterThan(0)
      expect(rounded(taken)).toBeGreaterThan(0)
    }
  })

  it('keeps its digits where the fee is tiny', () => expect(rounded(takenByFee({ ...stake, feePercent: 1e-13, years: 5 }))).toBe(1.69e-16))

  it.each<[Partial<typeof stake>, string]>([
    [{ eth: -1 }, 'Unexpected stake of -1 ETH, expected 0 or more.'],
    [{ eth: Number.NaN }, 'Unexpected stake of NaN ETH, expected 0 or more.'],
    [{ eth: Infinity }, 'Unexpected stake of Infinity ETH, expected 0 or more.'],
    [{ ratePercent: -0.1 }, 'Unexpected rate of -0.1%, expected 0 to 100.'],
    [{ ratePercent: 101 }, 'Unexpected rate of 101%, expected 0 to 100.'],
    [{ ratePercent: Number.NaN }, 'Unexpected rate of NaN%, expected 0 to 100.'],
    [{ feePercent: -1 }, 'Unexpected fee of -1%, expected 0 to 100.'],
    [{ feePercent: 100.1 }, 'Unexpected fee of 100.1%, expected 0 to 100.'],
    [{ feePercent: Number.NaN }, 'Unexpected fee of NaN%, expected 0 to 100.'],
    [{ years: -1 }, 'Unexpected -1 years, expected a whole number from 0 to 100.'],
    [{ years: 1.5 }, 'Unexpected 1.5 years, expected a whole number from 0 to 100.'],
    [{ years: 101 }, 'Unexpected 101 years, expected a whole number from 0 to 100.'],
    [{ years: Infinity }, 'Unexpected Infinity years, expected a whole number from 0 to 100.'],
  ])('refuses %j', (own, message) => {
    expect(() => takenByFee({ ...stake, ...own })).toThrow(new RangeError(message))
    expect(() => worthOf({ ...stake, ...own })).toThrow(new RangeError(message))
  })
})

it.each([[0, 0], [0.0157956, 0.0158], [0.00284, 0.00284], [1.50297, 1.5], [391.6, 392], [2.8399999999999996e-8, 2.84e-8]])('%d has three digits as %d', (value, short) => expect(rounded(value)).toBe(short))

describe('the fees in the picture', () => {
  it('share the same rewards', () => {
    const all = (1 + rewardRate.value / 100) ** 5 - 1
    expect(feeCases.map(({ feePercent }) => feePercent)).toEqual([0, 5, 10, 25])
    for (const { kept, taken } of feeCases) expect(kept + taken).toBeCloseTo(all, 12)
  })

  it('take nothing where there is none', () => expect(feeCases[0]?.taken).toBe(0))
})
