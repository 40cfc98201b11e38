import { boughtPartOf } from '../words/bought.ts'
import { hostsIn } from '../words/hosts.ts'
import { folded, isOneOff, runsOf, shortenedOf, shortest } from './alike.ts'

// Names that are also words of this field: many hosts bear them, and nobody is meant.
const ordinary = ['stake', 'staking', 'ethereum', 'github']
// Within longer words these stand too often to mean a product: "ethereum" holds "ether".
const ordinaryWithin = ['ether']

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
  answers: Map<string, HostFault | undefined>
}

/** Why a host may be taken for that of a product; a warning where it only has that name somewhere in it. */
export interface HostFault {
  message: string
  severity?: 'warning'
}

/** Makes the hosts of products ready: "stake.lido.fi" counts as "lido.fi". */
export function knownHosts(hosts: Iterable<string>): KnownHosts {
  const bought = new Map([...hosts].map(boughtPartOf).map((part) => [part, readyToCompare(part)]))
  const by = (keysOf: (one: Bought) => readonly string[]): Map<string, Bought[]> => {
    const index = new Map<string, Bought[]>()
    for (const one of bought.values()) for (const key of new Set(keysOf(one))) (index.get(key) ?? index.set(key, []).get(key))?.push(one)
    return index
  }
  return { bought, names: by(({ name }) => [name]), folded: by(({ folded: text }) => [text]), shortened: by(({ part }) => shortenedOf(part)), answers: new Map() }
}

/**
 * Says why a host may be taken for that of a product, or nothing when it belongs to one or is far from all.
 * A product's `own` host is compared with those of the others. Compared is the part that somebody has to buy.
 */
export function faultOfHost(host: string, known: KnownHosts, own = false): HostFault | undefined {
  const part = boughtPartOf(host)
  if (!own && known.bought.has(part)) return undefined
  if (/(^|\.)xn--/.test(host)) return { message: 'expected a host in plain Latin letters; others can be drawn to look like any name' }
  if (!known.answers.has(host)) known.answers.set(host, judged(host, part, known))
  return known.answers.get(host)
}

function judged(host: string, part: string, known: KnownHosts): HostFault | undefined {
  const close = closeTo(part, known) ?? insideOf(host, part, known)
  if (close !== undefined) return { message: `expected "${close}" or a host that nobody can take for it; check every letter, and if it is right, add an exception that says why` }
  const held = heldIn(host, part, known)
  if (held === undefined) return undefined
  return { severity: 'warning', message: `which has the name of "${held}" in it, expected that host or one without its name; check whose it is, and if it is right, add an exception that says why` }
}

/** A host in words that may be taken for that of a product: as it is shown, where it begins, and why. */
export interface ToldFault extends HostFault {
  shown: string
  index: number
}

/**
 * The hosts in a text that may be taken for that of a product, the first `most` that are errors and as many that are warnings.
 * `isOther` says which of what looks like a host is known to be something else.
 */
export function faultsInWords(text: string, known: KnownHosts, isOther: (told: { shown: string; index: number }) => boolean = () => false, most = 5): ToldFault[] {
  const faults: ToldFault[] = []
  for (const { host, shown, index, real } of hostsIn(text)) {
    // What no ending of hosts stands in is a file or a call: "lido.submit()".
    const fault = real && !isOther({ shown, index }) ? faultOfHost(host, known) : undefined
    if (fault) faults.push({ shown, index, ...fault })
  }
  const errors = faults.filter(({ severity }) => severity !== 'warning')
  return [...errors.slice(0, most), ...faults.filter(({ severity }) => severity === 'warning').slice(0, most)]
}

function readyToCompare(part: string): Bought {
  const name = part.split('.')[0] ?? ''
  return { part, name, folded: folded(name) }
}

function closeTo(part: string, known: KnownHosts): string | undefined {
  const asked = known.bought.get(part) ?? readyToCompare(part)
  const same = ordinary.includes(asked.name) ? [] : (known.names.get(asked.name) ?? [])
  const alikes = asked.name.length >= shortest ? (known.folded.get(asked.folded) ?? []) : []
  const near = shortenedOf(part).flatMap((text) => known.shortened.get(text) ?? []).filter((other) => isOneOff(part, other.part))
  return [...same, ...alikes, ...near].find((other) => other.part !== part)?.part
}

/** The product whose name a host bears in one of its labels, or as a word of one: "lido.fi.example.org", "claim-lido.org", "lido.com.br". */
function insideOf(host: string, part: string, known: KnownHosts): string | undefined {
  const words = host.split('.').flatMap((label) => [label, ...label.split('-')]).map(folded)
  return bearerOf(words, part, known, ordinary)?.part
}

/** The product whose name stands somewhere in a label of a host: "stakelido.com". */
function heldIn(host: string, part: string, known: KnownHosts): string | undefined {
  const parts = host.split('.').slice(0, -1).map(folded).flatMap((label) => runsOf(label))
  return bearerOf(parts, part, known, [...ordinary, ...ordinaryWithin])?.part
}

function bearerOf(words: readonly string[], part: string, { folded: index }: KnownHosts, apart: readonly string[]): Bought | undefined {
  for (const word of words) {
    const found = index.get(word)?.find((other) => other.part !== part && other.name.length >= shortest && !apart.includes(other.name))
    if (found) return found
  }
  return undefined
}
