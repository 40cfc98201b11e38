import { accountsIn, shortenedAccountsIn } from './addresses.ts'
import { boughtPartOf, sharedNameOf } from './bought.ts'
import { endingsOfFiles, hostsIn, type ToldHost } from './hosts.ts'
import { parseUrl } from '../parse-url.ts'

/**
 * Says why the words of a link name something else than it leads to, or nothing: each host, mail address and account in them is
 * the one in `url`. `words` are what is shown or read aloud, be it a text, a title or the name of an auditor.
 */
export function faultOfLinkWords(words: string, url: string): string | undefined {
  const other = hostsIn(words).find((told) => told.real && !told.inPath && !isFile(told, words) && !leadsTo(told, words, url))
  if (other) {
    const kind = other.mailbox === undefined ? 'host' : 'email address'
    const named = other.mailbox === undefined ? `${other.shown}${leadsToHost(other, url) ? other.path : ''}` : `${other.mailbox}@${other.shown}`
    return `Unexpected ${kind} ${quote(named)} in the words of a link to ${quote(url)}, expected the ${kind === 'host' && leadsToHost(other, url) ? 'path' : kind} it leads to; name that one, or use other words`
  }
  const target = url.toLowerCase()
  const account = accountsIn(words).find((one) => !target.includes(one.toLowerCase())) ?? shortenedAccountsIn(words).find(({ start, end }) => !holds(target, start, end))?.shown
  return account === undefined ? undefined : `Unexpected address ${quote(account)} in the words of a link to ${quote(url)}, expected the one it leads to; use other words`
}

function leadsTo(told: ToldHost, words: string, url: string): boolean {
  if (told.mailbox !== undefined) return url.toLowerCase() === `mailto:${told.mailbox}@${told.host}`.toLowerCase()
  if (isDocumentationOf(told, words, url)) return true
  if (!leadsToHost(told, url)) return false
  // On hosts where anybody has a path, it is the path that says whose it is.
  return told.path.length < 2 || leadsToPath(told.path, url)
}

function leadsToHost({ host }: ToldHost, url: string): boolean {
  return boughtPartOf(host) === boughtPartOf(hostOf(url))
}

/** The host that a link leads to or writes to; an empty text for paths of this site. */
function hostOf(url: string): string {
  const mail = /^mailto:[^@]*@(.*)$/i.exec(url)?.[1]
  if (mail !== undefined) return mail.toLowerCase()
  return /^https?:/i.test(url) ? (parseUrl(url)?.hostname ?? '') : ''
}

function pathOf(url: string): string {
  const read = parseUrl(url)
  return read ? tidy(`${read.pathname}${read.search}${read.hash}`) : ''
}

function tidy(path: string): string {
  return path.toLowerCase().replace(/\/$/, '')
}

/** Whether an address has this path, or one below it, or, where it is cut short with dots, one that begins so. */
function leadsToPath(path: string, url: string): boolean {
  const begin = tidy(path.replace(/…$/, ''))
  const whole = pathOf(url)
  return whole.startsWith(begin) && (path.endsWith('…') || ['', '/', '?', '#'].includes(whole.charAt(begin.length)))
}

/**
 * Whether what looks like a host is rather the name of a file or of a program, such as "README.md" or "web3.py". With a scheme before it or a path, a
 * port or a question behind it, it is a host, and with a mailbox before it that of a mail address. One that resembles a product's own is refused in any words, be they those of a link or not.
 */
function isFile({ shown, path, index, mailbox }: ToldHost, words: string): boolean {
  return path === '' && mailbox === undefined && !/^(?::\d|\?\w)/.test(words.slice(index + shown.length)) && endingsOfFiles.test(shown) && !/(?:\/\/|www\.)$/i.test(words.slice(Math.max(0, index - 4), index)) && !/^www\./i.test(shown)
}

// What people call pages on a host for documentation.
const documentation = /\b(?:docs?|documentation|handbook|manual|guides?|wiki|white ?paper|blog|newsletter|help|faq)\b/i

/** Whether what looks like a host is what a project calls itself, and the link leads to its documentation under that name: "Ether.fi docs" at etherfi.gitbook.io. */
function isDocumentationOf({ host, shown, path }: ToldHost, words: string, url: string): boolean {
  const shared = sharedNameOf(boughtPartOf(hostOf(url)))
  return shared?.isDocumentation === true && path === '' && shared.name === host.replaceAll('.', '') && documentation.test(words.replace(shown, ''))
}

function holds(target: string, start: string, end: string): boolean {
  return (target.match(/0x[0-9a-f]+/g) ?? []).some((one) => one.startsWith(start) && one.endsWith(end))
}

function quote(text: string): string {
  return JSON.stringify(text.slice(0, 80))
}
