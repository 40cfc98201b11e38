import { parsePage } from '../../mdx/parse.ts'
import { after, type Edit, type OpenPoint, type Work } from './draft.ts'
import { withNotesPlaced } from './notes.ts'
import { quoted, todo } from './todo.ts'
import { treeOf, untouchable, within } from './unread.ts'
import { visit } from '../../mdx/nodes.ts'
import { type Page, rangeOf } from '../../mdx/page.ts'

// Who writes more broken tags than this hears of the rest when these are mended.
const mostRounds = 60

/**
 * Makes a text one that can be read as a page: what still keeps the parser from it is shown as it stands, with a note before it.
 * Gives the complaint of the parser where nothing helps.
 */
export function settled(work: Work, file: string): { work: Work; page: Page } | { complaint: string } {
  let now = withNotesPlaced(work)
  for (let round = 0; round <= mostRounds; round++) {
    const parsed = parsePage(file, now.draft.text)
    if (parsed.page) return { work: now, page: parsed.page }
    const [complaint] = parsed.complaints
    const { text } = now.draft
    const at = complaint && parsed.rule === 'syntax' ? signAt(text, complaint.range.start) : undefined
    if (!complaint || at === undefined) return { complaint: complaint?.message ?? 'Unexpected text, expected a page.' }
    const line = quoted(text.slice(at, at + 60).split('\n')[0] ?? '')
    const edit: Edit = { start: at, end: at, text: `${todo(`this is left as it was written, because it cannot be read: ${line}`)}\\`, kind: 'sign' }
    const open: OpenPoint = { start: at, message: `Unexpected "${line}", expected what MDX can read; it is left as words, with a note before it: ${complaint.message.replace(/^Unexpected/, 'unexpected')}` }
    now = withNotesPlaced(after(now, { edits: [edit], open: [open] }))
  }
  return { complaint: 'Unexpected number of tags that do not close, expected a page that can be read; fix the source first.' }
}

/** The sign that a complaint about a tag or a brace is about: the one at a place, or the last one before it that means itself. */
function signAt(text: string, place: number): number | undefined {
  const kept = within(untouchable(text))
  for (let at = Math.min(place, text.length - 1); at >= 0; at--) {
    if (!kept(at) && (text[at] === '<' || text[at] === '{') && text[at - 1] !== '\\' && !text.startsWith('{#', at)) return at
  }
  return undefined
}

/** The same work without more than one empty line in a row outside of code, and with one line end at its end. */
export function tidiedUp(work: Work): Work {
  const { text } = work.draft
  const code: { start: number; end: number }[] = []
  visit(treeOf(text), 'code', (node) => void code.push(rangeOf(node)))
  const edits = [...text.matchAll(/\n(?:[ \t]{0,100}\n){2,500}/g)].filter(({ index }) => !code.some(({ start, end }) => index > start && index < end)).map((match): Edit => ({ start: match.index, end: match.index + match[0].length, text: '\n\n' }))
  const once = after(work, { edits, open: [] })
  const { text: then } = once.draft
  const [start, end] = [then.length - then.trimStart().length, then.trimEnd().length]
  // The first line may be indented for a reason: only empty lines go.
  const first = then.lastIndexOf('\n', start - 1) + 1
  return after(once, { edits: [{ start: 0, end: start === 0 ? 0 : first, text: '' }, { start: Math.max(end, first), end: then.length, text: end === 0 ? '' : '\n' }], open: [] })
}
