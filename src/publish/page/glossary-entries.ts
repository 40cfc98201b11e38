import type { Element, Root } from 'hast'
import { type Term, titleOfTerm } from '../../mdx/glossary.ts'
import { parentOf } from './tree.ts'
import { wordsOf } from './words.ts'

/** A term as the page of the glossary shows it. */
export interface GlossaryEntry {
  /** Its anchor on that page. */
  id: string
  title: string
  /** All that the page says of it, without marks of notes. */
  meaning: string
  /** Other forms in which pages use it. */
  also: readonly string[]
  /** What holds it there. */
  element: Element
}

/** What the page of the glossary (`tree`) says of each of these terms, in their order. A term without a heading on the page is left out. */
export function glossaryEntries(tree: Root, terms: readonly Pick<Term, 'id' | 'name' | 'forms'>[]): GlossaryEntry[] {
  return terms.flatMap(({ id, name, forms }) => {
    const element = parentOf(tree, ({ properties }) => properties.id === id)
    if (!element) return []
    const rest = element.children.filter((child) => !(child.type === 'element' && child.properties.id === id))
    return [{ id, title: titleOfTerm(name), meaning: wordsOf({ type: 'root', children: rest }), also: forms.slice(1), element }]
  })
}
