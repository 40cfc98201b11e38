import leven from 'leven'

/** Letters that look alike on a screen, each with the one that stands for all of them. */
const alike: readonly [RegExp, string][] = [[/rn/g, 'm'], [/vv/g, 'w'], [/cl/g, 'd'], [/[1il|]/g, 'l'], [/0/g, 'o'], [/5/g, 's'], [/[\s-]/g, '']]

// Names that are also words of this field: many hosts bear them, and nobody is meant.
const ordinary = ['stake', 'staking', 'ethereum']

/** The part of a host that somebody had to buy: "lido.fi", its name "lido", and that name with letters that look alike made one. */
interface Bought {
  part: string
  name: string
  folded: string
}

/** Products' hosts, made ready for many questions: the parts that were bought, and the answers given so far. */
export interface KnownHosts {
  bought: ReadonlyMap<string, Bought>
  answers: Map<string, string | undefined>
}

/** Makes the hosts of products ready: "stake.lido.fi" counts as "lido.fi". */
export function knownHosts(hosts: Iterable<string>): KnownHosts {
  return { bought: new Map([...hosts].map(boughtPartOf).map((part) => [part, readyToCompare(part)])), answers: new Map() }
}

/**
 * Says why a host may be taken for that of a product, or nothing when it belongs to one or is far from all.
 * A product's `own` host is compared with those of the others. Compared is the part that somebody has to buy.
 */
export function faultOfHost(host: string, { bought, answers }: KnownHosts, own = false): string | undefined {
  const part = boughtPartOf(host)
  if (!own && bought.has(part)) return undefined
  if (/(^|\.)xn--/.test(host)) return 'expected a host in plain Latin letters; others can be drawn to look like any name'
  if (!answers.has(host)) answers.set(host, closeTo(part, bought) ?? insideOf(host, part, bought))
  const close = answers.get(host)
  return close ? `expected "${close}" or a host that nobody can take for it; check every letter, and if it is right, add an exception that says why` : undefined
}

// Names of files, such as lido.json, and parts of paths are no hosts.
const hostInWords = /(?<![\p{L}\p{N}.-]|(?<!\/)\/)(?:[\p{L}\p{N}-]+\.)+(?!(?:json|mdx?|tsx?|png|svg|css|html)\b)\p{L}{2,}(?![\p{L}\p{N}-])/gu

/** The first host in a text that may be taken for that of a product, in quotes, with what is wrong with it; nothing where there is none. */
export function faultInWords(text: string, known: KnownHosts): string | undefined {
  // Most texts hold no dot with a letter after it.
  if (!/\.\p{L}/u.test(text)) return undefined
  for (const [word] of text.matchAll(hostInWords)) {
    if (word.length > 253 || !URL.canParse(`https://${word}`)) continue
    const fault = faultOfHost(new URL(`https://${word}`).hostname, known)
    if (fault) return `"${word}", ${fault}`
  }
  return undefined
}

/** The last two labels of a host; of hosts where anybody gets a label (github.io), three. */
export function boughtPartOf(host: string): string {
  const labels = host.toLowerCase().split('.')
  const shared = /^(?:github\.io|gitbook\.io|notion\.site|readthedocs\.io|vercel\.app|netlify\.app|pages\.dev|web\.app|co\.uk|com\.au|substack\.com|medium\.com)$/
  return labels.slice(shared.test(labels.slice(-2).join('.')) ? -3 : -2).join('.')
}

function readyToCompare(part: string): Bought {
  const name = part.split('.')[0] ?? ''
  return { part, name, folded: folded(name) }
}

/** A name with the letters that look alike made one, in small letters: "Lid0" and "lido" both become "lldo". */
export function folded(name: string): string {
  return alike.reduce((text, [pattern, one]) => text.replace(pattern, one), name.toLowerCase())
}

function closeTo(part: string, bought: KnownHosts['bought']): string | undefined {
  const asked = bought.get(part) ?? readyToCompare(part)
  for (const other of bought.values()) if (other.part !== part && isClose(asked, other)) return other.part
  return undefined
}

/** The product whose name a host bears in one of its labels, or as a word of one: "lido.fi.example.org", "claim-lido.org", "lido.com.br". */
function insideOf(host: string, part: string, bought: KnownHosts['bought']): string | undefined {
  const words = new Set(host.split('.').flatMap((label) => [label, ...label.split('-')]).map(folded))
  for (const other of bought.values()) if (other.part !== part && other.name.length > 3 && !ordinary.includes(other.name) && words.has(other.folded)) return other.part
  return undefined
}

function isClose(a: Bought, b: Bought): boolean {
  if (a.name === b.name || (a.name.length > 3 && a.folded === b.folded)) return true
  if (Math.abs(a.part.length - b.part.length) > 1) return false
  return isSwap(a.part, b.part) || leven(a.part, b.part, { maxDistance: 2 }) <= 1
}

/** Whether two neighbouring letters changed places: "exampel" for "example". */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}
