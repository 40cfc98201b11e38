import { type ControlPart, controlFacts, type Power } from '../registry/control.ts'
import { hoursOf } from '../registry/duration.ts'
import { type Fact, isKnown } from '../registry/fact.ts'
import type { WayOut } from '../registry/leaving.ts'
import type { FactsOf } from '../registry/listing.ts'
import type { State } from './verdict.ts'

/**
 * Days that holders need to hear of a decision and to leave: what takes effect sooner is as good as at once.
 * L2BEAT asks as much of the exit window of a "Stage 1" rollup: https://l2beat.com/stages
 */
export const leastNoticeDays = 7
/** As many reporters of an oracle must agree at least: fewer are as good as one person. */
export const fewestReporters = 3

/** Who decides over one part, and what that comes to. */
export interface Finding {
  part: ControlPart
  state: State
  /** Who has the power: left out where nobody has, or nobody knows. */
  by?: Power | { who: 'oracle'; need?: number | undefined; of?: number | undefined } | undefined
  /** What the power reaches, where it reaches several things: "leaving", "freeze". */
  what?: readonly string[] | undefined
}

type Controls = Pick<FactsOf<'pools'>, (typeof controlFacts)[ControlPart] | 'exits' | 'leaving'>

/** What each power over a pool comes to, part by part; where nobody has a power, one finding says so, and one where it is not known who has it. */
export function findingsOf(facts: Controls): Finding[] {
  const { controlChange, controlPause, controlTake, controlCredentials, controlReports } = facts
  return [
    ...each('change', controlChange, (powers) => powers.map((power) => ofPower('change', power, facts))),
    // Who only stops deposits keeps nobody from leaving.
    ...each('pause', controlPause, (powers) => powers.filter(({ what }) => what.some((one) => one !== 'deposits')).map((power) => ofPower('pause', power, facts, power.what))),
    ...each('take', controlTake, (powers) => powers.map((power) => ofPower('take', power, facts, power.what))),
    ...each('credentials', controlCredentials, (holders) => holders.flatMap((holder) => (holder.who === 'contract' ? [] : [ofPower('credentials', holder, facts)]))),
    ...each('reports', controlReports, (by) => (by.who === 'code' ? [] : [{ part: 'reports', state: ofReporter(by), by: { ...by, delay: 'none' } as Power }])),
  ]
}

function each<T>(part: ControlPart, fact: Fact<T>, judge: (value: T) => Finding[]): Finding[] {
  if (!isKnown(fact)) return [{ part, state: 'unknown' }]
  const found = judge(fact.value)
  return found.length > 0 ? found : [{ part, state: 'met' }]
}

/** People with a power are never better than "partly"; a vote is no person or company. */
function ofPower(part: ControlPart, power: Power, facts: Controls, what?: readonly string[]): Finding {
  const inTime = isInTime(power, facts)
  const state = inTime === undefined ? 'unknown' : !inTime ? 'notMet' : power.who === 'vote' ? 'met' : 'partly'
  return { part, state, by: power, ...(what ? { what } : {}) }
}

/** Whether holders can leave before a decision takes effect; nothing where that is not known. */
function isInTime(power: Power, { exits, leaving, controlPause }: Controls): boolean | undefined {
  const { who, delay, holdersCanDelay } = power
  if (holdersCanDelay) return true
  if (delay === 'unknown') return undefined
  if (!restsOnWaysOut(power)) return false
  const hours = delay === 'none' ? 0 : hoursOf(delay)
  const ways = isKnown(leaving) ? leaving.value : []
  // What whoever decides can stop is no way to leave before; how late they can is told where it is known as a power of its own.
  const isJudged = isKnown(controlPause) && controlPause.value.some((stop) => stop.who === who && stop.what.some((one) => one !== 'deposits'))
  const isOpen = ({ stoppedBy }: WayOut) => isJudged || !stoppedBy.includes(who)
  const sales = ways.filter(({ way }) => way === 'market')
  // A token that is traded can be sold at once, if at a loss.
  if (isKnown(exits) && exits.value.includes('market') && (sales.length === 0 || sales.some(isOpen))) return true
  if (!isKnown(leaving)) return undefined
  if (ways.filter(isOpen).some(({ longest }) => longest === 'none' || (longest !== 'unnamed' && hoursOf(longest) <= hours))) return true
  // Whoever does not know all ways out does not know that none is in time.
  return isKnown(exits) ? false : undefined
}

/** Whether what a power comes to depends on how one can leave: nobody can hold it up, and its delay is long enough to leave in. */
export function restsOnWaysOut({ delay, holdersCanDelay }: Pick<Power, 'delay' | 'holdersCanDelay'>): boolean {
  return !holdersCanDelay && typeof delay === 'object' && hoursOf(delay) >= hoursOf({ days: leastNoticeDays })
}

function ofReporter({ who, need }: { who: string; need?: number | undefined }): State {
  if (who !== 'oracle') return 'notMet'
  if (need === undefined) return 'unknown'
  return need >= fewestReporters ? 'partly' : 'notMet'
}
