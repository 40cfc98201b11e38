import type { PageCheck } from '../../registry/checks/page.ts'
import { linesOfText } from '../../registry/checks/lines.ts'
import type { Answer } from '../answer.ts'
import { linesOfHtml } from '../html-lines.ts'
import type { WebText } from '../web/read.ts'
import type { Seen } from './seen.ts'
import { passageIn } from './passage.ts'

/** What a check of a page sees in what a server gave. */
export function seenOnPage({ find }: PageCheck, { text, type }: WebText): Answer<Seen> {
  const lines = type === 'html' ? linesOfHtml(text) : linesOfText(text)
  return lines ? passageIn(lines, { find }) : { unclear: 'is larger than a page for people' }
}
