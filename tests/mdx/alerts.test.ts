import { describe, expect, it } from 'vitest'
import { readPage } from '../../src/mdx/check.ts'
import { visit } from '../../src/mdx/nodes.ts'
import { rangeOf } from '../../src/mdx/page.ts'
import { parsePage } from '../../src/mdx/parse.ts'
import { textsOf } from '../../src/mdx/texts.ts'
import { root } from '../files.ts'

const head = '---\ntitle: A page\ndescription: A page that a test reads.\n---\n\n'
const pageOf = (body: string) => {
  const { page } = parsePage('content/a.mdx', `${head}${body}\n`)
  if (!page) throw new Error('The page of this test cannot be read.')
  return page
}
const said = (body: string) => [...readPage(root, 'content/a.mdx', `${head}${body}\n`).complaints].filter(([rule]) => rule === 'alert' || rule === 'syntax').flatMap(([, complaints]) => complaints.map(({ message }) => message))

describe('the words of an alert', () => {
  it.each([
    ['a box', ':::note[A *title*]\nWords.\n\n- An item\n:::\n\nAfter.', ['A ', 'title', 'Words.', 'An item', 'After.']],
    ['a title behind a space', ':::note A title\nWords.\n:::', ['A title', 'Words.']],
    ['a quote', '> [!NOTE]\n> Words.\n>\n> - An item\n\nAfter.', ['Words.', 'An item', 'After.']],
    ['a quote in an item', '- Before.\n\n  > [!TIP]   \n  > Words.', ['Before.', 'Words.']],
    ['a box in a box, with CRLF', '::::note\r\n:::tip[A title]\r\nWords.\r\n:::\r\n::::', ['A title', 'Words.']],
    ['a box in a tag', '<Card title="A card">\n  :::warning[A title]\n  Words.\n  :::\n</Card>', ['A title', 'Words.']],
  ])('stand where they are written: %s', (_, body, expected) => {
    const page = pageOf(body)
    const found: string[] = []
    visit(page.tree, 'text', (node) => {
      const { start, end } = rangeOf(node)
      if (node.value.trim() === '') return
      found.push(node.value)
      expect(page.text.slice(start, end)).toBe(node.value)
    })
    expect(found).toEqual(expected)
  })

  it('are read by every rule as those of a paragraph are', () => {
    const texts = textsOf(pageOf(':::note[A title]\nWords.\n:::\n\n> [!TIP]\n> Other words.')).map(({ text }) => text)
    expect(texts).toEqual(expect.arrayContaining(['A title', 'Words.', 'Other words.']))
  })

  it('begin and end with the signs around them', () => {
    const page = pageOf('Before.\n\n:::note\nWords.\n:::\n\n> [!TIP]\n> Words.')
    const alerts: string[] = []
    visit(page.tree, 'mdxJsxFlowElement', (node) => void (node.name === 'Alert' && alerts.push(page.text.slice(rangeOf(node).start, rangeOf(node).end))))
    expect(alerts).toEqual([':::note\nWords.\n:::', '> [!TIP]\n> Words.'])
  })
})

describe('signs in great number are read, or refused, and never searched through again and again', () => {
  const unclosed = 'Unexpected `:::note` that is never closed, expected `:::` alone on the line after its words; add it.'
  const stray = 'Unexpected `:::`, expected a line such as `:::note` above it; mark where the alert begins, or remove the colons.'
  it.each([
    ['100,000 colons in a line', ':'.repeat(100_000), 1, 'Unexpected ":" 100002 times, expected at most 5000 on a page; split the page or remove some.'],
    ['boxes that are never closed', ':::note\n'.repeat(1600), 1600, unclosed],
    ['boxes that were never opened', ':::\n'.repeat(1600), 1600, stray],
    ['boxes with longer and longer marks', Array.from({ length: 90 }, (_, index) => `${':'.repeat(3 + index)}note`).join('\n'), 90, unclosed],
    ['boxes in boxes', `${':::note\n'.repeat(800)}a\n${':::\n'.repeat(800)}`, 1, 'Unexpected nesting deeper than 60, expected a page of words; remove the outer levels.'],
    ['a title of 60,000 words', `:::note ${'a '.repeat(60_000)}`, 1, unclosed],
    ['white space behind a name', `:::note${' '.repeat(60_000)}`, 1, unclosed],
    ['white space without a name', `:::${' '.repeat(60_000)}`, 1, stray],
  ])('%s', (_, body, count, message) => {
    const messages = said(body)
    expect(messages.length).toBe(count)
    expect(messages[0]).toBe(message)
  })

  it.each([
    ['twenty boxes in one another', `${':::note\n'.repeat(20)}a\n${':::\n'.repeat(20)}`],
    ['700 quotes', '> [!NOTE]\n> a\n\n'.repeat(700)],
    ['many boxes one after another', ':::tip\na\n:::\n\n'.repeat(700)],
  ])('%s are fine', (_, body) => expect(said(body)).toEqual([]))
})
