import type { Complaint } from '../../diagnostics.ts'
import { faultOfHost } from '../../registry/lookalike.ts'
import { linksOf } from '../links.ts'
import type { Page } from '../page.ts'
import type { Site, SiteRule } from './site.ts'

export const linkHost: SiteRule = {
  what: "A link's host is not one character, one look-alike or one ending away from a product's own.",
  why: 'A link to lido.is instead of lido.fi has been published before. That is how wallets are emptied.',
  wrong: '[Lido](https://lid0.fi/)',
  right: '[Lido](https://lido.fi/)',
  excusable: true,
  check,
}

function check(page: Page, { productHosts }: Site): Complaint[] {
  return linksOf(page).flatMap(({ url, range }): Complaint[] => {
    if (!url.startsWith('https://') || !URL.canParse(url)) return []
    const { hostname } = new URL(url)
    const fault = faultOfHost(hostname, productHosts)
    return fault ? [{ range, message: `Unexpected host "${hostname}", ${fault}.` }] : []
  })
}
