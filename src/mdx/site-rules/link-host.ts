import type { Complaint } from '../../diagnostics.ts'
import { faultInWords, faultOfHost } from '../../registry/lookalike.ts'
import { linksOf } from '../links.ts'
import { visit } from '../nodes.ts'
import { type Page, rangeOf } from '../page.ts'
import type { Site, SiteRule } from './site.ts'

export const linkHost: SiteRule = {
  what: "A host, in a link or in words, is not one character, one look-alike or one ending away from a product's own.",
  why: 'A link to lido.is instead of lido.fi has been published before. That is how wallets are emptied.',
  wrong: '[Lido](https://lid0.fi/)',
  right: '[Lido](https://lido.fi/)',
  excusable: true,
  check,
}

function check(page: Page, { productHosts }: Site): Complaint[] {
  const told: Complaint[] = []
  visit(page.tree, (node) => {
    if (node.type !== 'text' && node.type !== 'inlineCode') return
    const fault = faultInWords(node.value, productHosts)
    if (fault) told.push({ range: rangeOf(node), message: `Unexpected host ${fault}.` })
  })
  const linked = linksOf(page).flatMap(({ url, range }): Complaint[] => {
    if (!url.startsWith('https://') || !URL.canParse(url)) return []
    const { hostname } = new URL(url)
    const fault = faultOfHost(hostname, productHosts)
    return fault ? [{ range, message: `Unexpected host "${hostname}", ${fault}.` }] : []
  })
  // An address that stands for itself is a link and its words at once: once is enough.
  return [...linked, ...told.filter(({ range }) => !linked.some((link) => link.range.start <= range.start && range.end <= link.range.end))]
}
