import type { Root } from 'hast'
import type { Lang } from '../../languages.ts'
import { eachElement, findIn, frameOf } from './tree.ts'
import { wordsOf } from './words.ts'

/**
 * Names each figure of a translated page by its title: by itself it would take its whole caption for its name, without a stop behind the
 * title. English pages stay as they are: their weight is counted in bytes. In an attribute, since pages have the places of the English one, and no others. Changes the tree.
 */
export function nameFigures(tree: Root, lang: Lang): void {
  if (lang === 'en') return
  eachElement(frameOf(tree).body, (element) => {
    if (element.tagName !== 'figure') return
    const caption = findIn(element, ({ tagName }) => tagName === 'figcaption')
    const title = caption?.children.find((child) => child.type === 'element' && child.tagName === 'b')
    if (title?.type !== 'element') return
    element.properties.ariaLabel = wordsOf(title)
  })
}
