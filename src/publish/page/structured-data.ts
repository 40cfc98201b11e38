import type { Element, Root } from 'hast'
import type { GlossaryEntry } from './glossary-entries.ts'
import { type Lang, languages } from '../../languages.ts'
import type { About } from './about.ts'
import { eachElement, element, frameOf, mainOf } from './tree.ts'
import { wordsOf } from './words.ts'

/**
 * What a page says of itself to machines (JSON-LD of schema.org), read from the page as it is: what it is and where it stands.
 * Its questions and its products stand in the page, in its Markdown and in the data; here they would be a second copy that grows. The terms it explains are a set of terms. `tree` is the page, `address` its own, `updated` the day (`YYYY-MM-DD`) it was last changed.
 */
export function structuredData(tree: Root, { title, description }: Pick<About, 'title' | 'description'>, address: string, updated: string | undefined, terms: readonly GlossaryEntry[] = [], lang: Lang = 'en'): object {
  const main = mainOf(tree)
  const trail = main ? trailOf(main, address) : []
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'WebPage',
        url: address,
        name: title,
        description,
        // English is what all are made from.
        ...(lang === 'en' ? {} : { inLanguage: languages[lang].tag }),
        ...(updated ? { dateModified: updated } : {}),
      },
      ...(trail.length > 0 ? [{ '@type': 'BreadcrumbList', itemListElement: [...trail, { name: title, item: address }].map((item, index) => ({ '@type': 'ListItem', position: index + 1, ...item })) }] : []),
      ...(terms.length > 0 ? [termSet(terms, title, address)] : []),
    ],
  }
}

/** The terms of a page, each at its own place. */
function termSet(terms: readonly GlossaryEntry[], name: string, address: string): object {
  return {
    '@type': 'DefinedTermSet',
    '@id': address,
    url: address,
    name,
    hasDefinedTerm: terms.map(({ id, title, meaning }) => ({ '@type': 'DefinedTerm', name: title, description: meaning, url: `${address}#${id}`, inDefinedTermSet: address })),
  }
}

/** Puts data at the end of a page, for machines: there nobody waits for it. Nothing in it can end its element early. Changes the tree. */
export function addData(tree: Root, data: object): void {
  frameOf(tree).body.children.push(element('script', { type: 'application/ld+json' }, [{ type: 'text', value: JSON.stringify(data).replaceAll('<', '\\u003c') }]))
}

/** The pages above: the first list of links of the main part, before its title. */
function trailOf(main: Element, address: string): { name: string; item: string }[] {
  const [first] = main.children.filter((child): child is Element => child.type === 'element')
  if (first?.tagName !== 'nav') return []
  return linksIn(first).map((link) => ({ name: wordsOf(link), item: new URL(String(link.properties.href), address).href }))
}

function linksIn(nav: Element): Element[] {
  const links: Element[] = []
  eachElement(nav, (child) => void (child.tagName === 'a' && links.push(child)))
  return links
}
