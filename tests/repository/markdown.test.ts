import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { codeSpan, escapeMarkdown } from '../../src/review/markdown.ts'

const hostile = [
  '**bold**', '_a_ *b* ~~c~~', '# heading', '- item', '+ item', '* item', '1. item', '12) item', '> quote', '> [!WARNING]', '---', '===', '| a | b |', '[x](https://evil.example)',
  '![x](https://evil.example/x.png)', '[^1]', '[x]: https://evil.example', '<https://evil.example>', '<img src=x onerror=alert(1)>', '<!-- ', '--> <script>', '</details>', '&lt;b&gt;', '&#64;someone',
  '`code', '``', '```js', '~~~', '$x^2$', '$`x`$', '\\', 'a\\', '\\[x](y)', 'https://evil.example/x', 'www.evil.example', 'WWW.evil.example', 'me@evil.example', 'mailto:me@evil.example',
  '@someone', 'hi @org/team', '#12', 'org/repo#12', 'GH-12', 'gh-12', ':rocket:', 'a\n\n# b', 'a\r\n- b', 'a\u2028b', '\u202eabc', 'a\tb', '    indented', '- [ ] task',
]

function typesIn(node: Nodes): string[] {
  return [node.type, ...('children' in node ? node.children.flatMap(typesIn) : [])]
}

function textIn(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(textIn).join('') : ''
}

const parser = unified().use(remarkParse).use(remarkGfm)
const parse = (text: string): Nodes => parser.parse(text)
const seen = (text: string): string => text.trim().replace(/\r\n|[\n\r\u2028\u202e]/g, (breaks) => '\ufffd'.repeat(breaks.length)).replaceAll('\t', ' ')

describe('a text from outside', () => {
  it.each(hostile)('shows as it is and does nothing: %j', (text) => {
    const tree = parse(escapeMarkdown(text))
    expect(typesIn(tree)).toEqual(['root', 'paragraph', 'text'])
    expect(textIn(tree).replaceAll('\u200b', '')).toBe(seen(text))
  })

  it.each(hostile)('stays in its cell: %j', (text) => {
    const types = typesIn(parse(`| a | b |\n| --- | --- |\n| ${escapeMarkdown(text)} | ${codeSpan(text)} |\n`))
    expect(types.filter((type) => !['text', 'inlineCode'].includes(type))).toEqual(['root', 'table', 'tableRow', 'tableCell', 'tableCell', 'tableRow', 'tableCell', 'tableCell'])
  })

  it.each(hostile)('is nothing but code as code: %j', (text) => {
    const types = typesIn(parse(`x ${codeSpan(text)} y`))
    expect(types.filter((type) => type !== 'text')).toEqual(/[`|]/.test(text) ? ['root', 'paragraph'] : ['root', 'paragraph', 'inlineCode'])
  })

  it.each(['@someone', 'x @org/team', 'org/repo#12', 'GH-12', 'https://evil.example', 'www.evil.example', ':rocket:'])('is nothing that GitHub looks for in the finished page: %s', (text) => {
    const finished = textIn(fromMarkdown(escapeMarkdown(text)))
    expect(finished).not.toMatch(/@\w|#\d|GH-\d|:\/\/|www\.|:rocket/i)
  })

  it('keeps its plain words', () => {
    expect(escapeMarkdown('Café Stäking - P2P.org, 0.01 ETH (10 %)')).toBe('Café Stäking - P2P.org, 0.01 ETH \\(10 %\\)')
    expect(codeSpan('content/products/pools/a.json')).toBe('`content/products/pools/a.json`')
    expect(codeSpan(' \n')).not.toBe('``')
  })
})
