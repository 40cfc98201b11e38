import { join } from 'node:path'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'
import { parsePage } from '../../src/mdx/parse.ts'
import { pageRules } from '../../src/mdx/rules/index.ts'
import { elements } from '../../src/mdx/elements.ts'
import { root } from '../files.ts'
import { renderPage } from './render.tsx'

const head = '---\ntitle: A page\ndescription: A page that a test reads.\n---\n\n'
const attributes: Readonly<Record<string, string>> = { a: ' href="/staking"', abbr: ' title="Words"' }
const empty = ['br', 'hr']

/** A tag around a content, as it stands within a line. */
const tag = (name: string, content: string) => (empty.includes(name) ? `<${name} />` : `<${name}${attributes[name] ?? ''}>${content}</${name}>`)

/** An element with a content, and around it what it needs to mean something: `li` in `ul`. A list has the content in an item, `ul!` alone. */
function withContent(name: string, content: string): string {
  switch (name) {
    case 'ul': case 'ol': return tag(name, tag('li', content))
    case 'dl': return tag('dl', tag('dt', 'Words') + tag('dd', content))
    case 'li': return tag('ul', tag('li', content))
    case 'dt': return tag('dl', tag('dt', content) + tag('dd', 'Words'))
    case 'dd': return tag('dl', tag('dt', 'Words') + tag('dd', content))
    case 'details': return tag('details', tag('summary', 'Words') + content)
    case 'summary': return tag('details', tag('summary', content) + 'Words')
    case 'figcaption': return tag('figure', tag('figcaption', content) + tag('b', 'Words'))
    default: return tag(name.replace('!', ''), content)
  }
}

const names = Object.keys(elements)
const outers = names.filter((name) => !empty.includes(name))
/** The same without what they need around or in them. */
const bare = ['ul!', 'dl!', 'details!', 'li!', 'dt!', 'dd!', 'summary!', 'figcaption!']

let count = 0
/** Blocks of Markdown. Ids of headings have to differ. */
const blocks: Readonly<Record<string, () => string>> = {
  paragraph: () => 'Words.', list: () => '- Words', tasks: () => '- [ ] Words', table: () => '| Words |\n| --- |\n| Words |', heading: () => `## Words {#id-${count++}}`, quote: () => '> Words', code: () => '```\nwords\n```', line: () => '---',
  card: () => `<CardGrid>\n<Card title="Words ${count++}">\nWords.\n</Card>\n</CardGrid>`, emoji: () => '<Emoji text="🐟" />',
  alert: () => '<Alert>\n<AlertEmoji text="🐟" />\n<AlertTitle>Words</AlertTitle>\n\nWords.\n</Alert>', box: () => ':::note[Words]\nWords.\n:::', mark: () => '> [!NOTE]\n> Words.',
  unfolds: () => `<ExpandableCard title="Words ${count++}" contentPreview="Words">\nWords.\n</ExpandableCard>`, button: () => '<ButtonLink href="/staking">Words</ButtonLink>', readOn: () => '<DocLink to="/staking">\nWords\n</DocLink>', divider: () => '<Divider />',
}

/** Whether the rules let a text pass. */
function isAccepted(body: string): boolean {
  const { page } = parsePage('content/a.mdx', `${head}${body}\n`)
  return page !== undefined && ['tag-children', 'link-text', 'known-attribute', 'known-tag'].every((id) => [...(pageRules[id]?.check(page) ?? [])].length === 0)
}

type Tree = string | { name: string; children: Tree[] }

/** A tree in one line: "p(b(#)#)". */
const written = (tree: Tree): string => (typeof tree === 'string' ? '#' : `${tree.name}(${joined(tree.children)})`)
const joined = (trees: readonly Tree[]): string => trees.map(written).join('').replace(/#+/g, '#')

/** The tree that a text of HTML means, tag by tag, which a browser may read otherwise. */
function meant(html: string): string {
  const top: { name: string; children: Tree[] } = { name: '', children: [] }
  const open = [top]
  for (const [, close, name, rest = '', text] of html.matchAll(/<(\/?)([\w-]+)((?:"[^"]*"|[^">])*)>|([^<]+)/g)) {
    const around = open.at(-1) ?? top
    if (name === undefined) around.children.push(text ?? '')
    else if (close === '/') open.pop()
    else {
      const element = { name: name.toLowerCase(), children: [] }
      around.children.push(element)
      if (!/^(?:br|hr|img|input|meta|link)$/.test(name) && !rest.endsWith('/')) open.push(element)
    }
  }
  return joined(top.children)
}

/** The tree that a browser makes of it. */
function read(html: string): string {
  const treeOf = (node: DefaultTreeAdapterTypes.ChildNode): Tree => ('tagName' in node ? { name: node.tagName.toLowerCase(), children: node.childNodes.map(treeOf) } : '#')
  return joined(parseFragment(html).childNodes.map(treeOf))
}

/** What each text becomes in HTML. All of them are rendered as one page: compiling takes longer than all else. */
async function rendered(bodies: readonly string[]): Promise<string[]> {
  const { html } = await renderPage(bodies.join('\n\nBetween.\n\n'), { unchecked: true })
  return html.split('<p>Between.</p>')
}

const pairs = outers.flatMap((outer) => names.map((inner) => [outer, inner, `Words ${withContent(outer, `words ${withContent(inner, 'words')} words`)} words.`] as const))
const alone = [...outers, ...bare].flatMap((outer) => [...names, ...bare].map((inner) => [outer, inner, withContent(outer, withContent(inner, 'words'))] as const))
const around = outers.flatMap((outer) => Object.entries(blocks).map(([inner, block]) => [outer, inner, withContent(outer, `\n\n${block()}\n\n`).replace(/\n\n(<\/\w+>)(?=.)/g, '\n\n$1\n')] as const))
const tricky = ['a', 'ins', 'p', 'b', 'ul!', 'dd', 'li', 'details', 'summary']
const triples = tricky.flatMap((first) => tricky.flatMap((second) => tricky.map((third) => [first, `${second} ${third}`, withContent(first, withContent(second, withContent(third, 'words')))] as const)))

/** Those that MDX can read and the rules let pass, and all that MDX can read. */
function judged<Case extends readonly [string, string, string]>(cases: readonly Case[]): { accepted: Case[]; readable: Case[] } {
  const readable = cases.filter(([, , body]) => parsePage('content/a.mdx', `${head}${body}\n`).page)
  return { readable, accepted: readable.filter(([, , body]) => isAccepted(body)) }
}

async function expectWhole(accepted: readonly (readonly [string, string, string])[]): Promise<void> {
  const html = await rendered(accepted.map(([, , body]) => body))
  expect(html.map(read)).toEqual(html.map(meant))
  expect(read(html.join('<p></p>'))).toBe(meant(html.join('<p></p>')))
}

describe.each([['pairs within a line', pairs], ['pairs alone', alone], ['blocks of Markdown in a tag', around]])('of %s', (name, cases) => {
  const { accepted, readable } = judged<readonly [string, string, string]>(cases)

  it('a browser reads what the rules let pass as it was written', async () => {
    expect(accepted.length).toBeGreaterThan(readable.length / 20)
    await expectWhole(accepted)
  })

  it('what the rules refuse is torn, or is on the list of what HTML or this site has no place for', async () => {
    const refused = readable.filter((one) => !accepted.includes(one))
    const html = await rendered(refused.map(([, , body]) => body))
    expect(html.length).toBe(refused.length)
    const whole = refused.filter((_, index) => read(html[index] ?? '') === meant(html[index] ?? ''))
    const lines = [...new Set(whole.map(([outer]) => outer))].map((outer) => `${outer}: ${whole.filter((one) => one[0] === outer).map(([, inner]) => inner).join(', ')}\n`)
    await expect(lines.join('')).toMatchFileSnapshot(join(root, 'tests/fixtures/nesting', `${name.replaceAll(' ', '-')}.txt`))
  })
})

it('of three of the trickier, too, a browser reads what the rules let pass as it was written', async () => {
  const { accepted, readable } = judged(triples)
  expect(accepted.length).toBeGreaterThan(readable.length / 20)
  await expectWhole(accepted)
})
