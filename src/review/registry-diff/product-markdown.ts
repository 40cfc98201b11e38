import { canonical } from '../../registry/canonical.ts'
import type { Category } from '../../registry/categories.ts'
import type { Change } from '../../registry/listing.ts'
import type { Strings } from '../../strings/en.ts'
import { reasonOf } from '../../strings/reason.ts'
import type { ProductChange, VerdictChange } from '../registry-diff.ts'
import { factLines, sourceInWords } from './fact-markdown.ts'
import type { Moved, Place } from './order.ts'
import { without } from './swaps.ts'
import { code, list, words as text } from './text.ts'

const words = {
  to: '→',
  kind: { added: 'added', removed: 'removed', renamed: 'renamed', changed: 'changed' },
  oldFile: 'File',
  name: 'Name',
  url: 'Link',
  formerly: 'Former names',
  never: 'nothing else',
  unlisted: (date: string) => `No longer listed since ${date}:`,
  listed: 'Listed again.',
  source: 'Source',
  told: { added: 'New among what changed for users', removed: 'No longer among what changed for users', moved: 'What changed for users is in another order.' },
  sameFacts: 'No fact changes.',
  verdict: 'Verdict',
  sameVerdicts: 'No verdict changes.',
  place: (category: string) => `Place among ${category}`,
  stays: 'stays',
  categories: { pools: 'pools', saas: 'staking services', nodeTools: 'node tools', keyGen: 'key tools' } satisfies Record<Category, string>,
  rank: ({ rank, of }: Place) => `${ordinal(rank)} of ${of}`,
  moved: (category: string) => `Other ${category} that move as a result:`,
} as const

const suffixes: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' }
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' })
const ordinal = (n: number) => `${n}${suffixes[ordinals.select(n)] ?? 'th'}`

/** A product that changes, as a section: name and link, facts, verdicts, place. */
export function productLines(strings: Strings, change: ProductChange): string[] {
  const { kind, file, oldFile, before, after } = change
  const name = after?.name ?? before?.name ?? ''
  const both = before !== undefined && after !== undefined
  return [
    `## ${text(name)}: ${words.kind[kind]}`,
    '',
    code(file),
    '',
    ...(oldFile === undefined ? [] : list([`${words.oldFile}: ${code(oldFile)} ${words.to} ${code(file)}`])),
    ...(both && before.name !== name ? list([`${words.name}: ${text(before.name)} ${words.to} ${text(name)}`]) : []),
    ...(both && before.url !== after.url ? list([`${words.url}: ${code(before.url)} ${words.to} ${code(after.url)}`]) : []),
    ...besideLines(strings, change),
    ...(both ? [] : list([`${words.url}: ${code((after ?? before)?.url ?? '')}`])),
    ...(both && change.facts.length === 0 ? list([words.sameFacts]) : factLines(strings, change.facts, kind === 'added')),
    ...verdictLines(strings, change),
    ...placeLines(change),
  ]
}

/** What changes in the names it had, whether it is listed, and what it tells of changes for users. */
function besideLines(strings: Strings, { before, after }: ProductChange): string[] {
  if (after === undefined) return []
  const [then, now] = [before?.formerly ?? [], after.formerly ?? []].map((ids) => (ids.length === 0 ? words.never : ids.map(code).join(', ')))
  const removed = after.removed && `${words.unlisted(text(strings.date(after.removed.date)))} “${text(after.removed.reason)}”`
  const was = before?.removed
  return [...list([
    ...(then === now ? [] : [`${words.formerly}: ${then} ${words.to} ${now}`]),
    ...(canonical(was) === canonical(after.removed) ? [] : [removed ?? words.listed, ...(after.removed?.sources ?? []).map((source) => `${words.source}: ${sourceInWords(source)}`)]),
  ]), ...toldLines(strings, before?.changes ?? [], after.changes ?? [])]
}

/** What a file tells of changes for users that comes and goes, each with its sources. */
function toldLines(strings: Strings, before: readonly Change[], after: readonly Change[]): string[] {
  const [gone, come] = without(before, after, (a, b) => canonical(a) === canonical(b))
  const linesOf = (what: string, { date, what: told, sources }: Change) => [...list([`${what}: ${text(strings.date(date))}, “${text(told)}”`]), ...list(sources.map((source) => `${words.source}: ${sourceInWords(source)}`), 1)]
  const moved = gone.length + come.length === 0 && canonical(before) !== canonical(after)
  return [...gone.flatMap((one) => linesOf(words.told.removed, one)), ...come.flatMap((one) => linesOf(words.told.added, one)), ...list(moved ? [words.told.moved] : [])]
}

/** The products that only move because others change, in a line. */
export function movedLine(category: Category, moved: readonly Moved[]): string {
  const all = moved.map(({ name, before, after }) => `${text(name)} ${words.rank(before)} ${words.to} ${words.rank(after)}`)
  return `${words.moved(words.categories[category])} ${all.join('; ')}.`
}

function verdictLines(strings: Strings, { after, verdicts }: ProductChange): string[] {
  if (after === undefined) return []
  return list(verdicts.length === 0 ? [words.sameVerdicts] : verdicts.map((verdict) => verdictInWords(strings, verdict)))
}

function verdictInWords(strings: Strings, { before, after }: VerdictChange): string {
  const { label } = strings.attributes[after.id]
  const state = before === undefined ? strings.states[after.state] : `${strings.states[before]} ${words.to} ${strings.states[after.state]}`
  return `${words.verdict} ${label}: **${state}**. ${text(reasonOf(strings, after))}`
}

function placeLines({ before, after, place }: ProductChange): string[] {
  const category = (after ?? before)?.category
  if (category === undefined) return []
  const [then, now] = [place.before && words.rank(place.before), place.after && words.rank(place.after)]
  const stays = place.before?.rank === place.after?.rank && then === now
  const what = stays ? `${words.stays} ${now ?? ''}` : [then ?? words.kind.added, now ?? words.kind.removed].join(` ${words.to} `)
  return list([`${words.place(words.categories[category])}: ${what}`])
}
