import { offsetAt } from '../../diagnostics.ts'
import { judgePage, readPage } from '../../mdx/check.ts'
import { after, type Work } from './draft.ts'

// As in `check --fix`: mending one thing can uncover another.
const mostRounds = 5

/** What `npm run check -- --fix` does to a page by itself: ids of headings, spaces at the ends of lines and what else is mechanical. */
export function mended(work: Work, root: string, file: string): Work {
  let now = work
  for (let round = 0; round < mostRounds; round++) {
    const { text } = now.draft
    let last = -1
    const edits = judgePage(readPage(root, file, text)).flatMap(({ fix, rule, line, column, endLine, endColumn }) => {
      const [start, end] = [offsetAt(text, line, column), offsetAt(text, endLine, endColumn)]
      if (fix === undefined || start < last) return []
      last = Math.max(end, start + 1)
      return [{ start, end, text: fix, kind: rule === 'heading-id-missing' ? 'heading id' : 'space or sign' }]
    })
    if (edits.length === 0) break
    now = after(now, { edits, open: [] })
  }
  return now
}
