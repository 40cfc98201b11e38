/// <reference types="mdast-util-mdx" />
import type { Nodes } from 'mdast'
import { textOf } from '../mdx/links.ts'
import type { Page } from '../mdx/page.ts'
import type { Section } from '../mdx/sections.ts'
import { headWordsOf } from '../mdx/translation/head-words.ts'
import { isAboutRiskOrMoney } from '../mdx/translation/risk.ts'

/** What a section of an English page is called, and whether it tells of risk or money: what a translator needs to know to begin with what matters. */
export function aboutOf(page: Page, section: Section): { name: string; isUrgent: boolean } {
  const { frontMatter } = page.head
  return { name: calledIn(page, section), isUrgent: isAboutRiskOrMoney(section, section.kind === 'top' && frontMatter ? headWordsOf(frontMatter) : []) }
}

/** What a section of an English page is called. */
function calledIn(page: Page, { nodes, kind }: Section): string {
  const [first] = nodes
  if (kind === 'heading' && first) return textIn(first).trim()
  if (kind === 'term' && first) return textOf(first as Parameters<typeof textOf>[0], 'name')
  return page.head.frontMatter?.title ?? ''
}

const textIn = (node: Nodes): string => (node.type === 'text' || node.type === 'inlineCode' ? node.value : 'children' in node ? node.children.map(textIn).join('') : '')
