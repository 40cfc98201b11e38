import { describe, expect, it } from 'vitest'
import { faultOfHostName } from '../../src/registry/host.ts'
import { faultOfUrl } from '../../src/registry/url.ts'

const port = (found: string) => `expected an address without a port, found "${found}"; remove it, or link to the page that readers are meant to see`
const reads = (host: string, found: string) => `expected the host as a browser reads it ("${host}"), found "${found}"; write it like that, directly after https://`
const parts = (found: string) => `expected a host name of letters, digits and hyphens, each part with 1 to 63 of them and no hyphen at either end, found "${found}"`
const ofTheNet = (host: string) => `expected a host on the public internet, found "${host}"; only a local network or the reader's own machine answers to it`
const ending = (found: string) => `expected a host name with an ending that exists, found "${found}"`
const site = (found: string) => `expected the host of a site, found the ending "${found}", under which anybody can get a name`
const short = (host: string) => `expected the address of the page itself, found that of "${host}", which redirects to another; open it and link to where it leads`
const way = (host: string) => `expected the address of the page itself, found one that goes through "${host}" to another; open it and link to where it leads`
const inner = 'expected one address, found another inside it, to which it may redirect; link to the page itself'
const number = 'expected a host name, found a number; nobody can tell whose it is'

it.each([
  'https://lido.fi/', 'https://lido.fi', 'https://docs.lido.fi/a/b?c=d&e#f', 'https://ssv.network/?p=19793', 'https://lido.github.io/', 'https://originprotocol.eth.limo/', 'https://a.co.uk/', 'https://second.test/', 'https://guide.example/', 'https://r3---sn.example.org/',
  'https://drive.google.com/file/d/x/view', 'https://www.google.com/finance', 'https://medium.com/@some/story', 'https://www.youtube.com/watch?v=x', 'https://youtu.be/x', 'https://en.wikipedia.org/wiki/A:B', 'https://example.org/a//b?c=d//e', 'https://example.org/?url=report.pdf', 'https://example.org/?next=2',
  'https://web.archive.org/web/2020/https://lido.fi/', 'https://example.org/@name', 'https://example.org/a:80', 'https://xn--caf-dma.fr/',
])('%s is an address', (url) => expect(faultOfUrl(url)).toBeUndefined())

describe('an address is refused', () => {
  it.each([
    ['ttps://twitter.com/rockx_official', 'expected an address that begins with https://, found "ttps:"'],
    ['http://lido.fi/', 'expected an address that begins with https://, found "http:"'],
    ['HTTPS://lido.fi/', 'expected an address that begins with https://, found "HTTPS:"'],
    ['//lido.fi/', 'expected an absolute address that begins with https://'],
    ['lido.fi', 'expected an absolute address that begins with https://'],
    [' https://lido.fi/', 'expected no white space in an address'],
    ['https://lido.fi/a b', 'expected no white space in an address'],
    ['https://user:word@lido.fi/', 'expected an address without user name or password'],
    ['https://lido.fi@evil.example/', 'expected an address without user name or password'],
    ['javascript:alert(1)', 'expected an address that begins with https://, found "javascript:"'],
    ['data:text/html,x', 'expected an address that begins with https://, found "data:"'],
  ])('for what stands before its host: %s', (url, fault) => expect(faultOfUrl(url)).toBe(fault))

  it.each([
    ['https:///lido.fi', reads('lido.fi', '')],
    ['https:////lido.fi/', reads('lido.fi', '')],
    ['https:/lido.fi/', 'expected an address that begins with https://, found "https:"'],
    ['https:lido.fi', 'expected an address that begins with https://, found "https:"'],
    ['https://lido%2Efi/', reads('lido.fi', 'lido%2Efi')],
    ['https://%6cido.fi/', reads('lido.fi', '%6cido.fi')],
    ['https://LIDO.fi/', reads('lido.fi', 'LIDO.fi')],
    ['https://Iido.fi/', reads('iido.fi', 'Iido.fi')],
    ['https://', 'expected an address that a browser can open'],
  ])('where its host is not what it looks like: %s', (url, fault) => expect(faultOfUrl(url)).toBe(fault))

  it.each([
    ['https://lido.fi:443/', port(':443')],
    ['https://lido.fi:8443', port(':8443')],
    ['https://lido.fi:/', port(':')],
    ['https://lido.fi:80?a', port(':80')],
  ])('for a port: %s', (url, fault) => expect(faultOfUrl(url)).toBe(fault))

  it.each([
    ['https://*.lido.fi/', parts('*')],
    ['https://*/', 'expected a host name with a dot in it'],
    ['https://docs_.lido.fi/', parts('docs_')],
    ['https://a..lido.fi/', parts('')],
    ['https://.lido.fi/', parts('')],
    ['https://-lido.fi/', parts('-lido')],
    ['https://lido-.fi/', parts('lido-')],
    [`https://${'a'.repeat(64)}.fi/`, parts('a'.repeat(64))],
    [`https://${'a.'.repeat(126)}fi/`, 'expected a host name of at most 253 characters, found 254'],
    ['https://lido.fi./', 'expected a host name without a dot at the end'],
    ["https://lido'.fi/", parts("lido'")],
    ['https://li$do.fi/', parts('li$do')],
  ])('for a host that is no name: %s', (url, fault) => expect(faultOfUrl(url)).toBe(fault))

  it.each(['https://1.2.3.4/', 'https://0x7f.1/', 'https://2130706433/', 'https://0177.0.0.1/', 'https://127.1/'])('for a number as a host: %s', (url) => expect(faultOfUrl(url)).toBe(number))

  it.each<[string, string]>([
    ['https://localhost/', 'expected a host name with a dot in it'],
    ['https://intranet/', 'expected a host name with a dot in it'],
    ['https://[::1]/', 'expected a host name with a dot in it'],
    ['https://[::ffff:1.2.3.4]/', 'expected a host name with a dot in it'],
    ...['a.localhost', 'printer.local', 'metadata.google.internal', 'nas.lan', 'router.home', 'router.home.arpa', 'wiki.corp', 'a.intranet', 'a.private', 'facebookcorewwwi.onion', 'a.i2p', '1.0.0.127.in-addr.arpa', 'a.invalid', 'a.localdomain', '127.0.0.1.nip.io', '10-0-0-1.sslip.io', 'a.localtest.me', 'lvh.me'].map((host): [string, string] => [`https://${host}/`, ofTheNet(host)]),
  ])('for a host inside a network: %s', (url, fault) => expect(faultOfUrl(url)).toBe(fault))

  it.each([
    ['https://lido.eth/', ending('.eth')],
    ['https://lido.crypto/', ending('.crypto')],
    ['https://lido.fii/', ending('.fii')],
    ['https://lido.f1/', ending('.f1')],
    ['https://co.uk/', site('co.uk')],
    ['https://com.au/', site('com.au')],
    ['https://github.io/', site('github.io')],
    ['https://vercel.app/', site('vercel.app')],
    ['https://eth.limo/', site('eth.limo')],
  ])('for its ending: %s', (url, fault) => expect(faultOfUrl(url)).toBe(fault))

  it.each<[string, string]>([
    ...['bit.ly', 't.co', 'tinyurl.com', 'goo.gl', 'ow.ly', 'is.gd', 'lnkd.in', 'buff.ly', 'rebrand.ly', 'cutt.ly', 'shorturl.at', 't.ly', 'rb.gy', 'linktr.ee', 'www.tinyurl.com', 'some.app.link'].map((host): [string, string] => [`https://${host}/a`, short(host)]),
    ...['l.facebook.com', 'out.reddit.com', 'slack-redir.net', 'href.li', 'lido-fi.translate.goog', 'urldefense.com', 'nam02.safelinks.protection.outlook.com', 'www-lido-fi.cdn.ampproject.org', 'away.vk.com'].map((host): [string, string] => [`https://${host}/a`, way(host)]),
    ['https://www.google.com/url?q=a', way('www.google.com')],
    ['https://google.de/url', way('google.de')],
    ['https://metamask.io/dapp/evil.com', way('metamask.io')],
    ['https://link.metamask.io/dapp/evil.com', way('link.metamask.io')],
    ['https://go.cb-w.com/dapp?cb_url=evil.com', way('go.cb-w.com')],
    ['https://phantom.app/ul/browse/evil.com', way('phantom.app')],
    ['https://www.google.com/amp/s/lido.fi', way('www.google.com')],
    ['https://www.youtube.com/redirect?q=a', way('www.youtube.com')],
    ['https://vk.com/away.php?to=a', way('vk.com')],
    ['https://steamcommunity.com/linkfilter/?u=a', way('steamcommunity.com')],
    ['https://medium.com/r/?url=a', way('medium.com')],
    ['https://www.linkedin.com/redir/redirect?a', way('www.linkedin.com')],
    ['https://duckduckgo.com/l/?uddg=a', way('duckduckgo.com')],
  ])('that leads on to another: %s', (url, fault) => expect(faultOfUrl(url)).toBe(fault))

  it.each([
    'https://example.org/?to=https://evil.example', 'https://example.org/?a=b&c=http://evil.example', 'https://example.org/?to=https%3A%2F%2Fevil.example', 'https://example.org/?to=https%253A%252F%252Fevil.example', 'https://example.org/?to=%68ttps:evil.example', 'https://example.org/#/go?to=https://evil.example',
    'https://example.org/https://evil.example', 'https://example.org/?to=//evil.example', 'https://example.org/?to=%5C%5Cevil.example', 'https://example.org/?to=ipfs://evil', 'https://example.org/?url=evil.example', 'https://example.org/?redirect_to=evil.example/a', 'https://example.org/?a&next=evil%2Eexample', 'https://archive.example/web/https://evil.example',
    'https://example.org/out/evil.com', 'https://example.org/a/redirect/EVIL.com/b', 'https://example.org//evil.com', 'https://example.org/%2f%2fevil.com', 'https://example.org/goto%2Fevil.com?a',
  ])('that holds another: %s', (url) => expect(faultOfUrl(url)).toBe(inner))

  it.each(['https://www.example.org/review/lido.fi', 'https://github.com/lidofinance/lido.fi', 'https://example.org/out/report.pdf', 'https://example.org/go/v1.2', 'https://example.org/a//b'])('not for a name in a path that leads nowhere: %s', (url) => expect(faultOfUrl(url)).toBeUndefined())
})

it.each(['lido.fi', 'mail.lido.fi', 'a.co.uk'])('%s is the host of a mail address too', (host) => expect(faultOfHostName(host)).toBeUndefined())
