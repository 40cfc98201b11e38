import { z } from 'zod'

/**
 * Says what is wrong with the address of a source or product, or nothing when it is fine.
 * Rules: absolute, https, no credentials, no white space, a host with a dot.
 * (`ttps://` was found in a public registry, on a link that was broken for three years.)
 */
export function faultOfUrl(url: string): string | undefined {
  if (/\s/u.test(url)) return 'expected no white space in an address'
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]
  if (!scheme) return 'expected an absolute address that begins with https://'
  if (scheme !== 'https' || !url.startsWith('https://')) return `expected an address that begins with https://, found "${scheme}:"`
  if (!URL.canParse(url)) return 'expected an address that a browser can open'
  const { username, password, hostname } = new URL(url)
  if (username || password) return 'expected an address without user name or password'
  if (!hostname.includes('.')) return 'expected a host name with a dot in it'
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
