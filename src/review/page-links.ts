import { invisible } from '../characters.ts'
import { compareText } from '../diagnostics.ts'
import { boughtPartOf } from '../words/bought.ts'
import { addressesInText } from './addresses.ts'
import { codeSpan } from './markdown.ts'
import { isSharedHost } from './shared-hosts.ts'
import { parseUrl } from '../parse-url.ts'

/** A page that names hosts, or paths on hosts where anybody has some, or asks for exceptions, that it did not before. */
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
  help: "Compare every character with the project's own documentation, found by another way than this change.",
  hosts: 'links to hosts that are new to the page',
  strange: 'new to all pages',
  paths: 'leads to new paths on hosts where anybody has some',
  strangeOwner: 'of somebody new to all pages',
  exceptions: 'a new exception',
} as const

/** The addresses that a page leads to, read as the site reads them; none where it cannot be read. */
export type LinksIn = (file: string, text: string) => readonly string[]

/** The pages that lead to hosts or to paths on shared ones, or ask for exceptions, that are new to them. `before` and `after` are the texts of all pages, by path. */
export function newPageLinks(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>, linksIn: LinksIn): PageLinks[] {
  const urlsIn = (file: string, text: string) => urlsOf([...linksIn(file, text), ...addressesInText(text)])
  const earlier = [...before].flatMap(([file, text]) => urlsIn(file, text))
  const known = new Set(hostsOf(earlier))
  const owners = new Set(pathsOf(earlier).map(ownerOf))
  return [...after].sort(([a], [b]) => compareText(a, b)).flatMap(([file, text]): PageLinks[] => {
    const then = before.get(file) ?? ''
    if (then === text) return []
    const [was, is] = [urlsIn(file, then), urlsIn(file, text)]
    const old = new Set([...hostsOf(was), ...pathsOf(was)])
    const paths = pathsOf(is).filter((path) => !old.has(path)).map((path) => ({ path, strange: !owners.has(ownerOf(path)) }))
    const hosts = hostsOf(is).filter((host) => !old.has(host)).map((host) => ({ host, strange: !known.has(host) && ![...known].some((other) => boughtPartOf(other) === boughtPartOf(host)) }))
    const asked = new Set(exceptionsIn(then))
    const exceptions = exceptionsIn(text).filter((exception) => !asked.has(exception))
    return hosts.length + paths.length + exceptions.length > 0 ? [{ file, hosts, paths, exceptions }] : []
  })
}

/** The same as Markdown for reviewers, with a line end at its end; nothing where no page is among them. What comes from a page does nothing in it but show. */
export function pageLinksToMarkdown(pages: readonly PageLinks[]): string {
  if (pages.length === 0) return ''
  const lines = pages.flatMap(({ file, hosts, paths, exceptions }) => [
    ...(hosts.length > 0 ? [`- ⚠ ${codeSpan(file)}: ${words.hosts}`, ...hosts.map(({ host, strange }) => `  - ${codeSpan(host)}${strange ? ` (${words.strange})` : ''}`)] : []),
    ...(paths.length > 0 ? [`- ⚠ ${codeSpan(file)}: ${words.paths}`, ...paths.map(({ path, strange }) => `  - ${codeSpan(path)}${strange ? ` (${words.strangeOwner})` : ''}`)] : []),
    ...exceptions.map((exception) => `- ⚠ ${codeSpan(file)}: ${words.exceptions}, ${codeSpan(exception)}`),
  ])
  return `${words.heading}\n\n${words.help}\n\n${lines.join('\n')}\n`
}

/** Addresses of other sites, as a browser reads them. They come as links are read and as they are written, should a page not be readable. */
function urlsOf(addresses: readonly string[]): URL[] {
  return addresses.flatMap((address) => ((/^[a-z]+:\/\//i.test(address) && parseUrl(address)) || [])).filter(({ hostname }) => hostname !== '' && !invisible.test(hostname))
}

/** The hosts of addresses, each once, sorted. */
function hostsOf(urls: readonly URL[]): string[] {
  return [...new Set(urls.map(({ hostname }) => hostname))].sort(compareText)
}

/** The paths of addresses on hosts where anybody has some, with their hosts, each once, sorted. */
function pathsOf(urls: readonly URL[]): string[] {
  const paths = urls.filter(({ hostname }) => isSharedHost(hostname)).map(({ hostname, pathname, search, hash }) => `${hostname.replace(/^www\./, '')}${pathname.replace(/(?<!\/)\/+$/, '')}${search}${hash.startsWith('#/') ? hash : ''}`)
  return [...new Set(paths)].sort(compareText)
}

/** Host and first part of a path: on most hosts where anybody has some, whose they are. */
function ownerOf(path: string): string {
  return path.split(/[/?#]/, 2).join('/').toLowerCase()
}

function exceptionsIn(text: string): string[] {
  return [...text.matchAll(/(?:<!--|\{\/\*)[ \t\r\n]{0,9}(except\b[^<>{}]{0,300}?)(?:-->|\*\/\})/g)].map((match) => (match[1] ?? '').replace(/\s+/g, ' ').trim())
}
