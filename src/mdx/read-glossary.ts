import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { comparedIn } from '../alphabet.ts'
import type { Lang } from '../languages.ts'
import { toString } from 'mdast-util-to-string'
import { glossaryIn, type Term, termNodesOf } from './glossary.ts'
import type { Page } from './page.ts'
import { parsePage } from './parse.ts'
import { noteRead } from '../reads.ts'

const read = new Map<Lang, { text: string; terms: Term[] }>()

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
  if (known?.text === text) return known.terms
  const terms = termsIn(file, text, lang)
  read.set(lang, { text, terms })
  return terms
}

/** The text up to the first full stop that a space and a capital or a letter without case follow, or a Chinese one; or all of it. */
function firstSentenceOf(text: string): string {
  return text.trim().split(/(?<=[.!?؟])\s+(?=[\p{Lu}\p{Lo}¿¡«])|(?<=[。！？])/u)[0] ?? ''
}

function termsIn(file: string, text: string, lang: Lang): Term[] {
  const { page } = parsePage(file, text)
  const terms = page ? termsOf(page) : []
  if (lang === 'en') return terms
  const compare = comparedIn(lang)
  return terms.sort((a, b) => compare(a.name, b.name))
}

/** The terms that the glossary, as a page, explains. */
export function termsOf(page: Pick<Page, 'tree'>): Term[] {
  return termNodesOf(page).map(({ node, id, name, forms }) => ({ id, name, forms, definition: firstSentenceOf(toString(node)) }))
}
