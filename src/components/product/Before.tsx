import type { FactHistory } from '../../history/fact-history.ts'
import type { Fact } from '../../registry/fact.ts'
import type { FactKey } from '../../strings/en/facts.ts'
import type { Strings } from '../../strings/en.ts'
import { useStrings } from '../strings.tsx'
import { cutAtWord } from './description.ts'

/** As many earlier values of a fact are shown; its data have all. */
const mostShown = 3

/** What this guide said of a fact before, folded away: the last values in words, each with its days. Nothing where there is none. Searches leave it out: it holds no longer. */
export function Before({ factKey, fact, history }: { factKey: FactKey; fact: Fact<unknown>; history: FactHistory | undefined }) {
  const strings = useStrings()
  const { factHistory: words, facts } = strings
  if (!history || history.before.length === 0) return null
  const said = inWords(strings, factKey, fact, history.before.slice(0, mostShown))
  return (
    <details className="before">
      <summary aria-label={words.titleOf(facts[factKey].label)}>{words.title}</summary>
      {history.now ? `${words.since(history.now.since)} ` : ''}{words.before(said, history.before.length - said.length)}
    </details>
  )
}

/** Earlier values, newest first, each with its days. One that reads like what followed it says that it was another. */
function inWords(strings: Strings, key: FactKey, present: Fact<unknown>, before: FactHistory['before']): string[] {
  const { factHistory: words } = strings
  // A value is known by its date; of which day it was is said of none.
  const valueOf = (fact: { value: unknown }) => (fact.value === 'unknown' ? strings.unknown : cutAtWord(strings.factInWords(key, { asOf: '', sources: [], ...fact }, strings.unknown)).replace(/\.$/, ''))
  return before.map((one, index) => {
    if (one.value === 'unknown') return words.unknown(one.until)
    const value = valueOf(one)
    return words.value(value === valueOf(before[index - 1] ?? present) ? words.otherDetails(value) : value, one.from, one.until)
  })
}
