import type { Judged } from '../../attributes/judge.ts'
import { reasonOf } from '../../strings/en.ts'
import { useStrings } from '../strings.tsx'
import { shownFacts } from './FactList.tsx'

interface Evidence {
  asOf?: string
  sources?: readonly { title: string; url: string }[] | undefined
}

/** Why each verdict is as it is, with the date and the sources of every fact; folded away until asked for. */
export function Reasons({ listing }: { listing: Judged }) {
  const strings = useStrings()
  const words = strings.products
  const facts = shownFacts(listing, strings)
  const sources = [...new Map([...facts.map(({ fact }) => fact), ...listing.verdicts].flatMap((evidence) => evidence.sources ?? []).map((source) => [source.url, source])).values()]
  const numbersOf = (evidence: Evidence) => (evidence.sources ?? []).map(({ url }) => sources.findIndex((source) => source.url === url) + 1)
  const proof = (evidence: Evidence) => {
    const numbers = numbersOf(evidence)
    return [evidence.asOf ? strings.date(evidence.asOf) : '', numbers.length > 0 ? `[${numbers.join(', ')}]` : ''].filter(Boolean).join(' ')
  }
  return (
    <details>
      <summary>
        {words.why}
      </summary>
      <ul>
        {facts.map(({ label, fact }) => (
          <li key={label}>
            <b>{label}:</b> {[fact.note ?? (fact.asOf ? '' : words.noReason), proof(fact)].filter(Boolean).join(' ')}
          </li>
        ))}
        {listing.verdicts.map((verdict) => (
          <li key={verdict.id}>
            <b>{strings.attributes[verdict.id].label}:</b> {reasonOf(strings, verdict)} {proof(verdict)}
          </li>
        ))}
      </ul>
      <ol aria-label={words.sources}>
        {sources.map(({ title, url }, index) => (
          <li key={url}>
            [{index + 1}] <a href={url} rel="noopener">{title}</a>
          </li>
        ))}
      </ol>
    </details>
  )
}
