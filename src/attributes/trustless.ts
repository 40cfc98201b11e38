import { controlFacts } from '../registry/control.ts'
import { type Fact, isKnown } from '../registry/fact.ts'
import { checkedBetween } from '../registry/freshness.ts'
import { isSecondHand } from '../registry/source.ts'
import type { FactsOf } from '../registry/listing.ts'
import { type Finding, findingsOf, restsOnWaysOut } from './control.ts'
import { attribute, type State, type Verdict, verdictByValue } from './verdict.ts'

/** What decided whether a pool is trustless: the findings that are as bad as the verdict. */
export interface Decision {
  findings: Finding[]
}

/**
 * Whether it works without any person or company being trusted. Of a pool it is worked out from who can change its contracts, stop it, take or freeze
 * tokens, hold the withdrawal credentials and report balances. Met: no person or company has such a power, and what a vote decides takes effect so
 * late that holders can leave. Partly: people have some, and each takes effect as late. Of a tool, its fact says so.
 */
export const trustless = attribute({
  id: 'trustless',
  categories: ['pools', 'nodeTools'],
  states: ['met', 'partly', 'notMet', 'unknown'],
  evaluate: (facts): Verdict<State, 'yes' | 'no' | Decision | null> => {
    const { trustless, controlChange, controlPause, controlTake, controlCredentials, controlReports, exits, leaving } = facts as Partial<FactsOf<'nodeTools'> & FactsOf<'pools'>>
    if (!controlChange || !controlPause || !controlTake || !controlCredentials || !controlReports || !exits || !leaving || trustless) return verdictByValue(trustless ?? { value: 'unknown' }, { yes: 'met', no: 'notMet' })
    return ofPool({ controlChange, controlPause, controlTake, controlCredentials, controlReports, exits, leaving })
  },
})

/** The worst finding decides; where one part is as bad as can be, what is unknown of others decides nothing. */
const worstFirst = ['notMet', 'unknown', 'partly', 'met'] as const satisfies readonly State[]

function ofPool(facts: Parameters<typeof findingsOf>[0]): Verdict<State, Decision> {
  const all = findingsOf(facts)
  const state = worstFirst.find((one) => all.some((finding) => finding.state === one)) ?? 'unknown'
  const findings = all.filter((finding) => finding.state === state)
  // Where it depends on how holders can leave, what is known of that decides as well.
  const ways = findings.some(({ by }) => by && 'delay' in by && restsOnWaysOut(by)) ? ([facts.exits, facts.leaving] as Fact<unknown>[]).filter((fact) => isKnown(fact)) : []
  const deciding = [...[...new Set(findings.map(({ part }) => part))].map((part): Fact<unknown> => facts[controlFacts[part]]), ...ways]
  const known = deciding.filter(isKnown)
  const oldest = checkedBetween(deciding)?.from
  const sources = deciding.flatMap((fact) => fact.sources ?? [])
  return {
    state,
    because: { findings },
    sources: sources.filter(({ url }, index) => sources.findIndex((other) => other.url === url) === index),
    ...(oldest === undefined || state === 'unknown' ? {} : { asOf: oldest, ...(known.some((fact) => isSecondHand(fact.sources)) ? { secondHand: true as const } : {}) }),
  }
}
