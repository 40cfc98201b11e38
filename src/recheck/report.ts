import { whatIsRead } from '../registry/checks/compare.ts'
import { controlFacts } from '../registry/control.ts'
import { codeSpan, escapeMarkdown } from '../review/markdown.ts'
import { expectedInWords, noEndpoint, type Outcome } from './outcome.ts'
import type { When, Written } from './write.ts'

const charactersAtMost = 160
/** What a reader needs to know first: whether a pool still takes deposits, who has power over it, where its token is. */
const first: readonly string[] = ['status', ...Object.values(controlFacts), 'tokens']

/** How many checks came to each end. */
export interface Counts {
  holds: number
  changed: number
  unclear: number
}

/** Counts what came of checks. */
export function countsOfOutcomes(outcomes: readonly Outcome[]): Counts {
  const of = (state: Outcome['state']) => outcomes.filter((outcome) => outcome.state === state).length
  return { holds: of('holds'), changed: of('changed'), unclear: of('unclear') }
}

/** What was read, as Markdown: what changed, that which matters most first and marked; how many contracts nobody was asked about; what nobody can tell; what was not written; how much holds, by product. Whatever comes from outside shows as text and does nothing. */
export function recheckReport(outcomes: readonly Outcome[], { today, block }: When, written: readonly Written[] = []): string {
  const { holds, changed, unclear } = countsOfOutcomes(outcomes)
  const at = block ? `, contracts at block ${block.number} of ${block.day}` : ''
  const unread = outcomes.filter(({ why }) => why === noEndpoint).length
  const refused = written.flatMap(({ file, refused }) => (refused === undefined ? [] : [`- ${codeSpan(file)}: ${text(refused)}`]))
  return `${[
    '# What checks read',
    '',
    `On ${today}${at}, of ${plural(outcomes.length, 'check')} ${verb(holds, 'holds', 'hold')}, ${changed} changed, and ${unclear} could not be told.`,
    ...section('Changed', 'Each asks for a person: open what was read, then correct the fact, its date, sources and note, and what its check expects.', changedTable(outcomes)),
    ...section('Not asked', '', unread === 0 ? [] : [`${verb(unread, 'check of a contract was', 'checks of contracts were')} left out, because no endpoint was given. Name two on different hosts with \`--rpc\`.`]),
    ...section('Could not tell', 'Try again later. What stays like this has moved, or refuses programs: give its check a new address, or remove it.', table(['Product', 'Fact', 'What was asked', 'Why'], outcomes.filter(({ state, why }) => state === 'unclear' && why !== noEndpoint).map((one) => [...placeOf(one), code(whatIsRead(one.check)), text(one.why ?? '')]))),
    ...section('Not written', 'What was read would make these files wrong. Look at them by hand.', refused),
    ...section('By product', '', table(['Product', 'Holds', 'Changed', 'Could not tell'], [...new Set(outcomes.map(({ file }) => file))].map((file) => {
      const own = outcomes.filter((outcome) => outcome.file === file)
      const counts = countsOfOutcomes(own)
      return [text(own[0]?.name ?? ''), ...Object.values(counts).map(String)]
    }))),
  ].join('\n')}\n`
}

function changedTable(outcomes: readonly Outcome[]): string[] {
  const rankOf = ({ key }: Outcome) => (first.includes(key) ? first.indexOf(key) : first.length)
  const changed = outcomes.filter(({ state }) => state === 'changed').sort((a, b) => rankOf(a) - rankOf(b))
  return table(['Product', 'Fact', 'What was asked', 'Expected', 'Read'], changed.map((one) => {
    const [name = '', key = ''] = placeOf(one)
    return [`${first.includes(one.key) ? '⚠ ' : ''}${name}`, key, code(whatIsRead(one.check)), code(expectedInWords(one)), code(one.passage ?? String(one.seen))]
  }))
}

const placeOf = ({ name, key }: Outcome) => [text(name), code(key)]

function section(title: string, help: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `## ${title}`, '', ...(help ? [help, ''] : []), ...lines]
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return rows.length === 0 ? [] : [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
}

const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`
const verb = (count: number, one: string, several: string) => `${count} ${count === 1 ? one : several}`
const short = (value: string) => (value.length > charactersAtMost ? `${value.slice(0, charactersAtMost)}…` : value)
const text = (value: string) => escapeMarkdown(short(value))
const code = (value: string) => codeSpan(short(value))
