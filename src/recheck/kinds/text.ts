import { linesOfText } from '../../registry/checks/lines.ts'
import type { TextCheck } from '../../registry/checks/text.ts'
import type { Answer } from '../answer.ts'
import type { WebText } from '../web/read.ts'
import type { Seen } from './seen.ts'
import { passageIn } from './passage.ts'

/** What a check of a text sees in what a server gave. */
export function seenInText({ find = '', pattern }: TextCheck, { text, type }: WebText): Answer<Seen> {
  // Where a file was, a server that has lost it may show a page.
  if (type === 'html') return { unclear: 'is a page, not a text' }
  return passageIn(linesOfText(text), pattern === undefined ? { find } : { pattern })
}
