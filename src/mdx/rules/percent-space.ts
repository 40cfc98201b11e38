import type { Complaint } from '../../diagnostics.ts'
import { closesUpPercent, faultOfPercentGap, percentGapsIn, typedPercentGapsIn } from '../../words/percent.ts'
import type { Page, PageRule } from '../page.ts'
import { textsOf } from '../texts.ts'

export const percentSpace: PageRule = {
  what: 'The per cent sign comes straight after its figure, without a space of any kind. A translation into a language that uses a space there, such as Spanish, keeps it.',
  why: 'All figures on the site then look alike, and no line breaks between a figure and its sign.',
  wrong: 'In 2026 the fee was 10 % of rewards.',
  right: 'In 2026 the fee was 10% of rewards.',
  check,
}

function check(page: Page): Complaint[] {
  if (!closesUpPercent(page.head.frontMatter?.lang ?? 'en')) return []
  // Where a place in the text is only known roughly, several gaps have one: it is read once, however many there are.
  const read = new Set<number>()
  const found = textsOf(page).flatMap(({ text, rangeOf, isCode }) => percentGapsIn(text).filter(({ start, end }) => !isCode(start - 1, end + 1)).flatMap(({ start, end }): Complaint[] => {
    const around = rangeOf(start - 1, end + 1)
    if (read.has(around.start)) return []
    read.add(around.start)
    const typed = typedPercentGapsIn(page.text.slice(around.start, around.end + 3))
    const fault = { severity: 'warning' as const, message: faultOfPercentGap }
    return typed.length === 0 ? [{ ...fault, range: around }] : typed.map((range) => ({ ...fault, range: { start: around.start + range.start, end: around.start + range.end }, fix: '' }))
  }))
  // A range of front matter or of an attribute may hold several.
  return [...new Map(found.map((complaint) => [complaint.range.start, complaint])).values()]
}
