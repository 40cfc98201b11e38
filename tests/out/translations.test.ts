import { describe, expect, it } from 'vitest'
import { keepOrder } from '../../src/publish/page/order.ts'
import { treeOf } from '../../src/publish/page/tree.ts'
import { writePage } from '../../src/publish/page/write.ts'
import { measurePage } from '../../src/publish/weights/measure.ts'
import { limitsEach, limitsOf } from '../../src/publish/weights/warnings.ts'
import { englishPathOf, langs, languages, pathIn, staysEnglish, translatedLangs } from '../../src/languages.ts'
import { pathOfListing } from '../../src/registry/categories.ts'
import { loadRegistry } from '../../src/registry/load.ts'
import { canonicalOf, site } from '../../src/site.ts'
import { stringsOf } from '../../src/strings/index.ts'
import { root } from '../files.ts'
import { addressOf, attributeOf, builtFiles, builtPages, bytesOf, type Element, elementsOf, translatedPages, wordsOf } from './built.ts'

const isMissing = (file: string) => file.endsWith('404.html')
const placeOf = (file: string) => englishPathOf(addressOf(file).replace(/(?<=.)\/$/, ''))
const tidy = (text: string) => text.replace(/\s+/g, ' ').trim()
const fileOf = (address: string) => `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`
const pages = new Map(translatedPages.map((file) => [file, elementsOf(file)]))
const ids = new Map<string, Set<string>>()
const idsOf = (file: string): Set<string> => {
  const known = ids.get(file) ?? new Set((pages.get(file) ?? elementsOf(file)).flatMap((element) => attributeOf(element, 'id') ?? []))
  ids.set(file, known)
  return known
}

it('every page for readers is there in every language, and so is what hosts show where nothing is', () => {
  const wanted = builtPages.filter((file) => !staysEnglish(addressOf(file).replace(/\/$/, '') || '/'))
  expect(translatedPages.toSorted()).toEqual(translatedLangs.flatMap((lang) => wanted.map((file) => (isMissing(file) ? `${lang}/404.html` : `${lang}/${file}`))).toSorted())
  expect(translatedPages.length).toBeGreaterThan(150)
})

describe.each(translatedLangs)('the pages in %s', (lang) => {
  const own = [...pages].filter(([file]) => placeOf(file).lang === lang)
  const { translation, layout } = stringsOf(lang)
  const { tag, dir } = languages[lang]

  it('say their language and direction on the root, and a title that is their own', () => {
    for (const [file, elements] of own) {
      const root = elements.find(({ tagName }) => tagName === 'html') as Element
      expect([file, attributeOf(root, 'lang'), attributeOf(root, 'dir') ?? 'ltr']).toEqual([file, tag, dir])
    }
  })

  it('tell their language where they are linked: the pages of products in their titles, feeds in theirs, all in previews', () => {
    const { productPage, publishing } = stringsOf(lang)
    for (const [file, elements] of own) {
      expect([file, elements.filter((element) => attributeOf(element, 'property') === 'og:locale').map((meta) => attributeOf(meta, 'content'))]).toEqual([file, [languages[lang].openGraph]])
      const feeds = elements.filter((element) => attributeOf(element, 'type') === 'application/atom+xml').map((link) => attributeOf(link, 'title'))
      expect([file, feeds.at(-1)]).toEqual([file, publishing.feedTitle(site.name)])
    }
    const listings = loadRegistry(root).listings.map((listing) => [fileOf(`${pathIn(lang, pathOfListing(listing))}/`), productPage.title(listing.name, listing.category)] as const)
    expect(listings.length).toBeGreaterThan(30)
    for (const [file, title] of listings) expect(pages.get(file)?.filter(({ tagName }) => tagName === 'title').map(wordsOf)[0], file).toBe(`${title} · ${site.name}`)
  })

  it.runIf(dir === 'rtl')('have every name, amount and year in the order in which they are read', () => {
    for (const [file] of own) {
      const tree = treeOf(bytesOf(file).toString('utf8'))
      const before = writePage(tree)
      keepOrder(tree)
      expect(writePage(tree), file).toBe(before)
    }
    expect(own.filter(([file]) => /،\u061c /.test(bytesOf(file).toString('utf8'))).length).toBeGreaterThan(20)
  })

  it('name themselves as canonical, and one another with English as the default, each way', () => {
    for (const [file, elements] of own.filter(([name]) => !isMissing(name))) {
      const links = (rel: string) => elements.filter((element) => element.tagName === 'link' && attributeOf(element, 'rel') === rel)
      expect(links('canonical').map((link) => attributeOf(link, 'href'))).toEqual([canonicalOf(addressOf(file))])
      const others = links('alternate').filter((link) => attributeOf(link, 'hreflang') !== undefined)
      expect(others.map((link) => [attributeOf(link, 'hreflang'), attributeOf(link, 'href')])).toEqual([...langs.map((one) => [languages[one].tag, canonicalOf(pathIn(one, placeOf(file).path))]), ['x-default', canonicalOf(placeOf(file).path)]])
    }
  })

  it('lead to the same page in every other language', () => {
    for (const [file, elements] of own) {
      const links = elements.filter((element) => element.tagName === 'a' && attributeOf(element, 'hreflang') !== undefined && langs.some((one) => wordsOf(element) === languages[one].name))
      expect(links.map((link) => attributeOf(link, 'href')), file).toEqual(langs.filter((one) => one !== lang).map((one) => `${pathIn(one, isMissing(file) ? '/' : placeOf(file).path).replace(/\/$/, '')}/`))
    }
  })

  it('call none untranslated that there is in every language', () => {
    const said = own.flatMap(([file, elements]) => elements.filter((element) => langs.some((one) => attributeOf(element, 'title') === translation.switch.frontPage(languages[one].name))).map(() => file))
    expect(said).toEqual([])
  })

  it('lead to pages of their own language, or say that they lead to English', () => {
    const faults = own.flatMap(([file, elements]) => elements.filter(({ tagName }) => tagName === 'a').flatMap((link) => {
      const href = attributeOf(link, 'href') ?? ''
      if (!/^\/(?!\/)/.test(href) || /\.(?:xml|ics|json|txt|md)$/.test(href)) return []
      const place = englishPathOf(href.split('#')[0] ?? '')
      const says = attributeOf(link, 'hreflang')
      return place.lang === lang || says === languages[place.lang].tag ? [] : [`${file}: ${href}`]
    }))
    expect(faults).toEqual([])
    const foreign = own.flatMap(([, elements]) => elements.filter((element) => attributeOf(element, 'hreflang') === 'en' && attributeOf(element, 'href')?.startsWith('/contributing')))
    expect(foreign.length).toBeGreaterThan(50)
    for (const link of foreign) expect(wordsOf(link)).toContain(translation.inEnglish)
  })

  it('have only links and anchors that lead somewhere', () => {
    const faults = own.flatMap(([file, elements]) => elements.filter(({ tagName }) => tagName === 'a').flatMap((link) => {
      const href = attributeOf(link, 'href') ?? ''
      if (!/^(?:\/(?!\/)|#)/.test(href)) return []
      const [address = '', anchor = ''] = href.split('#')
      const target = address === '' ? file : fileOf(address.split('?')[0] ?? '')
      if (!builtFiles.includes(target)) return [`${file}: ${href} leads nowhere`]
      return anchor === '' || !target.endsWith('.html') || idsOf(target).has(decodeURIComponent(anchor)) ? [] : [`${file}: ${href} has no such place`]
    }))
    expect(faults).toEqual([])
  })

  it('have the places of their English pages', () => {
    for (const [file] of own.filter(([name]) => !isMissing(name))) {
      const english = fileOf(`${placeOf(file).path.replace(/\/$/, '')}/`)
      // Terms are numbered in the order in which a language has them.
      const placesOf = (name: string) => [...idsOf(name)].filter((id) => !/^_|^_?R|^«|note-fnref|:/.test(id)).sort()
      expect(placesOf(file), file).toEqual(placesOf(english))
    }
  })

  it('say below their title that nobody has read them yet, with the way to English', () => {
    for (const [file, elements] of own.filter(([name]) => !isMissing(name))) {
      const notes = elements.filter((element) => element.tagName === 'p' && tidy(wordsOf(element)).startsWith(translation.unread))
      expect(notes.map((note) => tidy(wordsOf(note))), file).toEqual([translation.unread + stringsOf(lang).marks.between + translation.original])
    }
  })

  it('have the header, the foot and the feed of their language, and its scripts', () => {
    const script = (elements: readonly Element[]) => elements.flatMap((element) => (element.tagName === 'script' ? (attributeOf(element, 'src') ?? []) : []))
    const scripts = new Set(own.flatMap(([, elements]) => script(elements)))
    expect(scripts.size).toBe(1)
    expect([...scripts]).not.toEqual(script(elementsOf('index.html')))
    for (const [file, elements] of own) {
      expect(elements.filter((element) => element.tagName === 'a').map((link) => tidy(wordsOf(link))), file).toContain(layout.about['/feed.xml'])
      expect(elements.filter((element) => attributeOf(element, 'type') === 'application/atom+xml').map((link) => attributeOf(link, 'href')), file).toContain(`/${lang}/feed.xml`)
    }
    for (const file of ['feed.xml', 'llms.txt', 'llms-full.txt', 'staking/pools/lido/feed.xml', 'staking/pools/index.md', 'og.jpg', 'staking/pools/og.jpg']) expect(builtFiles).toContain(`${lang}/${file}`)
  })

  it('weigh at most 1.35 of what their English pages may', () => {
    for (const [file] of own.filter(([name]) => !/staking\/(?:pools|saas|solo)\/index/.test(name))) expect(bytesOf(`${file}.br`).length, file).toBeLessThanOrEqual(limitsOf(file).page)
  })

  it('with listings weigh at most 1.35 of what their English pages may without these, and so much for each', () => {
    const withListings = own.map(([file]) => file).filter((file) => /staking\/(?:pools|saas|solo)\/index/.test(file))
    expect(withListings).toHaveLength(3)
    for (const file of withListings) {
      const { grid } = measurePage(bytesOf(file).toString('utf8'))
      expect(grid?.fixedPart, file).toBeLessThanOrEqual(limitsOf(file).fixedPart)
      for (const { weight, limit, what } of grid ? limitsEach(grid, file) : []) expect(weight, `${file}: ${what}`).toBeLessThanOrEqual(limit)
    }
  })

  it('have Markdown, feeds and guides in their language', () => {
    expect(bytesOf(`${lang}/feed.xml`).toString('utf8')).toContain(`xml:lang="${tag}"`)
    expect(bytesOf(`${lang}/llms.txt`).toString('utf8')).toContain(stringsOf(lang).publishing.notOrders)
    expect(bytesOf('llms.txt').toString('utf8')).toContain(canonicalOf(`/${lang}/llms.txt`))
    const sitemap = bytesOf('sitemap.xml').toString('utf8')
    expect(sitemap).toContain(`<xhtml:link rel="alternate" hreflang="${tag}" href="${canonicalOf(`/${lang}/staking/pools`)}"/>`)
    expect(sitemap).toContain(`<loc>${canonicalOf(`/${lang}/staking/pools`)}</loc>`)
  })
})

it('no English page has a word of another language, but for the names of these', () => {
  const letters = /\p{Script=Arabic}|\p{Script=Han}/u
  for (const file of builtPages) {
    // How a figure is written there is shown as code.
    const strangers = elementsOf(file).filter((element) => element.tagName !== 'code' && element.childNodes.some((child) => child.nodeName === '#text' && letters.test(wordsOf(child)))).map((element) => tidy(wordsOf(element)))
    expect(strangers.filter((words) => !langs.some((lang) => words === languages[lang].name)), file).toEqual([])
  }
})
