import { prefixAt } from './html-table.ts'
import { after, type Edit, type Step, type Work } from './draft.ts'
import { untouchable, within } from './unread.ts'

/** Puts notes where they can be read as comments: one that begins a line has it to itself, or goes behind the words of the line before. */
export function notes(text: string): Step {
  const edits: Edit[] = []
  const code = within(untouchable(text).filter(({ start }) => !text.startsWith('<!--', start)))
  let offset = 0
  for (const [index, line] of text.split('\n').entries()) {
    const start = offset
    offset += line.length + 1
    const mark = /^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)?/.exec(line)?.[0] ?? ''
    const length = line.startsWith('<!-- TODO: ', mark.length) ? line.indexOf('-->', mark.length) + 3 : 0
    if (length < 3 || code(start + mark.length) || line.slice(length).trim() === '') continue
    const before = text.slice(text.lastIndexOf('\n', start - 2) + 1, Math.max(0, start - 1))
    const isWithin = index > 0 && /[\p{L}\p{N}.,;:!?)*_\]'"]\s{0,9}$/u.test(before) && !/^[ \t>]*(?:#|:::|<|\||```)/.test(before) && /^[ \t>]*$/.test(mark)
    if (isWithin) edits.push({ start: start - 1, end: start + mark.length, text: ' ' })
    else {
      const prefix = prefixAt(text, start + mark.length)
      const end = start + length + (/^[ \t]*/.exec(line.slice(length))?.[0].length ?? 0)
      edits.push({ start: start + length, end, text: `\n${prefix.trimEnd()}\n${prefix}` })
    }
  }
  return { edits, open: [] }
}

// Several notes may stand in a row.
const mostInARow = 5

/** The work with all its notes in their places: what stands behind one may be another. */
export function withNotesPlaced(work: Work): Work {
  let now = work
  for (let round = 0; round < mostInARow; round++) {
    const step = notes(now.draft.text)
    if (step.edits.length === 0) break
    now = after(now, step)
  }
  return now
}
