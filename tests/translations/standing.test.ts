import { describe, expect, it } from 'vitest'
import { countsOf, inWords } from '../../src/translations/counts.ts'
import { findingsOf } from '../../src/translations/findings.ts'
import { humanReport } from '../../src/translations/human.ts'
import { isOpen, translationsMarkdown } from '../../src/translations/markdown.ts'
import { standingOf } from '../../src/translations/standing.ts'
import { englishOf, ownOf, stampedOn } from './made.ts'

const one = 'Words.\n\n## One {#one}\n\nFirst.\n\n## Two {#two}\n\nSecond.'
const uno = 'Palabras.\n\n## Uno {#one}\n\nPrimero.\n\n## Dos {#two}\n\nSegundo.'
const products = { 'products/pools/a.json': ['First text.', 'Second text.'], 'products/pools/b.json': ['Third text.'], 'products/pools/c.json': [] }
const texts = { 'products/pools/a.json': { 'First text.': 'Uno.', 'Second text.': 'Dos.' }, 'products/pools/b.json': { 'Third text.': 'Tres.' } }
const was = englishOf({ 'index.mdx': one, 'staking/index.mdx': one }, products)
const done = stampedOn(ownOf('es', { 'index.mdx': uno, 'staking/index.mdx': uno }, texts), was, '2026-11-26')

describe('a language in which all is done', () => {
  const standing = standingOf(was, done)
  it('has nothing to do', () => {
    expect(isOpen(standing)).toBe(false)
    expect(findingsOf(standing, was, done)).toEqual([])
    expect(countsOf(standing)).toEqual({ pages: { all: 2, done: 2, behind: 0, missing: 0, unstamped: 0, unreadable: 0 }, sections: { behind: 0, new: 0, unstamped: 0, left: 0 }, texts: { all: 3, done: 3, missing: 0, left: 0 } })
  })

  it('is told in a line', () => {
    expect(humanReport(standing, [])).toBe('Español (es): 2 of 2 pages are done. 3 of 3 texts of products are translated.')
    expect(translationsMarkdown([standing], '2026-12-01')).toBe('## Translations\n\nOn 2026-12-01, 1 of 1 languages are done.\n\n### Español\n\n2 of 2 pages are done. 3 of 3 texts of products are translated.\n')
  })

  it('is not done where a page is begun anew, whatever its old stamps say', () => {
    const anew = { ...done, pages: new Map([...done.pages, ...ownOf('es', { 'index.mdx': uno.replace('Primero.', 'TODO') }, {}).pages]) }
    const { sections } = standingOf(was, anew).pages[0] ?? { sections: [] }
    expect(sections.map(({ id, state }) => [id, state])).toEqual([['one', 'unstamped']])
    expect(findingsOf(standingOf(was, anew), was, anew).map(({ message }) => message)).toEqual(['#one still has TODO; write what is missing, compare with English, then run `npm run translations -- --stamp`.'])
  })

  it.each([
    ['TODO\n\n## Uno {#one}\n\nTODO\n\n## Dos {#two}\n\nTODO', 'What stands before the first heading, #one, #two still have TODO; write what is missing, compare'],
    ['Palabras.\n\n## Uno {#one}\n\nTODO\n\n## Dos {#two}\n\nSegundo.', 'What stands before the first heading, #one, #two were never stamped, and 1 of them still has TODO; write what is missing, compare'],
    [uno, 'What stands before the first heading, #one, #two were never stamped; compare'],
  ])('is said to have a TODO where it has one: %j', (text, message) => {
    const begun = ownOf('es', { 'index.mdx': text }, {})
    expect(findingsOf(standingOf(was, begun), was, begun)[0]?.message).toBe(`${message} with English, then run \`npm run translations -- --stamp\`.`)
  })

  it('is behind and has a TODO where a stamp is older than English, too', () => {
    const later = englishOf({ 'index.mdx': one.replace('First', 'Other') })
    const begun = { ...done, pages: ownOf('es', { 'index.mdx': uno.replace('Primero.', 'TODO') }, {}).pages }
    expect(findingsOf(standingOf(later, begun), later, begun)[0]?.message).toMatch(/^#one \("One"\) is behind: its English has changed since 2026-11-26\. It still has TODO\. See /)
  })

  it('needs no file for a product without words', () => expect(standing.products.find(({ original }) => original.endsWith('c.json'))?.state).toBe('done'))
})

describe('a language in which something is to be done', () => {
  const now = englishOf({
    'index.mdx': one.replace('First.', 'At first.').replace('## Two {#two}', '## New {#new}\n\nNew.\n\n## Two {#two}'),
    'staking/index.mdx': one, 'staking/pools/index.mdx': one, 'staking/solo/index.mdx': one,
  }, { ...products, 'products/pools/b.json': ['Another text.'], 'products/pools/d.json': ['Fourth text.', 'Fifth text.'], 'products/saas/e.json': ['Sixth text.'] })
  const own = stampedOn(ownOf('es', { 'index.mdx': `${uno}\n\n## Viejo {#old}\n\nViejo.`, 'staking/index.mdx': uno, 'staking/solo/index.mdx': null }, { ...texts, 'products/pools/d.json': { 'Fourth text.': 'TODO', 'Fifth text.': ' ' }, 'products/saas/e.json': null }, ['content/translations/es/contributing/index.mdx']), was, '2026-11-26')
  own.stamps.get('staking/index.mdx')?.delete('two')
  const standing = standingOf(now, own)

  it('has a finding for each, with its place', () => {
    expect(findingsOf(standing, now, own).map(({ file, line, column, rule, severity, message }) => `${file}:${line}:${column} ${severity} ${rule}: ${message}`)).toEqual([
      'content/translations/es/index.mdx:8:1 warning translation-behind: #one ("One") is behind: its English has changed since 2026-11-26. See what changed with `git log -p --since=2026-11-26T00:00:00 -- content/index.mdx`, or before a commit with `git diff -- content/index.mdx`.',
      'content/index.mdx:12:1 warning translation-new: #new ("New") is not translated into Español.',
      'content/translations/es/index.mdx:16:1 warning translation-left: #old stands in the translation alone: English no longer has it; remove it.',
      'content/translations/es/staking/index.mdx:12:1 warning translation-unstamped: #two was never stamped; compare with English, then run `npm run translations -- --stamp`.',
      'content/staking/pools/index.mdx:1:1 warning translation-missing: Not translated into Español; begin with `npm run new -- translation es staking/pools`.',
      'content/translations/es/staking/solo/index.mdx:1:1 warning translation-unreadable: Cannot be read, or its English page cannot; `npm run check` says why.',
      'content/translations/es/products/pools/b.json:1:1 warning translation-missing: 1 text missing, the first of them "Another text.".',
      'content/translations/es/products/pools/b.json:1:1 warning translation-left: 1 text that English no longer has, the first of them "Third text."; remove it.',
      'content/translations/es/products/pools/d.json:1:1 warning translation-missing: 2 texts missing, the first of them "Fourth text.".',
      'content/translations/es/products/saas/e.json:1:1 warning translation-unreadable: Cannot be read, or its English file cannot; `npm run check` says why.',
      'content/translations/es/contributing/index.mdx:1:1 warning translation-left: Translates nothing: its English file is gone, or stays in English; remove it.',
    ])
  })

  it('is counted', () => {
    expect(countsOf(standing)).toEqual({ pages: { all: 4, done: 0, behind: 1, missing: 1, unstamped: 1, unreadable: 1 }, sections: { behind: 1, new: 1, unstamped: 1, left: 1 }, texts: { all: 6, done: 2, missing: 4, left: 1 } })
    expect(inWords(countsOf(standing))).toBe('0 of 4 pages are done, 1 is behind, 1 is not stamped, 1 is missing, 1 is unreadable. 2 of 6 texts of products are translated, 1 belongs to no text any more.')
  })

  it('is told in Markdown, a line for each file', () => {
    expect(translationsMarkdown([standing], '2026-12-01')).toBe(`## Translations

On 2026-12-01, 0 of 1 languages are done.

### Español

0 of 4 pages are done, 1 is behind, 1 is not stamped, 1 is missing, 1 is unreadable. 2 of 6 texts of products are translated, 1 belongs to no text any more.

- \`content/translations/es/index.mdx\`: behind since 2026-11-26 \`#one\`; new in English \`#new\`; gone in English \`#old\`
- \`content/translations/es/staking/index.mdx\`: not stamped \`#two\`
- \`content/staking/pools/index.mdx\`: not translated
- \`content/translations/es/staking/solo/index.mdx\`: cannot be read
- \`content/translations/es/products/pools/b.json\`: 1 not translated, 1 left over
- \`content/translations/es/products/pools/d.json\`: 2 not translated
- \`content/translations/es/products/saas/e.json\`: cannot be read
- \`content/translations/es/contributing/index.mdx\`: translates nothing any more
`)
  })
})

describe('a page with a section that is behind and one that nobody stamped', () => {
  it('is counted once, as behind', () => {
    const own = stampedOn(ownOf('es', { 'index.mdx': uno, 'staking/index.mdx': uno }), was, '2026-11-26')
    own.stamps.get('index.mdx')?.set('one', { day: '2026-11-01', hash: '0123456789abcdef' })
    own.stamps.get('index.mdx')?.delete('two')
    const { pages, sections } = countsOf(standingOf(was, own))
    expect(pages).toEqual({ all: 2, done: 1, behind: 1, missing: 0, unstamped: 0, unreadable: 0 })
    expect(sections).toEqual({ behind: 1, new: 0, unstamped: 1, left: 0 })
  })
})

describe('sections that are behind', () => {
  it('are told by the day since when, the top by a word', () => {
    const later = englishOf({ 'index.mdx': one.replace('Words', 'Other words').replace('First', 'Other').replace('Second', 'Other') })
    const own = stampedOn(ownOf('es', { 'index.mdx': uno }), was, '2026-11-26')
    own.stamps.get('index.mdx')?.set('two', { day: '2026-11-01', hash: '0123456789abcdef' })
    expect(translationsMarkdown([standingOf(later, own)], '2026-12-01')).toContain('\n- `content/translations/es/index.mdx`: behind since 2026-11-01 `#two`; behind since 2026-11-26 the top, `#one`\n')
  })
})

describe('what is to be done first', () => {
  it('is what tells of risk or money', () => {
    const later = englishOf({ 'index.mdx': one.replace('First', 'Other'), 'staking/index.mdx': one.replace('Second', 'You can lose all of it').replace('First', 'Other') })
    const own = stampedOn(ownOf('es', { 'index.mdx': uno, 'staking/index.mdx': uno }), was, '2026-11-26')
    expect(findingsOf(standingOf(later, own), later, own).map(({ file, message }) => `${file.replace('content/translations/es/', '')} ${message.split(' See')[0] ?? ''}`)).toEqual([
      'staking/index.mdx #two ("Two") is behind: its English has changed since 2026-11-26. It tells of risk or money.',
      'index.mdx #one ("One") is behind: its English has changed since 2026-11-26.',
      'staking/index.mdx #one ("One") is behind: its English has changed since 2026-11-26.',
    ])
  })
})

describe('a language that nobody has begun', () => {
  const none = ownOf('zh', {})
  it('is told in a line, not page by page', () => {
    const standing = standingOf(was, none)
    expect([isOpen(standing), findingsOf(standing, was, none)]).toEqual([true, []])
    expect(humanReport(standing, [])).toBe('简体中文 (zh): Not begun. The front page comes first: `npm run new -- translation zh /`.')
    expect(translationsMarkdown([standing], '2026-12-01')).toBe('## Translations\n\nOn 2026-12-01, 0 of 1 languages are done.\n\n### 简体中文\n\nNot begun. The front page comes first: `npm run new -- translation zh /`.\n')
  })
})

describe('the report', () => {
  it('shows what comes from files as text that does nothing', () => {
    const odd = englishOf({}, { 'products/pools/@all.json': ['Words.'] })
    const text = translationsMarkdown([standingOf(odd, ownOf('es', {}, { 'products/pools/@all.json': {} }, ['content/translations/es/a`b|<img>.mdx']))], '2026-12-01')
    expect(text).toContain('`content/translations/es/products/pools/@all.json`')
    expect(text).toContain('content/translations/es/a\\`b\\|&#60;img&#62;.mdx')
  })

  it('stays short enough for an issue that tells other things too', () => {
    const many = englishOf(Object.fromEntries(Array.from({ length: 400 }, (_, n) => [`staking/page-${n}/index.mdx`, 'Words.'])))
    const text = translationsMarkdown([standingOf(many, ownOf('es', { 'staking/page-0/index.mdx': 'Palabras.' }))], '2026-12-01')
    expect(Buffer.byteLength(text)).toBeLessThan(12_200)
    expect(text).toMatch(/\n\n\d+ lines left out: run `npm run translations` to read all\.\n$/)
  })

  it('writes control characters of a path on no terminal', () => {
    const odd = ownOf('es', { 'index.mdx': uno }, {}, ['content/translations/es/\u001b[31m.mdx'])
    expect(humanReport(standingOf(was, odd), findingsOf(standingOf(was, odd), was, odd))).not.toContain('\u001b')
  })
})
