import { type Complaint, firstOf } from '../diagnostics.ts'
import { except } from '../exceptions.ts'
import type { Translated } from '../languages.ts'
import { exceptionsOf } from '../mdx/exceptions.ts'
import { type Page, rangeOf } from '../mdx/page.ts'
import { todo } from '../mdx/rules/todo.ts'
import { sectionsOf } from '../mdx/sections.ts'
import { see } from '../mdx/see.ts'
import { translationRules } from '../mdx/translation-rules/index.ts'
import type { TermEntry } from '../mdx/translation/termbase.ts'
import type { Compare } from './stamp.ts'

/**
 * Compares every section of a translation with that of its English page, behind or not, by the rules of the check; what an exception with a reason excuses is no difference.
 * A TODO is one, whatever the reason: nothing is translated there. What is but a warning keeps nobody from stamping. `termsOf` gives the words of the field of a language, `products` are the names of all products.
 */
export function comparing(termsOf: (lang: Translated) => readonly TermEntry[], products: readonly string[]): Compare {
  return (english, own, lang) => {
    // Without stamps, no section counts as one that is behind, which rules would leave out.
    const translation = { lang, seen: see(own), english: see(english), stamps: new Map(), terms: termsOf(lang), products }
    const found = new Map<string, Complaint[]>([['todo', [...todo.check(own)].map((complaint): Complaint => ({ ...complaint, severity: 'error' }))]])
    for (const [rule, { check }] of Object.entries(translationRules)) if (rule !== 'translation-stamp') found.set(rule, [...check(translation)])
    const left = except(found, exceptionsOf(own), translationRules, new Set())
    left.delete('exception')
    return [...left].flatMap(([rule, complaints]) => firstOf(complaints.filter(({ severity }) => severity !== 'warning')).map((complaint) => ({ section: sectionAt(own, complaint.range.start), rule, complaint })))
  }
}

/** The id of the section in which a place is; what is in none, such as front matter, belongs to the first. */
function sectionAt(page: Page, offset: number): string {
  const holds = (node: Parameters<typeof rangeOf>[0]) => rangeOf(node).start <= offset && offset < rangeOf(node).end
  return sectionsOf(page).find(({ nodes, notes }) => [...nodes, ...notes].some(holds))?.id ?? ''
}
