import type { Complaint } from '../../diagnostics.ts'
import { languages, type Translated } from '../../languages.ts'
import type { DigestText, Fact } from './digest-schema.ts'
import type { TextPair } from './pairs.ts'
import { partFirst } from './part-first.ts'
import { dateOf, nouns, told } from './told.ts'

/** Links, code or marks of notes of a text that are those of its English in another order: each stands beside words, and two that change places stand beside those of the other. */
export function orderDifferences(pair: TextPair, kind: 'link' | 'code' | 'note'): Complaint[] {
  return orderOf(pair, (fact) => fact.kind === kind, nouns[kind])
}

/**
 * The same of amounts that count one thing, of shares, of lengths of time, of what is counted in words, of dates and of symbols. Those of different things stand in the order of the language, and so
 * do a day and its year. Chinese names the whole before its part, and what is told in words, a year or a symbol where its grammar wants it.
 */
export function figureOrder(pair: TextPair, lang: Translated): Complaint[] {
  const isChinese = languages[lang].spacing === 'unspaced'
  const sorts = new Map([...sortsOf(pair.english), ...sortsOf(pair.own)])
  const kinds = new Set(pair.english.facts.flatMap((fact) => sorts.get(fact) ?? []).filter((kind) => !isChinese || !['symbol', '~', 'time'].includes(kind)))
  const hasDates = kinds.has('month')
  const isHeld = ({ value }: Fact): boolean => !isChinese || !/^(?:19|20)\d\d$/.test(value)
  return [...kinds].filter((kind) => kind !== '' || !hasDates).flatMap((kind) => orderOf(pair, (fact) => sorts.get(fact) === kind && isHeld(fact), kind === 'symbol' ? 'symbol' : kind === 'month' ? 'date' : 'figure', isChinese).slice(0, 1))
}

/** What each figure of a text is one of; a symbol is one of these as well, and what is counted in words. In "10 to 40 days" both are days. Nothing where it is told in other words. */
function sortsOf({ facts }: DigestText): [Fact, string][] {
  const inOrder = facts.filter(({ kind }) => kind === 'figure' || kind === 'symbol').sort((a, b) => a.range.start - b.range.start)
  const sorts = new Map<Fact, string>()
  for (const [index, fact] of [...inOrder.entries()].toReversed()) {
    const next = inOrder[index + 1]
    const own = sortOf(fact)
    const sort = own === '' && next && next.range.start - fact.range.end <= mostBetween && next.range.start >= fact.range.end ? (sorts.get(next) ?? own) : own
    if (sort !== undefined) sorts.set(fact, ['symbol', 'month', '~', 'time'].includes(sort) && own === '' ? '' : sort)
  }
  return [...sorts]
}

/** Signs between two numbers that count the same: "10 to 40 days", "2 oder 3 Tage". */
const mostBetween = 6

function sortOf({ kind, value, unit }: Fact): string | undefined {
  if (kind === 'symbol') return kind
  if (value.startsWith('~')) return '~'
  if (value.startsWith('≈unit ')) return 'time'
  if (/^[+≈]/.test(value)) return undefined
  return value.startsWith('month ') ? 'month' : (unit ?? /[%‰‱]$/.exec(value)?.[0] ?? '')
}

function orderOf({ english, own, isOne }: TextPair, isOfIt: (fact: Fact) => boolean, noun: string, isChinese = false): Complaint[] {
  const inOrder = ({ facts }: DigestText) => facts.filter(isOfIt).sort((a, b) => a.range.start - b.range.start)
  const [theirs, mine] = [inOrder(english), isChinese ? partFirst(inOrder(own), own) : inOrder(own)]
  const values = (facts: readonly Fact[]) => facts.map(nameOf)
  if (!isOne || String(values(theirs).sort()) !== String(values(mine).sort())) return []
  const at = mine.findIndex((fact, index) => theirs[index] === undefined || nameOf(fact) !== nameOf(theirs[index]))
  const [found, expected] = [mine[at], theirs[at]]
  return found && expected ? [{ range: found.range, message: `Unexpected ${noun} ${shown(found)}, expected ${shown(expected)} there, in the order of English: each belongs to the words beside it. Put them in that order, and the words with them.` }] : []
}

/** A month says little without its day. */
const shown = (fact: Fact): string => (fact.value.startsWith('month ') ? dateOf(fact) : told(fact))

/** What tells a fact from another of its kind: of a month, its day as well. A year may stand beside one of several. */
function nameOf({ value, unit = '' }: Fact): string {
  return value.startsWith('month ') ? `${value} ${unit.split('/')[1] ?? ''}` : value
}
