import { lookup as askSystem } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { faultOfHostName } from '../registry/host.ts'
import { parseUrl } from '../parse-url.ts'
import type { Answer } from './answer.ts'
import { isOpenAddress, openLookup } from './web/open-internet.ts'
import { read, type WebText } from './web/read.ts'
import { Unclear, unclearOf } from './web/unclear.ts'

/** How addresses are read; with nothing given, as on the open internet. Times are in milliseconds. */
export interface WebOptions {
  /** Which addresses may be asked, first ones and those redirected to; `isPublicAddress` where it is left out. */
  mayVisit?: (url: URL) => boolean
  /** Which IP addresses may be connected to; `isOpenAddress` where it is left out. Names alone are held to it: an IP address in place of a name is for `mayVisit` to refuse. */
  mayConnect?: (address: string) => boolean
  /** Finds the IP addresses of a name. */
  lookup?: LookupFunction
  /** The certificate, in PEM, that is trusted instead of those that Node trusts. */
  ca?: string
  /** Of an unpacked answer. */
  mostBytes?: number
  /** For an answer from the first to its last byte, and those it leads on to. */
  timeout?: number
  /** The rest before the second and last try. */
  pause?: number
  /** Told each address as soon as there is an answer for it. */
  onAnswer?: (address: string) => void
}

export const webDefaults = { mostBytes: 2_000_000, timeout: 20_000, pause: 3_000 } as const
const hostsAtOnce = 4
/** So many addresses in a row that a host does not answer, each tried twice, and it is asked for no other: a host that is down would hold up the run for hours. */
const mostLost = 3

/** True for an https address without port and credentials on a named host of the open internet. */
export function isPublicAddress({ protocol, hostname, port, username, password }: URL): boolean {
  return protocol === 'https:' && port === '' && username === '' && password === '' && faultOfHostName(hostname) === undefined
}

/**
 * Reads texts and pages over https, in UTF-8: each address once, at most 4 at once, and one at once of a host. What may be read is asked again for every redirect,
 * and none leads to another host. A host that does not answer three times in a row is left alone. The answers come in the order of the addresses; whatever goes wrong is an answer, not an error.
 */
export async function readWeb(addresses: readonly string[], options: WebOptions = {}): Promise<Map<string, Answer<WebText>>> {
  const known = new Map<string, Answer<WebText>>()
  const work = async (queue: Iterable<string[]>) => {
    for (const ofHost of queue) {
      let lost = 0
      for (const address of ofHost) {
        const page = pageOf(address)
        if (!known.has(page)) {
          const { again, ...answer } = lost < mostLost ? await answerOf(page, options) : { unclear: `was not asked for, after its host gave no answer ${mostLost} times in a row`, again: true }
          lost = again ? lost + 1 : 0
          known.set(page, answer)
        }
        options.onAnswer?.(address)
      }
    }
  }
  const hosts = byHost(addresses).values()
  await Promise.all(Array.from({ length: hostsAtOnce }, () => work(hosts)))
  return new Map(addresses.map((address) => [address, known.get(pageOf(address)) ?? { unclear: 'was not read' }]))
}

/** Places on a page are read with the page. */
function pageOf(address: string): string {
  return address.replace(/#.*/s, '')
}

/** Each address once, with those of its host; the host that is asked for most comes first. */
function byHost(addresses: readonly string[]): string[][] {
  const hosts = new Map<string, string[]>()
  for (const address of new Set(addresses)) {
    const host = parseUrl(address)?.host ?? ''
    hosts.set(host, [...(hosts.get(host) ?? []), address])
  }
  return [...hosts.values()].sort((one, other) => other.length - one.length)
}

/** What an address says; `again` where even the second try failed in a way that may pass. */
async function answerOf(address: string, options: WebOptions): Promise<Answer<WebText> & { again?: boolean }> {
  const first = await tryOnce(address, options)
  if (!(first instanceof Unclear)) return { read: first }
  if (!first.again) return { unclear: first.message }
  await new Promise((resolve) => setTimeout(resolve, options.pause ?? webDefaults.pause))
  const second = await tryOnce(address, options)
  return second instanceof Unclear ? { unclear: second.message, again: second.again } : { read: second }
}

async function tryOnce(address: string, { mayVisit = isPublicAddress, mayConnect = isOpenAddress, lookup = askSystem, ca, mostBytes = webDefaults.mostBytes, timeout = webDefaults.timeout }: WebOptions): Promise<WebText | Unclear> {
  const signal = AbortSignal.timeout(timeout)
  try {
    return await read(address, { mayVisit, lookup: openLookup(mayConnect, lookup), ca, mostBytes, signal })
  } catch (error) {
    return signal.aborted ? new Unclear('no answer in time', true) : unclearOf(error)
  }
}
