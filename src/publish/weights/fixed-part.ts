import type { Element, Root } from 'hast'
import { findIn } from '../page-tree.ts'
import { dataElement } from '../structured-data.ts'

/**
 * A grid page without what it has once for each listing: the elements of the listings (`listings`, in order), and what its
 * structured data say of each. `tree` is the page as a tree with positions. The frame of either stays: it is there once.
 */
export function fixedPartOf(html: string, tree: Root, listings: readonly Element[]): string {
  const data = findIn(tree, ({ tagName, properties }) => tagName === 'script' && properties.type === 'application/ld+json')
  const edits = [...(data ? [{ ...rangeOf(data), text: withoutItems(data) }] : []), ...listings.map((listing) => ({ ...rangeOf(listing), text: '' }))]
  const parts: string[] = []
  let at = 0
  for (const { start, end, text } of edits.sort((a, b) => a.start - b.start)) {
    parts.push(html.slice(at, start), text)
    at = end
  }
  return parts.join('') + html.slice(at)
}

/** Structured data with every list of items empty. */
function withoutItems(script: Element): string {
  const [text] = script.children
  const data = JSON.parse(text?.type === 'text' ? text.value : '{}') as { '@graph'?: { '@type': unknown }[] }
  return dataElement({ ...data, '@graph': data['@graph']?.map((node) => (node['@type'] === 'ItemList' ? { ...node, itemListElement: [] } : node)) })
}

function rangeOf({ tagName, position }: Element): { start: number; end: number } {
  if (position?.start.offset === undefined || position.end.offset === undefined) throw new Error(`Unexpected <${tagName}> without a place in the page, expected a tree that was read from its text.`)
  return { start: position.start.offset, end: position.end.offset }
}
