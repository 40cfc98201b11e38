import { describe, expect, it } from 'vitest'
import { delayDays, exitEthPerDay, waitBehind, waits } from '../../src/figures/exit-queue.ts'
import { epochsPerDay } from '../../src/figures/protocol.ts'

describe('the exit queue', () => {
  it('lets 256 ETH out in each of 225 epochs a day', () => {
    expect(epochsPerDay).toBe(225)
    expect(exitEthPerDay).toBe(57_600)
  })

  it('adds 256 epochs, about 27 hours', () => {
    expect(delayDays * 24).toBeCloseTo(27.3, 1)
  })

  it.each([[0, 0], [256, 1 / 225], [57_600, 1], [500_000, 8.68], [1_000_000, 17.36], [2_600_000, 45.14]])('takes for %i ETH %f days', (eth, days) => {
    expect(waitBehind(eth).days).toBeCloseTo(days, 2)
    expect(waitBehind(eth).total).toBeCloseTo(days + 1.14, 2)
  })

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('refuses a queue of %f ETH', (eth) => {
    expect(() => waitBehind(eth)).toThrow(RangeError)
  })

  it('is shown for queues that grow', () => {
    expect(waits.map(({ eth }) => eth)).toEqual([...waits.map(({ eth }) => eth)].sort((a, b) => a - b))
  })
})
