import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toString } from 'mdast-util-to-string'
import { glossaryFile, type Term, termNodesOf } from './glossary.ts'
import type { Page } from './page.ts'
import { parsePage } from './parse.ts'
import { noteRead } from '../reads.ts'

let read: { text: string; terms: Term[] } | undefined

/** The terms of the glossary of the repository `root`; none where it has no glossary or one that cannot be read. */
export function glossaryOf(root: string): Term[] {
  noteRead(glossaryFile)
  let text = ''
  try {
    text = readFileSync(join(root, glossaryFile), 'utf8')
  } catch {
    return []
  }
  if (read?.text !== text) read = { text, terms: termsIn(text) }
  return read.terms
}

/** The text up to the first full stop that a space and a capital follow, or all of it. */
function firstSentenceOf(text: string): string {
  return text.trim().split(/(?<=[.!?])\s+(?=\p{Lu})/u)[0] ?? ''
}

function termsIn(text: string): Term[] {
  const { page } = parsePage(glossaryFile, text)
  return page ? termsOf(page) : []
}

/** The terms that the glossary, as a page, explains. */
export function termsOf(page: Pick<Page, 'tree'>): Term[] {
  return termNodesOf(page).map(({ node, id, name, forms }) => ({ id, name, forms, definition: firstSentenceOf(toString(node)) }))
}
