import { copyAt } from '../../registry/archived.ts'
import { parseUrl } from '../../parse-url.ts'
import { canonical } from '../../registry/canonical.ts'
import { hostsIn as hostsInWords, withoutMarksAtEnd } from '../../words/hosts.ts'
import { sharedPathsOf } from '../../registry/shared-hosts.ts'

/**
 * Reads what can rob a reader out of a product file that may not fit its schema:
 * a wrong file must not hide a changed address. Every value is taken as it comes.
 */

/** A token as a file names it. Both are any text. */
export interface RawToken {
  symbol: string
  address: string
}

/** An exception as a file gives it. All are any text; `at` is empty where it names no value. */
export interface RawException {
  rule: string
  at: string
  reason: string
}

/** The value at a key of an object; nothing where there is none. */
export function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined
}

/** What a product file says the product was called before, as far as these are texts. */
export function formerlyOf({ raw }: { raw?: unknown }): string[] {
  const given = at(raw, 'formerly')
  return Array.isArray(given) ? given.filter((id): id is string => typeof id === 'string') : []
}

/** A text as it is; any other value as JSON. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
}

/** Every text below a value, with the keys that lead to it joined by dots, such as "facts.fee.note". */
export function* textsIn(value: unknown, path = ''): Generator<{ path: string; key: string; text: string }> {
  if (typeof value === 'string') yield { path, key: path.slice(path.lastIndexOf('.') + 1), text: value }
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) yield* textsIn(inner, path === '' ? key : `${path}.${key}`)
}

/** Every token: whatever has a key "address", wherever it stands, but for a contract that a check reads. `said`: it is not what holds, but what a source says otherwise. */
export function tokensIn(value: unknown, said = false): (RawToken & { said: boolean })[] {
  if (typeof value !== 'object' || value === null) return []
  const address = at(value, 'address')
  const own = address === undefined ? [] : [{ symbol: textOf(at(value, 'symbol')), address: textOf(address), said }]
  return [...own, ...Object.entries(value).flatMap(([key, inner]) => (key === 'check' ? [] : tokensIn(inner, said || key === 'says')))]
}

/** Addresses that stand in any other text, such as a note, a link or a check: address -> the keys that lead to it. */
export function addressesIn(value: unknown): Map<string, string> {
  const found = new Map<string, string>()
  for (const { path, key, text } of textsIn(value)) {
    if (key === 'address' && !path.includes('.check.')) continue
    for (const [address] of text.matchAll(/0x[0-9a-f]{40}(?![0-9a-f])/gi)) if (!found.has(address)) found.set(address, path)
  }
  return found
}

/** What a file says a machine has read, each with the keys that lead to it, the check that was read, and the value that rests on it: what a machine read for one tells nothing of another. */
export function readsIn(value: unknown, path = '', restsOn?: unknown): Set<string> {
  if (typeof value !== 'object' || value === null) return new Set()
  const own = at(value, 'read') === undefined ? [] : [`${path} ${canonical([value, restsOn])}`]
  const inside = Object.entries(value).flatMap(([key, inner]) => [...readsIn(inner, Array.isArray(value) ? path : `${path}.${key}`, key === 'check' ? at(value, 'value') : restsOn)])
  return new Set([...own, ...inside])
}

/** Hosts of every link in a file but the product's own, each once, in the order of the file. */
export function hostsIn(value: unknown): string[] {
  return [...new Set(linksIn(value).filter(({ path }) => path !== 'url').map(({ link }) => hostOf(link)))]
}

/** Paths, with their hosts, of every link in a file that leads to a host where anybody has some, each once, sorted. An archive has every page: of a copy, that of its page counts. */
export function sharedPathsIn(value: unknown): string[] {
  return sharedPathsOf(linksIn(value).flatMap(({ path, link }) => parseUrl((/(?:^|\.)archived$/.test(path) ? copyAt(link)?.of : undefined) ?? link) ?? []))
}

/** Every link in a file, and in words every host that a reader would find there, as one. */
function linksIn(value: unknown): { path: string; link: string }[] {
  const toldIn = (text: string) => hostsInWords(text).filter(({ real }) => real).map(({ host, path }) => `https://${host}${path}`)
  const writtenIn = (text: string) => [...text.matchAll(/https?:\/\/[^\s"'`<>()[\]|\\]+/gi)].map(([link]) => withoutMarksAtEnd(link))
  return [...textsIn(value)].flatMap(({ path, key, text }) => (key === 'url' || key === 'archived' ? [text] : [...writtenIn(text), ...toldIn(text)]).map((link) => ({ path, link })))
}

/** The host of a link, with its port, in ASCII; the whole text where a browser would not open it as https. */
export function hostOf(url: string): string {
  const read = parseUrl(url)
  return read && read.protocol === 'https:' && read.host !== '' ? read.host : url
}

/** The exceptions that a file gives itself. What is none is kept as JSON, so that it is seen. */
export function exceptionsIn(value: unknown): RawException[] {
  const given = at(value, 'exceptions')
  if (given === undefined) return []
  return (Array.isArray(given) ? (given as unknown[]) : [given]).map((one) => {
    const [rule, place, reason] = [at(one, 'rule'), at(one, 'at'), at(one, 'reason')]
    return typeof rule === 'string' && typeof reason === 'string' ? { rule, at: place === undefined ? '' : textOf(place), reason } : { rule: '', at: '', reason: textOf(one) }
  })
}
