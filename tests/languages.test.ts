import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { comparedIn, letterOf } from '../src/alphabet.ts'
import { englishPathOf, langs, languages, originalOf, pathIn, translationOf } from '../src/languages.ts'
import { pathOf, pathOfSource } from '../src/mdx/page.ts'
import { figuresIn } from '../src/words/figures/figures-in.ts'
import { filesBelow, root } from './files.ts'

describe('a file of a translation', () => {
  it.each([
    ['content/translations/es/staking/pools/index.mdx', 'es', 'content/staking/pools/index.mdx'],
    ['content/translations/ar/index.mdx', 'ar', 'content/index.mdx'],
    ['content/translations/zh/products/pools/lido.json', 'zh', 'content/products/pools/lido.json'],
  ] as const)('%s stands for its English one', (file, lang, original) => {
    expect(originalOf(file)).toEqual({ lang, original })
    expect(translationOf(original, lang)).toBe(file)
  })

  it.each(['content/staking/pools/index.mdx', 'content/translations/xx/index.mdx', 'content/translations/en/index.mdx', 'content/translations/es', 'content/translations.mdx', 'content/translations/__proto__/index.mdx'])('%s is none', (file) => {
    expect(originalOf(file)).toEqual({ lang: 'en', original: file })
  })

  it.each([
    ['content/translations/es/staking/pools/index.mdx', '/es/staking/pools'],
    ['content/translations/zh/index.mdx', '/zh'],
    ['content/translations/ar/products/pools/lido.json', '/ar/staking/pools/lido'],
    ['content/index.mdx', '/'],
    ['content/staking/pools/index.mdx', '/staking/pools'],
  ])('%s is the page %s', (file, path) => {
    expect(pathOfSource(file)).toBe(path)
    if (file.endsWith('.mdx')) expect(pathOf(file)).toBe(path)
  })
})

describe('an address in a language', () => {
  it.each([['es', '/', '/es'], ['ar', '/staking/pools', '/ar/staking/pools'], ['en', '/', '/'], ['en', '/staking', '/staking']] as const)('%s of %s is %s, and leads back', (lang, path, own) => {
    expect(pathIn(lang, path)).toBe(own)
    expect(englishPathOf(own)).toEqual({ lang, path })
  })

  it.each(['/essays', '/en/staking', '/zhang', '/ES/staking', ''])('"%s" is no address below a language', (path) => {
    expect(englishPathOf(path)).toEqual({ lang: 'en', path })
  })

  it('keeps the slash at the end', () => expect(englishPathOf('/es/')).toEqual({ lang: 'es', path: '/' }))
})

describe('the letter of an index', () => {
  it.each([
    ['en', 'élan', 'E'], ['en', '32 ETH', '#'], ['es', 'épsilon', 'E'], ['es', 'ñandú', 'N'],
    ['ar', 'القفل', 'ق'], ['ar', 'قفل', 'ق'], ['ar', 'إثبات', 'ا'], ['ar', 'ألف', 'ا'], ['ar', 'الـ', 'ا'], ['ar', 'الله', 'ل'],
    ['zh', '质押', 'Z'], ['zh', '流动性', 'L'], ['zh', '安全', 'A'], ['zh', '验证者', 'Y'], ['zh', '惩罚', 'C'], ['zh', 'Gas', 'G'], ['zh', '他', 'T'], ['zh', '𠀀', expect.any(String)],
  ] as const)('%s: %s stands under %s', (lang, words, letter) => expect(letterOf(words, lang)).toEqual(letter))

  it.each([
    ['es', ['zona', 'árbol', 'ola', 'ñu', 'noche'], ['árbol', 'noche', 'ñu', 'ola', 'zona']],
    ['ar', ['القفل', 'باب', 'إثبات', 'عقد'], ['إثبات', 'باب', 'عقد', 'القفل']],
    ['zh', ['质押', '安全', '验证者', '流动性', 'DeFi'], ['安全', 'DeFi', '流动性', '验证者', '质押']],
    ['en', ['b', 'A', 'a', 'C'], ['A', 'a', 'b', 'C']],
  ] as const)('%s is sorted so that words under one letter stand together', (lang, words, sorted) => expect(words.toSorted(comparedIn(lang))).toEqual(sorted))
})

describe('what a language needs', () => {
  const files = filesBelow('src').filter((file) => /\.tsx?$/.test(file))
  it('is demanded by types: no table of languages may leave one out, but for what is worked out', () => {
    const lenient = files.filter((file) => /Partial<(?:Readonly<)?Record<(?:Lang|Translated)\b/.test(readFileSync(join(root, 'src', file), 'utf8')))
    expect(lenient).toEqual(['publish/site/scripts.ts'])
  })

  it.each(langs)('%s writes a date so that its day, month and year are read', (lang) => {
    const written = new Intl.DateTimeFormat(languages[lang].locale, { dateStyle: 'long', timeZone: 'UTC' })
    const read = (day: string) => figuresIn(written.format(Date.parse(day)), lang).find(({ value }) => value.startsWith('month '))
    expect(['2025-05-07', '2026-12-31'].map((day) => `${read(day)?.value} ${read(day)?.unit}`)).toEqual(['month 5 2025/7', 'month 12 2026/31'])
  })
})
