import { boughtPartOf, sharedNameOf } from '../words/bought.ts'
import { asSeen } from '../words/fold.ts'
import { hostsIn, type ToldHost } from '../words/hosts.ts'
import { folded, isOneOff, runsOf, shortenedOf, shortest } from './alike.ts'

// Names that are also words of this field: many hosts bear them, and nobody is meant.
const ordinary = ['stake', 'staking', 'ethereum', 'github']
// Within longer words these stand too often to mean a product: "ethereum" holds "ether".
const ordinaryWithin = ['ether']

// From so many letters on, names that are a letter apart are hardly so by chance, where anybody may have any name.
const long = 6

/** The part of a host that somebody had to buy: "lido.fi", its name "lido", and that name with letters that look alike made one. */
interface Bought {
  part: string
  name: string
  folded: string
}

/** Products' hosts, made ready for many questions: each answer takes the same time, however many there are. */
export interface KnownHosts {
  bought: ReadonlyMap<string, Bought>
  /** By name, by folded name, and by each text that is left when one letter of the part is taken away. */
  names: ReadonlyMap<string, readonly Bought[]>
  folded: ReadonlyMap<string, readonly Bought[]>
  shortened: ReadonlyMap<string, readonly Bought[]>
  /** Under which names a product may keep its documentation where anybody gets a name; the same folded, and without a letter. */
  labels: Index
  labelsFolded: Index
  labelsShortened: Index
  answers: Map<string, HostFault | undefined>
}

/** Names, each with the part of the product's own host, by some text that is made of the name. */
type Index = ReadonlyMap<string, readonly { label: string; part: string }[]>

/** A host of a product, and what the product calls itself: its documentation may stand under either. */
export interface KnownHost {
  host: string
  name?: string | undefined
}

/** Why a host may be taken for that of a product; a warning where it only has that name somewhere in it. */
export interface HostFault {
  message: string
  severity?: 'warning'
  /** A reason for an exception that may hold, where the host seems to be that of a product's documentation. */
  reason?: string
}

/** Makes the hosts of products ready: "stake.lido.fi" counts as "lido.fi". */
export function knownHosts(hosts: Iterable<string | KnownHost>): KnownHosts {
  const given = [...hosts].map((one) => (typeof one === 'string' ? { host: one } : one)).map(({ host, name }: KnownHost) => ({ part: boughtPartOf(host), name }))
  const bought = new Map(given.map(({ part }) => [part, readyToCompare(part)]))
  const labels = given.flatMap(({ part, name }) => labelsOf(part, name).map((label) => ({ label, part })))
  const labelsBy = (keysOf: (label: string) => readonly string[]): Index => {
    const index = new Map<string, { label: string; part: string }[]>()
    for (const one of labels) for (const key of new Set(keysOf(one.label))) (index.get(key) ?? index.set(key, []).get(key))?.push(one)
    return index
  }
  const by = (keysOf: (one: Bought) => readonly string[]): Map<string, Bought[]> => {
    const index = new Map<string, Bought[]>()
    for (const one of bought.values()) for (const key of new Set(keysOf(one))) (index.get(key) ?? index.set(key, []).get(key))?.push(one)
    return index
  }
  return { bought, names: by(({ name }) => [name]), folded: by(({ folded: text }) => [text]), shortened: by(({ part }) => shortenedOf(part)), labels: labelsBy((label) => [label]), labelsFolded: labelsBy((label) => [folded(label)]), labelsShortened: labelsBy((label) => (label.length >= long ? shortenedOf(label) : [])), answers: new Map() }
}

/**
 * Says why a host may be taken for that of a product, or nothing when it belongs to one or is far from all.
 * A product's `own` host is compared with those of the others. Compared is the part that somebody has to buy.
 */
export function faultOfHost(host: string, known: KnownHosts, own = false): HostFault | undefined {
  const part = boughtPartOf(host)
  if (!own && known.bought.has(part)) return undefined
  if (/(^|\.)xn--/.test(host)) return { message: 'expected a host in plain Latin letters; others can be made to look like any name' }
  const key = `${own ? 'own ' : ''}${host}`
  if (!known.answers.has(key)) known.answers.set(key, judged(host, part, known, own))
  return known.answers.get(key)
}

function judged(host: string, part: string, known: KnownHosts, own: boolean): HostFault | undefined {
  const shared = sharedNameOf(part)
  // Of its own name, a product may have documentation; its own page has a host that nobody else could have got.
  const owners = shared?.isDocumentation && !own ? (known.labels.get(shared.name) ?? []).map((one) => one.part) : []
  const close = closeTo(part, known, owners) ?? (shared && closeToLabel(shared.name, part, known, owners)) ?? insideOf(host, part, known, owners)
  if (close !== undefined) return { message: `expected "${close}" or a host that nobody can mistake for it; check every letter, and if it is right, add an exception that says why` }
  const owner = owners.find((one) => one !== part)
  if (owner !== undefined && (closeTo(part, known, []) ?? insideOf(host, part, known, [])) !== undefined) {
    return { severity: 'warning', message: `under a name that anybody could claim, expected "${owner}" or a host that it links to; if it links to this one, add an exception that says so`, reason: `The site ${owner} links to ${host}, where its documentation is.` }
  }
  const held = heldIn(host, part, known)
  if (held === undefined) return undefined
  return { severity: 'warning', message: `which contains the name of "${held}", expected that host or one without its name; check whose it is, and if it is right, add an exception that says why` }
}

/** The names under which a product may keep its documentation: that of its host, and its own, in one word or with hyphens. */
function labelsOf(part: string, name: string | undefined): string[] {
  const words = name === undefined ? [] : (asSeen(name).match(/[a-z0-9]+/g) ?? [])
  const labels = [part.split('.')[0] ?? '', words.join(''), words.join('-')]
  return [...new Set(labels)].filter((label) => label.length >= shortest && !ordinary.includes(label))
}

/** The product whose name, or whose host without its dots, somebody's name under a shared ending can be taken for. */
function closeToLabel(name: string, part: string, known: KnownHosts, owners: readonly string[]): string | undefined {
  const alikes = known.labelsFolded.get(folded(name)) ?? []
  const near = name.length >= long ? shortenedOf(name).flatMap((text) => known.labelsShortened.get(text) ?? []).filter((one) => isOneOff(name, one.label)) : []
  const label = [...alikes, ...near].find((one) => one.label !== name && one.part !== part && !owners.includes(one.part))
  return label?.part ?? (owners.length > 0 ? undefined : [...known.bought.keys()].find((one) => one !== part && one.replaceAll('.', '') === name))
}

/** A host in words that may be taken for that of a product: as it is shown, where it begins, and why. */
export interface ToldFault extends HostFault {
  shown: string
  index: number
}

/** What a text tells that may be a host of somebody's: what no ending of hosts stands in is a file or a call ("lido.submit()"), and `isOther` says which is known to be something else. */
export function hostsToldIn(text: string, isOther: (told: { shown: string; index: number }) => boolean = () => false): Pick<ToldHost, 'host' | 'shown' | 'index'>[] {
  return hostsIn(text).filter(({ real, shown, index }) => real && !isOther({ shown, index }))
}

/** Those of the hosts that one text tells which may be taken for that of a product, each with why: the first `most` that are errors and as many that are warnings. */
export function faultsOfTold<Told extends { host: string }>(told: readonly Told[], known: KnownHosts, most = 5): (Told & { fault: HostFault })[] {
  const faults = told.flatMap((one) => {
    const fault = faultOfHost(one.host, known)
    return fault ? [{ ...one, fault }] : []
  })
  const errors = faults.filter(({ fault }) => fault.severity !== 'warning')
  return [...errors.slice(0, most), ...faults.filter(({ fault }) => fault.severity === 'warning').slice(0, most)]
}

/** The hosts in a text that may be taken for that of a product, as `faultsOfTold` gives them. */
export function faultsInWords(text: string, known: KnownHosts): ToldFault[] {
  return faultsOfTold(hostsToldIn(text), known).map(({ shown, index, fault }) => ({ shown, index, ...fault }))
}

function readyToCompare(part: string): Bought {
  const name = part.split('.')[0] ?? ''
  return { part, name, folded: folded(name) }
}

function closeTo(part: string, known: KnownHosts, owners: readonly string[]): string | undefined {
  const asked = known.bought.get(part) ?? readyToCompare(part)
  const same = ordinary.includes(asked.name) ? [] : (known.names.get(asked.name) ?? [])
  const alikes = asked.name.length >= shortest ? (known.folded.get(asked.folded) ?? []) : []
  const near = shortenedOf(part).flatMap((text) => known.shortened.get(text) ?? []).filter((other) => isOneOff(part, other.part))
  return [...same, ...alikes, ...near].find((other) => other.part !== part && !owners.includes(other.part))?.part
}

/** The product whose name a host bears in one of its labels, or as a word of one: "lido.fi.example.org", "claim-lido.org", "lido.com.br". */
function insideOf(host: string, part: string, known: KnownHosts, owners: readonly string[]): string | undefined {
  const words = host.split('.').flatMap((label) => [label, ...label.split('-')]).map(folded)
  return bearerOf(words, [part, ...owners], known, ordinary)?.part
}

/** The product whose name stands somewhere in a label of a host: "stakelido.com". */
function heldIn(host: string, part: string, known: KnownHosts): string | undefined {
  const parts = host.split('.').slice(0, -1).map(folded).flatMap((label) => runsOf(label))
  return bearerOf(parts, [part], known, [...ordinary, ...ordinaryWithin])?.part
}

function bearerOf(words: readonly string[], not: readonly string[], { folded: index }: KnownHosts, apart: readonly string[]): Bought | undefined {
  for (const word of words) {
    const found = index.get(word)?.find((other) => !not.includes(other.part) && other.name.length >= shortest && !apart.includes(other.name))
    if (found) return found
  }
  return undefined
}
