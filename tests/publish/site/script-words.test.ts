import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
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
  const named = (text: string) => files.filter(([path]) => text.includes(path))
  const near = named(site)
  return new Map([...files.filter(([, text]) => text === site), ...near, ...near.flatMap(([, text]) => named(text))].map(([path, text]) => [nameOf(path), text]))
}
const weigh = (text: string) => brotliCompressSync(text).length
/** The most a script may weigh, in bytes with brotli. */
const most = 2048

describe.each(langs)('the scripts in %s', (lang) => {
  const own = scriptsIn(all, lang)
  const { choiceWords, compareWords, searchWords, siteWords } = stringsOf(lang).browser
  const words = { choice: choiceWords.order, compare: compareWords.same, search: searchWords.close, site: siteWords.copied }

  it('are six, each within its limit', () => {
    expect([...own.keys()].sort()).toEqual(['choice', 'choice-address', 'compare', 'find', 'search', 'site'])
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
    expect(names).toEqual([...langs.map(() => 'choice'), 'choice-address', ...langs.map(() => 'compare'), ...langs.map(() => 'find'), ...langs.map(() => 'search'), ...langs.map(() => 'site')].sort())
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
})
