import type { Fact } from '../registry/fact.ts'
import { verdictOf } from './verdict.ts'

/** Percent of a service's own validators that may run one client before diversity counts as not met; exactly this much is met. */
export const mostOnOneClient = 50

/** The verdict for the share (percent) of a service's validators on its most used client. */
export function verdictOnShare(share: Fact<number>) {
  return verdictOf(share, (percent) => ({
    state: percent <= mostOnOneClient ? ('met' as const) : ('notMet' as const),
    because: percent,
  }))
}
