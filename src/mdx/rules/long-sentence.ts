import type { Complaint } from '../../diagnostics.ts'
import { faultOfSentence, longSentencesIn, mostWords } from '../../words/sentences.ts'
import type { Page, PageRule } from '../page.ts'
import { proseOf } from '../prose.ts'

export const longSentence: PageRule = {
  what: `A sentence has at most ${mostWords} words. A cell of a table, an item of a list, a card and a description are each read by themselves; headings and code are left alone, and so are languages that put no spaces between words.`,
  why: 'A longer one has to be read twice, and is hard to translate.',
  wrong: 'You send ETH to the pool, which gives you a token for it that you can hold or sell while the pool runs validators with all the ETH that people have sent to it.',
  right: 'You send ETH to the pool, which gives you a token for it that you can hold or sell. The pool runs validators with all the ETH that people have sent to it.',
  excusable: true,
  check,
}

function check(page: Page): Complaint[] {
  const lang = page.head.frontMatter?.lang ?? 'en'
  const found = proseOf(page).flatMap(({ text, rangeOf }) => longSentencesIn(text, lang).map((sentence): Complaint => ({ range: rangeOf(sentence.start, sentence.end), severity: 'warning', message: faultOfSentence(sentence) })))
  // Words in a tag within a tag belong to both.
  return [...new Map(found.map((complaint) => [complaint.range.start, complaint])).values()]
}
