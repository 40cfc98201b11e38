import { z } from 'zod'

// Several times the longest there is; a page has to carry each.
const mostCharacters = 500

/**
 * Says what is wrong with the address of a source or product, or nothing when it is fine.
 * Rules: absolute, https, no credentials, no white space, no character that browsers read as another or that ends an address, a host with a name.
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
    const why = odd > '~' ? 'it can be drawn to look like a plain letter or sign' : 'not every program takes it for part of the address'
    return `expected no ${JSON.stringify(odd)} in an address (${why}); copy the address from the browser, which writes it as %XX`
  }
  if (!URL.canParse(url)) return 'expected an address that a browser can open'
  const { username, password, hostname } = new URL(url)
  if (username || password) return 'expected an address without user name or password'
  if (!hostname.includes('.')) return 'expected a host name with a dot in it'
  if (hostname.endsWith('.')) return 'expected a host name without a dot at its end'
  if (!/[a-z]/.test(hostname.slice(hostname.lastIndexOf('.')))) return 'expected a host name, found a number; nobody can tell whose it is'
  return undefined
}

/** Schema of an absolute https address. */
export const sourceUrl = z
  .string()
  .superRefine((url, context) => {
    const fault = faultOfUrl(url)
    if (fault) context.addIssue({ code: 'custom', message: fault })
  })
  // An "@" is refused before the path only, where it would mean a user name.
  .meta({ description: 'An absolute https address.', format: 'uri', pattern: '^https://[^\\s/?#@]+(?:[/?#]\\S*)?$' })
