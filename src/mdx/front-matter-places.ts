import { type Document, isMap, isScalar } from 'yaml'
import type { Range } from '../diagnostics.ts'

/** The first line of a page: what its front matter lacks is missed there. */
export const head: Range = { start: 0, end: 3 }

/** Where the value at a path of front matter stands, or with `ofKey` its key; of what is not there, where its nearest parent stands, at last the head of the file. */
export function rangeAt(yaml: Document.Parsed, path: readonly PropertyKey[], ofKey = false): Range {
  const [last] = path.slice(-1)
  const parent = path.length > 1 ? yaml.getIn(path.slice(0, -1), true) : yaml.contents
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isScalar(item.key) ? String(item.key.value ?? '') === last : String(item.key) === last)
    const node = ofKey ? pair?.key : (pair?.value ?? pair?.key)
    const range = node && typeof node === 'object' && 'range' in node ? (node.range as [number, number, number] | null | undefined) : undefined
    if (range) return { start: range[0], end: Math.max(range[1], range[0] + 1) }
  }
  const node = path.length > 0 ? yaml.getIn(path, true) : undefined
  if (isScalar(node) && node.range) return { start: node.range[0], end: node.range[1] }
  return path.length > 1 ? rangeAt(yaml, path.slice(0, -1)) : head
}
