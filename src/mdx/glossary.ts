/// <reference types="mdast-util-mdx" />
import GithubSlugger from 'github-slugger'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { type Lang, translationOf } from '../languages.ts'
import { visit } from './nodes.ts'
import type { Page } from './page.ts'

/** Where the terms stand that pages link to. */
export const glossaryFile = 'content/glossary/index.mdx'

/** The same in a language: the glossary to which pages of that language link. */
export function glossaryIn(lang: Lang): string {
  return lang === 'en' ? glossaryFile : translationOf(glossaryFile, lang)
}

/** A term of the glossary. */
export interface Term {
  /** The anchor of its definition. */
  id: string
  name: string
  /** Every form in which pages use it, the name first. */
  forms: string[]
  /** Its first sentence: enough to read on. */
  definition: string
}

/** The anchor of a term: "exit queue" -> "exit-queue". */
export function idOfTerm(name: string): string {
  return new GithubSlugger().slug(name)
}

/** A term as a heading: "exit queue" -> "Exit queue". */
export function titleOfTerm(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1)
}

/** The anchor of a `<Term>`: in a translation the one that is written, which is that of the English term; elsewhere it is made from the name. */
export function idOfTermNode(node: MdxJsxFlowElement | MdxJsxTextElement): string {
  return attributeOf(node, 'id') || idOfTerm(attributeOf(node, 'name'))
}

function attributeOf(node: MdxJsxFlowElement | MdxJsxTextElement, key: string): string {
  const value = node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === key)?.value
  return typeof value === 'string' ? value.trim() : ''
}

/** Each `<Term>` of a page, as it stands in the tree. */
export function termNodesOf({ tree }: Pick<Page, 'tree'>): { node: MdxJsxFlowElement | MdxJsxTextElement; id: string; name: string; forms: string[] }[] {
  const found: ReturnType<typeof termNodesOf> = []
  visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    if (!('name' in node) || node.name !== 'Term') return
    const name = attributeOf(node, 'name')
    const also = attributeOf(node, 'also').split(',').map((form) => form.trim()).filter(Boolean)
    if (name !== '') found.push({ node, id: idOfTermNode(node), name, forms: [name, ...also] })
  })
  return found
}
