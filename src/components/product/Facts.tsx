import { chakra } from '@chakra-ui/react'
import { confirmationOf } from '../../registry/confirmed.ts'
import type { FactHistory } from '../../history/fact-history.ts'
import type { Histories } from '../../history/histories.ts'
import { type Fact, isFromRegisters, isKnown } from '../../registry/fact.ts'
import { factGroupsOf, groupOf } from '../../registry/facts.ts'
import type { Listing } from '../../registry/listing.ts'
import type { FactKey, FactValue } from '../../strings/en/facts.ts'
import { factList } from '../../theme/recipes/product-page.ts'
import { Heading } from '../mdx/Heading.tsx'
import { ProductText } from '../ProductText.tsx'
import { useStrings } from '../strings.tsx'
import { Audits } from './Audits.tsx'
import { Before } from './Before.tsx'
import { CostInEth } from './CostInEth.tsx'
import { Dated } from './Dated.tsx'
import { Sources } from './Sources.tsx'
import { type ListsOfTokens, Tokens } from './Tokens.tsx'
import { Link } from '../Link.tsx'

const List = chakra('dl', factList)

/** Every fact of a listing, group by group, in the order of its file: value, note, date and age, each source, and what it was before. */
export function Facts({ listing, today, lists, histories = {} }: { listing: Listing; today: string; lists?: ListsOfTokens | undefined; histories?: Histories | undefined }) {
  const { groups } = useStrings().productPage
  const facts = Object.entries(listing.facts) as [FactKey, Fact<unknown>][]
  return factGroupsOf(listing.facts).map((group) => [
    <Heading level={3} id={group} key={group}>{groups[group]}</Heading>,
    <List key={`${group} facts`}>{facts.filter(([key]) => groupOf[key] === group).map(([key, fact]) => <FactRow key={key} factKey={key} fact={fact} today={today} lists={lists} history={histories[key]} />)}</List>,
    group === 'cost' ? <CostInEth key={`${group} in ETH`} listing={listing} today={today} /> : null,
  ])
}

function FactRow({ factKey: key, fact, today, lists, history }: { factKey: FactKey; fact: Fact<unknown>; today: string; lists?: ListsOfTokens | undefined; history: FactHistory | undefined }) {
  const strings = useStrings()
  const { label } = strings.facts[key]
  const sources = fact.sources ?? []
  const items = strings.factItems(key, fact)
  const confirmation = confirmationOf(fact)
  return (
    <div id={`fact-${key}`}>
      <dt>{label}</dt>
      <dd>
        {items.length > 0 ? <ul>{items.map(([head, rest]) => <li key={head + rest}><b>{head}</b>{rest ? strings.marks.colon + rest : ''}</li>)}</ul> : <b>{strings.factInWords(key, fact, strings.unknown)}</b>}
        {fact.note ? <p><ProductText text={fact.note} /></p> : null}
        {isKnown(fact) && key === 'tokens' ? <Tokens tokens={fact.value as FactValue<'tokens'>} lists={lists} /> : null}
        {isKnown(fact) && key === 'audits' ? <Audits audits={fact.value as FactValue<'audits'>} /> : null}
      </dd>
      {isKnown(fact) || sources.length > 0 || history?.before.length ? (
        <dd>
          {isKnown(fact) ? <span><Dated asOf={fact.asOf} today={today} />{confirmation ? strings.marks.semicolon + strings.productPage.confirmed(confirmation) : null}{isFromRegisters(fact) ? <>{strings.marks.semicolon}<Link to={'/methodology#how-good-our-facts-are'}>{strings.secondHand}</Link></> : null}</span> : null}
          <Sources sources={sources} about={label} says={(value) => strings.factInWords(key, { ...fact, value, asOf: '', sources: [] }, strings.unknown)} />
          <Before factKey={key} fact={fact} history={history} />
        </dd>
      ) : null}
    </div>
  )
}
