/// <reference types="mdast-util-mdx" />
import { rangeOf, type Page } from '../../mdx/page.ts'
import { visit } from '../../mdx/nodes.ts'
import type { Edit, OpenPoint, Step } from './draft.ts'
import { type Places, resolved } from './places.ts'
import { quoted } from './todo.ts'
import { treeOf } from './unread.ts'

const kind = 'link'

/** Writes `<https://…>` and `<mail@…>`, which MDX takes for tags, as links with words. */
export function autolinks(text: string): Step {
  const edits: Edit[] = []
  visit(treeOf(text), 'link', (node) => {
    const range = rangeOf(node)
    if (text[range.start] !== '<') return
    const words = text.slice(range.start + 1, range.end - 1).replace(/^https?:\/\//i, '').replace(/\/$/, '')
    edits.push({ ...range, text: `[${words.replace(/[[\]_*`~\\]/g, '\\$&')}](${node.url.replace(/[()]/g, '\\$&')})`, kind })
  })
  return { edits, open: [] }
}

/** Writes each link so that it leads from the new page to where it led, as far as that is known. `renamed` are the ids of headings that have another name. */
export function links({ tree, text }: Page, places: Places, renamed: ReadonlyMap<string, string>): Step {
  const [edits, open]: [Edit[], OpenPoint[]] = [[], []]
  const look = (url: string, from: number, to: number): void => {
    const at = text.slice(from, to).lastIndexOf(url)
    const renaming = url.startsWith('#') ? renamed.get(url.slice(1)) : undefined
    const target = renaming === undefined ? resolved(url, places) : { url: `#${renaming}` }
    if (!target) return
    const says = target.open ?? (at < 0 ? 'expected an address without special characters; fix it' : undefined)
    if (says !== undefined) open.push({ start: from, message: `Unexpected link to "${quoted(url)}", ${says}.` })
    if (target.url !== undefined && target.url !== url && at >= 0) edits.push({ start: from + at, end: from + at + url.length, text: target.url, kind })
  }
  visit(tree, (node) => {
    const { start, end } = rangeOf(node)
    // The words of a link come before its address, and may be the same.
    const last = 'children' in node ? node.children.at(-1) : undefined
    if (node.type === 'link' && text[start] === '[') look(node.url, last ? rangeOf(last).end : start, node.title ? text.slice(0, end).lastIndexOf(node.title) : end)
    if (node.type === 'definition') look(node.url, start + (node.label?.length ?? 0), node.title ? text.slice(0, end).lastIndexOf(node.title) : end)
    if (!('attributes' in node)) return
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string' || !['href', 'to'].includes(attribute.name)) continue
      const range = rangeOf(attribute)
      look(attribute.value, range.start, range.end)
    }
  })
  return { edits, open }
}
