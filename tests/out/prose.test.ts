import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { parsePage } from '../../src/mdx/parse.ts'
import { root } from '../files.ts'
import { builtPages, elementsOf, wordsOf } from './built.ts'

/** Fewer words than these make a label or a question that anyone would write alike. */
const fewestWords = 6

/** The sentences of a text, each as its words alone. */
function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?:])\s+|\n{2,}/).map((sentence) => sentence.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()).filter((sentence) => sentence.split(' ').length >= fewestWords)
}

function referenceSentences(): Set<string> {
  const { page } = parsePage('content/reference.mdx', readFileSync(join(root, 'tests/fixtures/reference/pooled-staking.mdx'), 'utf8'))
  const texts: string[] = []
  if (page) visit(page.tree, 'paragraph', (node) => void texts.push(toString(node)))
  return new Set(texts.flatMap(sentencesOf))
}

const theirs = referenceSentences()

it('the reference page has sentences to compare with', () => {
  expect(theirs.size).toBeGreaterThan(20)
})

describe.each(builtPages)('%s', (file) => {
  it('has no sentence of the reference page', () => {
    const blocks = elementsOf(file).filter(({ tagName }) => ['p', 'li', 'td', 'dd', 'h1', 'h2', 'h3'].includes(tagName)).map(wordsOf)
    expect(blocks.flatMap(sentencesOf).filter((sentence) => theirs.has(sentence))).toEqual([])
  })
})
