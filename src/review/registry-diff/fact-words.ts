import { canonical } from '../../registry/canonical.ts'
import type { Fact } from '../../registry/fact.ts'
import type { FactKey } from '../../strings/en/facts.ts'
import type { Strings } from '../../strings/en.ts'
import { textOf } from './raw.ts'
import { without } from './swaps.ts'
import { code, words as text } from './text.ts'

const words = {
  none: 'not in the file',
} as const

/** What is so, in a few words of Markdown. A list of things is counted; `itemChanges` says which come and go. */
export function valueInWords(strings: Strings, key: string, fact: Fact<unknown> | undefined): string {
  if (!fact) return words.none
  const { value } = fact
  if (value === 'unknown') return strings.unknown
  return text(key in strings.facts ? strings.factInWords(key as FactKey, fact, strings.unknown) : textOf(value))
}

/**
 * What is so on both sides, told apart: where the words for two values are the same, such as for amounts
 * that differ in the sixth decimal, the values themselves stand beside them.
 */
export function valuesInWords(strings: Strings, key: string, before: Fact<unknown> | undefined, after: Fact<unknown> | undefined): [before: string, after: string] {
  const [then, now] = [valueInWords(strings, key, before), valueInWords(strings, key, after)]
  if (then !== now || Array.isArray(after?.value) || canonical(before?.value) === canonical(after?.value)) return [then, now]
  return [`${then} (${code(canonical(before?.value))})`, `${now} (${code(canonical(after?.value))})`]
}

/** The tokens or reports that come and go, each as a line of Markdown; nothing for facts that are no list of things. */
export function itemChanges(before: Fact<unknown> | undefined, after: Fact<unknown> | undefined): { gone: string[]; come: string[] } {
  const [gone, come] = without(itemsOf(before), itemsOf(after), (a, b) => canonical(a) === canonical(b))
  return { gone: gone.map(itemInWords), come: come.map(itemInWords) }
}

function itemsOf(fact: Fact<unknown> | undefined): object[] {
  return Array.isArray(fact?.value) ? (fact.value as unknown[]).filter((item): item is object => typeof item === 'object' && item !== null) : []
}

function itemInWords(item: object): string {
  const isCode = (key: string) => key === 'address' || key === 'url'
  return Object.entries(item).map(([key, value]) => (isCode(key) ? code(textOf(value)) : text(textOf(value)))).join(', ')
}
