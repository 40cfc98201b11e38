import { Fragment, type ReactNode } from 'react'
import type { Judged } from '../../attributes/judge.ts'
import { isKnown } from '../../registry/fact.ts'
import type { Strings } from '../../strings/en.ts'
import { useStrings } from '../strings.tsx'

/** A fact on a card: its name, its value in words, and the fact itself for its date and sources. */
interface ShownFact {
  label: string
  value: ReactNode
  /** Whether a verdict rests on it, which then tells its date and sources. */
  decides?: true
  fact: { asOf?: string; sources?: readonly { title: string; url: string }[] | undefined; note?: string | undefined }
}

/** The facts a card shows, in order; those its category does not have are left out. */
export function shownFacts({ facts }: Judged, strings: Strings): ShownFact[] {
  const words = strings.products
  const shown: ShownFact[] = []
  if ('minimumEth' in facts) {
    const fact = facts.minimumEth
    shown.push({ label: words.minimum, value: isKnown(fact) ? words.minimumValue(fact.value) : strings.unknown, fact })
  }
  if ('fee' in facts) {
    const { fee: fact } = facts
    shown.push({ label: words.fee, value: isKnown(fact) ? words.feeValue(fact.value) : strings.unknown, fact })
  }
  if ('tokens' in facts) {
    const fact = facts.tokens
    const tokens = isKnown(fact) && fact.value.map((token) => (
      <span key={token.address}>
        {token.symbol}, {words.tokenKinds[token.kind]} <code translate="no">{token.address}</code>
      </span>
    ))
    shown.push({ label: words.token, value: tokens ? (tokens.length > 0 ? tokens : words.noToken) : strings.unknown, fact, decides: true })
  }
  const { platforms: fact } = facts
  shown.push({ label: words.platforms, value: isKnown(fact) ? fact.value.map((platform) => words.platformNames[platform]).join(', ') : strings.unknown, fact })
  return shown
}

/** Minimum, fee, token with kind and address, platforms. */
export function FactList({ listing }: { listing: Judged }) {
  return (
    <dl>
      {shownFacts(listing, useStrings()).map(({ label, value }) => (
        <Fragment key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  )
}
