import { Fragment } from 'react'
import { isLeaving, type Judged } from '../../attributes/judge.ts'
import { type Fact, isFromRegisters, isKnown, type Known } from '../../registry/fact.ts'
import { isOld } from '../../registry/freshness.ts'
import { pathOfListing } from '../../registry/categories.ts'
import type { FactKey, FactValue } from '../../strings/en/facts.ts'
import { useStrings } from '../strings.tsx'
import { Dated } from './Dated.tsx'
import { type Filters, marksOf } from './filters.ts'
import { ProductDetails } from './ProductDetails.tsx'
import type { ShownFacts } from './shown-facts.ts'
import { Link } from '../Link.tsx'

type TokenList = FactValue<'tokens'>

interface Props {
  listing: Judged
  shown: ShownFacts
  filters: Filters
  /** The letters that stand for it. */
  mark: string | undefined
  /** Its places in each order: see `placesOf`. */
  places: string | undefined
  today: string
}

/** One listing as a row: its name and what it comes to, its first facts, each verdict in shape and word, and the rest folded away. */
export function ProductRow({ listing, mark, shown, filters, places, today }: Props) {
  const strings = useStrings()
  const { category, id, name, verdicts } = listing
  const facts = listing.facts as Partial<Record<FactKey, Fact<unknown>>>
  return (
    <tr data-by={places} data-fits={marksOf(listing, filters)}>
      <th scope="row">
        {isLeaving(listing) ? <b>{strings.factInWords('status', listing.facts.status, strings.unknown)}</b> : null}
        {/* A heading, so that screen readers jump from listing to listing; HTML lets no h3 stand in a th. */}
        <div role="heading" aria-level={3} data-mark={mark} id={`product-${category}-${id}`}><Link to={pathOfListing(listing)}>{name}</Link></div>
        {strings.products.sum(verdicts.map(({ state }) => state), besidesOf(facts))}
      </th>
      {shown.inRow.map((key) => {
        const fact = facts[key]
        return fact ? <td data-n={strings.facts[key].label} key={key}><Value factKey={key} fact={fact} today={today} /></td> : null
      })}
      {verdicts.map(({ id: attribute, state, asOf, secondHand }) => <td data-n={strings.attributes[attribute].label} className={asOf !== undefined && isOld(asOf, today) ? `${state} old` : state} key={attribute}><Dated asOf={asOf} secondHand={secondHand} today={today}>{strings.states[state]}</Dated></td>)}
      <td>
        <label><input type="checkbox" name="compare" aria-label={strings.choice.compareOf(name)} />{strings.choice.compare}</label>
        <ProductDetails listing={listing} keys={shown.folded} />
      </td>
    </tr>
  )
}

/** What the ETH is used for besides staking, where that is so. */
const besides = ['restaked', 'lentOut', 'bridged'] as const
export const besidesOf = (facts: { [Key in (typeof besides)[number]]?: Fact<unknown> }) => besides.filter((key) => facts[key]?.value === 'yes')

/** The value of a fact in words, with its year at the end where it is old, and whether it is second-hand. */
export function Value({ factKey, fact, today }: { factKey: FactKey; fact: Fact<unknown>; today: string }) {
  const strings = useStrings()
  if (!isKnown(fact)) return strings.unknown
  if (factKey === 'tokens') return <Tokens fact={fact as Known<TokenList>} today={today} />
  return <Dated asOf={fact.asOf} secondHand={isFromRegisters(fact)} today={today}>{strings.factInWords(factKey, fact, strings.unknown)}</Dated>
}

/** Symbols of tokens, those of one kind together, each kind after its own, and the year where it is old in the line of the last; their addresses stand in the folded part. */
function Tokens({ fact, today }: { fact: Known<TokenList>; today: string }) {
  const strings = useStrings()
  const symbolsOf = (tokens: TokenList) => strings.factInWords('tokens', { ...fact, value: tokens }, strings.unknown)
  const kinds = [...new Set(fact.value.map(({ kind }) => kind))]
  const secondHand = isFromRegisters(fact)
  if (kinds.length === 0) return <Dated asOf={fact.asOf} secondHand={secondHand} today={today}>{symbolsOf([])}</Dated>
  return kinds.map((kind, index) => <Fragment key={kind}>{index > 0 ? ' ' : ''}{symbolsOf(fact.value.filter((token) => token.kind === kind))} <small><Dated asOf={index === kinds.length - 1 ? fact.asOf : undefined} secondHand={secondHand && index === kinds.length - 1} today={today}>{strings.tokenKinds[kind]}</Dated></small></Fragment>)
}
