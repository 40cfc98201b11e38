import { findNodeAtLocation, findNodeAtOffset, getNodePath, type Node, parse, parseTree, type ParseError, printParseErrorCode } from 'jsonc-parser'
import type { Complaint, Range } from '../diagnostics.ts'
import { mergeConflicts } from '../merge-conflict.ts'
import { faultOfNumber } from './decimal.ts'

/** A JSON text, read once: its value, and where each part of it stands. */
export interface Json {
  value: unknown
  /** The range of a value, or of the nearest part around it that is there. */
  rangeOf(path: readonly PropertyKey[]): Range
  /** The range of a key. */
  rangeOfKey(path: readonly PropertyKey[], key: string): Range
  /** The path of the value that stands at an offset, its keys joined by dots: "facts.fee.sources.0.url". */
  pathAt(offset: number): string
  /** The range of a value, as long as all of it is; nothing where there is no such value. */
  wholeRangeOf(path: readonly PropertyKey[]): Range | undefined
  /** Numbers that are not written as they are read: 1e-400 is read as 0. They are complained of, and do not keep a file from being read. */
  oddNumbers: readonly Complaint[]
}

// Deeper than any product file goes, shallow enough that no parser runs out of stack.
const deepest = 32
// Many times the largest product file.
const mostCharacters = 256 * 1024

/**
 * Reads strict JSON (no comments, no trailing commas) and keeps positions.
 * Gives complaints instead of a value for a syntax error, a key that stands twice, a `__proto__` key, or nesting beyond 32.
 * `what` says in them which kind of file it is, and `most` how many characters such a file may have.
 */
export function readJson(text: string, { what = 'a product file', most = mostCharacters }: { what?: string; most?: number } = {}): { json: Json; complaints: [] } | { json?: undefined; complaints: Complaint[] } {
  if (text.length > most) return { complaints: [{ range: { start: 0, end: 1 }, message: `Unexpected file of ${text.length} characters, expected at most ${most}.` }] }
  const conflicts = mergeConflicts(text, { underlines: false })
  if (conflicts.length > 0) return { complaints: conflicts }
  if (depthOf(text) > deepest) {
    return { complaints: [{ range: { start: 0, end: 1 }, message: `Unexpected nesting deeper than ${deepest}, expected ${what}.` }] }
  }
  if (text.startsWith('\ufeff')) return { complaints: [{ range: { start: 0, end: 1 }, message: 'Unexpected byte order mark, expected "{"; save the file as UTF-8 without it.' }] }
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false })
  if (errors.length > 0 || !root) {
    const [first] = errors
    const name = first ? printParseErrorCode(first.error) : 'EmptyFile'
    return { complaints: [{ range: rangeOfError(first, text), message: `Unexpected JSON (${words(name)}), expected strict JSON: keys and texts in double quotes, no comments, no comma after the last item.` }] }
  }
  const complaints = [...strangeKeys(root, what)]
  if (complaints.length > 0) return { complaints }
  return { json: positioned(text, root), complaints: [] }
}

/** The keys and values of a JSON text as far as they can be made out, whatever is wrong with it; none where it is no object, or one that no product file is like. */
export function readAnyhow(text: string): Readonly<Record<string, unknown>> {
  if (text.length > mostCharacters || depthOf(text) > deepest) return {}
  const value: unknown = parse(text)
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

function positioned(text: string, root: Node): Json {
  const nodeAt = (path: readonly PropertyKey[]): Node => {
    for (let length = path.length; length > 0; length--) {
      const node = findNodeAtLocation(root, path.slice(0, length).map((part) => (typeof part === 'number' ? part : String(part))))
      if (node) return node
    }
    return root
  }
  return {
    value: JSON.parse(text) as unknown,
    rangeOf: (path) => rangeOfNode(nodeAt(path)),
    rangeOfKey: (path, key) => {
      const property = nodeAt(path).children?.find((child) => child.children?.[0]?.value === key)
      return rangeOfNode(property?.children?.[0] ?? nodeAt(path))
    },
    pathAt: (offset) => {
      const node = findNodeAtOffset(root, offset)
      return node ? getNodePath(node).join('.') : ''
    },
    wholeRangeOf: (path) => {
      const node = findNodeAtLocation(root, path.map((part) => (typeof part === 'number' ? part : String(part))))
      return node && { start: node.offset, end: node.offset + node.length }
    },
    oddNumbers: [...oddNumbers(root, text)],
  }
}

function* oddNumbers(node: Node, text: string): Generator<Complaint> {
  if (node.type === 'number') {
    const written = text.slice(node.offset, node.offset + node.length)
    const fault = faultOfNumber(written)
    if (fault) yield { range: rangeOfNode(node), message: `Unexpected number ${written.length > 40 ? `${written.slice(0, 39)}…` : written}, ${fault}.` }
  }
  for (const child of node.children ?? []) yield* oddNumbers(child, text)
}

function rangeOfNode(node: Node): Range {
  // An object or array is named by its first character: underlining all of it says nothing.
  const end = node.type === 'object' || node.type === 'array' ? node.offset + 1 : node.offset + node.length
  return { start: node.offset, end }
}

function rangeOfError(error: ParseError | undefined, text: string): Range {
  const start = Math.min(error?.offset ?? 0, Math.max(0, text.trimEnd().length - 1))
  return { start, end: start + Math.max(1, error?.length ?? 1) }
}

function* strangeKeys(node: Node, what: string): Generator<Complaint> {
  const seen = new Set<string>()
  for (const child of node.children ?? []) {
    if (node.type === 'object') {
      const key = child.children?.[0]
      const name = String(key?.value)
      if (key && name === '__proto__') yield { range: rangeOfNode(key), message: `Unexpected key "__proto__", expected a key of ${what}; remove it.` }
      if (key && seen.has(name)) yield { range: rangeOfNode(key), message: `Unexpected second key "${name}", expected each key once; remove one of the two.` }
      seen.add(name)
    }
    yield* strangeKeys(child, what)
  }
}

/** How deep brackets nest, not counting those inside texts. */
function depthOf(text: string): number {
  let [depth, most, quoted] = [0, 0, false]
  // Character by character: a pattern would begin anew at each quote of a text that never ends.
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (character === '"') quoted = !quoted
    else if (quoted) at += character === '\\' ? 1 : 0
    else if (character === '[' || character === '{') most = Math.max(most, ++depth)
    else if (character === ']' || character === '}') depth = Math.max(0, depth - 1)
  }
  return most
}

function words(camelCase: string): string {
  return camelCase.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).toLowerCase()
}
