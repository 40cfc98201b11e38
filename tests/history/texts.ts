import type { Version } from '../../src/history/versions.ts'
import { checkListing } from '../../src/registry/load.ts'
import { patchedBase } from '../products.ts'

/** Where the facts of tests can be read. */
export const source = { title: 'A source', url: 'https://example.org/source', kind: 'project' }

/** A fact that somebody has found out, as a file writes it. */
export const known = (value: unknown, own: object = {}) => ({ value, asOf: '2026-08', sources: [source], ...own })

/** The text of a pool's file with these facts in place of its own; null takes one away. */
export const poolText = (facts: object) => patchedBase('some-pool', { facts })

/** The pool of a text as the registry reads it. */
export function poolOf(text: string) {
  const { listing, diagnostics } = checkListing('content/products/pools/some-pool.json', text, 'pools')
  if (!listing) throw new Error(diagnostics.map(({ message }) => message).join('\n'))
  return listing
}

/** Versions of a file, newest first, from the day and the text of each, oldest first. A commit is named after its place: the first is c1. */
export function versionsOf(...texts: (readonly [day: string, text: string])[]): Version[] {
  return texts.map(([day, text], index) => ({ commit: `c${index + 1}`, day, text })).reverse()
}
