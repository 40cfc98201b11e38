import { z } from 'zod'
import { faultOfHostName } from './host.ts'
import { faultOfDestination } from './redirectors.ts'
import { parseUrl } from '../parse-url.ts'

// Several times the longest there is; a page has to carry each.
const mostCharacters = 500

/**
 * Says what is wrong with the address of a source or product, or nothing when it is fine.
 * Rules: absolute, https, no credentials, no port, no white space, no character that browsers read as another or that ends an address,
 * a host with a name that the open internet knows, and no way on to another address.
 * (`ttps://` was found in a public registry, on a link that was broken for three years.)
 */
export function faultOfUrl(url: string): string | undefined {
  if (/\s/u.test(url)) return 'expected no white space in an address'
  if (url.length > mostCharacters) return `expected an address of at most ${mostCharacters} characters, found ${url.length}; link to a shorter one`
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]
  if (!scheme) return 'expected an absolute address that begins with https://'
  if (scheme !== 'https' || !url.startsWith('https://')) return `expected an address that begins with https://, found "${scheme}:"`
  const odd = /[^!#-;=?-Z_a-z~[\]]/u.exec(url)?.[0]
  if (odd !== undefined) {
    const why = odd > '~' ? 'it can be made to look like a plain letter or sign' : 'not every program reads it as part of the address'
    return `expected no ${JSON.stringify(odd)} in an address (${why}); copy the address from the browser, which writes it as %XX`
  }
  const read = parseUrl(url)
  if (!read) return 'expected an address that a browser can open'
  if (read.username || read.password) return 'expected an address without user name or password'
  const [, host = '', port] = /^https:\/\/(\[[^\]]*\]|[^/?#:]*)(:[^/?#]*)?(?=[/?#]|$)/.exec(url) ?? []
  // A page for everybody is served without one; a number after the host is mostly a service that was never meant for readers.
  if (port !== undefined) return `expected an address without a port, found "${port.slice(0, 20)}"; remove it, or link to the page that readers are meant to see`
  const fault = faultOfHostName(read.hostname)
  if (fault) return fault
  // Browsers read `https:///lido.fi` and `https://lido%2Efi` as lido.fi; a person, and other programs, do not.
  // And `https://Iido.fi` begins with a capital I.
  if (host !== read.hostname) return `expected the host as a browser reads it ("${read.hostname}"), found ${JSON.stringify(host.slice(0, 80))}; write it like that, directly after https://`
  return faultOfDestination(read)
}

/** Schema of an absolute https address. */
export const sourceUrl = z
  .string()
  .superRefine((url, context) => {
    const fault = faultOfUrl(url)
    if (fault) context.addIssue({ code: 'custom', message: fault })
  })
  // "@" and ":" are refused before the path only, where they would mean a user name or a port.
  .meta({ description: 'An absolute https address.', format: 'uri', pattern: '^https://[^\\s/?#@:]+(?:[/?#]\\S*)?$' })
