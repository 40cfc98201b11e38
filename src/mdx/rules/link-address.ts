import { visit } from 'unist-util-visit'
import type { Complaint } from '../../diagnostics.ts'
import { type Page, rangeOf } from '../page.ts'

/**
 * Links go to a path of this site ("/staking"), an anchor ("#risks"), an https page or a mail address.
 * Browsers drop tabs, line ends and leading control characters before they read a scheme, so `java&#9;script:` is refused by
 * allowing what is known, not by looking for what is bad.
 */
export function linkAddress({ tree }: Page): Complaint[] {
  const complaints: Complaint[] = []
  const check = (url: string, range: Complaint['range']) => {
    const fault = faultOf(url)
    if (fault) complaints.push({ range, message: `Unexpected link ${JSON.stringify(url.slice(0, 80))}, ${fault}.` })
  }
  visit(tree, (node) => {
    if (node.type === 'link' || node.type === 'definition') check(node.url, rangeOf(node))
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      for (const attribute of node.attributes) {
        if (attribute.type === 'mdxJsxAttribute' && attribute.name === 'href' && typeof attribute.value === 'string') check(attribute.value, rangeOf(attribute))
      }
    }
  })
  return complaints
}

function faultOf(url: string): string | undefined {
  // eslint-disable-next-line no-control-regex -- these are the characters browsers drop or confuse
  if (/[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028-\u202e\u2066-\u2069\\]/u.test(url)) return 'expected an address without white space, backslashes or invisible characters'
  if (url === '' || url === '#') return 'expected an address; say where the link leads'
  if (/^#[^#]+$/.test(url)) return undefined
  if (/^\/(?!\/)/.test(url)) return undefined
  if (/^mailto:[^@\s:]+@[^@\s:?]+\.[a-z]+$/i.test(url)) return undefined
  if (url.startsWith('http:')) return 'expected https; write https://, or leave the link out if the site has no https'
  if (!url.startsWith('https://')) return 'expected "/path", "#anchor", "https://…" or "mailto:…"'
  if (!URL.canParse(url)) return 'expected an address that a browser can open'
  const { username, password, hostname } = new URL(url)
  if (username || password) return 'expected an address without user name or password'
  if (!hostname.includes('.')) return 'expected a host name with a dot in it'
  return undefined
}
