import type { FactHistory } from '../../history/fact-history.ts'
import type { Fact } from '../../registry/fact.ts'
import type { FactKey } from '../../strings/en/facts.ts'
import type { Strings } from '../../strings/en.ts'
import { useStrings } from '../strings.tsx'
import { earlierInWords, wholeInWords } from './value-in-words.ts'

/** As many earlier values of a fact are shown; its data have all. */
const mostShown = 3

/** What this guide said of a fact before, folded away: a list of the last values in words, each with its days. Nothing where there is none. Searches leave it out: it holds no longer. */
export function Before({ factKey, fact, history }: { factKey: FactKey; fact: Fact<unknown>; history: FactHistory | undefined }) {
  const strings = useStrings()
  const { factHistory: words, facts } = strings
  if (!history || history.before.length === 0) return null
  const said = inWords(strings, factKey, fact, history.before.slice(0, mostShown))
  const more = history.before.length - said.length
  return (
    <details className="before">
      <summary aria-label={words.titleOf(facts[factKey].label)}>{words.title}</summary>
      {words.said(history.now?.since)}
      <ul>
        {said.map((value) => <li key={value}>{value}</li>)}
        {more > 0 ? <li>{words.more(more)}</li> : null}
      </ul>
    </details>
  )
}

/** Earlier values, newest first, each with its days. One that reads like what followed it says that it was another. */
function inWords(strings: Strings, key: FactKey, present: Fact<unknown>, before: FactHistory['before']): string[] {
  const { factHistory: words } = strings
  return before.map((one, index) => (one.value === 'unknown' ? words.unknown(one.until) : words.value(earlierInWords(strings, key, one, before[index - 1] ?? present, wholeInWords), one.from, one.until)))
}
