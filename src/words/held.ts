import { parseUrl } from '../parse-url.ts'
import { boughtPartOf } from './bought.ts'

/** Where votes are held, in spaces that are called like a name of the Ethereum Name Service. */
const placesOfVotes = ['snapshot.org', 'snapshot.box']
const hash = /(?<![0-9a-z])0x[0-9a-f]{64}(?![0-9a-f])/gi
const space = /(?<![\w.@-])[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,3}\.eth(?![\w-]|\.\w)/g

/**
 * What the words of a link name that looks like somebody's account, is none, and is the very thing the link leads to: the hash of a
 * transaction, to nothing but which `/tx/…` can lead, and the space of a vote. Each as often as it stands there.
 */
export function heldBy(words: string, url: string): string[] {
  const read = parseUrl(url)
  if (!read || read.protocol !== 'https:') return []
  const parts = `${read.pathname}${read.hash}`.toLowerCase().split(/[/#:]/)
  const isHeld = (text: string, before?: string) => parts.some((part, at) => part === text.toLowerCase() && (before === undefined || parts[at - 1] === before))
  const hashes = (words.match(hash) ?? []).filter((text) => isHeld(text, 'tx'))
  const spaces = placesOfVotes.includes(boughtPartOf(read.hostname)) ? (words.match(space) ?? []).filter((text) => isHeld(text)) : []
  return [...hashes, ...spaces]
}

/** A text without some others, each taken away as often as it is given. */
export function without(text: string, others: readonly string[]): string {
  return others.reduce((rest, other) => rest.replace(other, ''), text)
}
