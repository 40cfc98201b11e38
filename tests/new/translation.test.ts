import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Translated, translatedLangs } from '../../src/languages.ts'
import { judgePage, readAlone } from '../../src/mdx/check.ts'
import { pathOf } from '../../src/mdx/page.ts'
import { parsePage } from '../../src/mdx/parse.ts'
import { sectionsOf } from '../../src/mdx/sections.ts'
import { see } from '../../src/mdx/see.ts'
import { translationRules } from '../../src/mdx/translation-rules/index.ts'
import { faultOfLanguage, originalAt, placeOfTranslation, planTranslation } from '../../src/new/translation.ts'
import { readEnglish } from '../../src/translations/read.ts'
import { root } from '../files.ts'
import { pageOf } from '../mdx/translation/read.ts'

const head = '---\ntitle: A page\ndescription: A page that a test reads.\n---\n\n'
const file = 'content/staking/fixture/index.mdx'
/** The skeleton for a text of an English page, or why there is none. */
const planned = (body: string, lang: Translated = 'es') => {
  const plan = planTranslation(lang, file, head + body)
  return 'complaint' in plan ? plan.complaint : plan.text
}
const said = (text: string, at = 'content/translations/es/staking/fixture/index.mdx') => judgePage(readAlone(at, text)).map(({ rule, severity, message }) => `${severity} ${rule}: ${message}`)
const todo = 'warning todo: Unexpected TODO, expected finished text; do it, or open an issue and remove the note.'

describe('the skeleton of a translation', () => {
  it('has front matter, headings with their ids, what is drawn and notes; the English words beside each TODO', () => {
    const plan = planTranslation('ar', file, `---
title: A page
description: "A page: that a test reads."
image: ../../../assets/staking/two-keys.png
alt: A picture
order: 3
summaryPoints:
  - One point.
  - Another point.
---

Words above.

## One {#one}

<!-- except figure-date: The protocol sets this figure. -->

First.[^a]

- A list.

### Drawn {#drawn}

<StakingComparison page="pools" />

## Two {#two}

Second.[^b][^a]

<Figure name="exit-queue" />

[^a]: [A source](https://lido.fi/).

[^b]: B source.
`)
    expect(plan).toEqual({
      file: 'content/translations/ar/staking/fixture/index.mdx',
      rivals: ['content/translations/ar/staking/fixture.mdx'],
      text: `---
# A page
title: "TODO: the title"
# A page: that a test reads.
description: "TODO: what the page is about"
# A picture
alt: "TODO: what the picture shows"
summaryPoints:
  # One point.
  - "TODO: point 1"
  # Another point.
  - "TODO: point 2"
---

<!-- English:

Words above.

-->

TODO

## TODO {#one}

<!-- English:

## One {#one}

First.[^a]

- A list.

-->

TODO[^a]

### TODO {#drawn}

<!-- English:

### Drawn {#drawn}

<StakingComparison page="pools" />

-->

<StakingComparison page="pools" />

## TODO {#two}

<!-- English:

## Two {#two}

Second.[^b][^a]

<Figure name="exit-queue" />

-->

TODO[^b]

<Figure name="exit-queue" />

<!-- English:

[^a]: [A source](https://lido.fi/).

-->

[^a]: TODO

<!-- English:

[^b]: B source.

-->

[^b]: TODO
`,
    })
  })

  it('has each term with its id and subject', () => {
    expect(planned('Words.\n\n<Term name="exit queue" also="exit queues" subject="exits">\nA line.\n</Term>\n')).toContain('<Term id="exit-queue" name="TODO exit queue" subject="exits">\nTODO\n</Term>\n')
  })

  it.each([
    ['the end of a comment', 'An arrow --> and `<!-- code -->` here.'],
    ['the end of a comment after many dashes', 'An arrow -----> here.'],
    ['the other end of a comment', 'Stars */ and `{/* code */}` here.'],
    ['a comment within a sentence', 'Words <!-- a note --> and more.'],
    ['a comment in braces within a sentence', 'Words {/* a note */} and more.'],
    ['what would be an exception', 'except figure-date: the words of a page.'],
    ['what would end front matter', 'Words.\n\n---\n\nMore words.'],
    ['a heading with a line below it', 'Words\n-------\n\nMore.'],
    ['a block of code', '```js\nconst a = "-->"\n```'],
    ['tags', '<div>A line.</div>\n\n<Alert variant="warning">\nLook twice.\n</Alert>'],
    ['boxes', ':::warning[Look]\nTwice.\n:::\n\n> [!NOTE]\n> Words.'],
    ['an odd label', 'Words.[^a\\]b]\n\n[^a\\]b]: A note.'],
    ['a label in capitals', 'Words.[^Note-1]\n\n[^Note-1]: A note.'],
    ['a note that a note calls', 'Words.[^a]\n\n[^a]: See that.[^b]\n\n[^b]: That.'],
    ['a note of several blocks', 'Words.[^a]\n\n[^a]: A note.\n\n    - with\n    - a list'],
    ['links by reference', 'See [pools].\n\n[pools]: /staking/pools'],
    ['a heading with marks', '## One *and* `two` <!-- why --> {#one}\n\nWords.'],
    ['a heading without words below it', '## One {#one}\n\n## Two {#two}\n\nWords.'],
    ['nothing', ''],
  ])('is one that the check lets through whatever English holds: %s', (_, body) => {
    const text = planned(body)
    expect(said(text).filter((line) => line !== todo)).toEqual([])
    expect(pageOf('content/translations/es/staking/fixture/index.mdx', text).tree.children.length).toBeGreaterThan(0)
    const english = parsePage(file, head + body).page
    expect(sectionsOf(pageOf(file, text.replace(/^---[^]*?\n---\n/, head))).map(({ id }) => id)).toEqual(english && sectionsOf(english).map(({ id }) => id))
  })

  it('is not made of a page that cannot be read', () => {
    expect(planned('Less than <5 ETH.')).toBe(`Unexpected mistakes in ${file}, expected a page that can be read; mend what \`npm run check -- ${file}\` names.`)
    expect(planTranslation('es', file, 'Words.')).toEqual({ complaint: `Unexpected mistakes in ${file}, expected a page that can be read; mend what \`npm run check -- ${file}\` names.` })
  })

  it('is not made of a page of which it would be too much', () => {
    expect(planned('Words.\n\n## A {#a}\n\n'.concat('Word '.repeat(26_185)))).toMatch(/^Unexpected page of 128 KiB, expected at most 128 KiB; split it\. \(The skeleton of content\/staking\/fixture\/index\.mdx would have it in line 1\.\)$/)
  })
})

describe.each(translatedLangs)('every page that is to be translated, in %s', (lang) => {
  const english = readEnglish(root)
  it.each([...english.pages.keys()])('%s: has a skeleton of which the check says only that there is something to do', (original) => {
    const plan = planTranslation(lang, original, readFileSync(join(root, original), 'utf8'))
    if ('complaint' in plan) throw new Error(plan.complaint)
    expect(said(plan.text, plan.file).filter((line) => !line.startsWith('warning todo'))).toEqual([])
    expect(said(plan.text, plan.file).length).toBeGreaterThan(2)
    const [own, page] = [pageOf(plan.file, plan.text), english.pages.get(original) ?? expect.fail('no English page')]
    // And beside English, that it is not stamped: it is published only once somebody has written it.
    const terms = [{ en: ['staking'], use: ['staking'], never: ['TODO'] }]
    const translation = { lang, seen: see(own), english: see(page), stamps: new Map(), terms, products: [] }
    expect(Object.entries(translationRules).filter(([, { check }]) => [...check(translation)].length > 0).map(([id]) => id)).toEqual(['translation-stamp'])
    expect(sectionsOf(own).map(({ id, level, kind }) => [id, level, kind])).toEqual(sectionsOf(page).map(({ id, level, kind }) => [id, level, kind]))
    expect(originalAt(root, pathOf(original))).toEqual({ original })
  })
})

describe('the texts of a product', () => {
  const product = 'content/products/pools/some-pool.json'
  const plan = (value: unknown) => planTranslation('es', product, typeof value === 'string' ? value : JSON.stringify(value))

  it('are to be written beside the English ones, in their order, each once', () => {
    const note = 'A "quoted" note.\u2028'
    expect(plan({ name: 'Some Pool', url: 'https://some.fi/', facts: { fee: { value: 1, note, sources: [{ title: 'T' }] }, audits: { value: [{ auditor: 'A', scope: '10' }, { scope: 'core' }] }, launch: { note } }, changes: [{ what: 'Something changed.' }], removed: { reason: 'It closed for good.' }, exceptions: [{ reason: 'Not for readers.' }] })).toEqual({
      file: 'content/translations/es/products/pools/some-pool.json',
      rivals: [],
      text: `{\n  "texts": {\n    ${JSON.stringify(note)}: "TODO",\n    "10": "TODO",\n    "core": "TODO",\n    "Something changed.": "TODO",\n    "It closed for good.": "TODO"\n  }\n}\n`,
    })
  })

  it.each([
    ['JSON that is none', '{', `Unexpected mistakes in ${product}, expected a product file that can be read; mend what \`npm run check -- ${product}\` names.`],
    ['a product without a word', { name: 'Some Pool', facts: { fee: { value: 'unknown' } } }, `Unexpected product without words of its own, expected a note, a scope or a change in ${product}; nothing of it is to be translated.`],
  ])('are not begun for %s', (_, value, complaint) => expect(plan(value)).toEqual({ complaint }))
})

describe('what is to be translated', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'original-'))
    for (const path of ['index.mdx', 'staking/pools/index.mdx', 'staking/solo.mdx', 'products/pools/lido.json', 'contributing/index.mdx', 'data/index.mdx', 'database/index.mdx', 'secret.txt']) {
      mkdirSync(dirname(join(folder, 'content', path)), { recursive: true })
      writeFileSync(join(folder, 'content', path), '')
    }
    mkdirSync(join(folder, 'content/linked'))
    symlinkSync(join(folder, 'content/index.mdx'), join(folder, 'content/linked/index.mdx'))
    mkdirSync(join(folder, 'content/folder/index.mdx'), { recursive: true })
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it.each([
    ['/', 'content/index.mdx'], ['index', 'content/index.mdx'], ['staking/pools', 'content/staking/pools/index.mdx'], ['/staking/pools/', 'content/staking/pools/index.mdx'], ['staking/solo', 'content/staking/solo.mdx'],
    ['products/pools/lido', 'content/products/pools/lido.json'], ['database', 'content/database/index.mdx'],
  ])('%s is %s', (path, original) => expect(originalAt(folder, path)).toEqual({ original }))

  it.each([
    ['', 'expected the address of an English page or product; write it like staking/pools, products/pools/lido, or / for the front page.'],
    ['../content', 'expected the address of an English page or product; write it like staking/pools, products/pools/lido, or / for the front page.'],
    ['staking/pools/index.mdx', 'expected the address of an English page or product; write it like staking/pools, products/pools/lido, or / for the front page.'],
    ['staking\\pools', 'expected the address of an English page or product; write it like staking/pools, products/pools/lido, or / for the front page.'],
    ['https://lido.fi', 'expected the address of an English page or product; write it like staking/pools, products/pools/lido, or / for the front page.'],
    ['content/staking/pools', 'expected the path below content/; leave "content/" out.'],
    ['contributing', 'expected a page that is translated; pages for contributors and about the data stay in English.'],
    ['contributing/style', 'expected a page that is translated; pages for contributors and about the data stay in English.'],
    ['data', 'expected a page that is translated; pages for contributors and about the data stay in English.'],
    ['staking/pool', 'expected the address of an English page or product; there is no content/staking/pool/index.mdx or content/staking/pool.mdx; did you mean staking/pools?'],
    ['staking/slo', 'expected the address of an English page or product; there is no content/staking/slo/index.mdx or content/staking/slo.mdx; did you mean staking/solo?'],
    ['dat', 'expected the address of an English page or product; there is no content/dat/index.mdx or content/dat.mdx, so check the spelling.'],
    ['products/pools/ldo', 'expected the address of an English page or product; there is no content/products/pools/ldo.json; did you mean products/pools/lido?'],
    ['linked', 'expected the address of an English page or product; there is no content/linked/index.mdx or content/linked.mdx, so check the spelling.'],
    ['folder', 'expected the address of an English page or product; there is no content/folder/index.mdx or content/folder.mdx, so check the spelling.'],
  ])('%j is not', (path, expected) => expect(originalAt(folder, path)).toEqual({ complaint: `Unexpected path ${JSON.stringify(path)}, ${expected}` }))

  it('stands at the same place, in one of two files', () => {
    expect(placeOfTranslation('content/index.mdx', 'zh')).toEqual({ file: 'content/translations/zh/index.mdx', rivals: ['content/translations/zh.mdx'] })
    expect(placeOfTranslation('content/staking/solo.mdx', 'zh')).toEqual({ file: 'content/translations/zh/staking/solo.mdx', rivals: ['content/translations/zh/staking/solo/index.mdx'] })
  })

  it.each([['es', undefined], ['zh', undefined], ['en', 'English is what translations are made from'], ['de', 'choose one of them, or follow "To add a language" in README.md'], ['ES', 'choose one of them, or follow "To add a language" in README.md'], ['constructor', 'choose one of them, or follow "To add a language" in README.md'], ['', 'choose one of them, or follow "To add a language" in README.md']])('into %j: %s', (lang, remedy) => {
    expect(faultOfLanguage(lang)).toBe(remedy && `Unexpected language ${JSON.stringify(lang)}, expected one of ${translatedLangs.join(', ')}; ${remedy}.`)
  })
})
