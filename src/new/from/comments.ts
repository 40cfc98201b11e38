import type { Edit, OpenPoint, Step } from './draft.ts'
import { endOfBraces } from './tag.ts'
import { quoted } from './todo.ts'
import { untouchable, within } from './unread.ts'

/** What tools of others are told by a comment, which says nothing here. */
const forTools = /^(?:more|truncate|prettier|markdownlint|eslint|cspell|vale|toc|doctoc|textlint|lint|START|END|ANCHOR|omit in toc)/i

/**
 * Takes comments out, in angle brackets and in braces: what they say of another page need not be so here, and one that begins with
 * "except" would ask to be let off a rule. Each that a person may have meant for people is told.
 */
export function comments(text: string): Step {
  const ranges = untouchable(text)
  const [edits, open]: [Edit[], OpenPoint[]] = [[], []]
  const drop = (start: number, end: number, words: string): void => {
    // With the line, where nothing else stands on it.
    const [before, behind] = [text.lastIndexOf('\n', start - 1) + 1, text.indexOf('\n', end)]
    const isAlone = text.slice(before, start).trim() === '' && text.slice(end, behind < 0 ? text.length : behind).trim() === ''
    // Of the spaces on both sides one is left.
    const isBetween = /[ \t]/.test(text[start - 1] ?? '') && /\s/.test(text[end] ?? '\n')
    edits.push({ start: isAlone ? before : isBetween ? start - 1 : start, end: isAlone ? (behind < 0 ? text.length : behind + 1) : end, text: '', kind: 'comment' })
    if (words !== '' && !forTools.test(words)) open.push({ start, message: `Unexpected comment "${quoted(words)}", expected words; it was removed: do what it asks, if it asks for anything.` })
  }
  for (const { start, end } of ranges) if (text.startsWith('<!--', start)) drop(start, end, text.slice(start + 4, end - 3).trim())
  const kept = within(ranges)
  for (let at = text.indexOf('{/*'); at >= 0; at = text.indexOf('{/*', at + 1)) {
    const end = kept(at) ? undefined : endOfBraces(text, at, Math.min(text.length, at + 20_000))
    if (end !== undefined && text.slice(at, end).endsWith('*/}')) drop(at, end, text.slice(at + 3, end - 3).trim())
  }
  return { edits, open }
}
