import { ageBetween, daysBetween, lastDayOf } from '../registry/dates.ts'
import { attribute, verdictOf } from './verdict.ts'

/** Open to the public for more than this many days: met. */
export const testedDays = 365
/** Open to the public for more than this many days, but not for more than `testedDays`: partly. */
export const youngDays = 183

/**
 * How long the public has been able to use it. A launch known by month or year counts from that period's last day,
 * so that nothing looks older than it can be. The longer period is tested first: a past mix-up made everything "partly".
 */
export const battleTested = attribute({
  id: 'battleTested',
  categories: ['pools', 'saas', 'nodeTools', 'keyGen'],
  states: ['met', 'partly', 'notMet', 'unknown'],
  evaluate: ({ launch }, today) =>
    verdictOf(launch, (launched) => {
      const start = lastDayOf(launched)
      const days = daysBetween(start, today)
      return {
        state: days > testedDays ? 'met' : days > youngDays ? 'partly' : 'notMet',
        because: { launched, days, ...ageBetween(start, today) },
      }
    }),
})
