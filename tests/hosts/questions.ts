import { forHosts, tagFile } from '../../src/built-files.ts'
import { translatedLangs } from '../../src/languages.ts'
import { feedPath, revalidate } from '../../src/publish/hosting/rules.ts'
import { everywhereUnder, headersOf, typeOf } from './expected.ts'
import { nowhereInEnglish, nowhereInLanguages } from './nowhere.ts'
import { type Site, siteIn } from './site.ts'

/** What is asked, as it is written into a request. */
export interface Question {
  target: string
  method?: string
  headers?: Readonly<Record<string, string>>
}

/** What a host answers. A header that is `undefined` must not be there; one that is not named may be anything. */
export interface Expected {
  /** Where servers refuse a request before any setting of ours counts, each in its own way, there are several. */
  status: readonly number[]
  body?: Buffer
  headers?: Readonly<Record<string, string | RegExp | undefined>>
}

/** A question, and what a host has to answer. */
export type Row = readonly [Question, Expected]

const never = { etag: undefined, 'last-modified': undefined, link: undefined, 'access-control-allow-origin': undefined, allow: undefined }
const tag = (packed = '') => new RegExp(`^W/"[0-9a-f]{32}${packed}"$`)
const later = 'Fri, 25 Nov 2039 20:24:00 GMT'

/** The one table to which nginx and Caddy are held, for a site at the root of its host or below a folder. */
export function questionsFor({ basePath, policy, bytesOf, has }: Site): Readonly<Record<string, readonly Row[]>> {
  const everywhere = { ...everywhereUnder(policy), vary: 'Accept-Encoding', 'cache-control': revalidate }
  const refused = (status: number, allow?: string): Expected => ({ status: [status], body: bytesOf('404.html'), headers: { ...never, ...everywhere, 'content-type': typeOf('404.html'), 'content-encoding': undefined, allow } })
  const missing = refused(404)
  /** In the language of an address, or in English where the site lacks it. */
  const saidIn = (file: string, expected: Expected): Expected => ({ ...expected, body: bytesOf(has(file) ? file : '404.html') })
  const found = (file: string, path = `/${file}`): Expected => ({ status: [200], body: bytesOf(file), headers: { ...never, 'content-type': typeOf(file), ...everywhere, ...headersOf(path, { basePath, policy }), etag: tag(), 'content-encoding': undefined } })
  const ledTo = (path: string): Expected => ({ status: [301], headers: { ...everywhere, etag: undefined, 'last-modified': undefined, location: basePath + path } })
  const at = (paths: readonly string[], expected: Expected, question: Partial<Question> = {}): Row[] => paths.map((path) => [{ ...question, target: basePath + path }, expected])
  const packed = (file: string, encoding: string, end: string, status = 200): Expected => ({ ...(status === 200 ? found(file) : missing), body: bytesOf(file + end), headers: { ...(status === 200 ? found(file) : missing).headers, 'content-encoding': encoding, etag: status === 200 ? tag(`-${encoding}`) : undefined } })
  const feed = feedPath.slice(1)
  const part = (from: number, to: number): Expected => ({ ...found(feed), status: [206], body: bytesOf(feed).subarray(from, to + 1), headers: { ...found(feed).headers, 'content-range': `bytes ${from}-${to}/${bytesOf(feed).length}` } })

  return {
    'what is there, each by its type': [
      ...at(['/', '/?a=b', '/?a=../..'], found('index.html', '/')),
      ...at(['/staking/pools/', '/%73taking/pools/'], found('staking/pools/index.html', '/staking/pools/')),
      ...['404.html', 'feed.xml', 'staking/pools/lido/feed.xml', 'calendar.ics', 'sitemap.xml', 'index.md', 'staking/pools/index.md', 'robots.txt', 'llms.txt', 'llms-full.txt', 'manifest.webmanifest', 'favicon.svg', 'favicon.ico', 'og.jpg', 'icon-192.png', '.well-known/security.txt', 'api/v1/pools.json', 'pagefind/pagefind.js'].flatMap((file) => at([`/${file}`], found(file))),
    ],
    'what is there, packed': [
      ...[feed, 'staking/pools/lido/feed.xml', 'calendar.ics', 'index.md', 'favicon.svg', 'api/v1/pools.json'].flatMap((file) => [
        ...at([`/${file}`], packed(file, 'br', '.br'), { headers: { 'Accept-Encoding': 'gzip, br' } }),
        ...at([`/${file}`], packed(file, 'gzip', '.gz'), { headers: { 'Accept-Encoding': 'gzip' } }),
        ...at([`/${file}`], found(file), { headers: { 'Accept-Encoding': 'identity' } }),
      ]),
      ...at(['/nothing'], packed('404.html', 'br', '.br', 404), { headers: { 'Accept-Encoding': 'br' } }),
      ...at(['/nothing'], packed('404.html', 'gzip', '.gz', 404), { headers: { 'Accept-Encoding': 'gzip' } }),
    ],
    'what has another address': [
      ...at(['/staking', '/staking?'], ledTo('/staking/')),
      ...at(['/staking?a=b', '/staking/index.html?a=b'], ledTo('/staking/?a=b')),
      ...at(['/staking?{env.HOME}{$HOME}$uri'], ledTo('/staking/?{env.HOME}{$HOME}$uri')),
      ...at(['/index.html'], ledTo('/')),
      ...at(['/staking/pools/index.html'], ledTo('/staking/pools/')),
      ...at(['/feed', '/rss.xml'], ledTo('/feed.xml')),
      ...at(['/pools'], ledTo('/staking/pools/')),
      ...at(['/security.txt'], ledTo('/.well-known/security.txt')),
      ...(basePath ? [...at([''], ledTo('/')), ...at(['?a=b'], ledTo('/?a=b'))] : []),
    ],
    'names of nothing': at([
      '/nothing', '/nothing/', '/_error', '/_error/', '/_error?a=b', '/%5ferror', '/nothing.html', '/nothing.json', '/staking/nothing', '/staking/pools/nothing/', '/staking/pools/nothing/feed.xml', '/staking/nothing/lido/feed.xml', '/staking/feed.xml', '/staking/pools/feed.xml', '/staking/pools/lido/x/feed.xml', '/calendar', '/calendar.ics/', '/api/v1/nothing.json', '/_next/static/nothing.js', '/pagefind/index/nothing.pf_index', '/.well-known/nothing',
      '/FEED', '/Staking/', '/feed.xml/', '/feed.xml/index.html/', '/staking/pools/lido/feed.xml/', '/staking/pools/lido/FEED.XML', '/staking/pools/index.html/', '/index.htm', '/staking/index.md/', '/guide/', '/guide/staking/', '/*', '/staking/*', '/[a-z]*', '/{a,b}', '/{path}', '/$uri',
    ], missing),
    'what leads nowhere, by the language of its address': [
      ...nowhereInLanguages.flatMap(([path, file]) => [...at([path], saidIn(file, missing)), ...at([path], { ...missing, body: Buffer.alloc(0) }, { method: 'HEAD' })]),
      ...nowhereInLanguages.flatMap(([path, file]) => at([path], { ...missing, body: bytesOf(`${has(file) ? file : '404.html'}.br`), headers: { ...missing.headers, 'content-encoding': 'br' } }, { headers: { 'Accept-Encoding': 'br' } })),
      ...translatedLangs.flatMap((lang) => [...at([`/${lang}/..`, `/${lang}/./`, `/${lang}/staking/%2e%2e/`], saidIn(`${lang}/404.html`, refused(400))), ...at([`/${lang}/`, `/${lang}/nothing`], saidIn(`${lang}/404.html`, refused(405, 'GET, HEAD')), { method: 'POST' })]),
      ...at(nowhereInEnglish, missing),
    ],
    'folders without a page': at(['/_next', '/_next/', '/_next/static/', '/api/v1', '/api/v1/', '/pagefind/', '/pagefind/index/', '/.well-known/', '/.well-known'], missing),
    'names that are too long': at([300, 5000].map((length) => 'a'.repeat(length)).flatMap((name) => [`/${name}`, `/${name}/`, `/staking/${name}.md`, `/${name}/${name.slice(0, 100)}`, `/${name}?a=b`]), missing),
    'addresses that are not plain': at(['/%ff', '/%FF%fe/', '/%20', '/staking/%20', '/%20%23', '/staking%20/%23/', '/%0d%0aSet-Cookie:%20a=b', '/staking/%0a', '/staking%0a', '/feed.xml%0A', '/index.html%0a', '/%7Bpath%7D', '/%24uri', '/a%3fb', '/a%23b', '/%5c', '/\\', '/\\evil.example/', '/staking\\', '/staking%5cpools/', '/%2f', '//', '///', '//staking', '//staking/', '/staking//', '/staking//pools/', '/staking%2f%2fpools/', '//evil.example/', '/staking/;a/', '/staking;a', '/st%C3%A4king/', '/staking/\xe4'], missing),
    'addresses that lead up, or hold a null byte': at(['/..', '/../', '/../..', '/%2e%2e', '/%2e%2e/', '/.%2E/', '/staking/../', '/staking/../data/', '/staking/%2e%2e/staking/', '/staking/pools/..', '/staking/..%2f..%2f..%2fetc/passwd', '/staking/..;/', '/..%5c..%5cpackage.json', '/./', '/staking/./', '/staking/.', '/staking/%2e/', '/%2E%2fstaking/', '/staking%2f.', '/#', '/staking/#pools', '/feed.xml#', '/staking#/..', '/%00', '/index.html%00', '/%00/staking/', '/staking/%00.md'], refused(400)),
    'what is for hosts, or holds another file': [
      ...at([...Object.values(forHosts).flatMap((name) => [`/${name}`, `/${name}.br`, `/${name}.gz`, `/${name}/`, `/%5f${name.slice(1)}`, `/staking/${name}`]), `/${tagFile}`, `/${tagFile}0`, `/${tagFile}${'0'.repeat(32)}`, '/404.html/', '/404.html/index.html/', '/404', '/404/', '/404.html.br'], missing),
      ...at(['index.html', feed, 'index.md', 'robots.txt', 'favicon.svg', 'api/v1/pools.json', 'staking/pools/index.html'].flatMap((file) => [`/${file}.br`, `/${file}.gz`, `/${file}%2ebr`, `/${file}.zst`, `/${file}~`, `/${file}.bak`]), missing),
      ...at(['/.git/config', '/.git/', '/.env', '/.htaccess', '/.DS_Store', '/staking/.git/config', '/.export/index.html', '/.well-known/.git', '/%2egit/config'], missing),
    ],
    'other methods': ['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PATCH', 'CONNECT', 'PROPFIND', 'NONSENSE'].flatMap((method) => at(['/', '/nothing', '/staking', '/staking/', '/feed', feedPath, '/_headers', '/404.html', '/_error', '/_next/'], refused(405, 'GET, HEAD'), { method })),
    HEAD: [
      ...at(['/'], { ...found('index.html', '/'), body: Buffer.alloc(0) }, { method: 'HEAD' }),
      ...at([feedPath], { ...found(feed), body: Buffer.alloc(0) }, { method: 'HEAD' }),
      ...at(['/nothing', '/_next/', '/_headers', '/_error'], { ...missing, body: Buffer.alloc(0) }, { method: 'HEAD' }),
      ...at(['/%2e%2e/'], { ...refused(400), body: Buffer.alloc(0) }, { method: 'HEAD' }),
      ...at(['/staking'], ledTo('/staking/'), { method: 'HEAD' }),
    ],
    parts: [
      ...at([feedPath], part(0, 9), { headers: { Range: 'bytes=0-9' } }),
      ...at([feedPath], part(bytesOf(feed).length - 5, bytesOf(feed).length - 1), { headers: { Range: 'bytes=-5' } }),
      ...at([feedPath], { status: [416], headers: { 'content-range': `bytes */${bytesOf(feed).length}` } }, { headers: { Range: `bytes=${bytesOf(feed).length}-` } }),
      ...['"another"', 'W/"another"', later, 'Thu, 01 Jan 1970 00:00:00 GMT'].flatMap((date) => at([feedPath], found(feed), { headers: { Range: 'bytes=0-9', 'If-Range': date } })),
      ...at([feedPath], found(feed), { headers: { Range: 'lines=0-9' } }),
      ...at(['/nothing'], missing, { headers: { Range: 'bytes=0-9' } }),
    ],
    conditions: [
      ...[{ 'If-None-Match': '"another"' }, { 'If-None-Match': 'W/"0", W/""' }, { 'If-None-Match': '' }, { 'If-None-Match': tagFile }, { 'If-Modified-Since': later }, { 'If-Modified-Since': later, 'If-None-Match': '"another"' }].flatMap((headers) => at([feedPath], found(feed), { headers })),
      ...at([feedPath, '/staking/pools/lido/feed.xml', '/calendar.ics'], { status: [304], body: Buffer.alloc(0), headers: { ...everywhere, etag: tag(), 'last-modified': undefined } }, { headers: { 'If-None-Match': '*' } }),
      ...['*', '"another"', 'W/"another"'].flatMap((value) => at(['/nothing', '/staking/pools/nothing/feed.xml', '/_next/', '/_headers', '/_error', '/index.html.br'], missing, { headers: { 'If-None-Match': value } })),
      ...at(['/nothing'], missing, { headers: { 'If-Modified-Since': later } }),
      ...at(['/nothing'], missing, { headers: { 'If-Match': '"another"' } }),
      ...at(['/staking'], ledTo('/staking/'), { headers: { 'If-None-Match': '*' } }),
      ...at(['/'], refused(405, 'GET, HEAD'), { method: 'POST', headers: { 'If-None-Match': '*' } }),
    ],
    'what no server takes': [
      ...['/%', '/%zz', '/%2', '/a b', '/a\tb'].map((path): Row => [{ target: basePath + path }, { status: [400] }]),
      ...['x', '*', '', '?', 'staking/'].map((target): Row => [{ target }, { status: [0, 400, 404] }]),
      ...['get', 'G@T', '(GET)', 'GET/'].map((method): Row => [{ method, target: `${basePath}/` }, { status: [400, 405] }]),
      ...[10_000, 60_000].map((length): Row => [{ target: `${basePath}/${'a'.repeat(length)}` }, { status: [404, 414] }]),
    ],
    ...(basePath && {
      'what is outside the folder': ['/', ...translatedLangs.flatMap((lang) => [`/${lang}/`, `/${lang}/nothing`]), '/staking/', '/feed.xml', '/index.html', '/feed', '/nothing', `${basePath}x/`, `${basePath}.xml`, `/x${basePath}/`, `/${basePath}/`, `${basePath.toUpperCase()}/`, '/_headers', '/404.html', '/404.html/', '/_error', '/index.html/', `${basePath}%2fstaking%0a`].flatMap((target): Row[] => [[{ target }, missing], [{ target, method: 'POST' }, refused(405, 'GET, HEAD')]]),
      'what leads up, outside the folder': ['/..', '/../', `/..${basePath}/`, `${basePath}/..`, `${basePath}/../`, `${basePath}/..${basePath}/`, '/%00', `${basePath}%00`, '/./', `/.${basePath}/`, '/#'].map((target): Row => [{ target }, refused(400)]),
      'what is twice in the folder': at([`${basePath}/`, `${basePath}/staking/`, `${basePath}${basePath}/`], missing),
    }),
  }
}

/** The kinds of questions that are asked of every site, and those of a site below a folder. */
export const kinds = Object.keys(questionsFor(siteIn()))
export const kindsBelow = [...kinds, 'what is outside the folder', 'what leads up, outside the folder', 'what is twice in the folder']
