import { chakra } from '@chakra-ui/react'
import { isLeaving, type Judged } from '../../attributes/judge.ts'
import { type Fact, isKnown } from '../../registry/fact.ts'
import { checkedBetween, isOld, monthsSince } from '../../registry/freshness.ts'
import type { FactKey } from '../../strings/en/facts.ts'
import { summary } from '../../theme/recipes/product-page.ts'
import { Dated } from '../staking/Dated.tsx'
import { Mark } from '../staking/Mark.tsx'
import { Value } from '../staking/ProductRow.tsx'
import { firstFactsOf } from '../staking/shown-facts.ts'
import { ProductText } from '../ProductText.tsx'
import { useStrings } from '../strings.tsx'
import { characterOf } from './description.ts'
import { Sources } from './Sources.tsx'

const Top = chakra('header', summary)

/**
 * A listing at a glance: name and mark, what sets it apart, that it was removed, its first facts, the way to it, every verdict in
 * shape and word, and from when its facts are. Each fact and verdict leads to all there is to say of it. `names` are those of its category.
 */
export function Summary({ listing, names, today }: { listing: Judged; names: readonly string[]; today: string }) {
  const strings = useStrings()
  const words = strings.productPage
  const { name, url, removed, verdicts } = listing
  const facts = listing.facts as Partial<Record<FactKey, Fact<unknown>>>
  const told = removed ? words.removed(removed.date) : { before: '', after: '' }
  return (
    <Top>
      <Mark listing={listing} among={names} />
      <h1>{name}</h1>
      <p>{characterOf(strings, listing, today)}</p>
      {removed ? (
        <div role="note">
          <strong>{words.removedTitle}</strong>
          <p>{told.before}<ProductText text={removed.reason} />{told.after}</p>
          <Sources sources={removed.sources} about={words.removedTitle} />
        </div>
      ) : null}
      {!removed && isLeaving(listing) ? <Leaving fact={listing.facts.status} /> : null}
      <dl>
        {firstFactsOf(listing).map((key) => {
          const fact = facts[key]
          return fact ? (
            <div key={key}>
              <dt><a href={`#fact-${key}`}>{strings.facts[key].label}</a></dt>
              <dd className={isKnown(fact) ? undefined : 'unknown'}><FirstFact factKey={key} fact={fact} today={today} /></dd>
            </div>
          ) : null
        })}
      </dl>
      {removed ? null : <a href={url} rel="noopener">{words.visit(new URL(url).host.replace(/^www\./, ''))}</a>}
      {verdicts.length > 0 ? (
        <ul aria-label={words.allVerdicts}>
          {verdicts.map(({ id, state, asOf, secondHand }) => (
            <li className={state} key={id}>
              <a href={`#verdict-${id}`}>{strings.attributes[id].label}</a> <b><Dated asOf={asOf} secondHand={secondHand} today={today}>{strings.states[state]}</Dated></b>
            </li>
          ))}
        </ul>
      ) : null}
      <small><Checked facts={listing.facts} today={today} /></small>
    </Top>
  )
}

/** That a listing takes no new users any more, or soon will not: since when, what its note says of the way out, and where that can be read. */
function Leaving({ fact }: { fact: Judged['facts']['status'] }) {
  const { factInWords, marks, unknown, productPage: words } = useStrings()
  if (!isKnown(fact)) return null
  const title = factInWords('status', fact, unknown)
  return (
    <div role="note">
      <strong>{title}</strong>
      <p>{words.leaving[fact.value as 'closed' | 'closing'](fact.asOf)}{fact.note ? <>{marks.between}<ProductText text={fact.note} /></> : null}</p>
      <Sources sources={fact.sources} about={title} />
    </div>
  )
}

/** The value of a fact; beside one that is older than 12 months, of which year it is. */
function FirstFact({ factKey, fact, today }: { factKey: FactKey; fact: Fact<unknown>; today: string }) {
  const { productPage: words } = useStrings()
  if (!isKnown(fact) || !isOld(fact.asOf, today)) return <Value factKey={factKey} fact={fact} today={today} />
  // At the end of a value, a year would read like a part of it: on its own day nothing is old.
  return <><Value factKey={factKey} fact={fact} today={fact.asOf} /> <small>{words.asOfYear(fact.asOf.slice(0, 4))}</small></>
}

/** The newest and the oldest date of any fact, and how long ago the oldest was so where that is more than 12 months. */
function Checked({ facts, today }: { facts: object; today: string }) {
  const { marks, productPage: words } = useStrings()
  const checked = checkedBetween(facts)
  if (!checked) return words.neverChecked + marks.stop
  const { from, to } = checked
  return isOld(from, today) ? <>{words.dates(from, to) + marks.comma}<mark>{words.checked(words.age(monthsSince(from, today), from.length === 4))}</mark>{marks.stop}</> : words.dates(from, to) + marks.stop
}
