import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Root } from 'mdast'
import { describe, expect, it } from 'vitest'
import { glossaryFile, idOfTerm, type Term } from '../../src/mdx/glossary.ts'
import { parsePage } from '../../src/mdx/parse.ts'
import { glossaryOf } from '../../src/mdx/read-glossary.ts'
import { linkTerms, termsUsed } from '../../src/mdx/transforms/link-terms.ts'
import { root } from '../files.ts'

const term = (name: string, ...also: string[]): Term => ({ id: idOfTerm(name), name, forms: [name, ...also], definition: `What ${name} means.` })
const terms = [term('validator', 'validators'), term('exit queue'), term('queue'), term('liquid staking token', 'LST', 'LSTs'), term('two-token')]

/** The terms a page's text is linked with: "words -> id", in order. */
function linked(markdown: string): string[] {
  const { page } = parsePage('content/a.mdx', `---\ntitle: A page\ndescription: A page that a test reads.\n---\n\n${markdown}\n`)
  const tree = page?.tree as Root
  linkTerms(tree, terms)
  const found: string[] = []
  const walk = (node: unknown): void => {
    const { name, attributes = [], children = [] } = node as { name?: string; attributes?: { name: string; value: string }[]; children?: unknown[] }
    if (name === 'GlossaryLink') found.push(`${(children[0] as { value: string }).value} -> ${attributes.find((attribute) => attribute.name === 'term')?.value}`)
    children.forEach(walk)
  }
  walk(tree)
  return found
}

it('of thousands of forms that begin with one word, the longest fifty are looked for', () => {
  const { page } = parsePage('content/a.mdx', '---\ntitle: A page\ndescription: A page that a test reads.\n---\n\nA pool 7, a pool 1003, a pool 1111.\n')
  const many = [term('pool 7'), ...Array.from({ length: 9000 }, (_, index) => term(`pool ${1000 + index}`))]
  expect(page && termsUsed(page.tree, many).map(({ name }) => name)).toEqual(['pool 1003'])
})

describe('terms are linked', () => {
  it.each([
    ['where they are used first, and only there', 'A validator votes. A validator is paid.', ['validator -> validator']],
    ['in the form in which they stand', 'Validators vote.', ['Validators -> validator']],
    ['once, whatever the form', 'Many validators, one validator.', ['validators -> validator']],
    ['the longer of two that begin together', 'The exit queue is long, and so is the queue.', ['exit queue -> exit-queue', 'queue -> queue']],
    ['across a line', 'The exit\nqueue is long.', ['exit\nqueue -> exit-queue']],
    ['within emphasis, tables and cards', '**validators**\n\n| a |\n| - |\n| LST |\n\n<CardGrid><Card title="Stake">An exit queue.</Card></CardGrid>', ['validators -> validator', 'LST -> liquid-staking-token', 'exit queue -> exit-queue']],
    ['several in one text', 'Each LST is backed by validators.', ['LST -> liquid-staking-token', 'validators -> validator']],
    ['with a hyphen', 'A two-token design.', ['two-token -> two-token']],
  ])('%s', (_what, markdown, expected) => expect(linked(markdown)).toEqual(expected))

  it.each([
    ['in a heading', '## A validator {#a}'],
    ['in a link', '[A validator](/staking)'],
    ['in code', 'A `validator`.\n\n```\nvalidator\n```'],
    ['in an attribute', '<CardGrid><Card title="Validators" description="validator" /></CardGrid>'],
    ['in a note', 'Words.[^a]\n\n[^a]: About a validator.'],
    ['in a tag that is a link', '<a href="/staking">validator</a>'],
    ['as a part of a word', 'A covalidator, validatory, pre-validator, exit queues-like.'],
    ['where nothing is a term', 'Words and words.'],
  ])('but not %s', (_what, markdown) => expect(linked(markdown)).toEqual([]))
})

it('the glossary is read, and the pooled page links to it', () => {
  const built = readFileSync(join(root, 'out/staking/pools/index.html'), 'utf8')
  expect(glossaryOf(root).length).toBeGreaterThan(30)
  expect(built).toContain('href="/glossary/#validator"')
  expect(glossaryOf(join(root, 'nowhere'))).toEqual([])
  expect(readFileSync(join(root, glossaryFile), 'utf8')).toContain('<Term name="validator"')
})
