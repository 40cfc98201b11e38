import type { Complaint } from '../diagnostics.ts'
import { except } from '../exceptions.ts'
import { wordsOfPageRules } from '../mdx/check.ts'
import { exceptionsOf } from '../mdx/exceptions.ts'
import { type Page, rangeOf } from '../mdx/page.ts'
import { todo } from '../mdx/rules/todo.ts'
import { sectionsOf } from '../mdx/sections.ts'
import { differences } from '../mdx/translation/differences.ts'
import { digestOf } from '../mdx/translation/digest.ts'
import type { Compare } from './stamp.ts'

/** Compares the sections of a translation with those of its English page, as the check does: what an exception with a reason excuses is no difference. A TODO is one, as nothing is translated there. */
export const compareSections: Compare = (english, own, lang) => {
  const theirs = new Map(digestOf(english).map((section) => [section.id, section]))
  const exceptions = exceptionsOf(own)
  const todos = [...todo.check(own)]
  return digestOf(own).flatMap((mine) => {
    const first = theirs.get(mine.id)
    if (!first) return []
    const found = new Map<string, readonly Complaint[]>(differences(first, mine, lang))
    if (first.level !== mine.level) found.set('translation-sections', [{ range: mine.range, message: `Unexpected heading of level ${mine.level}, expected one of level ${first.level}, as in English.` }])
    found.set('todo', todos.filter(({ range }) => sectionAt(own, range.start) === mine.id))
    const left = except(found, exceptions, wordsOfPageRules, new Set())
    left.delete('exception')
    return [...left].flatMap(([rule, complaints]) => complaints.map((complaint) => ({ section: mine.id, rule, complaint })))
  })
}

/** The id of the section in which a place is; what is in none, such as front matter, belongs to the first. */
function sectionAt(page: Page, offset: number): string {
  const holds = (node: Parameters<typeof rangeOf>[0]) => rangeOf(node).start <= offset && offset < rangeOf(node).end
  return sectionsOf(page).find(({ nodes, notes }) => [...nodes, ...notes].some(holds))?.id ?? ''
}
