import type { Nodes } from 'mdast'
import { type Page, rangeOf } from '../../mdx/page.ts'
import { visit } from '../../mdx/nodes.ts'
import type { Edit, OpenPoint, Step } from './draft.ts'
import { pictureNote, pictureSays } from './html.ts'

/** Puts a note with its words in place of each picture; one that is a link leaves the link with these words. */
export function pictures({ tree }: Page): Step {
  const [edits, open]: [Edit[], OpenPoint[]] = [[], []]
  visit(tree, ['image', 'imageReference'], (node, _index, parent) => {
    if (node.type !== 'image' && node.type !== 'imageReference') return
    const range = rangeOf(node)
    const alt = node.alt ?? ''
    const source = node.type === 'image' ? node.url : ''
    open.push({ start: range.start, message: pictureSays(alt) })
    const isLink = parent?.type === 'link' || parent?.type === 'linkReference' || (parent && 'name' in parent && parent.name === 'a')
    const isAllOfLink = isLink && (parent.children as Nodes[]).every((child) => child === node || (child.type === 'text' && child.value.trim() === ''))
    const words = isAllOfLink ? alt.replace(/[[\]]/g, '').trim() || 'Picture' : ''
    edits.push({ ...range, text: isLink ? `${words}${words === '' ? '' : ' '}${pictureNote(alt, source)}` : pictureNote(alt, source), kind: 'picture' })
  })
  // What named only pictures names nothing any more.
  const named = new Set<string>()
  visit(tree, 'linkReference', ({ identifier }) => void named.add(identifier))
  const shown = new Set<string>()
  visit(tree, 'imageReference', ({ identifier }) => void shown.add(identifier))
  visit(tree, 'definition', (node) => void (shown.has(node.identifier) && !named.has(node.identifier) && edits.push({ ...rangeOf(node), text: '' })))
  return { edits, open }
}
