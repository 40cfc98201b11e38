/**
 * Machines differ, and so does one machine from hour to hour: a fixed piece of work beside each figure says how fast this one was.
 * A hundred million additions take 0.1 s on an ordinary computer of 2020 or later; where they take ten times that, so does all else.
 */
export function yardstick(): string {
  const start = process.hrtime.bigint()
  let sum = 0
  for (let step = 0; step < 1e8; step++) sum += step
  const seconds = Number(process.hrtime.bigint() - start) / 1e9
  if (sum < 1e8) throw new Error('The sum is needed, or a compiler could leave the work out.')
  return `${seconds.toFixed(2)} s`
}
