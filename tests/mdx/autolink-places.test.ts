import fc from 'fast-check'
import type { Nodes, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { type PluggableList, unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { rangeOf } from '../../src/mdx/page.ts'
import { syntaxPlugins } from '../../src/mdx/pipeline.ts'
import { remarkPlacedAutolinks } from '../../src/mdx/syntax/autolink-places.ts'

const reading = (plugins: PluggableList) => {
  const processor = unified().use(remarkParse).use(remarkMdx).use(plugins).freeze()
  return (text: string): Root | undefined => {
    try {
      return processor.parse(text)
    } catch {
      return undefined
    }
  }
}
const ours = reading(syntaxPlugins)
const theirs = reading(syntaxPlugins.filter((plugin) => plugin !== remarkPlacedAutolinks))

const nodesOf = (node: Nodes): Nodes[] => [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])]
const withoutPlaces = (tree: unknown): string => JSON.stringify(tree, (key, value: unknown) => (key === 'position' ? undefined : value))
/** The links of a text as they stand in it. */
const linksIn = (text: string): string[] => nodesOf(ours(text) ?? { type: 'root', children: [] }).filter(({ type }) => type === 'link').map((link) => text.slice(rangeOf(link).start, rangeOf(link).end))

const pieces = ['[', '[', ']', '(', ')', 'www.a.example', 'https://a.example/', 'a@b.example', 'a', '5', ' ', ' ', '\n', '\n\n', '\\*', '\\[', '&amp;', '&#128512;', '**', '> ', '- ', '## ']

describe('a link that GFM finds behind an open bracket', () => {
  it('has a place, as all that stands around it, and is the link it was', () => {
    let placed = 0
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 2, maxLength: 20 }).map((some) => some.join('')), (text) => {
        const [tree, other] = [ours(text), theirs(text)]
        expect(withoutPlaces(tree)).toBe(withoutPlaces(other))
        if (!tree || !other) return
        for (const node of nodesOf(tree)) {
          expect(node.position).toBeDefined()
          // Where nothing is written in another way than it is read, the letters are the same.
          if (node.type === 'text' && !/[\\&>\n]/.test(text)) expect(text.slice(rangeOf(node).start, rangeOf(node).end)).toBe(node.value)
        }
        if (nodesOf(other).some(({ position }) => position === undefined)) placed++
      }),
      { numRuns: 600, seed: 20261126 },
    )
    expect(placed).toBeGreaterThan(20)
  })

  it.each([
    ['[see https://a.example/ now', ['https://a.example/']],
    ['[ www.a.example and www.b.example', ['www.a.example', 'www.b.example']],
    ['A \\* [ a@b.example &amp; c@d.example', ['a@b.example', 'c@d.example']],
    ['&#128512; [ https://a.example/?b=1&amp;c=2 x', ['https://a.example/?b=1&amp;c=2']],
    ['> [ one\n> two www.a.example.\n> three', ['www.a.example']],
    ['> [!NOTE]\n> [ www.a.example', ['www.a.example']],
    ['- [ a **b www.c.example** www.d.example', ['www.c.example', 'www.d.example']],
  ])('stands where it stands: %j', (text, links) => expect(linksIn(text)).toEqual(links))
})
