import type { Check } from '../../registry/checks/index.ts'
import type { Source } from '../../registry/source.ts'
import type { Strings } from '../../strings/en.ts'
import { codeSpan } from '../markdown.ts'
import { itemChanges, valuesInWords } from './fact-words.ts'
import { dateOf, type FactChange } from './facts.ts'
import { code, list, words as text } from './text.ts'

const words = {
  to: '→',
  stays: 'stays',
  asOf: 'as of',
  undated: 'no date',
  onlyDate: (from: string, to: string) => `Only the date changes, ${from} → ${to}:`,
  moved: 'in another order',
  otherwise: 'otherwise changed',
  added: 'added',
  removed: 'removed',
  note: 'note',
  noNote: 'none',
  source: 'source',
  sourceAdded: 'source added',
  sourceRemoved: 'source removed',
  check: 'check',
  checkAdded: 'check added',
  checkRemoved: 'check removed',
  copy: 'copy at',
  saysOtherwise: 'says',
  sourcesMoved: 'the same sources in another order',
} as const

/** The facts of a product that change, as a list. Facts of which only the date changes, and in the same way, share a line. `isNew`: there was no product before. */
export function factLines(strings: Strings, facts: readonly FactChange[], isNew: boolean): string[] {
  const dated = new Map<string, string[]>()
  const rest: FactChange[] = []
  for (const fact of facts) {
    if (!isOnlyDated(fact)) rest.push(fact)
    else {
      const line = words.onlyDate(dateInWords(strings, dateOf(fact.before)), dateInWords(strings, dateOf(fact.after)))
      dated.set(line, [...(dated.get(line) ?? []), code(fact.key)])
    }
  }
  return [...rest.flatMap((fact) => linesOf(strings, fact, isNew)), ...list([...dated].map(([line, keys]) => `${line} ${keys.join(', ')}`))]
}

function linesOf(strings: Strings, fact: FactChange, isNew: boolean): string[] {
  const [then, now] = valuesInWords(strings, fact.key, fact.before, fact.after)
  const [from, to] = [dateInWords(strings, dateOf(fact.before)), dateInWords(strings, dateOf(fact.after))]
  const { gone, come } = fact.value ? itemChanges(fact.before, fact.after) : { gone: [], come: [] }
  const same = gone.length + come.length === 0 ? words.moved : words.otherwise
  const what = isNew ? now : !fact.value ? `${words.stays} ${now}` : then === now ? `${now}, ${same}` : `${then} ${words.to} ${now}`
  const dated = dateOf(fact.after) !== undefined || (fact.asOf && !isNew)
  const when = dated ? ` (${words.asOf} ${fact.asOf && !isNew ? `${from} ${words.to} ${to}` : to})` : ''
  const [noteBefore, noteAfter] = [fact.before?.note, fact.after?.note].map((note) => (note === undefined ? words.noNote : `“${text(note)}”`))
  return [
    ...list([`${code(fact.key)}: ${what}${when}`]),
    ...list([
      ...gone.map((item) => `${words.removed}: ${item}`),
      ...come.map((item) => `${words.added}: ${item}`),
      ...(fact.note ? [`${words.note}: ${isNew ? '' : `${noteBefore} ${words.to} `}${noteAfter}`] : []),
      ...fact.sourcesRemoved.map((source) => `${words.sourceRemoved}: ${sourceInWords(source)}`),
      ...fact.sourcesAdded.map((source) => `${isNew ? words.source : words.sourceAdded}: ${sourceInWords(source)}`),
      ...fact.checksRemoved.map((check) => `${words.checkRemoved}: ${checkInWords(check)}`),
      ...fact.checksAdded.map((check) => `${isNew ? words.check : words.checkAdded}: ${checkInWords(check)}`),
      ...(fact.sourcesMoved ? [words.sourcesMoved] : []),
    ], 1),
  ]
}

function isOnlyDated({ value, asOf, note, sourcesAdded, sourcesRemoved, sourcesMoved, checksAdded, checksRemoved }: FactChange): boolean {
  return asOf && !value && !note && !sourcesMoved && sourcesAdded.length + sourcesRemoved.length + checksAdded.length + checksRemoved.length === 0
}

function dateInWords(strings: Strings, date: string | undefined): string {
  return date === undefined ? words.undated : text(strings.date(date))
}

/** A check whole: what it expects may stand behind much else, and the schema bounds each key. */
function checkInWords(check: Check): string {
  return codeSpan(JSON.stringify(check))
}

/** A source as Markdown: as code, not as a link. A link that nobody has checked yet should not be one click away. */
export function sourceInWords({ title, url, archived, kind, says }: Source): string {
  return `${text(title)}, ${code(url)} (${kind}${archived === undefined ? '' : `, ${words.copy} ${code(archived)}`}${says === undefined ? '' : `, ${words.saysOtherwise} ${code(JSON.stringify(says))}`})`
}
