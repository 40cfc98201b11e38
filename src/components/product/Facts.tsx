import { chakra } from '@chakra-ui/react'
import { type Fact, isKnown } from '../../registry/fact.ts'
import type { Listing } from '../../registry/listing.ts'
import type { FactKey, FactValue } from '../../strings/en/facts.ts'
import { factList } from '../../theme/recipes/product-page.ts'
import { useStrings } from '../strings.tsx'
import { Audits } from './Audits.tsx'
import { Dated } from './Dated.tsx'
import { Sources } from './Sources.tsx'
import { Tokens } from './Tokens.tsx'

const List = chakra('dl', factList)

/** Every fact of a listing, in the order of its file: value, note, date and age, and each source. */
export function Facts({ listing, today }: { listing: Listing; today: string }) {
  const strings = useStrings()
  return (
    <List>
      {(Object.entries(listing.facts) as [FactKey, Fact<unknown>][]).map(([key, fact]) => {
        const { label } = strings.facts[key]
        return (
          <div key={key} id={`fact-${key}`}>
            <dt>{label}</dt>
            <dd>
              <b>{strings.factInWords(key, fact, strings.unknown)}</b>
              {fact.note ? <p>{fact.note}</p> : null}
              {isKnown(fact) && key === 'tokens' ? <Tokens tokens={fact.value as FactValue<'tokens'>} /> : null}
              {isKnown(fact) && key === 'audits' ? <Audits audits={fact.value as FactValue<'audits'>} /> : null}
            </dd>
            <dd>
              {isKnown(fact) ? <Dated asOf={fact.asOf} today={today} /> : null}
              <Sources sources={fact.sources ?? []} about={label} />
            </dd>
          </div>
        )
      })}
    </List>
  )
}
