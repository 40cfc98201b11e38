import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
<<<<<<< HEAD
import { type Lang, langs } from '../../../src/languages.ts'
import { scriptsOf } from '../../../src/publish/site/scripts.ts'
import { stringsOf } from '../../../src/strings/index.ts'
import { root } from '../../files.ts'

const nameOf = (file: string) => /_next\/static\/([\w-]+)\.[0-9a-f]{10}\.js$/.exec(file)?.[1] ?? ''
const all = scriptsOf(root, '/guide', langs)
/** The scripts of a language, by their names. */
const own = Object.fromEntries(langs.map((lang) => [lang, new Map(scriptsOf(root, '/guide', [lang]).files.map(([file, text]) => [nameOf(file), text]))])) as Record<Lang, Map<string, string>>

describe.each(langs)('the scripts in %s', (lang) => {
  it('are those of every language, and among the files of the site', () => {
    expect([...own[lang].keys()].sort()).toEqual(['choice', 'choice-address', 'compare', 'find', 'search', 'site'])
    const texts = new Set(all.files.map(([, text]) => text))
    for (const text of own[lang].values()) expect(texts.has(text)).toBe(true)
  })

  it('say the words of the language, and none of another', () => {
    const search = own[lang].get('search') ?? ''
    for (const other of langs) expect(search.includes(stringsOf(other).browser.searchWords.close), other).toBe(other === lang)
    expect(own[lang].get('find')).toContain({ en: 'could', es: 'cuándo', ar: 'لماذا', zh: '为什么' }[lang])
  })

  it('search by the ways of the language', () => {
    const find = own[lang].get('find') ?? ''
    expect(find.includes('Segmenter')).toBe(lang === 'zh')
    expect(find.includes('٠')).toBe(lang === 'ar')
    expect(find.includes('NFD')).toBe(lang === 'es')
    expect(find.includes('ing|ed')).toBe(lang === 'en')
  })

  it('ask for one another and for Pagefind, by addresses that are there', () => {
    const imported = [...own[lang].values()].flatMap((text) => [...text.matchAll(/import\("([^"]*)"\)/g)].map(([, address = '']) => address))
    const there = new Set([...all.files.map(([file]) => `/guide/${file}`), '/guide/pagefind/pagefind.js'])
    expect(imported.filter((address) => !there.has(address))).toEqual([])
    expect(imported.filter((address) => /\/(?:search|find)\.|pagefind/.test(address))).toHaveLength(3)
  })

  it.each(['search', 'find', 'site'])('weigh at most 2,048 bytes: %s', (name) => {
    const weight = brotliCompressSync(Buffer.from(own[lang].get(name) ?? '')).length
    expect(weight).toBeLessThanOrEqual(2_048)
    expect(weight).toBeGreaterThan(600)
  })
})

it('what has no words is one file for all languages', () => {
  expect(all.files.map(([file]) => nameOf(file)).filter((name) => name === 'choice-address')).toHaveLength(1)
  expect(new Set(Object.values(all.heads).map(({ module }) => module)).size).toBe(langs.length)
=======
import { budget } from '../../../src/budget.ts'
import { type Lang, langs } from '../../../src/languages.ts'
import { scriptsOf, type SiteScripts } from '../../../src/publish/site/scripts.ts'
import { stringsOf } from '../../../src/strings/index.ts'
import { firstPaint } from '../../../src/theme/first-paint.ts'
import { root } from '../../files.ts'

const all = scriptsOf(root, '', langs)
const nameOf = (path: string) => /([\w-]+)\.[0-9a-f]{10}\.js$/.exec(path)?.[1] ?? ''
/** The scripts that a page of a language may load: the one in its head, and those that it names. */
function scriptsIn({ files, heads }: SiteScripts, lang: Lang): Map<string, string> {
  const site = files.find(([path]) => heads[lang]?.module.endsWith(`/${path}`))?.[1] ?? ''
  return new Map(files.filter(([path, text]) => text === site || site.includes(path)).map(([path, text]) => [nameOf(path), text]))
}
const weigh = (text: string) => brotliCompressSync(text).length
/** The most a script may weigh, in bytes with brotli. */
const most = 2048

describe.each(langs)('the scripts in %s', (lang) => {
  const own = scriptsIn(all, lang)
  const { choiceWords, compareWords, searchWords, siteWords } = stringsOf(lang).browser
  const words = { choice: choiceWords.order, compare: compareWords.same, search: searchWords.close, site: siteWords.copied }

  it('are five, each within its limit', () => {
    expect([...own.keys()].sort()).toEqual(['choice', 'choice-address', 'compare', 'search', 'site'])
    const weights = [...own].map(([name, text]) => [name, weigh(name === 'site' ? text + firstPaint : text)] as const)
    expect(weights.filter(([name, weight]) => weight > (name === 'compare' ? budget.compareScript : most))).toEqual([])
    expect(Math.min(...weights.map(([, weight]) => weight))).toBeGreaterThan(600)
  })

  it.each(Object.entries(words))('say what the catalogue has: %s', (name, word) => {
    expect(own.get(name)).toContain(word)
    // No other language travels along.
    const others = langs.filter((other) => other !== lang).map((other) => stringsOf(other).browser)
    const foreign = others.flatMap((other) => [other.choiceWords.pick, other.compareWords.same, other.searchWords.failed, other.siteWords.copied])
    expect(foreign.filter((text) => own.get(name)?.includes(text))).toEqual([])
  })

  it('are the same whatever other languages there are', () => {
    expect(scriptsIn(scriptsOf(root, '', [lang]), lang)).toEqual(own)
  })

  it('know the search page of the language', () => {
    const guide = scriptsIn(scriptsOf(root, '/guide', langs), lang)
    expect(guide.get('search')).toContain(lang === 'en' ? '/guide/search/' : `/guide/${lang}/search/`)
    expect(own.get('search')).toContain(lang === 'en' ? '"/search/"' : `/${lang}/search/`)
  })
})

describe('all scripts', () => {
  it('are one a language where they say something, and one in all where they do not', () => {
    const names = all.files.map(([path]) => nameOf(path)).sort()
    expect(names).toEqual([...langs.map(() => 'choice'), 'choice-address', ...langs.map(() => 'compare'), ...langs.map(() => 'search'), ...langs.map(() => 'site')].sort())
    expect(Object.keys(all.heads)).toEqual(langs)
  })

  it('have names that follow from what they are', () => {
    expect(scriptsOf(root, '', langs)).toEqual(all)
    const [first] = all.files
    expect(scriptsOf(root, '', ['en']).files.map(([path]) => path).every((path) => all.files.some(([other]) => other === path))).toBe(true)
    expect(first?.[0]).toMatch(/^_next\/static\/[\w-]+\.[0-9a-f]{10}\.js$/)
  })

  it('are none where there is no language', () => {
    expect(scriptsOf(root, '', [])).toEqual({ files: [], heads: {} })
  })
>>>>>>> 5956a5f8a93cca4ae6d241f1a59966aa3fc40644
})
