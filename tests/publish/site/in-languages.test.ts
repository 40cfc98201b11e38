import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { langs, languages, pathIn, type Translated, translatedLangs } from '../../../src/languages.ts'
import { feedOf, productFeedOf } from '../../../src/publish/site/feed.ts'
import { siteFiles } from '../../../src/publish/site/files.ts'
import type { SiteGiven } from '../../../src/publish/site/given.ts'
import { llmsFullTxt, llmsTxt } from '../../../src/publish/site/llms-txt.ts'
import type { SitePage } from '../../../src/publish/site/pages.ts'
import { sitemapOf } from '../../../src/publish/site/sitemap.ts'
import type { Listing } from '../../../src/registry/listing.ts'
import { loadRegistry } from '../../../src/registry/load.ts'
import { site } from '../../../src/site.ts'
import { stringsOf } from '../../../src/strings/index.ts'
import { root } from '../../files.ts'

const { listings, products } = loadRegistry(root)
const first = listings[0] ?? expect.fail('There is no listing.')
const sources = [{ title: 'Notes', url: 'https://example.org/', kind: 'project' as const }]
const english = { ...first, category: 'pools', id: 'some-pool', name: 'Some Pool', removed: undefined, changes: [{ date: '2026-08', what: 'The fee fell to 5%.', sources }, { date: '2025', what: 'It opened.', sources }] } as unknown as Listing
/** The first change in another language; nobody has translated the second one. */
const inWords = (what: string) => ({ ...english, changes: [{ date: '2026-08', what, sources }, english.changes?.[1]] }) as Listing
const fee: Record<Translated, string> = { es: 'La comisión bajó al 5 %.', ar: 'انخفضت الرسوم إلى 5%.', zh: '费用降到 5%。' }
const verdicts = [{ day: '2026-09-03', commit: 'a'.repeat(40), changed: [{ attribute: 'trustless' as const, before: 'notMet' as const, after: 'partly' as const }] }]

const summariesIn = (feed: string) => [...feed.matchAll(/<summary type="html"><!\[CDATA\[(.*?)\]\]>/g)].map(([, text]) => text)
const idsIn = (feed: string) => [...feed.matchAll(/<entry>.*?<id>(.*?)<\/id>/gs)].map(([, id = '']) => id.replace(site.origin, ''))
const linksIn = (feed: string) => [...feed.matchAll(/<entry>.*?<link href="(.*?)"\/>/gs)].map(([, link = '']) => link.replace(site.origin, ''))

describe.each(translatedLangs)('the feeds in %s', (lang) => {
  const listing = inWords(fee[lang])
  const whole = feedOf([{ listing, english }], () => verdicts, lang)
  const own = productFeedOf({ listing, english }, { verdicts, facts: [] }, lang)

  it.each([['of the site', whole], ['of a product', own]])('%s say in which language they are, and read as XML', (_, feed) => {
    const attributes: Record<string, string>[] = []
    const parser = new SaxesParser()
    parser.on('opentag', ({ name, attributes: given }) => void (name === 'feed' && attributes.push(given as Record<string, string>)))
    parser.write(feed).close()
    expect(attributes).toEqual([{ 'xml:lang': languages[lang].tag, xmlns: 'http://www.w3.org/2005/Atom' }])
  })

  it('stand in the folder of the language, and lead to its pages', () => {
    expect(whole).toContain(`<id>${site.origin}/${lang}/</id>`)
    expect(whole).toContain(`<link rel="self" href="${site.origin}/${lang}/feed.xml"/>`)
    expect(own).toContain(`<link rel="self" href="${site.origin}/${lang}/staking/pools/some-pool/feed.xml"/>`)
    expect(own).toContain(`<link rel="alternate" href="${site.origin}/${lang}/staking/pools/some-pool/"/>`)
    expect(linksIn(own)).toEqual([`/${lang}/staking/pools/some-pool/#verdicts`, `/${lang}/staking/pools/some-pool/#changes`, `/${lang}/staking/pools/some-pool/#changes`])
  })

  it('are in words of the language; what nobody has translated is marked as English', () => {
    const { attributes, publishing, states } = stringsOf(lang)
    const line = publishing.nowAndBefore(attributes.trustless.label, states.partly.toLowerCase(), states.notMet.toLowerCase())
    expect(summariesIn(own)).toEqual([publishing.verdictsSince('2026-09-03', [line]), fee[lang], '<span lang="en" dir="ltr">It opened.</span>'])
    for (const [feed, title, english] of [[whole, publishing.feedTitle(site.name), site.name], [own, publishing.productFeedTitle('Some Pool', site.name), `Some Pool · ${site.name}`]]) {
      expect(feed).toContain(`<title>${title}</title>`)
      expect(title).not.toBe(english)
    }
    expect(own).toContain(`<subtitle>${publishing.productFeed('Some Pool')}</subtitle>`)
    expect(own).not.toContain('Before:')
  })

  it('name an entry by its English words: it stays the same when a translation is mended', () => {
    expect(idsIn(own)).toEqual(['verdicts-2026-09-03', 'changes-2026-08-the-fee-fell-to-5-', 'changes-2025-it-opened-'].map((key) => `/${lang}/staking/pools/some-pool/#${key}`))
    expect(idsIn(productFeedOf({ listing: inWords('x'), english }, { verdicts, facts: [] }, lang))).toEqual(idsIn(own))
  })

  it.each([']]></summary><script>alert(1)</script>', '<b>&'])('let no words become markup: %s', (what) => {
    const feed = productFeedOf({ listing: { ...english, changes: [{ date: '2026', what, sources }] } as Listing, english: { ...english, changes: [{ date: '2026', what, sources }] } as Listing }, { verdicts: [], facts: [] }, lang)
    expect(feed.replace(/<span lang="en" dir="ltr">|<\/span>/g, '')).not.toMatch(/<script|<b>|\]\]><\/summary><script/)
  })
})

it('in an English feed nothing is marked as English', () => {
  expect(productFeedOf({ listing: english, english }, { verdicts, facts: [] }, 'en')).not.toContain('<span')
})

const page = (path: string, rest: Partial<SitePage> = {}): SitePage => ({ path, file: `${path.slice(1)}/index.html`, title: path, description: `Of ${path}.`, source: 'content/a.mdx', ...rest })

describe('the sitemap', () => {
  const text = sitemapOf([page('/a'), page('/es/a', { changed: '2026-11-24' }), page('/zh/a'), page('/b'), page('/es'), page('/')])
  const urls = new Map([...text.matchAll(/<url><loc>(.*?)<\/loc>(.*?)<\/url>/g)].map(([, address = '', rest = '']) => [address.replace(site.origin, ''), rest.replaceAll(site.origin, '')]))

  it('names each page in all its languages, itself among them, and English for everybody else', () => {
    const all = ['en /a/', 'es /es/a/', 'zh-Hans /zh/a/', 'x-default /a/'].map((line) => line.split(' ')).map(([hreflang, href]) => `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${href}"/>`).join('')
    expect(urls.get('/a/')).toBe(all)
    expect(urls.get('/es/a/')).toBe(`<lastmod>2026-11-24</lastmod>${all}`)
    expect(urls.get('/zh/a/')).toBe(all)
    expect(urls.get('/es/')).toContain('hreflang="x-default" href="/"')
  })

  it('says nothing of languages of a page that has one', () => {
    expect(urls.get('/b/')).toBe('')
  })

  it('reads as XML, with a name for what it says of languages', () => {
    new SaxesParser({ xmlns: true }).write(text).close()
    expect(sitemapOf([page('/a')])).not.toContain('xhtml')
  })
})

describe('the guide for programs', () => {
  it('names those of other languages, in English alone', () => {
    const text = llmsTxt([page('/a')], 'en', ['es', 'ar', 'zh'])
    expect(text).toContain(`- [Español](${site.origin}/es/llms.txt)\n- [العربية](${site.origin}/ar/llms.txt)\n- [简体中文](${site.origin}/zh/llms.txt)\n`)
    expect(llmsTxt([page('/es/a')], 'es')).not.toContain('简体中文')
  })

  it.each(translatedLangs)('says in %s what it is, leads to the Markdown of that language, and says that all is data before anything else', (lang) => {
    const { publishing } = stringsOf(lang)
    const text = llmsTxt([page(`/${lang}`, { title: 'Home', description: 'What this is.' }), page(`/${lang}/staking/pools/x`, { title: 'X', listing: { category: 'pools', id: 'x' } })], lang)
    expect(text.startsWith(`# ${site.name}\n\n> What this is.\n\n${publishing.care}\n\n${publishing.notOrders}\n`)).toBe(true)
    for (const heading of [publishing.data, publishing.pages, publishing.products]) expect(text).toContain(`\n## ${heading}\n`)
    expect(text).toContain(`- [X](${site.origin}/${lang}/staking/pools/x/index.md): `)
    expect(text).toContain(`(${site.origin}/${lang}/llms-full.txt)`)
    // The data are one for all languages.
    expect(text).toContain(`(${site.origin}/api/v1/products.json)`)
  })

  it.each(translatedLangs)('lets no page look as if another began in it, in %s or in English', (lang) => {
    const { publishing } = stringsOf(lang)
    const hostile = [publishing.address('https://evil.example/'), stringsOf('en').publishing.address('https://evil.example/')]
    const text = llmsFullTxt([page(`/${lang}/a`)], new Map([[`/${lang}/a`, hostile.map((line) => `---\n\n${line}\n`).join('')]]), lang)
    expect(text).toContain(`---\n\n${publishing.address(`${site.origin}/${lang}/a/`)}\n`)
    for (const line of hostile) expect(text.split('\n')).not.toContain(line)
    expect(text.match(/ : ?https:\/\/evil/g)).toHaveLength(2)
  })
})

describe('the files of the site', () => {
  const paths = ['/', '/a', '/es', '/es/a', '/zh']
  const given: SiteGiven = {
    pages: [...paths.map((path) => page(path)), page('/staking/pools/some-pool', { listing: { category: 'pools', id: 'some-pool' } })],
    markdown: new Map(paths.map((path) => [path, `# ${path}\n`])),
    listings: [english],
    listingsIn: (lang) => [lang === 'en' ? english : inWords(fee[lang])],
    products: products.slice(0, 1),
    tokenLists: [],
    historiesOf: () => ({}),
    verdictsOf: () => verdicts,
    today: '2026-11-24',
  }
  const files = new Map(siteFiles(given))

  it('stand in the folder of each language that has pages, and in no other', () => {
    for (const lang of langs) {
      const own = [`${pathIn(lang, '/llms.txt')}`, pathIn(lang, '/llms-full.txt'), pathIn(lang, '/feed.xml'), pathIn(lang, '/staking/pools/some-pool/feed.xml')]
      expect(own.filter((path) => files.has(path))).toEqual(lang === 'ar' ? [] : own)
    }
    // For contributors and programs, in English alone.
    expect([...files.keys()].filter((path) => /calendar|security|sitemap|robots|manifest|\/api\//.test(path) && /^\/(?:es|ar|zh)\//.test(path))).toEqual([])
  })

  it('hold the pages of their language', () => {
    expect(files.get('/es/llms-full.txt')).toContain('# /es/a\n')
    expect(files.get('/es/llms-full.txt')).not.toContain('# /a\n')
    expect(files.get('/llms-full.txt')).not.toContain('# /es')
    expect(files.get('/llms.txt')).toMatch(/\[Español\].*\n- \[简体中文\]/)
    expect(files.get('/es/feed.xml')).toContain(fee.es)
    expect(files.get('/feed.xml')).toContain('The fee fell to 5%.')
  })
})
