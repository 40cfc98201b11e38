import { compareText } from '../../diagnostics.ts'
import { faultOfHost, type KnownHosts, knownHosts } from '../../registry/lookalike.ts'
import { type Standing, standingOf, type TokenList } from '../../registry/token-lists.ts'
import type { Reason, Snapshot } from '../snapshot.ts'
import { fileOf, nameOf, type Pair } from './pairs.ts'
import { ownerOf } from '../../registry/shared-hosts.ts'
import { addressesIn, at, exceptionsIn, hostOf, hostsIn, readsIn, sharedPathsIn, textOf, tokensIn } from './raw.ts'
import { exceptionChanges, type Swap, tokenChanges } from './swaps.ts'

/** A side of a change. */
export type Side = 'before' | 'after'

/** A host that is new to a file, and what a reviewer should know of it. */
export interface NewHost {
  host: string
  /** A host the registry had before, for which this one can be taken. */
  like?: string
  /** True where its letters are not plain Latin ones ("xn--"). */
  foreign: boolean
  /** True where another file linked to it before. */
  known: boolean
}

/** A path on a host where anybody has some that is new to a file, such as "github.com/owner/name". */
export interface NewPath {
  path: string
  /** True where a file linked to one of the same owner before. */
  known: boolean
}

/** What independent token lists say of a token as it is after the change, and how many were asked. */
export interface Listed extends Standing {
  asked: number
}

/** Something by which readers could be robbed. Every text in it comes from a product file and may be hostile. */
export type Alert = { file: string; name: string } & (
  | { kind: 'token'; symbol: string; change: Swap; listed?: Listed }
  | { kind: 'symbol'; address: string; change: Swap; listed?: Listed }
  | { kind: 'mention'; address: string; path: string }
  | { kind: 'host'; before?: string; after: NewHost }
  | { kind: 'sources'; hosts: NewHost[] }
  | { kind: 'paths'; paths: NewPath[] }
  | { kind: 'exception'; rule: string; change: Swap }
  | { kind: 'reads'; count: number }
  | { kind: 'unseen'; sides: Side[] }
  | { kind: 'skipped'; reason: Reason; sides: Side[] }
)

const ranks = ['token', 'symbol', 'host', 'mention', 'sources', 'paths', 'exception', 'reads', 'unseen', 'skipped'] as const satisfies Alert['kind'][]

/** Everything a reviewer has to see first, most dangerous kind first, then by path. Read from the raw files: one that does not fit its schema hides nothing. New tokens are looked up in `lists`. */
export function alertsOf(pairs: readonly Pair[], before: Snapshot, after: Snapshot, lists: readonly TokenList[]): Alert[] {
  const known = earlierHosts(before)
  const rankOf = ({ kind }: Alert) => ranks.indexOf(kind)
  return [...pairs.flatMap((pair) => alertsOfPair(pair, known, lists)), ...skippedIn(before, after)].sort((a, b) => rankOf(a) - rankOf(b) || compareText(a.file, b.file))
}

function alertsOfPair(pair: Pair, known: Earlier, lists: readonly TokenList[]): Alert[] {
  const { before, after } = pair
  const about = { file: fileOf(pair), name: nameOf(pair) }
  if (before?.text === after?.text && before?.file === after?.file) return []
  // What was not opened on purpose is told of below, by its reason.
  const unseen = (['before', 'after'] as const).filter((side) => pair[side] && pair[side].raw === undefined && pair[side].problem)
  const blind: Alert[] = unseen.length > 0 ? [{ ...about, kind: 'unseen', sides: unseen }] : []
  if (after && after.raw === undefined) return blind
  const [then, now] = [before?.raw, after?.raw]
  // Apart, so that an address does not pass unseen from what a source says otherwise to what holds.
  const tokens = [false, true].flatMap((said) => tokenChanges(tokensIn(then).filter((token) => token.said === said), tokensIn(now).filter((token) => token.said === said))).map((change): Alert => ({ ...about, ...change, ...listedOf(change, lists) }))
  const exceptions = exceptionChanges(exceptionsIn(then), exceptionsIn(now)).map((change): Alert => ({ ...about, kind: 'exception', ...change }))
  if (!after) return [...blind, ...tokens, ...exceptions]

  const seen = new Set([...tokensIn(then), ...tokensIn(now)].map(({ address }) => address.toLowerCase()).concat([...addressesIn(then).keys()].map((address) => address.toLowerCase())))
  const mentions = [...addressesIn(now)].filter(([address]) => !seen.has(address.toLowerCase())).map(([address, path]): Alert => ({ ...about, kind: 'mention', address, path }))
  const judge = (host: string) => newHost(host, known, before?.file)
  const [from, to] = [at(then, 'url'), at(now, 'url')].map((url) => (url === undefined ? undefined : hostOf(textOf(url))))
  const own: Alert[] = to !== undefined && from !== to ? [{ ...about, kind: 'host', ...(from === undefined ? {} : { before: from }), after: judge(to) }] : []
  const earlier = new Set([...hostsIn(then), from ?? '', to ?? ''].map(withoutWww))
  const fresh = hostsIn(now).filter((host) => !earlier.has(withoutWww(host)))
  const sources: Alert[] = fresh.length > 0 ? [{ ...about, kind: 'sources', hosts: fresh.map(judge) }] : []
  const led = new Set(sharedPathsIn(then))
  const freshPaths = sharedPathsIn(now).filter((path) => !led.has(path)).map((path) => ({ path, known: known.owners.has(ownerOf(path)) }))
  const paths: Alert[] = freshPaths.length > 0 ? [{ ...about, kind: 'paths', paths: freshPaths }] : []
  const readBefore = readsIn(then)
  const count = [...readsIn(now)].filter((read) => !readBefore.has(read)).length
  const reads: Alert[] = count > 0 ? [{ ...about, kind: 'reads', count }] : []
  return [...blind, ...tokens, ...own, ...mentions, ...sources, ...paths, ...exceptions, ...reads]
}

/** What lists say of a token after a change; nothing where it is gone, or where there are no lists. */
function listedOf(change: ReturnType<typeof tokenChanges>[number], lists: readonly TokenList[]): { listed?: Listed } {
  const [symbol, address] = change.kind === 'token' ? [change.symbol, change.change.after] : [change.change.after, change.address]
  return symbol === undefined || address === undefined || lists.length === 0 ? {} : { listed: { ...standingOf({ symbol, address }, lists), asked: lists.length } }
}

/** Every host that the registry had before, with the files that link to it, and the same made ready for questions. */
interface Earlier {
  files: ReadonlyMap<string, ReadonlySet<string>>
  /** Owners of paths on hosts where anybody has some. */
  owners: ReadonlySet<string>
  ready: KnownHosts
}

function earlierHosts({ products }: Snapshot): Earlier {
  const files = new Map<string, Set<string>>()
  for (const { file, raw } of products.values()) {
    const url = at(raw, 'url')
    for (const host of [...hostsIn(raw), ...(url === undefined ? [] : [hostOf(textOf(url))])]) files.set(withoutWww(host), (files.get(withoutWww(host)) ?? new Set()).add(file))
  }
  const owners = new Set([...products.values()].flatMap(({ raw }) => sharedPathsIn(raw)).map(ownerOf))
  return { files, owners, ready: knownHosts(files.keys()) }
}

function newHost(host: string, { files, ready }: Earlier, file: string | undefined): NewHost {
  const foreign = /(^|\.)xn--/.test(host)
  const close = !foreign && faultOfHost(host, ready) !== undefined
  // The shortest first: "lido.fi" says more than "docs.lido.fi".
  const like = close ? [...files.keys()].sort((a, b) => a.length - b.length || compareText(a, b)).find((other) => faultOfHost(host, knownHosts([other])) !== undefined) : undefined
  return { host, ...(like === undefined ? {} : { like }), foreign, known: [...(files.get(withoutWww(host)) ?? [])].some((other) => other !== file) }
}

/** Words mostly leave it out, and whoever has the one host has the other. */
function withoutWww(host: string): string {
  return host.replace(/^www\./, '')
}

function skippedIn(before: Snapshot, after: Snapshot): Alert[] {
  const sides = { before, after }
  const all = new Map((['before', 'after'] as const).flatMap((side) => sides[side].skipped.map(({ file, reason }) => [`${reason} ${file}`, { file, reason }] as const)))
  return [...all.values()].map(({ file, reason }): Alert => {
    const where = (['before', 'after'] as const).filter((side) => sides[side].skipped.some((one) => one.file === file && one.reason === reason))
    const [then, now] = [before.products.get(file), after.products.get(file)]
    return { kind: 'skipped', file, name: nameOf({ ...(then ? { before: then } : {}), ...(now ? { after: now } : {}) }), reason, sides: where }
  })
}
