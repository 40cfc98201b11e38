import { isOurs } from './attributes.ts'
import { editsOf } from './change.ts'
import { changeOf } from './components.ts'
import type { Edit, OpenPoint, Step } from './draft.ts'
import type { Tag } from './tag.ts'
import { type Element, elementsIn } from './tags.ts'
import { quoted } from './todo.ts'

/** Turns each tag of a text into what our pages have for it. A tag without a partner is taken out where it is known, and shown as it stands where it is a word such as "<YOUR_KEY>". */
export function elements(text: string): Step {
  const [edits, open]: [Edit[], OpenPoint[]] = [[], []]
  const found = elementsIn(text)
  // Of several that are taken away around a line, the innermost says how far it stood in.
  const indents = new Map<number, number>()
  for (const element of found.elements) {
    const change = changeOf(element, text)
    if (!change) continue
    if (change.isOutdented) for (const [line, columns] of indentsIn(element, text)) indents.set(line, Math.max(columns, indents.get(line) ?? 0))
    const done = editsOf(element, change)
    edits.push(...done.edits)
    open.push(...done.open)
  }
  for (const tag of found.stray) {
    if (isWord(tag)) {
      edits.push({ start: tag.start, end: tag.start, text: '\\', kind: 'sign' })
      continue
    }
    edits.push({ start: tag.start, end: tag.end, text: '', kind: 'attribute or tag' })
    open.push({ start: tag.start, message: `Unexpected ${quoted(text.slice(tag.start, tag.end))} ${tag.kind === 'close' ? 'that closes nothing' : 'that is never closed'}, expected ${tag.kind === 'close' ? 'an opening tag before it' : 'its closing tag'}; it was removed: put both where they belong if it is needed.` })
  }
  for (const [line, columns] of indents) edits.push({ start: line, end: line + columns, text: '' })
  return { edits, open }
}

/** How many spaces each line between two tags stands in from where they stand: the beginning of each line, and the number that all have. */
function indentsIn({ open, close }: Element, text: string): Map<number, number> {
  const first = text.lastIndexOf('\n', open.start - 1) + 1
  if (!close || text.slice(first, open.start).trim() !== '') return new Map()
  const lines: { start: number; indent: number }[] = []
  for (let start = text.indexOf('\n', open.end) + 1; start > 0 && start < close.start; start = text.indexOf('\n', start) + 1) {
    const indent = /^ {0,100}/.exec(text.slice(start, start + 100))?.[0].length ?? 0
    if (text[start + indent] !== '\n' && start + indent < close.start) lines.push({ start, indent })
  }
  const columns = Math.min(...lines.map(({ indent }) => indent)) - (open.start - first)
  return new Map(lines.length > 0 && columns > 0 ? lines.map(({ start }) => [start, columns]) : [])
}

/** Whether what looks like a tag stands for itself: no component has such a name here, and nothing in it is an attribute. */
function isWord({ name, attributes, kind }: Tag): boolean {
  return kind === 'open' && /^[A-Z]/.test(name) && !isOurs(name) && attributes.every(({ value }) => value === true)
}
