import type { Complaint, RuleWords } from '../diagnostics.ts'
import { placeOf } from '../registry/place.ts'
import { pathOfSource } from '../mdx/page.ts'
import { formerRedirects, redirects } from '../redirects.ts'

export const pagePathWords: RuleWords = {
  what: 'Each address belongs to one page, and never to one that the site redirects (`/pools` redirects to `/staking/pools`). Product files have pages too: `content/products/pools/lido.json` is shown at `/staking/pools/lido`.',
  why: 'Where two pages share an address, one is never seen; and a host never shows a page at an address that it redirects.',
  wrong: 'content/staking.mdx',
  right: 'content/staking/index.mdx',
}

/**
 * Pages and product files whose address another has already, or which hosts send on, by file. `files` are paths in the repository,
 * in the order in which they get their address; `listings` may have been called otherwise before.
 */
export function pagePathComplaints(files: readonly string[], listings: Parameters<typeof formerRedirects>[0] = []): Map<string, Complaint[]> {
  const leading = [...redirects, ...formerRedirects(listings)]
  const owners = new Map<string, string>()
  const complaints = new Map<string, Complaint[]>()
  for (const file of files) {
    const path = pathOfSource(file)
    // Of a product whose address another's former name is, the rule on former names speaks.
    const redirect = placeOf(file) ? redirects.find(({ from }) => from === path) : leading.find(({ from }) => from === path)
    if (redirect) complaints.set(file, [{ range: { start: 0, end: 0 }, message: `Unexpected page at ${path}, expected another address; this one redirects to ${redirect.to}, so nobody could read the page. Rename or move it.` }])
    const owner = owners.get(path)
    if (owner) complaints.set(file, [{ range: { start: 0, end: 0 }, message: `Unexpected second page for ${path}, expected one; ${owner} has that address already. Rename or remove one of the two.` }])
    else owners.set(path, file)
  }
  return complaints
}
