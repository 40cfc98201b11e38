import type { Complaint } from '../../diagnostics.ts'
import { faultOfHostName } from '../../registry/host.ts'
import { faultOfUrl } from '../../registry/url.ts'
import { linksOf } from '../links.ts'
import type { Page, PageRule } from '../page.ts'

export const linkAddress: PageRule = {
  what: 'A link leads to a path on this site, an anchor, an `https:` page or an email address. Its host is a public name without a port, and it goes straight to the page: no shortener, and no address inside another.',
  why: 'Links are how readers get robbed: `http:`, `javascript:`, hidden user names and addresses that redirect elsewhere.',
  wrong: '[Lido](http://lido.fi)',
  right: '[Lido](https://lido.fi)',
  check,
}

/**
 * Browsers drop tabs, line ends and leading control characters before they read a scheme, so `java&#9;script:` is refused by
 * allowing what is known, not by looking for what is bad.
 */
function check(page: Page): Complaint[] {
  return linksOf(page).flatMap(({ url, range }) => {
    const fault = faultOf(url)
    return fault ? [{ range, message: `Unexpected link ${JSON.stringify(url.slice(0, 80))}, ${fault}.` }] : []
  })
}

function faultOf(url: string): string | undefined {
  // These are the characters that browsers drop or confuse.
  if (/[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028-\u202e\u2066-\u2069\\]/u.test(url)) return 'expected an address without white space, backslashes or invisible characters; type it again'
  if (url === '' || url === '#') return 'expected an address; say where the link leads'
  if (/^#[^#]+$/.test(url)) return undefined
  if (/^\/(?!\/)/.test(url)) return undefined
  const mailHost = /^mailto:[\w.+-]+@([^@?#/,;%]+)$/i.exec(url)?.[1]
  if (mailHost !== undefined) return faultOfHostName(mailHost.toLowerCase())
  if (/^mailto:[^?]*\?/i.test(url)) return 'expected only an email address; remove the "?" and everything after it'
  if (url.startsWith('http:')) return 'expected https; write https://, or leave the link out if the site has no https'
  if (!url.startsWith('https://')) return 'expected "/path", "#anchor", "https://…" or "mailto:…"; write one of these, or leave the link out'
  return faultOfUrl(url)
}
