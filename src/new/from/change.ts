import type { Edit, OpenPoint } from './draft.ts'
import { prefixAt } from './html-table.ts'
import type { Element } from './tags.ts'
import { todo } from './todo.ts'

/** What an element becomes. Without `close` its content goes with it: then `open` stands for the whole. */
export interface Change {
  open: string
  close?: string
  kind?: string
  /** What is left to a person. */
  says?: string
  /** Whether what it holds moves to where its tags stood. */
  isOutdented?: true
}

/** How an element of a name is changed; `text` is what it stands in. Nothing where it stays as it is. */
export type Handler = (element: Element, text: string) => Change | undefined

/** Whether anything but white space, marks of quotes and lists and other tags stands before or behind an element on its lines. */
export function standsAlone({ open, close }: Element, text: string): boolean {
  const end = (close ?? open).end
  const lineEnd = text.indexOf('\n', end)
  const before = text.slice(text.lastIndexOf('\n', open.start - 1) + 1, open.start)
  const behind = text.slice(end, lineEnd < 0 ? text.length : lineEnd)
  return /^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)?$/.test(before.replace(/<[^<>]*>/g, '')) && behind.replace(/<[^<>]*>/g, '').trim() === ''
}

/** Lines of their own for what an element becomes: an empty text where they are there already. */
function edges(text: string, start: number, end: number): { before: string; behind: string } {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', end)
  const prefix = prefixAt(text, start)
  const gap = `\n${prefix.trimEnd()}\n${prefix}`
  const isFirst = /^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)?$/.test(text.slice(lineStart, start))
  return { before: isFirst ? '' : gap, behind: text.slice(end, lineEnd < 0 ? text.length : lineEnd).trim() === '' ? '' : gap }
}

/** The change that puts a block of its own in place of a whole element. */
export function inPlace(element: Element, text: string, words: string, more: Pick<Change, 'kind' | 'says'> = {}): Change {
  const { before, behind } = edges(text, element.open.start, (element.close ?? element.open).end)
  return { open: `${before}${words}${behind}`, ...more }
}

/** The change that takes the tags of an element away and leaves what it holds: as blocks of their own, or, with `inline`, in the line. `first` and `last` are put around it. */
export function unwrapped(element: Element, text: string, { inline = false, first = '', last = '', ...more }: { inline?: boolean; first?: string; last?: string } & Pick<Change, 'kind' | 'says'> = {}): Change {
  const { open, close } = element
  if (inline) return { open: first, close: last, ...more }
  const prefix = prefixAt(text, open.start)
  const gap = `\n${prefix.trimEnd()}\n${prefix}`
  const [ahead, behind] = [edges(text, open.start, open.end), edges(text, close?.start ?? open.end, close?.end ?? open.end)]
  return { open: `${ahead.before}${first}${first === '' ? ahead.behind : gap}`, close: `${last === '' ? behind.before : gap}${last}${behind.behind}`, isOutdented: true, ...more }
}

/** The change that leaves a note in place of what nothing of ours can show. */
export function noted(words: string, says: string, kind: string): Change {
  return { open: todo(words), kind, says }
}

/** The edits that a change makes of an element. */
export function editsOf({ open: tag, close: end }: Element, { open, close, kind, says }: Change): { edits: Edit[]; open: OpenPoint[] } {
  const counted = kind === undefined ? {} : { kind }
  const edits: Edit[] = close === undefined ? [{ start: tag.start, end: (end ?? tag).end, text: open, ...counted }] : [{ start: tag.start, end: tag.end, text: open, ...counted }, ...(end ? [{ start: end.start, end: end.end, text: close }] : [])]
  return { edits, open: says === undefined ? [] : [{ start: tag.start, message: says }] }
}
