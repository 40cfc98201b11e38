import { Fragment } from 'react'
import type { Judged } from '../../attributes/judge.ts'
import { type Fact, isKnown } from '../../registry/fact.ts'
import { checkedBetween } from '../../registry/freshness.ts'
import type { FactKey, FactValue } from '../../strings/en/facts.ts'
import { useStrings } from '../strings.tsx'

/** What is folded away in a row: token addresses, the facts `keys`, how old the facts are, and the ways on. */
export function ProductDetails({ listing, keys }: { listing: Judged; keys: readonly FactKey[] }) {
  const strings = useStrings()
  const words = strings.products
  const facts = listing.facts as Partial<Record<FactKey, Fact<unknown>>>
  const checked = checkedBetween(listing.facts)
  const sentences = keys.flatMap((key) => (facts[key] ? [words.fact(strings.facts[key].label, strings.factInWords(key, toTheYear(key, facts[key]), strings.unknown))] : []))
  return (
    <details>
      <summary aria-label={words.moreOf(listing.name)}>{words.more}</summary>
      <Addresses fact={facts.tokens} />
      <p>{[...sentences, checked ? words.checked(checked.from, checked.to) : words.neverChecked].join(strings.marks.between)}</p>
      <a href={listing.url} rel="noopener">{words.visit(new URL(listing.url).host.replace(/^www\./, ''))}</a>
    </details>
  )
}

/** A launch is given to the year here: the day stands on the product's page. */
function toTheYear(key: FactKey, fact: Fact<unknown>): Fact<unknown> {
  return key === 'launch' && isKnown(fact) ? { ...fact, value: String(fact.value).slice(0, 4) } : fact
}

function Addresses({ fact }: { fact: Fact<unknown> | undefined }) {
  const { products: words } = useStrings()
  if (!fact || !isKnown(fact)) return null
  return (fact.value as FactValue<'tokens'>).map(({ symbol, address }) => <Fragment key={address}>{words.address(symbol)} <code translate="no">{address}</code></Fragment>)
}
