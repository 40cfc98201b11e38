import { compareDiagnostics, type Diagnostic } from '../diagnostics.ts'
import type { Category } from '../registry/categories.ts'
import { judgeProducts, type ReadFile } from '../registry/check.ts'
import { holds } from '../registry/checks/compare.ts'
import { readingOf } from '../registry/checks/readings.ts'
import { firstDayOf } from '../registry/dates.ts'
import type { Known } from '../registry/fact.ts'
import { readFile } from '../registry/load.ts'
import { placeOf } from '../registry/place.ts'
import { layoutOf } from '../registry/rules/product-format.ts'
import type { Outcome } from './outcome.ts'

/** When something was read. */
export interface When {
  /** The day of the run, `YYYY-MM-DD`. */
  today: string
  /** The block at which contracts were read. */
  block: { number: number; day: string } | undefined
}

/** What becomes of a product file: its new text, or why what was read is not written into it. */
export type Written = { file: string; text: string; refused?: undefined } | { file: string; text?: undefined; refused: string }

/**
 * The texts of product files with what was read in them: the value and the day (and block) beside each check that could be read; the value of a fact
 * where its reading says how; `asOf` where every check of a fact holds. Never a verdict. Whatever comes of it passes the schema and the rules as any contribution
 * does: a file in which something new is wrong is refused, but for a change that waits for a person. Files without an outcome are left out.
 */
export function writtenFiles(files: readonly ReadFile[], outcomes: readonly Outcome[], when: When): Written[] {
  return files.flatMap((file): Written[] => {
    const own = outcomes.filter((outcome) => outcome.file === file.file && outcome.state !== 'unclear')
    const category = placeOf(file.file)?.category
    if (own.length === 0 || !file.product || !category) return []
    const tried = [true, false].map((withValues) => laidOut(readFile(file.file, textWith(file, outcomes, when, withValues), category), category, file.text))
    // A value that does not fit the fact is for a person: then only what was read is written.
    const next = tried.find(({ product }) => product !== undefined)
    if (!next) return [{ file: file.file, refused: tried[1]?.complaints?.values().next().value?.[0]?.message ?? 'What was read does not fit the schema.' }]
    const others = files.filter((other) => other !== file)
    const [before, after] = [file, next].map((one) => errorsIn([...others, one], file.file, when.today))
    const fault = after?.find(({ rule, message }) => rule !== 'product-check-changed' && !before?.some((old) => old.rule === rule && old.message === message))
    if (fault) return [{ file: file.file, refused: `${fault.rule}: ${fault.message}` }]
    return next.text === file.text ? [] : [{ file: file.file, text: next.text }]
  })
}

function errorsIn(files: readonly ReadFile[], file: string, today: string): Diagnostic[] {
  return judgeProducts(files, today).filter((one) => one.file === file && one.severity === 'error').sort(compareDiagnostics)
}

/** A file as every product file is laid out, with the line ends that its text had before. */
function laidOut(read: ReadFile, category: Category, before: string): ReadFile {
  if (!read.product) return read
  const text = layoutOf(read.product.ordered)
  return readFile(read.file, before.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text, category)
}

/** The text of a file with what was read. */
function textWith({ file, product }: ReadFile, all: readonly Outcome[], { today, block }: When, withValues: boolean): string {
  const value = structuredClone(product?.json.value) as { facts: Record<string, Known<unknown>> }
  for (const [key, fact] of Object.entries(value.facts)) {
    const outcomes = all.filter((outcome) => outcome.file === file && outcome.key === key)
    if (outcomes.length === 0 || !fact.check) continue
    const next = withValues ? nextValue(fact.value, outcomes) : undefined
    for (const outcome of outcomes) {
      const check = fact.check[outcome.index]
      if (!check || outcome.seen === undefined) continue
      check.read = check.kind === 'contract' ? { on: block?.day ?? today, ...(block ? { block: block.number } : {}), value: outcome.seen } : { on: today, value: outcome.seen }
      if (check.kind !== 'contract' && check.passage === undefined && outcome.state === 'holds') check.passage = String(outcome.seen)
    }
    const settled = outcomes.map((outcome) => outcome.state === 'holds' || next?.settled.has(outcome))
    if (next) fact.value = next.value
    const day = outcomes.some(({ check }) => check.kind === 'contract') ? (block?.day ?? today) : today
    if (settled.every(Boolean) && firstDayOf(fact.asOf) < day) fact.asOf = day
  }
  return JSON.stringify(value)
}

/**
 * The value of a fact with what its checks read in it, and of which checks that is; nothing where none says how. Nothing either where one of them, or one that held
 * before, would not hold with it: two that read different things would take turns each week, and which of them is right, a person has to tell.
 */
function nextValue(before: unknown, outcomes: readonly Outcome[]): { value: unknown; settled: ReadonlySet<Outcome> } | undefined {
  let value = before
  const settled = new Set<Outcome>()
  for (const outcome of outcomes) {
    const { check, seen, state } = outcome
    const written = state === 'changed' && check.kind === 'contract' && check.reading !== undefined ? readingOf(check.reading).written?.(value, seen) : undefined
    if (written === undefined) continue
    value = written
    settled.add(outcome)
  }
  const agree = outcomes.every((outcome) => outcome.seen === undefined || (outcome.state === 'changed' && !settled.has(outcome)) || holds(outcome.check, value, outcome.seen) !== false)
  return settled.size > 0 && agree ? { value, settled } : undefined
}
