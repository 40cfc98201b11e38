import { parseUrl } from '../parse-url.ts'
import { copyAt } from './archived.ts'
import type { Source } from './source.ts'

// A commit of git by its whole hash (SHA-1); a shorter one may come to mean another.
const commit = '[0-9a-f]{40}'

/** Hosts of repositories, and the paths there that name a commit. */
const pinnedPaths: Readonly<Record<string, RegExp>> = {
  'github.com': new RegExp(`^/[^/]+/[^/]+/(?:(?:blob|tree|blame|raw)/${commit}/.|(?:commit|tree)/${commit}/?$)`),
  'raw.githubusercontent.com': new RegExp(`^/[^/]+/[^/]+/${commit}/.`),
  'gitlab.com': new RegExp(`^/[^/]+(?:/[^/]+)+/-/(?:(?:blob|tree|blame|raw)/${commit}/.|(?:commit|tree)/${commit}/?$)`),
}

/** Whether what a source says can still be read as it was: it names a commit, is a copy in an archive, or has one beside it. */
export function isPinned({ url, archived }: Pick<Source, 'url' | 'archived'>): boolean {
  if (archived !== undefined || copyAt(url)) return true
  const read = parseUrl(url)
  return read !== undefined && Object.hasOwn(pinnedPaths, read.host) && pinnedPaths[read.host]?.test(read.pathname) === true
}
