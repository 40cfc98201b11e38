import { invisible } from '../characters.ts'
import { compareText } from '../diagnostics.ts'
import { boughtPartOf } from '../words/bought.ts'
import { addressesInText } from './addresses.ts'
import { codeSpan } from './markdown.ts'

/** A page that names hosts, or asks for exceptions, that it did not before. */
export interface PageLinks {
  /** Path in the repository. It may hold any character. */
  file: string
  /** Hosts, each with whether no page had it before. */
  hosts: { host: string; strange: boolean }[]
  /** Exceptions as they are written, rule and reason. */
  exceptions: string[]
}

const words = {
  heading: '# ⚠ Links of pages: look here first',
  help: "Compare every character with the project's own documentation, found by another way than this change.",
  hosts: 'links to hosts that are new to the page',
  strange: 'new to all pages',
  exceptions: 'a new exception',
} as const

/** The addresses that a page leads to, read as the site reads them; none where it cannot be read. */
export type LinksIn = (file: string, text: string) => readonly string[]

/** The pages that lead to hosts, or ask for exceptions, that are new to them. `before` and `after` are the texts of all pages, by path. */
export function newPageLinks(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>, linksIn: LinksIn): PageLinks[] {
  const hostsIn = (file: string, text: string) => hostsOf([...linksIn(file, text), ...addressesInText(text)])
  const known = new Set([...before].flatMap(([file, text]) => hostsIn(file, text)))
  return [...after].sort(([a], [b]) => compareText(a, b)).flatMap(([file, text]): PageLinks[] => {
    const then = before.get(file) ?? ''
    if (then === text) return []
    const old = new Set(hostsIn(file, then))
    const hosts = hostsIn(file, text).filter((host) => !old.has(host)).map((host) => ({ host, strange: !known.has(host) && ![...known].some((other) => boughtPartOf(other) === boughtPartOf(host)) }))
    const asked = new Set(exceptionsIn(then))
    const exceptions = exceptionsIn(text).filter((exception) => !asked.has(exception))
    return hosts.length + exceptions.length > 0 ? [{ file, hosts, exceptions }] : []
  })
}

/** The same as Markdown for reviewers, with a line end at its end; nothing where no page is among them. What comes from a page does nothing in it but show. */
export function pageLinksToMarkdown(pages: readonly PageLinks[]): string {
  if (pages.length === 0) return ''
  const lines = pages.flatMap(({ file, hosts, exceptions }) => [
    ...(hosts.length > 0 ? [`- ⚠ ${codeSpan(file)}: ${words.hosts}`, ...hosts.map(({ host, strange }) => `  - ${codeSpan(host)}${strange ? ` (${words.strange})` : ''}`)] : []),
    ...exceptions.map((exception) => `- ⚠ ${codeSpan(file)}: ${words.exceptions}, ${codeSpan(exception)}`),
  ])
  return `${words.heading}\n\n${words.help}\n\n${lines.join('\n')}\n`
}

/** The hosts of addresses, each once, sorted. Addresses come as links are read and as they are written, should a page not be readable. */
function hostsOf(addresses: readonly string[]): string[] {
  const hosts = addresses.flatMap((address) => (/^[a-z]+:\/\//i.test(address) && URL.canParse(address) ? [new URL(address).hostname] : []))
  return [...new Set(hosts)].filter((host) => host !== '' && !invisible.test(host)).sort(compareText)
}

function exceptionsIn(text: string): string[] {
  return [...text.matchAll(/(?:<!--|\{\/\*)[ \t\r\n]{0,9}(except\b[^<>{}]{0,300}?)(?:-->|\*\/\})/g)].map((match) => (match[1] ?? '').replace(/\s+/g, ' ').trim())
}
