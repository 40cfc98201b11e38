/// <reference types="mdast-util-mdx" />
import type { Heading, Nodes, Parents } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { type Page, rangeOf } from '../../mdx/page.ts'
import type { Edit, OpenPoint, Step } from './draft.ts'

const kind = 'heading'
// What has a heading of its own, or is one line.
const withoutHeadings = ['Card', 'Term', 'dt', 'summary', 'a', 'AlertTitle']

/** A heading and what is around it. */
interface Found {
  node: Heading
  around: Parents[]
}

/**
 * Brings headings into the order of ours: one title, which is that of the front matter, and below it no level left out.
 * Gives the words of the first `#`, where it is the title, which is `title` where that is known.
 */
export function headings({ tree, text }: Page, title: string | undefined): Step & { title?: string } {
  const [edits, open]: [Edit[], OpenPoint[]] = [[], []]
  const all = headingsIn(tree).filter((found) => {
    const { start, end } = rangeOf(found.node)
    if (wordsOf(found.node) === '' && !text.slice(start, end).includes('<')) {
      edits.push({ start, end, text: '', kind })
      return false
    }
    if (!found.around.some((parent) => 'name' in parent && withoutHeadings.includes(parent.name ?? ''))) return true
    edits.push({ start, end, text: `**${innerOf(found.node, text)}**`, kind })
    return false
  })
  const tops = all.filter(({ node }) => node.depth === 1)
  const first = tops[0]?.node
  const own = first ? wordsOf(first) : undefined
  const isTitle = first !== undefined && (title === undefined || plain(title) === plain(own ?? ''))
  if (first && isTitle) edits.push({ ...rangeOf(first), text: '', kind: 'title' })
  const left = all.filter(({ node }) => !isTitle || node !== first)
  // Those around a heading, outermost first: how deep each was, and how deep it is now. Neighbours stay neighbours.
  const around: { was: number; is: number }[] = []
  for (const { node } of left) {
    // A single title that says something else than ours stands below it, beside what stood below that.
    const was = tops.length === 1 ? Math.max(2, node.depth) : node.depth
    while ((around.at(-1)?.was ?? 0) >= was) around.pop()
    const is = Math.min(6, (around.at(-1)?.is ?? 1) + 1)
    around.push({ was, is })
    if (is !== node.depth) edits.push({ ...rangeOf(node), text: `${'#'.repeat(is)} ${innerOf(node, text)}${idOf(node, text)}`, kind: 'level of a heading' })
  }
  return { edits, open, ...(isTitle && own !== undefined ? { title: own } : {}) }
}

function headingsIn(node: Nodes, around: Parents[] = []): Found[] {
  if (node.type === 'heading') return [{ node, around }]
  return 'children' in node ? node.children.flatMap((child) => headingsIn(child, [...around, node])) : []
}

function wordsOf(node: Heading): string {
  return toString({ ...node, children: node.children.filter(({ type }) => type !== 'headingId' && type !== 'comment') }).trim()
}

/** The words of a heading as they stand in the page, on one line, without its id. */
function innerOf(node: Heading, text: string): string {
  const inner = node.children.filter(({ type }) => type !== 'headingId')
  const [first, last] = [inner[0], inner.at(-1)]
  return first && last ? text.slice(rangeOf(first).start, rangeOf(last).end).split('\n').map((line) => line.trim()).join(' ') : ''
}

function idOf(node: Heading, text: string): string {
  const last = node.children.at(-1)
  return last?.type === 'headingId' ? ` ${text.slice(rangeOf(last).start, rangeOf(last).end)}` : ''
}

function plain(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
