import { hostsToldIn } from '../registry/lookalike.ts'
import { canBeCalled } from '../words/hosts.ts'
import { idsOf, usesOf } from './anchors.ts'
import { exceptionsOf } from './exceptions.ts'
import { termNodesOf } from './glossary.ts'
import { linksOf } from './links.ts'
import { visit } from './nodes.ts'
import { originalOf, staysEnglish } from '../languages.ts'
import { type Page, pathOf, rangeOf } from './page.ts'
import { termsOf } from './read-glossary.ts'
import type { SeenPage } from './seen.ts'
import { type PageText, textsOf } from './texts.ts'
import { digestOf } from './translation/digest.ts'
import { components } from './vocabulary.ts'

/** What others ask of a page, seen once and told as plain data. It follows from the page alone. */
export function see(page: Page): SeenPage {
  const { head } = page
  const image = head.frontMatter?.image
  const starts = termNodesOf(page).map(({ node }) => rangeOf(node).start)
  return {
    ...(head.frontMatter ? { frontMatter: head.frontMatter } : {}),
    ...(image === undefined ? {} : { image: { name: image, range: head.rangeOf('image') } }),
    ...(head.frontMatter?.reviewer === undefined ? {} : { reviewer: head.rangeOf('reviewer') }),
    ids: idsOf(page).map(({ id }) => id),
    links: linksOf(page),
    exceptions: exceptionsOf(page).map(({ rule, reason, at, covers }) => ({ rule, reason, at, covers })),
    terms: termsOf(page).map((term, index) => ({ ...term, start: starts[index] ?? 0 })),
    components: componentsOf(page),
    grids: [...new Set(usesOf(page, 'StakingProductsCardGrid', 'category'))],
    ruleTables: [...new Set(usesOf(page, 'RuleTable', 'of'))],
    sections: staysEnglish(pathOf(originalOf(page.file).original)) ? [] : digestOf(page),
    hosts: textsOf(page).map(hostsToldBy).filter(({ length }) => length > 0),
  }
}

function componentsOf({ tree }: Page): string[] {
  const found = new Set<string>()
  visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => void ('name' in node && node.name !== null && Object.hasOwn(components, node.name) && found.add(node.name)))
  return [...found]
}

function hostsToldBy(words: PageText): SeenPage['hosts'][number] {
  return hostsToldIn(words.text, (told) => isCall(told, words)).map(({ host, shown, index }) => ({ host, shown, range: words.rangeOf(index, index + shown.length) }))
}

/** Whether what looks like a host is the name of a method in code: `token.name(1)`. */
function isCall({ index, shown }: { index: number; shown: string }, { text, isCode }: PageText): boolean {
  const end = index + shown.length
  return text[end] === '(' && isCode(index, end + 1) && canBeCalled(shown)
}
