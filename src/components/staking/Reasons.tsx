import type { Judged } from '../../attributes/judge.ts'
import type { Source } from '../../registry/fact.ts'
import { reasonOf } from '../../strings/reason.ts'
import { useStrings } from '../strings.tsx'
import { shownFacts } from './FactList.tsx'

interface Evidence {
  asOf?: string
  sources?: readonly Source[] | undefined
}

// A card stays small enough to open at once; the listing's file holds every source.
const mostSources = 2
const sourcesOf = ({ sources = [] }: Evidence) => sources.slice(0, mostSources)

/** Why each verdict is as it is, with the date and the sources of every fact; folded away until asked for. */
export function Reasons({ listing }: { listing: Judged }) {
  const strings = useStrings()
  const words = strings.products
  // A fact that decides a verdict is told there.
  const facts = shownFacts(listing, strings).filter(({ decides }) => !decides)
  const sources = [...new Map([...facts.map(({ fact }) => fact), ...listing.verdicts].flatMap(sourcesOf).map((source) => [source.url, source])).values()]
  const numbersOf = (evidence: Evidence) => sourcesOf(evidence).map(({ url }) => sources.findIndex((source) => source.url === url) + 1)
  const proof = (evidence: Evidence) => {
    const numbers = numbersOf(evidence)
    return [evidence.asOf ? words.asOf(evidence.asOf) : '', numbers.length > 0 ? `[${numbers.join(', ')}]` : ''].filter(Boolean).join(' ')
  }
  // Facts with the same date and sources share a line.
  const together = new Map<string, string[]>()
  for (const { label, fact } of facts) {
    const sentence = [fact.note ?? (fact.asOf ? '' : words.noReason), proof(fact)].filter(Boolean).join(' ')
    together.set(sentence, [...(together.get(sentence) ?? []), label])
  }
  return (
    <details>
      <summary>{words.why}</summary>
      <ul>
        {[...together].map(([sentence, labels]) => (
          <li key={sentence}>
            <b>{labels.join(', ')}:</b> {sentence}
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
            [{index + 1}] <a href={url}>{title}</a>
          </li>
        ))}
      </ol>
    </details>
  )
}
