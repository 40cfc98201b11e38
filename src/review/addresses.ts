import { parseUrl } from '../parse-url.ts'
import { withoutMarksAtEnd } from '../words/hosts.ts'

// Names that stand for examples and lead nowhere (RFC 2606).
const reserved = /(^|\.)(example(\.(com|net|org))?|test|invalid)$/

/** Every https address in the text of a page, as a reader would take it: without the mark or bracket that follows it. */
export function addressesInText(text: string): string[] {
  const found = text.match(/https:\/\/(?:[^\s<>"'`()[\]{}|\\]|\([^\s<>"'`()]*\))+/g) ?? []
  return found.map(withoutMarksAtEnd)
}

/** Every https address among the values of a product file, however deep. */
export function addressesInValue(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith('https://') ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(addressesInValue) : []
}

/**
 * The files that name each address, from the addresses of each file. An address counts once whatever anchor it ends with.
 * Left out is what no browser could open, and the names that stand for examples.
 */
export function filesByAddress(addresses: Iterable<readonly [file: string, addresses: readonly string[]]>): Map<string, string[]> {
  const files = new Map<string, Set<string>>()
  for (const [file, list] of addresses) {
    for (const address of list) {
      const url = parseUrl(address)
      if (!url || reserved.test(url.hostname)) continue
      url.hash = ''
      files.set(url.href, (files.get(url.href) ?? new Set()).add(file))
    }
  }
  return new Map([...files].map(([address, set]) => [address, [...set]]))
}
