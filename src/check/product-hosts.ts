import { parseUrl } from '../parse-url.ts'
import { type KnownHosts, knownHosts } from '../registry/lookalike.ts'

/** The hosts of the products' own pages, by the texts of their files. A file that is wrong elsewhere names its host all the same. */
export function productHostsOf(texts: readonly string[]): KnownHosts {
  return knownHosts(texts.flatMap((text) => hostIn(text) ?? []))
}

function hostIn(text: string): string | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  const url = value !== null && typeof value === 'object' && 'url' in value && typeof value.url === 'string' ? parseUrl(value.url) : undefined
  return url?.protocol === 'https:' ? url.hostname : undefined
}
