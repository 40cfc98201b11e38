import { Fragment, type ReactNode } from 'react'
import type { Judged } from '../../attributes/judge.ts'
import { type Fact, isKnown } from '../../registry/fact.ts'
import { isOld, monthsSince } from '../../registry/freshness.ts'
import type { FactKey, FactValue } from '../../strings/en/facts.ts'
import { useStrings } from '../strings.tsx'

/** The facts a card shows, in order; those its category does not have are left out. */
const shown = ['minimumEth', 'fee', 'tokens', 'platforms', 'launch'] as const satisfies readonly FactKey[]

/** The facts that the card of a listing shows. */
export function factsShownOf({ facts }: Pick<Judged, 'facts'>): FactKey[] {
  return shown.filter((key) => key in facts)
}

/** Minimum, fee, token with kind and address, platforms, first day; beside a value that is older than 12 months, its age. */
export function FactList({ listing, today }: { listing: Judged; today: string }) {
  const strings = useStrings()
  const facts = listing.facts as Partial<Record<FactKey, Fact<unknown>>>
  return (
    <dl>
      {factsShownOf(listing).map((key) => {
        const fact = facts[key]
        if (!fact) return null
        return (
          <Fragment key={key}>
            <dt>{strings.facts[key].label}</dt>
            <dd>
              {key === 'tokens' && isKnown(fact) ? <Tokens tokens={fact.value as FactValue<'tokens'>} /> : strings.factInWords(key, fact, strings.unknown)}
              {isKnown(fact) && isOld(fact.asOf, today) ? <small>{strings.productPage.checkedAgo(monthsSince(fact.asOf, today))}</small> : null}
            </dd>
          </Fragment>
        )
      })}
    </dl>
  )
}

function Tokens({ tokens }: { tokens: FactValue<'tokens'> }): ReactNode {
  const strings = useStrings()
  if (tokens.length === 0) return strings.facts.tokens.value(tokens)
  return tokens.map(({ symbol, kind, address }) => (
    <span key={address}>
      {symbol}, {strings.tokenKinds[kind]} <code translate="no">{address}</code>
    </span>
  ))
}
