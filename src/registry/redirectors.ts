import { parse } from 'tldts'
import { archives } from './archives.ts'
import { faultOfHostName } from './host.ts'

/** Hosts, and those below them, that send a reader on to wherever whoever made the link chose. */
const shorteners = new Set([
  'adf.ly', 'amzn.to', 'app.link', 'bio.link', 'bit.do', 'bit.ly', 'bitly.com', 'bitly.ws', 'bl.ink', 'bnc.lt', 'buff.ly', 'chilp.it', 'clck.ru', 'cutt.ly', 'da.gd', 'db.tt', 'dlvr.it', 'dub.sh', 'fb.me', 'geni.us', 'git.io', 'goo.gl',
  'goo.su', 'hubs.la', 'hubs.ly', 'ift.tt', 'is.gd', 'j.mp', 'kutt.it', 'linktr.ee', 'lnk.bio', 'lnkd.in', 'mcaf.ee', 'n9.cl', 'onelink.me', 'ouo.io', 'ow.ly', 'page.link', 'po.st', 'qr.ae', 'rb.gy', 'rebrand.ly', 'reurl.cc', 's.id',
  'short.gy', 'short.io', 'shorte.st', 'shorturl.at', 'shorturl.gg', 'smarturl.it', 'snip.ly', 'soo.gd', 'spoo.me', 'surl.li', 't.co', 't.ly', 't2m.io', 'tinu.be', 'tiny.cc', 'tiny.one', 'tinyurl.com', 'tny.im', 'tr.im', 'trib.al', 'u.to', 'urlz.fr',
  'aka.ms', 'dsc.gg', 'forms.gle', 'g.co', 'goo.gle', 'nyti.ms', 'qrco.de', 'redd.it', 'shorturl.com', 'v.gd', 'vk.cc', 'w.wiki', 'wp.me', 'x.co', 'x.gd', 'zpr.io',
])

/** The same, made for showing where a link leads or for hiding where it came from. */
const passages = new Set([
  '12ft.io', 'ampproject.org', 'r.jina.ai', 'anon.to', 'anonym.to', 'anonymz.com', 'away.vk.com', 'dereferer.me', 'doubleclick.net', 'exit.sc', 'googleadservices.com', 'href.li', 'l.facebook.com', 'l.instagram.com', 'lm.facebook.com', 'nullrefer.com',
  'out.reddit.com', 'r.search.yahoo.com', 'safelinks.protection.outlook.com', 'slack-redir.net', 't.umblr.com', 'translate.goog', 'urldefense.com', 'urldefense.proofpoint.com', 'urldefense.us',
])

/** Sites that have a way out among their own pages: the part of the host that was bought, without its ending, and where that way begins. */
const waysOut: Readonly<Record<string, RegExp>> = {
  bing: /^\/ck\//,
  // Wallets open whatever is named after it.
  'cb-w': /^\//,
  metamask: /^\/dapp\//,
  phantom: /^\/ul\//,
  discord: /^\/redirect\b/,
  duckduckgo: /^\/l\//,
  google: /^\/(?:url|amp|imgres|aclk|translate|interstitial|cse|local_url)\b/,
  facebook: /^\/(?:l|flx\/warn)(?:\.php|\/|$)/,
  linkedin: /^\/(?:redir|safety\/go|authwall)\b/,
  medium: /^\/r\//,
  reddit: /^\/r\/[^/]+\/out\b/,
  steamcommunity: /^\/linkfilter\b/,
  vk: /^\/away\b/,
  yandex: /^\/(?:clck|redir|turbo)\b/,
  youtube: /^\/(?:redirect|attribution_link)\b/,
}

/** Deep enough for an address that was written with %XX, then once or twice more. */
const mostRounds = 4

/** Says why a reader cannot tell from an address where it leads, or nothing: it is that of a shortener or redirector, or holds another address. */
export function faultOfDestination(url: URL): string | undefined {
  const { hostname, pathname } = url
  const names = hostname.split('.').map((_, index, labels) => labels.slice(index).join('.'))
  if (names.some((name) => shorteners.has(name))) return `expected the address of the page itself, found that of "${hostname}", which redirects to another; open it and link to where it leads`
  const { domainWithoutSuffix } = parse(hostname)
  const way = domainWithoutSuffix !== null && Object.hasOwn(waysOut, domainWithoutSuffix) ? waysOut[domainWithoutSuffix] : undefined
  if (names.some((name) => passages.has(name)) || way?.test(`${pathname}/`)) return `expected the address of the page itself, found one that goes through "${hostname}" to another; open it and link to where it leads`
  // An archive names the page it keeps, and shows it itself: a source of its own.
  const rest = archives.includes(hostname) ? '' : `${pathname}${url.search}${url.hash}`
  return holdsAddress(rest) ? 'expected one address, found another inside it, to which it may redirect; link to the page itself' : undefined
}

/** Names of parameters that say where to go next: there a host needs no scheme. */
const whereTo = /[?&#;](?:u|url|uri|href|page|service|to|goto|out|link|next|target|continue|dest(?:ination)?|(?:redir(?:ect)?|return|forward)(?:[_-]?(?:to|ur[il]))?)(?:\[\])?=(?:[^/?#&@]{0,64}@)?([\w-]+(?:\.[\w-]+)+)(?=[/?#&:]|$)/gi

/** Parts of a path after which the name of a host says where to go next; nothing between two slashes is one. */
const waysBefore = new Set(['', 'away', 'browse', 'dapp', 'exit', 'go', 'goto', 'leave', 'link', 'out', 'outbound', 'redir', 'redirect', 'url'])
const parts = (text: string): string[] => text.toLowerCase().split(/[/?#]/)

/** Whether what follows the host holds a whole address, or in its query one without a scheme, however often it was written with %XX. */
function holdsAddress(rest: string): boolean {
  let text = rest
  for (let round = 0; round < mostRounds; round++) {
    if (/https?:|[/=]\w+:\/\/|[?&#][^=&]*=[/\\]{2}/i.test(text)) return true
    if ([...text.matchAll(whereTo)].some((match) => faultOfHostName((match[1] ?? '').toLowerCase()) === undefined)) return true
    if (parts(text).some((part, at, all) => at > 1 && waysBefore.has(all[at - 1] ?? '') && part.includes('.') && faultOfHostName(part) === undefined)) return true
    text = text.replace(/%([0-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  }
  return false
}
