import { expect, it } from 'vitest'
import { visit } from '../../src/mdx/nodes.ts'
import { parsePage } from '../../src/mdx/parse.ts'

const { page } = parsePage('content/fixture.mdx', '---\ntitle: A page\ndescription: A page that a test reads.\n---\n\n# One\n\n- two *three*\n\nfour\n')
if (!page) throw new Error('The page of this test cannot be read.')

it('visits every node in reading order, with its place in its parent', () => {
  const words: string[] = []
  visit(page.tree, (node, index, parent) => {
    if (index !== undefined) expect(parent?.children[index]).toBe(node)
    if (node.type === 'text') words.push(node.value)
  })
  expect(words).toEqual(['One', 'two ', 'three', 'four'])
})

it('visits those of the types asked for, each time anew', () => {
  const seen: string[] = []
  visit(page.tree, 'heading', ({ depth }) => seen.push(`h${depth}`))
  visit(page.tree, ['emphasis', 'listItem'], ({ type }) => seen.push(type))
  visit(page.tree, 'heading', ({ depth }) => seen.push(`h${depth}`))
  expect(seen).toEqual(['h1', 'listItem', 'emphasis', 'h1'])
})

it('visits a part of a tree by itself', () => {
  const [list] = page.tree.children.filter(({ type }) => type === 'list')
  const words: string[] = []
  if (list) visit(list, 'text', ({ value }) => words.push(value))
  expect(words).toEqual(['two ', 'three'])
})
