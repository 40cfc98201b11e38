import type { Range } from '../diagnostics.ts'
import type { Json } from './json.ts'

/** Where something is missing in a text, and what to put in place of that range. Only the first of several that belong in one place has a fix: it writes them all. */
export interface Insertion {
  range: Range
  fix?: string
}

/**
 * How facts that a product file lacks are written into it as `unknown`: each after the nearest fact before it, as `order` has them,
 * indented as the others are and with the line ends of the file. By key.
 */
export function insertionsOf(missing: readonly string[], order: readonly string[], text: string, json: Json): Map<string, Insertion> {
  const isThere = (key: string) => json.wholeRangeOf(['facts', key]) !== undefined
  const groups = new Map<string | undefined, string[]>()
  for (const key of order.filter((one) => missing.includes(one))) {
    const before = order.slice(0, order.indexOf(key)).findLast(isThere)
    groups.set(before, [...(groups.get(before) ?? []), key])
  }
  const first = order.find(isThere)
  return new Map([...groups].flatMap(([before, keys]) => {
    const facts = json.rangeOf(['facts'])
    const { between, inner, outer } = whiteSpaceIn(text, facts, first === undefined ? undefined : json.rangeOfKey(['facts'], first).start)
    const written = keys.map((key) => `${between}${JSON.stringify(key)}: {${inner}"value": "unknown"${inner === ' ' ? ' ' : between}}`).join(',')
    const end = before === undefined ? facts.end : (json.wholeRangeOf(['facts', before])?.end ?? facts.end)
    const range = { start: end - 1, end }
    const fix = `${text.slice(range.start, end)}${before === undefined ? `${written}${first === undefined ? outer : ','}` : `,${written}`}`
    return keys.map((key, index) => [key, index === 0 ? { range, fix } : { range }] as const)
  }))
}

/** What stands before each fact of a file, before what is in one, and before the end of them all: a line end and white space, or a space where all is one line. */
function whiteSpaceIn(text: string, facts: Range, first: number | undefined): { between: string; inner: string; outer: string } {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n'
  const outer = /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', facts.start) + 1, facts.start))?.[0] ?? ''
  const gap = first === undefined ? undefined : text.slice(facts.end, first)
  if (gap !== undefined && !gap.includes('\n')) return { between: ' ', inner: ' ', outer: ' ' }
  const own = gap === undefined ? outer + (outer || '  ') : gap.slice(gap.lastIndexOf('\n') + 1)
  const unit = own.startsWith(outer) ? own.slice(outer.length) : '  '
  return { between: lineEnd + own, inner: lineEnd + own + unit, outer: lineEnd + outer }
}
