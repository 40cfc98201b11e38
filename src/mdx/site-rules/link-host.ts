import type { Complaint, Range } from '../../diagnostics.ts'
import { parseUrl } from '../../parse-url.ts'
import { faultOfHost, faultsOfTold, type HostFault } from '../../registry/lookalike.ts'
import type { PageInSite, Site, SiteRule } from './site.ts'

export const linkHost: SiteRule = {
  what: "A host, in a link or in words, is not one character, one look-alike or one ending away from a product's own. One that merely contains a product's name, or is that name where projects keep documentation, gets a warning.",
  why: 'A link to lido.is instead of lido.fi has been published before. That is how wallets are emptied.',
  wrong: '[Lido](https://lid0.fi/)',
  right: '[Lido](https://lido.fi/)',
  excusable: true,
  check,
}

function check({ seen }: PageInSite, { productHosts }: Site): Complaint[] {
  const told = seen.hosts.flatMap((hosts) => faultsOfTold(hosts, productHosts).map(({ shown, range, fault }) => complaint(range, shown, fault)))
  const linked = seen.links.flatMap(({ url, range }): Complaint[] => {
    const hostname = hostOf(url)
    const fault = hostname === undefined ? undefined : faultOfHost(hostname, productHosts)
    return hostname !== undefined && fault ? [complaint(range, hostname, fault)] : []
  })
  // An address that stands for itself is a link and its words at once: once is enough.
  return [...linked, ...told.filter(({ range }) => !linked.some((link) => link.range.start <= range.start && range.end <= link.range.end))]
}

function complaint(range: Range, host: string, { message, severity, reason }: HostFault): Complaint {
  const toPaste = reason === undefined ? '' : `: <!-- except link-host: ${reason} -->`
  return { range, message: `Unexpected host ${JSON.stringify(host.slice(0, 80))}, ${message}${toPaste}.`, about: host, ...(severity ? { severity } : {}) }
}

/** The host that a link leads to, or that a mail goes to. */
function hostOf(url: string): string | undefined {
  const mail = /^mailto:[^@]*@([^?]*)/i.exec(url)?.[1]
  const address = mail === undefined ? url : `https://${mail}`
  return address.startsWith('https://') ? parseUrl(address)?.hostname : undefined
}
