import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
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
    expect(own[lang].get('find')).toContain({ en: 'could', es: 'cu[aá]', ar: 'لماذا', zh: '为什么' }[lang])
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
})
