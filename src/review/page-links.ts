import { invisible } from '../characters.ts'
import { compareText } from '../diagnostics.ts'
import { boughtPartOf } from '../words/bought.ts'
import { hostsIn } from '../words/hosts.ts'
import { addressesInText } from './addresses.ts'
import { codeSpan } from './markdown.ts'
import { decoded } from './percent.ts'
import { code } from './registry-diff/text.ts'
import { ownerOf, sharedPathsOf } from '../registry/shared-hosts.ts'
import { parseUrl } from '../parse-url.ts'

/** A page that leads to hosts or names them, or paths on hosts where anybody has some, or asks for exceptions, that it did not before. */
export interface PageLinks {
  /** Path in the repository. It may hold any character. */
  file: string
  /** Hosts, each with whether no page had it before. */
  hosts: { host: string; strange: boolean }[]
  /** Paths on hosts where anybody has some ("github.com/owner/name"), each with whether no page had one of that owner before. */
  paths: { path: string; strange: boolean }[]
  /** Exceptions as they are written, rule and reason. */
  exceptions: string[]
}

const words = {
  heading: '# ⚠ Links of pages: look here first',
  help: "Compare every character with the project's own documentation, reached independently of this change.",
  hosts: 'links to or names hosts that are new to the page',
  strange: 'new to all pages',
  paths: 'leads to new paths on hosts where anybody can have one',
  strangeOwner: 'whose owner is new to all pages',
  exceptions: 'a new exception',
} as const

/** What a page shows and leads to, and the exceptions it asks for, read as the site reads them; nothing where it cannot be read. */
export type ReadPage = (file: string, text: string) => { texts: readonly string[]; links: readonly string[]; exceptions: readonly string[] } | undefined

/** The pages that lead to or name hosts or paths on shared ones, or ask for exceptions, that are new to them. `before` and `after` are the texts of all pages, by path. */
export function newPageLinks(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>, readPage: ReadPage): PageLinks[] {
  const partsOf = (file: string, text: string) => {
    const { texts, links, exceptions } = readPage(file, text) ?? { texts: [text], links: [], exceptions: commentsIn(text) }
    return { urls: [...urlsOf([...links, ...addressesInText(text)]), ...texts.flatMap(urlsInWords)], exceptions: exceptions.map((one) => one.replace(/\s+/g, ' ').trim()) }
  }
  const earlier = [...before].flatMap(([file, text]) => partsOf(file, text).urls)
  const known = new Set(hostsOf(earlier).map(boughtPartOf))
  const owners = new Set(sharedPathsOf(earlier).map(ownerOf))
  return [...after].sort(([a], [b]) => compareText(a, b)).flatMap(([file, text]): PageLinks[] => {
    const then = before.get(file) ?? ''
    if (then === text) return []
    const [was, is] = [partsOf(file, then), partsOf(file, text)]
    const old = new Set([...hostsOf(was.urls), ...sharedPathsOf(was.urls)])
    const paths = sharedPathsOf(is.urls).filter((path) => !old.has(path)).map((path) => ({ path, strange: !owners.has(ownerOf(path)) }))
    const hosts = hostsOf(is.urls).filter((host) => !old.has(host)).map((host) => ({ host, strange: !known.has(boughtPartOf(host)) }))
    const exceptions = moreOf(was.exceptions, is.exceptions)
    return hosts.length + paths.length + exceptions.length > 0 ? [{ file, hosts, paths, exceptions }] : []
  })
}

/** The same as Markdown for reviewers, with a line end at its end; nothing where no page is among them. What comes from a page does nothing in it but show. */
export function pageLinksToMarkdown(pages: readonly PageLinks[]): string {
  if (pages.length === 0) return ''
  const lines = pages.flatMap(({ file, hosts, paths, exceptions }) => [
    ...(hosts.length > 0 ? [`- ⚠ ${codeSpan(file)}: ${words.hosts}`, ...hosts.map(({ host, strange }) => `  - ${codeSpan(host)}${strange ? ` (${words.strange})` : ''}`)] : []),
    ...(paths.length > 0 ? [`- ⚠ ${codeSpan(file)}: ${words.paths}`, ...paths.map(({ path, strange }) => `  - ${codeSpan(path)}${strange ? ` (${words.strangeOwner})` : ''}`)] : []),
    ...exceptions.map((exception) => `- ⚠ ${codeSpan(file)}: ${words.exceptions}, ${code(exception)}`),
  ])
  return `${words.heading}\n\n${words.help}\n\n${lines.join('\n')}\n`
}

/** Addresses of other sites and of mailboxes, as a browser reads them. They come as links are read and as they are written, should a page not be readable. */
function urlsOf(addresses: readonly string[]): URL[] {
  const urls = addresses.flatMap((address) => {
    if (/^\s*mailto:/i.test(address)) return urlsInWords(decoded(address))
    return parseUrl(/^\s*[\\/]{2}/.test(address) ? `https:${address.trim()}` : address) ?? []
  })
  return urls.filter(({ hostname }) => hostname !== '' && !invisible.test(hostname))
}

/** The addresses of hosts and mailboxes that a reader finds in words, whether they are links or not. */
function urlsInWords(text: string): URL[] {
  return hostsIn(text).filter(({ real }) => real).flatMap(({ host, path, mailbox }) => parseUrl(`https://${mailbox === undefined ? '' : `${encodeURIComponent(mailbox)}@`}${host}${path}`) ?? [])
}

/** The hosts of addresses, each once, sorted. */
function hostsOf(urls: readonly URL[]): string[] {
  return [...new Set(urls.map(({ hostname }) => hostname))].sort(compareText)
}

/** Comments that speak of exceptions, of a page that cannot be read: better one too many. */
function commentsIn(text: string): string[] {
  return text.split(/<!--|\{\/\*/).slice(1).map((rest) => rest.split(/-->|\*\//, 1)[0] ?? '').filter((comment) => /except/i.test(comment))
}

/** What the second list holds more often than the first, each as often as that. */
function moreOf(before: readonly string[], after: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const one of before) left.set(one, (left.get(one) ?? 0) + 1)
  return after.filter((one) => {
    const count = left.get(one) ?? 0
    left.set(one, count - 1)
    return count <= 0
  })
}
