import fc from 'fast-check'
import { expect, it } from 'vitest'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { type PluggableList, unified } from 'unified'
import { syntaxPlugins } from '../../src/mdx/pipeline.ts'
import { remarkQuickAutolinks } from '../../src/mdx/syntax/autolink.ts'

const reading = (plugins: PluggableList) => {
  const processor = unified().use(remarkParse).use(remarkMdx).use(plugins).freeze()
  return (text: string): unknown => {
    try {
      return processor.parse(text)
    } catch (error) {
      return String(error)
    }
  }
}
const ours = reading([remarkGfm, remarkQuickAutolinks])
const theirs = reading([remarkGfm])

const pieces = ['[', ']', '![', '](', '(', ')', '][', '[]', '[^a]', '![^a]', '[a]', 'www.a.example', 'https://a.example/', 'http://', 'a@b.example', 'a', 'w', ' ', ' ', '\n', '\n\n', '\\', '`', '*', '_', '~~', '|', '<b>', '</b>', '> ', '- ', '[a]: /b\n', '\n[^a]: b\n']

it('pages are read as GFM reads them, wherever brackets and addresses stand', () => {
  let linked = 0
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 20 }).map((some) => some.join('')), (text) => {
      const tree = ours(text)
      expect(tree).toEqual(theirs(text))
      if (JSON.stringify(tree).includes('"link"')) linked++
    }),
    { numRuns: 400, seed: 20261125 },
  )
  expect(linked).toBeGreaterThan(20)
})

it.each([
  '[ www.a.example', '[a] www.a.example', '[a [b] www.a.example', '[a](/b) www.a.example', '![ a@b.example', '[a\n\nhttps://a.example/', '\\[ https://a.example/', '[[a](/b) www.a.example', '[a]: /b\n\n[a] [ https://a.example/ ] a@b.example', '[^a] www.a.example\n\n[^a]: [ www.b.example',
])('%j is read as GFM reads it', (text) => {
  expect(ours(text)).toEqual(theirs(text))
})

it('comes after what it makes quick', () => {
  expect(syntaxPlugins.indexOf(remarkQuickAutolinks)).toBe(syntaxPlugins.findIndex((plugin) => Array.isArray(plugin) && plugin[0] === remarkGfm) + 1)
})

// What looks back over all of them for each of them does not come to an end within the time of a test.
it('20,000 words behind an open bracket are read', () => {
  expect(JSON.stringify(ours(`[${'a '.repeat(20_000)}`)).length).toBeGreaterThan(40_000)
})
