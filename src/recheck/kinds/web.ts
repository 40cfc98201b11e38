import { gone } from '../../registry/checks/compare.ts'
import { hashOfPassage, linesOfText, passageOf } from '../../registry/checks/passage.ts'
import type { CheckedValue } from '../../registry/checks/read.ts'
import type { WebCheck } from '../../registry/checks/web.ts'
import type { Answer } from '../answer.ts'
import { linesOfHtml } from '../html-lines.ts'

/** What a server gave. */
export interface WebAnswer {
  text: string
  type: 'text' | 'html'
}

/** The hash of the passage in which a check's words stand, and the passage; `gone` where they stand nowhere. */
export function passageIn(check: WebCheck, { text, type }: WebAnswer): Answer<{ value: CheckedValue; passage?: string }> {
  // Where a file was, a server that has lost it may show a page.
  if (check.kind === 'text' && type === 'html') return { unclear: 'is a page, not a text' }
  const lines = type === 'html' ? linesOfHtml(text) : linesOfText(text)
  if (!lines) return { unclear: 'is larger than a page for people' }
  const passage = passageOf(lines, check.kind === 'text' && check.pattern !== undefined ? { pattern: check.pattern } : { find: check.find ?? '' })
  return { read: passage === undefined ? { value: gone } : { value: hashOfPassage(passage), passage } }
}
