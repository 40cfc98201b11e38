/**
 * Machines differ, and so does one machine from hour to hour: a fixed piece of work beside each figure says how fast this one was.
 * Gives the seconds that a hundred million additions take: 0.1 on an ordinary computer of 2020 or later; where they take ten times
 * that, so does all else.
 */
export function yardstick(): number {
  const start = process.hrtime.bigint()
  let sum = 0
  for (let step = 0; step < 1e8; step++) sum += step
  const seconds = Number(process.hrtime.bigint() - start) / 1e9
  if (sum < 1e8) throw new Error('The sum is needed, or a compiler could leave the work out.')
  return rounded(seconds, 2)
}

/** A figure with so many digits after the point. */
export function rounded(value: number, digits = 0): number {
  return Number(value.toFixed(digits))
}

/** The middle one of some figures, of which there are an odd number. */
export function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
