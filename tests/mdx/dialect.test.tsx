import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { components } from '../../src/mdx/vocabulary.ts'
import { bindings } from '../../src/components/mdx/bindings.tsx'
import { checkPage } from '../../src/mdx/check.ts'
import { root } from '../files.ts'
import { renderPage } from './render.tsx'

const withoutClasses = (html: string) => html.replace(/<style[\s\S]*?<\/style>/g, '').replace(/ class="[^"]*"/g, '')
const text = (html: string) => withoutClasses(html).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ').trim()

describe('headings', () => {
  it('have exactly the id that is written', async () => {
    const { html } = await renderPage('## What to *consider* {#What_to-consider2}\n')
    expect(html).toMatch(/<h2 id="What_to-consider2"><a href="#What_to-consider2">What to <em>consider<\/em><\/a><\/h2>/)
    expect(html).not.toContain('{#')
  })

  it('get the id rehype-slug gives where none is written', async () => {
    const { html, page } = await renderPage('## Ways & means\n\n## Ways & means\n')
    expect(html).toContain('id="ways--means"')
    expect(html).toContain('id="ways--means-1"')
    expect(page.outline.map(({ id }) => id)).toEqual(['ways--means', 'ways--means-1'])
  })

  it('are links to themselves', async () => {
    const { html } = await renderPage('## A {#a}\n\n### B {#b}\n')
    expect(html).toContain('<h2 id="a"><a href="#a">A</a></h2>')
    expect(html).toContain('<h3 id="b"><a href="#b">B</a></h3>')
  })

  it('keep a brace in code as it is', async () => {
    const { html } = await renderPage('Write `## A {#a}` and `<!-- b -->`.\n')
    expect(html).toContain('<code>## A {#a}</code>')
    expect(html).toContain('<code>&lt;!-- b --&gt;</code>')
  })
})

describe('comments', () => {
  it.each([
    ['between blocks', 'One.\n\n<!-- hidden -->\n\nTwo.\n'],
    ['over several lines, with blank ones', 'One.\n\n<!--\nhidden\n\n## hidden\n-->\n\nTwo.\n'],
    ['in a sentence', 'One. <!-- hidden --> Two.\n'],
    ['over two lines of a sentence', 'One. <!-- hidden\nhidden --> Two.\n'],
    ['in a component', 'One.\n\n<CardGrid>\n  <!-- hidden -->\n</CardGrid>\n\nTwo.\n'],
    ['in a list', '- One.\n- <!-- hidden -->\n- Two.\n'],
    ['with tags and braces in it', 'One.\n\n<!-- <hidden attribute={hidden} {... -->\n\nTwo.\n'],
    ['in braces', 'One.\n\n{/* hidden */}\n\nTwo.\n'],
    ['after words, to the end of the file', 'One. Two.\n\n<!-- hidden -->'],
  ])('%s never reach a reader', async (_name, source) => {
    const { html } = await renderPage(source)
    expect(html).not.toContain('hidden')
    expect(text(html)).toMatch(/^One\. ?Two\.$/)
  })
})

describe('emoji', () => {
  it('stand in for shortcodes in text and attributes, and are named for screen readers', async () => {
    const { html } = await renderPage('Drops :droplet: fall.\n\n<Card title="Time :stopwatch:" emoji=":fish:">Swim.</Card>\n\n<Emoji text=":warning:" mr="1rem" /> Careful.\n')
    expect(html).toContain('Drops 💧 fall.')
    expect(html).toContain('Time ⏱️')
    expect(html).toContain('<span aria-hidden="true">🐟</span>')
    expect(html).toMatch(/<span role="img" aria-label="warning"[^>]*>⚠️<\/span> Careful\./)
  })

  it('are left alone in code, times and addresses', async () => {
    const { html } = await renderPage('`:droplet:` at 12:30:45, [a](https://example.org/:droplet:).\n')
    expect(html).toContain('<code>:droplet:</code>')
    expect(html).toContain('12:30:45')
    expect(html).toContain('href="https://example.org/:droplet:"')
  })
})

describe('Markdown of GitHub', () => {
  it('has tables, footnotes, task lists and strikethrough', async () => {
    const { html } = await renderPage('| A | B |\n| - | -: |\n| 1 | 2 |\n\nText.[^n] ~~Old~~\n\n- [x] done\n- [ ] open\n\n[^n]: A note.\n')
    expect(html).toMatch(/<div role="group" aria-label="Table: A, B" tabindex="0" class="[^"]+"><table>/)
    expect(html).toContain('<del>Old</del>')
    expect(html).toContain('<input type="checkbox" disabled="" aria-label="Done" checked=""/> done')
    expect(html).toContain('<input type="checkbox" disabled="" aria-label="To do"/> open')
    expect(html).toContain('href="#note-fn-n"')
    expect(html).toContain('id="note-fn-n"')
    expect(html).toContain('>Sources</a></h2>')
  })
})

describe('components', () => {
  it('are bound to exactly the names of the vocabulary', () => {
    const bound = Object.keys(bindings({ grids: {}, names: {}, rules: {}, removed: [], example: [], controlled: [], quality: null, index: [], terms: [], today: '2026-11-22' })).filter((name) => /^[A-Z]/.test(name))
    // These are put in by plugins; content cannot write them.
    expect(bound.sort()).toEqual([...Object.keys(components), 'GlossaryLink', 'BehindNote', 'InEnglish'].sort())
  })

  it.each(Object.entries(components).map(([name, { example }]) => [name, example] as const))('%s is written as its example, which uses it and passes', (name, example) => {
    const text = `---\ntitle: A page\ndescription: A page that a test reads.\n---\n\n${example}\n`
    expect(checkPage(root, 'content/a.mdx', text).diagnostics).toEqual([])
    expect(example).toContain(`<${name}`)
  })

  it('say of an alert what kind it is, in a sign and a word, with a title and an emoji where they are written', async () => {
    const { html } = await renderPage('<Alert variant="update">\n<AlertEmoji text=":bulb:"/>\n<AlertContent>\n<AlertTitle>A title</AlertTitle>\n<AlertDescription>\n  Words.\n</AlertDescription>\n</AlertContent>\n</Alert>\n\n<Alert>One line.</Alert>\n')
    expect(withoutClasses(html)).toContain('<div role="note"><p><span aria-hidden="true">💡</span><b>Good to know</b></p><div>A title</div><div><p>Words.</p></div></div>')
    expect(withoutClasses(html)).toContain('<div role="note"><p><i aria-hidden="true"></i><b>Note</b></p>One line.</div>')
  })

  it.each([
    ['a note', ':::note\nWords.\n:::', 'Note', '<p>Words.</p>'],
    ['a title in brackets', ':::danger[A *title*]\nWords.\n:::', 'Danger', '<div><p>A <em>title</em></p></div><p>Words.</p>'],
    ['a title behind a space', ':::caution A title\n\n- Words.\n\n:::', 'Warning', '<div><p>A title</p></div><ul>\n<li>Words.</li>\n</ul>'],
    ['a box in a box', '::::tip\n:::info\nWords.\n:::\n::::', 'Tip', '<div role="note"><p><i aria-hidden="true"></i><b>Note</b></p><p>Words.</p></div>'],
    ['a box in an item', '- :::important\n  Words.\n  :::', 'Important', '<p>Words.</p>'],
    ['capitals, and a space before the name', '::: WARNING\nWords.\n:::', 'Warning', '<p>Words.</p>'],
    ['a quote', '> [!NOTE]\n> Words.', 'Note', '<p>Words.</p>'],
    ['a quote with an empty line', '> [!CAUTION]\n>\n> Words.', 'Danger', '<p>Words.</p>'],
    ['a quote in small letters', '> [!important]\n> Words.\n>\n> ## A heading {#a}', 'Important', '<p>Words.</p><h2 id="a"><a href="#a">A heading</a></h2>'],
  ])('make an alert of %s', async (_, source, word, content) => {
    expect(withoutClasses((await renderPage(`${source}\n`)).html)).toContain(`<div role="note"><p><i aria-hidden="true"></i><b>${word}</b></p>${content}</div>`)
  })

  it('leave colons among words, in code and in pairs as they are', async () => {
    const { html } = await renderPage('At 10:30:45, a:b, ::c and :::d. `:::note`\n\n::leaf[words]\n\n\\:::note\n')
    expect(html).toContain('<p>At 10:30:45, a:b, ::c and :::d. <code>:::note</code></p>\n<p>::leaf[words]</p>\n<p>:::note</p>')
  })

  it('make an alert of an InfoBanner, a disclosure of an ExpandableCard, and links of ButtonLink and DocLink', async () => {
    const { html } = await renderPage('<InfoBanner isWarning title="A title">\nWords.\n</InfoBanner>\n\n<ExpandableCard title="Can I leave :fish:?" contentPreview="Yes.">\nWords.\n</ExpandableCard>\n\n<ExpandableCard title="Another" id="own">\nWords.\n</ExpandableCard>\n\n<ButtonLink to="/staking">Words</ButtonLink>\n\n<DocLink href="https://example.org/">\n  Words\n</DocLink>\n\n<Divider />\n')
    expect(withoutClasses(html)).toContain('<div role="note"><p><i aria-hidden="true"></i><b>Warning</b></p><div>A title</div><div><p>Words.</p></div></div>')
    expect(withoutClasses(html)).toContain('<details><summary><b id="can-i-leave-">Can I leave 🐟?</b><span> Yes.</span></summary><div><p>Words.</p></div></details>')
    expect(withoutClasses(html)).toContain('<b id="own">Another</b></summary>')
    expect(withoutClasses(html)).toContain('<a href="/staking/">Words</a>\n<a href="https://example.org/"><p>Words</p></a>\n<hr/>')
  })

  it('are left out where terms become links: a link holds no other', async () => {
    const { html } = await renderPage('<DocLink href="/staking">What a validator is</DocLink>\n\nA validator.\n')
    expect(withoutClasses(html)).toContain('<a href="/staking/">What a validator is</a>')
    expect(html).toContain('/glossary/#validator')
  })

  it('take a card\'s words as children or as description', async () => {
    const { html } = await renderPage('<CardGrid>\n  <Card title="A" description="Words of a." />\n  <Card title="B">\n    Words of **b**.\n  </Card>\n</CardGrid>\n')
    expect(html).toContain('<p>Words of a.</p>')
    expect(html).toContain('<p>Words of <strong>b</strong>.</p>')
  })

  it('put raw links on the site under its base path, with the closing slash', async () => {
    const { html } = await renderPage('<a href="/client-diversity">a</a> [b](/staking#c)\n')
    expect(html).toContain('<a href="/client-diversity/">a</a>')
    expect(html).toContain('<a href="/staking/#c">b</a>')
  })
})

describe('the owner\'s page, unchanged', () => {
  const source = readFileSync(join(root, 'tests/fixtures/reference/pooled-staking.mdx'), 'utf8')
  const file = 'content/staking/pools/index.mdx'

  it('has nothing to complain about', () => {
    // Its note to the authors and its one long sentence are warnings, which stop no build.
    expect(checkPage(root, file, source).diagnostics.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(['warning long-sentence', 'warning todo'])
  })

  it('says of itself what its front matter and headings say', async () => {
    const { html, page } = await renderPage(source.replace(/^(image|alt): .*\n/gm, ''), { file, withHead: false })
    expect(page.frontMatter).toMatchObject({ title: 'Pooled staking', template: 'staking', emoji: '💸', sidebarDepth: 2 })
    expect(page.outline.map(({ id }) => id)).toEqual(['what-are-staking-pools', 'why-stake-with-a-pool', 'what-to-consider', 'explore-staking-pools', 'faqs-of-pooled-staking'])
    expect(page.uses).toEqual({ CardGrid: [], Card: [], StakingComparison: ['pools'], StakingConsiderations: ['pools'], Emoji: [], StakingProductsCardGrid: ['pools'] })
    expect(html).not.toContain('TODO')
    expect(html).not.toMatch(/\{#|:stopwatch:/)
  })

  it('shares its structure with ours: headings, ids, cards and components in the same order, and no sentence', () => {
    const ours = readFileSync(join(root, file), 'utf8')
    const skeleton = (page: string) => [...page.matchAll(/^## .*$|<(?:CardGrid|Card|Staking\w+|Emoji|a)\b[^>]*>/gm)].map(([part]) => part)
    const added = ['## Liquid staking tokens {#liquid-staking-tokens}', '## What can go wrong {#what-can-go-wrong}', '## Getting your ETH out {#getting-your-eth-out}']
    expect(skeleton(ours).filter((part) => !added.includes(part))).toEqual(skeleton(source))
    const sentences = (page: string) => page.replace(/^---[\s\S]*?\n---/, '').replace(/<[^>]*>|[#*_]|\{#[^}]*\}/g, ' ').split(/(?<=[.?!])\s+|\n+/).map((sentence) => sentence.trim()).filter((sentence) => sentence.split(' ').length > 5)
    const theirs = new Set(sentences(source))
    expect(theirs.size).toBeGreaterThan(10)
    expect(sentences(ours).filter((sentence) => theirs.has(sentence))).toEqual([])
    const values = (page: string, keys: string[]) => keys.map((key) => new RegExp(`^${key}: .*$`, 'm').exec(page)?.[0])
    const kept = ['title', 'lang', 'template', 'emoji', 'sidebar', 'image', 'sidebarDepth']
    expect(values(ours, kept)).toEqual(values(source, kept))
  })

  it('leaves ours at least ten questions', () => {
    const faq = readFileSync(join(root, file), 'utf8').split('{#faqs-of-pooled-staking}')[1] ?? ''
    expect([...faq.matchAll(/^### .*\? \{#/gm)].length).toBeGreaterThanOrEqual(10)
  })
})

describe('a page that a rule refuses', () => {
  it('is not compiled either, whoever calls the compiler', async () => {
    await expect(renderPage('import fs from "node:fs"\n\n<Crad />\n')).rejects.toThrowError(/content\/staking\/fixture\/index\.mdx:6:1 {2}error {2}no-code[\s\S]*8:1 {2}error {2}known-tag/)
  })
})
