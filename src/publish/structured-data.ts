import type { Element, ElementContent, Root } from 'hast'
import { visit } from 'unist-util-visit'
import { findIn, mainOf, wordsOf } from './page-tree.ts'
import type { SitePage } from './site-pages.ts'

/**
 * What a page says of itself to machines (JSON-LD of schema.org), read from the page as it is: where it stands, its questions
 * and answers, its products. `tree` is the page, `address` its own, `updated` the day (`YYYY-MM-DD`) it was last changed.
 */
export function structuredData(tree: Root, { title, description }: Pick<SitePage, 'title' | 'description'>, address: string, updated: string | undefined): object {
  const main = mainOf(tree)
  const faqs = main ? faqsOf(main) : []
  const products = main ? productsOf(main, address) : []
  const trail = main ? trailOf(main, address) : []
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': faqs.length > 0 ? ['WebPage', 'FAQPage'] : 'WebPage',
        url: address,
        name: title,
        description,
        ...(updated ? { dateModified: updated } : {}),
        ...(faqs.length > 0 ? { mainEntity: faqs.map(({ question, answer }) => ({ '@type': 'Question', name: question, acceptedAnswer: { '@type': 'Answer', text: answer } })) } : {}),
      },
      ...(trail.length > 0 ? [{ '@type': 'BreadcrumbList', itemListElement: [...trail, { name: title, item: address }].map((item, index) => ({ '@type': 'ListItem', position: index + 1, ...item })) }] : []),
      ...(products.length > 0 ? [{ '@type': 'ItemList', itemListElement: products }] : []),
    ],
  }
}

/** The element that carries such data. Nothing in it can end it early. */
export function dataElement(data: object): string {
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`
}

/** The pages above: the first list of links of the main part, before its title. */
function trailOf(main: Element, address: string): { name: string; item: string }[] {
  const [first] = main.children.filter((child): child is Element => child.type === 'element')
  if (first?.tagName !== 'nav') return []
  return elementsOf(first, 'a').map((link) => ({ name: wordsOf(link), item: new URL(String(link.properties.href), address).href }))
}

/** The pages of the products that stand in a table here, in its order. */
function productsOf(main: Element, address: string): string[] {
  return elementsOf(main, 'h3').filter(({ properties }) => String(properties.id).startsWith('product-')).flatMap((name) => elementsOf(name, 'a').map(({ properties }) => new URL(String(properties.href), address).href))
}

/** Questions and answers: the headings of third level below one of second level whose id begins with "faqs", and what follows each. */
function faqsOf(main: Element): { question: string; answer: string }[] {
  const faqs: { question: string; answer: string }[] = []
  let inside = false
  for (const block of blocksOf(main)) {
    const heading = block.type === 'element' ? findIn(block, ({ tagName }) => tagName === 'h2' || tagName === 'h3' || tagName === 'section') : undefined
    if (heading && heading.tagName !== 'h3') inside = String(heading.properties.id).startsWith('faqs')
    else if (!inside) continue
    else if (heading) faqs.push({ question: wordsOf(heading), answer: '' })
    else {
      const last = faqs.at(-1)
      if (last) last.answer = `${last.answer} ${wordsOf(block)}`.replace(/\s+/g, ' ').trim()
    }
  }
  return faqs.filter(({ answer }) => answer !== '')
}

/** The blocks of a page's text: what stands beside its headings. */
function blocksOf(main: Element): ElementContent[] {
  const isText = (element: Element) => element.children.some((child) => child.type === 'element' && child.properties.className?.toString() === 'h')
  return (isText(main) ? main : main.children.find((child): child is Element => child.type === 'element' && isText(child)))?.children ?? []
}

function elementsOf(tree: Element, tag: string): Element[] {
  const found: Element[] = []
  visit(tree, 'element', (element) => {
    if (element.tagName === tag) found.push(element)
  })
  return found
}
