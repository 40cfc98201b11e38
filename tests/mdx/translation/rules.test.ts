import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { wordsOfTranslationRules } from '../../../src/check/translation-words.ts'
import { formatDiagnostic } from '../../../src/print.ts'
import { filesBelow, root } from '../../files.ts'
import { judged, type TranslationCase } from './judged.ts'

const folder = 'tests/fixtures/translations'
const cases = [...new Set(filesBelow(folder).map((file) => file.split('/').slice(0, 2).join('/')))]

/** A case of a folder: the English file and its translation, called by their languages; with, if they are there, what English was when it was translated, the termbase, the terms that it has to have, the stamps and other files. */
function caseIn(name: string): TranslationCase {
  const read = (file: string) => (existsSync(join(root, folder, name, file)) ? readFileSync(join(root, folder, name, file), 'utf8') : undefined)
  const files = filesBelow(join(folder, name))
  const own = files.find((file) => /^(?:es|ar|zh)\./.test(file)) ?? ''
  return { lang: own.slice(0, 2), english: read(own.endsWith('json') ? 'en.json' : 'en.mdx') ?? '', own: read(own) ?? '', was: read('was.mdx'), terms: read('terms.json'), stamps: read('stamps.json'), files: JSON.parse(read('files.json') ?? '{}') as Record<string, string>, fieldTerms: JSON.parse(read('field-terms.json') ?? '[]') as string[][] }
}

describe.each(Object.keys(wordsOfTranslationRules))('rule %s', (rule) => {
  const own = cases.filter((name) => name.startsWith(`${rule}/`))
  const bad = own.filter((name) => !name.includes('/good'))

  it('has good examples, and more bad ones', () => {
    expect(own.length - bad.length).toBeGreaterThan(0)
    expect(bad.length).toBeGreaterThan(own.length - bad.length)
  })

  it.each(bad)('refuses %s', async (name) => {
    const { diagnostics, texts } = await judged(caseIn(name))
    expect(diagnostics.map((diagnostic) => diagnostic.rule)).toContain(/\/(?:needless-)?exception/.test(name) ? 'exception' : rule)
    for (const { file, line, column } of diagnostics) expect(column).toBeLessThanOrEqual((texts.get(file)?.split('\n')[line - 1] ?? '').length + 1)
    await expect(`${diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, texts.get(diagnostic.file) ?? '')).join('\n\n')}\n`).toMatchFileSnapshot(join(root, folder, name, 'complaints.txt'))
  })

  it.each(own.filter((name) => !bad.includes(name)))('accepts %s', async (name) => {
    expect((await judged(caseIn(name))).diagnostics.map(({ rule: other, message }) => `${other} ${message}`)).toEqual([])
  })
})

/** The English of the examples that the rules give of themselves. */
const englishOf: Readonly<Record<string, string>> = {
  'translation-sections': '## What is a pool? {#what-is-a-pool}',
  'translation-front-matter': 'summaryPoints:\n  - Put your ETH together with that of others.\n  - You pay a fee.',
  'translation-blocks': 'Pools are not part of the protocol.\n\nYou can lose your ETH.',
  'translation-sentences': 'If many are slashed at once, it can cost more.',
  'translation-width': 'Pools are not part of the protocol, third parties run them, and you can lose part or all of your ETH.',
  'translation-components': '<Alert variant="warning">\nYou can lose your ETH.\n</Alert>',
  'translation-figures': 'At most 57,600 ETH leaves a day.',
  'translation-links': 'See [withdrawals](/staking/withdrawals).',
  'translation-notes': 'A validator needs 32 ETH.[^7251]',
  'translation-negations': 'No deposit insurance covers it.',
  'translation-names': 'In 2021 the firm StakeHound lost the keys.',
  'translation-english': 'You can lose part or all of your ETH.',
  'translation-terms': 'A staking pool puts your ETH together with that of others.',
}

describe('each rule refuses its own wrong example and accepts the right one', () => {
  const terms = JSON.stringify({ terms: [{ en: ['staking pool'], use: ['pool de staking'], never: ['piscina de staking'] }] })
  const page = (example: string, lang: 'en' | 'es') => {
    const [head, body] = example.startsWith('summaryPoints') ? [`${example}\n`, lang === 'en' ? 'Words.' : 'Palabras.'] : ['', example]
    return `---\ntitle: ${lang === 'en' ? 'A page' : 'Una página'}\ndescription: ${lang === 'en' ? 'A page that a test reads.' : 'Una página que lee una prueba.'}\n${head}---\n\n${body}${body.includes('[^7251]') ? '\n\n[^7251]: EIP-7251.' : ''}\n`
  }

  it.each(Object.keys(englishOf))('%s', async (rule) => {
    const words = wordsOfTranslationRules[rule]
    const of = async (example = '') => (await judged({ lang: 'es', english: page(englishOf[rule] ?? '', 'en'), own: page(example, 'es'), terms })).diagnostics.map((diagnostic) => diagnostic.rule)
    expect(await of(words?.wrong)).toContain(rule)
    expect(await of(words?.right)).toEqual([])
  })

  it('translation-texts', async () => {
    const { wrong = '', right = '' } = wordsOfTranslationRules['translation-texts'] ?? {}
    const of = async (own: string) => (await judged({ lang: 'es', english: JSON.stringify({ removed: { reason: 'A vote can change it.' } }), own })).diagnostics.map(({ rule }) => rule)
    expect(await of(wrong)).toEqual(['translation-texts'])
    expect(await of(right)).toEqual([])
  })

  it('translation-stamp', async () => {
    const { wrong = '', right = '' } = wordsOfTranslationRules['translation-stamp'] ?? {}
    const of = async (stamps: string) => (await judged({ lang: 'es', english: page('Words.', 'en'), own: page('Palabras.', 'es'), stamps })).diagnostics.filter(({ file }) => file.endsWith('stamps.json')).map(({ rule }) => rule)
    expect(await of(wrong)).toEqual(['translation-stamp'])
    expect(await of(right)).toEqual([])
  })

  it('translation-original', async () => {
    const { wrong = '', right = '' } = wordsOfTranslationRules['translation-original'] ?? {}
    const of = async (file: string) => (await judged({ lang: 'es', english: page('Words.', 'en'), own: page('Palabras.', 'es'), files: { 'content/staking/pools/index.mdx': page('Words.', 'en'), [file]: page('Palabras.', 'es') } })).diagnostics.filter(({ rule }) => rule === 'translation-original').map(({ file: at }) => at)
    expect(await of(wrong)).toEqual([wrong])
    expect(await of(right)).toEqual([])
  })
})

it('every fixture folder belongs to a rule', () => {
  expect([...new Set(cases.map((name) => name.split('/')[0] ?? ''))].sort()).toEqual(Object.keys(wordsOfTranslationRules).sort())
})
