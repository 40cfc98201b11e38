import { createHash } from 'node:crypto'

/** Names content: the same text or bytes have the same name, and no other have. 40 hex digits of SHA-256, which file systems that fold case keep apart. */
export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 40)
}

/** Whether a text has the form of such a name. */
export function isHash(text: string): boolean {
  return /^[0-9a-f]{40}$/.test(text)
}

/** A JSON value as it is written: the name of that text, and how long it is. */
export interface WrittenValue {
  name: string
  length: number
}

const known = new WeakMap<object, WrittenValue>()

/** Names a JSON value, by the order of its keys as well. An object is written out once, however many pages are given it. */
export function writtenValue(value: unknown): WrittenValue {
  const isObject = typeof value === 'object' && value !== null
  const before = isObject ? known.get(value) : undefined
  if (before) return before
  const text = JSON.stringify(value) ?? 'undefined'
  const written = { name: hashOf(text), length: text.length }
  if (isObject) known.set(value, written)
  return written
}
