import type { Complaint, Range } from '../../diagnostics.ts'
import { faultsInWords, faultOfHost, type HostFault } from '../../registry/lookalike.ts'
import { canBeCalled } from '../../words/hosts.ts'
import { linksOf } from '../links.ts'
import type { Page } from '../page.ts'
import { type PageText, textsOf } from '../texts.ts'
import type { Site, SiteRule } from './site.ts'
import { parseUrl } from '../../parse-url.ts'

export const linkHost: SiteRule = {
  what: "A host, in a link or in words, is not one character, one look-alike or one ending away from a product's own. One that merely contains a product's name, or is that name where projects keep documentation, gets a warning.",
  why: 'A link to lido.is instead of lido.fi has been published before. That is how wallets are emptied.',
  wrong: '[Lido](https://lid0.fi/)',
  right: '[Lido](https://lido.fi/)',
  excusable: true,
  check,
}

function check(page: Page, { productHosts }: Site): Complaint[] {
  const told = textsOf(page).flatMap((words) => faultsInWords(words.text, productHosts, (told) => isCall(told, words)).map((fault) => complaint(words.rangeOf(fault.index, fault.index + fault.shown.length), fault.shown, fault)))
  const linked = linksOf(page).flatMap(({ url, range }): Complaint[] => {
    const hostname = hostOf(url)
    const fault = hostname === undefined ? undefined : faultOfHost(hostname, productHosts)
    return hostname !== undefined && fault ? [complaint(range, hostname, fault)] : []
  })
  // An address that stands for itself is a link and its words at once: once is enough.
  return [...linked, ...told.filter(({ range }) => !linked.some((link) => link.range.start <= range.start && range.end <= link.range.end))]
}

/** Whether what looks like a host is the name of a method in code: `token.name(1)`. */
function isCall({ index, shown }: { index: number; shown: string }, { text, isCode }: PageText): boolean {
  const end = index + shown.length
  return text[end] === '(' && isCode(index, end + 1) && canBeCalled(shown)
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
