import type { Element, Nodes, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { frameOf } from './tree.ts'

/** What HTML does not need is left out, signs that only browsers of long ago took for others among it. Quotes stay: whoever looks into a page expects them. */
const options = { allowDangerousCharacters: true, omitOptionalTags: true, collapseEmptyAttributes: true, characterReferences: { useNamedReferences: true } } as const

/** A page as text, in as few letters as mean the same. Its frame is written out: whoever puts something into a page looks for where its head and body begin and end. */
export function writePage(tree: Root): string {
  const { html, head, body } = frameOf(tree)
  return `<!DOCTYPE html>${begun(html)}${begun(head)}${written(...head.children)}</head>${begun(body)}${written(...body.children)}</body></html>`
}

/** Elements and texts that follow one another, as they stand in a page that is written. */
export function written(...nodes: Nodes[]): string {
  return toHtml(nodes as Element[], options)
}

/** The start tag of an element. */
function begun(element: Element): string {
  return toHtml({ ...element, children: [] }).replace(/<\/\w+>$/, '')
}
