import { parse } from 'tldts'
import { cutAtSentences, withoutWordsBeside } from './beside-hosts.ts'
import { asAddress, asSeen, hostSigns } from './fold.ts'
import { parseUrl } from '../parse-url.ts'

/** A host that stands in words: "stake.lido.fi" in "Stake at stake.lido.fi/eth." */
export interface ToldHost {
  /** As a browser would write it: small letters, other alphabets as "xn--". */
  host: string
  /** As it stands there, and where: an offset in UTF-16 units. */
  shown: string
  index: number
  /** What stands before an "@" in front of it: then it is a mail address. */
  mailbox?: string
  /** The path that follows it, with its "/"; nothing where none follows. */
  path: string
  /** Whether it stands in what was read as the path of another: "lido.fi" in "example.org/lido.fi". */
  inPath: boolean
  /** Whether its ending is one that hosts have. */
  real: boolean
}

// The longest name that the net knows, and more parts than any host has that people read.
const longest = 253
const mostLabels = 12
const token = new RegExp(`[${hostSigns}]+`, 'gu')
// What an address may hold (RFC 3986), and the dots of one that is cut short.
const following = /(?::\d{1,5})?(\/[\w\-.~!$&*+,;=:@%/?#…]*)?/y
// Endings of names of files that nobody can buy. Others, such as "md" and "sh", are endings of hosts as well.
const fileEndings = ['json', 'mdx', 'ts', 'tsx', 'mjs', 'js', 'png', 'svg', 'jpg', 'webp', 'css', 'html', 'txt', 'xml', 'yml', 'yaml', 'toml']
/** Endings of hosts that are better known as those of files. */
export const endingsOfFiles = /\.(?:md|sh|rs|py|zip|java)$/i

// Endings that stand for examples (RFC 2606): nobody can buy them, and a reader takes them for hosts all the same.
const reserved = ['example', 'test', 'invalid']

/** Every host that a reader would find in a text, in order. Other full stops and wide letters count as what browsers make of them. */
export function hostsIn(text: string): ToldHost[] {
  // In plain letters, no host is without a full stop and what can begin its ending.
  if (!/[^\x00-\x7f]/.test(text) && !/\.[a-z0]/i.test(text)) return []
  const found: ToldHost[] = []
  let read = 0
  for (const part of [...text.matchAll(token)].flatMap((match) => cutAtSentences(match[0]).map((one) => ({ text: one.text, index: match.index + one.index })))) {
    const beside = withoutWordsBeside(part.text)
    const run = part.text.slice(beside.start, beside.end)
    const told = hostOfToken(run)
    if (!told) continue
    const shown = run.slice(told.start, told.end)
    const index = part.index + beside.start + told.start
    // A call: "pool.name()".
    if (text.startsWith('()', index + shown.length) && canBeCalled(shown)) continue
    following.lastIndex = index + shown.length
    const after = following.exec(text)
    const path = withoutMarksAtEnd(after?.[1] ?? '')
    const mailbox = /[@\uff20\ufe6b]/.test(text[index - 1] ?? '') ? /[^\s"<>()[\],;:]{1,64}$/.exec(text.slice(Math.max(0, index - 65), index - 1))?.[0] : undefined
    const inPath = index < read
    read = Math.max(read, index + shown.length + (after?.[0].length ?? 0))
    // A file in a path is none.
    if (inPath && (!told.real || endingsOfFiles.test(shown))) continue
    found.push({ inPath, host: told.host, shown, index, ...(mailbox === undefined ? {} : { mailbox }), path, real: told.real })
  }
  return found
}

// Endings that sites have and no method: those of countries, and the best known others.
const endingsOfSites = /\.(?:[^.]{1,2}|com|net|org|info|biz|pro|xyz|eth|finance|financial|money|cash|fund|exchange|network|app|dev|site|website|online|space|tech|cloud|foundation|community|zone|wiki|blog|news|example|test|invalid)$/i

/** Whether what looks like a host can be the name of a method that parentheses follow: "pool.name", never "lido.fi". */
export function canBeCalled(shown: string): boolean {
  return !endingsOfSites.test(asSeen(shown))
}

/** An address or a path without the marks that follow it in a sentence. */
export function withoutMarksAtEnd(address: string): string {
  return address.replace(/(?<![.,;:!?*_~])[.,;:!?*_~]+$/, '')
}

/** The host in a run of letters, digits, hyphens and full stops: up to the last part that can end one ("lido.fi" in "lido.fi.Then"). */
function hostOfToken(run: string): { host: string; start: number; end: number; real: boolean } | undefined {
  const labels = asAddress(run).replace(/(?<!-)-+$/, '').split('.')
  let fallback: string | undefined
  for (let end = labels.length; end > 1; end--) {
    const [before = '', last = ''] = labels.slice(end - 2, end)
    if (before === '' || !/^(?:\p{L}|0(?=\p{L}{2}))[\p{L}\p{M}\p{N}-]+$/u.test(last) || fileEndings.includes(last.toLowerCase())) continue
    const real = isEnding(last) || isDrawnLikeEnding(before, last)
    if (!real && fallback !== undefined) continue
    const nearby = labels.slice(Math.max(0, end - mostLabels), end)
    const name = nearby.slice(nearby.lastIndexOf('') + 1).join('.').replace(/^-+/, '')
    if (name.length > longest) continue
    if (real) return placed(run, name, true)
    fallback = name
  }
  return fallback === undefined ? undefined : placed(run, fallback, false)
}

function isEnding(last: string): boolean {
  return parse(`a.${last}`).isIcann === true || reserved.includes(last.toLowerCase())
}

/**
 * Whether a part of a name is drawn like an ending of hosts, and what stands before it like a name in plain letters: "lido" and "f\u0456". With
 * no plain letter in either, they are words of another alphabet.
 */
function isDrawnLikeEnding(before: string, last: string): boolean {
  const both = `${before}.${last}`
  // "c0m". Of two signs, one of them a digit, most are numbers of something: "v1", "s0".
  if (last.length > 2 && last.includes('0') && isEnding(last.replaceAll('0', 'o'))) return true
  return /[^\x00-\x7f]/.test(last) && /[a-z]/i.test(both) && /^[\x00-\x7f]+$/.test(asSeen(both)) && isEnding(asSeen(last))
}

/**
 * Where a name stands in the run that it was read from. Where signs became several, it is the whole run. Of a name that no browser reads,
 * labels at its beginning are left out until one does.
 */
function placed(run: string, name: string, real: boolean): { host: string; start: number; end: number; real: boolean } | undefined {
  const labels = name.split('.')
  const rest = labels.map((_, first) => labels.slice(first).join('.')).slice(0, -1).find((some) => parseUrl(`https://${some}`))
  if (rest === undefined) return undefined
  const whole = asAddress(run)
  const start = whole.length === run.length ? whole.indexOf(rest) : 0
  return { host: parseUrl(`https://${rest}`)?.hostname ?? rest, start, end: whole.length === run.length ? start + rest.length : run.length, real }
}
