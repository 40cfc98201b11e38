import type { Translated } from '../../languages.ts'
import { writtenIn } from '../../words/figures/written.ts'
import { languageNames } from '../../words/language-names.ts'
import type { Fact } from './digest-schema.ts'

const longest = 80

/** What facts of a kind are called in complaints. */
export const nouns: Readonly<Record<Fact['kind'], string>> = { figure: 'figure', symbol: 'symbol', address: 'address', host: 'host', link: 'link to', note: 'mark of a note', code: 'code' }

/** A fact as it stands in its text. */
export function shownOf({ value, shown = value }: Fact): string {
  return shown
}

/** A fact as it is written, for a complaint. */
export function told({ kind, value, shown = value }: Fact): string {
  const text = kind === 'note' ? `[^${value}]` : kind === 'link' || kind === 'code' || kind === 'address' ? value : shown
  return `"${text.length > longest ? `${text.slice(0, longest)}…` : text}"`
}

/** How a language writes an English figure, behind it, where it writes it otherwise: ' (in Spanish "115.200")'. */
export function ownForm(fact: Fact, lang: Translated): string {
  const written = fact.kind === 'figure' ? writtenIn(lang, fact.value, shownOf(fact)) : undefined
  return written === undefined || written === shownOf(fact) ? '' : ` (in ${languageNames[lang]} "${written}")`
}

/** Says that a figure counts something else than in English, or belongs to another date. */
export function otherwiseTold(own: Fact, english: Fact): string {
  if (own.value.startsWith('month ')) return `Unexpected date ${dateOf(own)}, expected ${dateOf(english)}, as in English; write the same date.`
  return `Unexpected ${told(own)}${own.unit === undefined ? ' without what it counts' : unitOf(own)}, expected ${told(english)}${unitOf(english)}, as in English; write what it counts there.`
}

/** What a number counts, behind it; of what is counted in words, the words say so. */
function unitOf({ value, unit }: Fact): string {
  return unit === undefined || value.startsWith('~') ? '' : ` (${/^[a-z]{3,}$/.test(unit) && !unit.endsWith('wei') ? `${unit}s` : unit})`
}

/** "2025-05-07", as far as it is known. */
export function dateOf({ value, unit = '' }: Fact): string {
  const [year = '', day = ''] = unit.split('/')
  const month = value.slice('month '.length).padStart(2, '0')
  return [year || '…', month, ...(day === '' ? [] : [day.padStart(2, '0')])].join('-')
}
