import GithubSlugger from 'github-slugger'
import { visit } from './nodes.ts'
import type { Range } from '../diagnostics.ts'
import { withEmoji } from './emoji.ts'
import { termNodesOf } from './glossary.ts'
import { headingsOf } from './headings.ts'
import { type Page, rangeOf } from './page.ts'
import { type ComponentName, titledCards } from './vocabulary.ts'

/** An id that a page's text gives something, and what it comes from. */
export interface PageId {
  id: string
  from: 'written' | 'heading' | 'card' | 'term'
  range: Range
}

/** The ids of a page in reading order: those written, those made from headings as rehype-slug makes them, those of cards and of terms. */
export function idsOf({ tree }: Pick<Page, 'tree'>): PageId[] {
  const headings = new Map(headingsOf(tree).map((heading) => [heading.node, heading]))
  const ids: PageId[] = []
  visit(tree, (node) => {
    const heading = node.type === 'heading' ? headings.get(node) : undefined
    if (heading) ids.push({ id: heading.id, from: heading.written ? 'written' : 'heading', range: rangeOf(heading.written ?? node) })
    if ((node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && titledCards.includes(node.name ?? '')) {
      const attributeNamed = (name: string) => node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name)
      const [title, own] = [attributeNamed('title'), attributeNamed('id')]
      if (own && typeof own.value === 'string') ids.push({ id: own.value, from: 'written', range: rangeOf(own) })
      else if (title && typeof title.value === 'string') ids.push({ id: idOfTitle(withEmoji(title.value)), from: 'card', range: rangeOf(title) })
    }
  })
  for (const { node, id } of termNodesOf({ tree })) ids.push({ id, from: 'term', range: rangeOf(node) })
  return ids
}

/** The anchor of a card, made from its title. */
export function idOfTitle(title: string): string {
  return new GithubSlugger().slug(title)
}

/** Whether a page uses a component. */
export function shows({ tree }: Pick<Page, 'tree'>, component: ComponentName): boolean {
  let found = false
  visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => void (found ||= 'name' in node && node.name === component))
  return found
}

/** What a component on a page is asked to show, by one of its attributes: the categories of its product grids, for example. */
export function usesOf({ tree }: Pick<Page, 'tree'>, component: ComponentName, name: string): string[] {
  const values: string[] = []
  visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    if (!('name' in node) || node.name !== component) return
    const value = node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name)?.value
    if (typeof value === 'string') values.push(value)
  })
  return values
}
