import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Lang } from '../languages.ts'
import { toString } from 'mdast-util-to-string'
import { glossaryIn, type Term, termNodesOf } from './glossary.ts'
import type { Page } from './page.ts'
import { parsePage } from './parse.ts'
import { assembledPage, textsBehind } from './translation/on-disk.ts'
import { noteRead } from '../reads.ts'

const read = new Map<Lang, { from: string; terms: Term[] }>()

/** The terms of the glossary of the repository `root` in a language, in the order of its alphabet; none where it has no glossary or one that cannot be read. */
export function glossaryOf(root: string, lang: Lang = 'en'): Term[] {
  const file = glossaryIn(lang)
  noteRead(file)
  let text = ''
  try {
    text = readFileSync(join(root, file), 'utf8')
  } catch {
    return []
  }
  const known = read.get(lang)
  const from = [text, ...textsBehind(root, file)].join('\0')
  if (known?.from === from) return known.terms
  const terms = termsIn(root, file, text, lang)
  read.set(lang, { from, terms })
  return terms
}

/** The text up to the first full stop that a space and a capital or a letter without case follow, or a Chinese one; or all of it. */
function firstSentenceOf(text: string): string {
  return text.trim().split(/(?<=[.!?؟])\s+(?=[\p{Lu}\p{Lo}¿¡«])|(?<=[。！？])/u)[0] ?? ''
}

function termsIn(root: string, file: string, text: string, lang: Lang): Term[] {
  // As readers get it: a term that is shown in English is no word of the language.
  const tree = lang === 'en' ? parsePage(file, text).page?.tree : assembledPage(root, file, text)?.tree
  const shown = tree?.children.filter((node) => !(node.type === 'mdxJsxFlowElement' && node.attributes.some((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'lang')))
  return shown ? termsOf({ tree: { type: 'root', children: shown } }) : []
}

/** The terms that the glossary, as a page, explains. */
export function termsOf(page: Pick<Page, 'tree'>): Term[] {
  return termNodesOf(page).map(({ node, id, name, forms }) => ({ id, name, forms, definition: firstSentenceOf(toString(node)) }))
}
