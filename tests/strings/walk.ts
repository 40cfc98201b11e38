/** A text, a function or a pattern of a catalogue, and where it stands: "layout.search". */
export interface Leaf {
  path: string
  value: unknown
}

/** Everything in a catalogue that says something, in its order. */
export function leavesOf(value: unknown, path = ''): Leaf[] {
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return [{ path, value }]
  return Object.entries(value).flatMap(([key, inside]) => leavesOf(inside, path === '' ? key : `${path}.${key}`))
}

/** What stands at a place of a catalogue, or of what its functions are called with. */
export function at(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((inside, key) => (inside as Record<string, unknown> | undefined)?.[key], value)
}

/** Every text in what a function said, one after the other. */
export function said(value: unknown): string {
  return leavesOf(value).map((leaf) => String(leaf.value)).join('\n')
}

/** Every name that stands in what a function is given. */
export function namesIn(given: unknown): string[] {
  return leavesOf(given).flatMap(({ value }) => (typeof value === 'string' && /^(?:Zeta|Qqq|Www|Vvv|qqq|www|vvv|zETH|qETH|ZZZ|https:\/\/example\.org\/\S*)\.?$/.test(value) ? [value] : []))
}

/** The figures of a text, without what groups and parts their digits: "57,600" and "57.600" are 57600. */
export function figuresIn(text: string): string[] {
  return (text.match(/\d+(?:[.,\u00a0\u202f]\d+)*/g) ?? []).map((figure) => figure.replace(/\D/g, ''))
}
