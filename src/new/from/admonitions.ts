import { namesOfBoxes } from '../../mdx/alert-kinds.ts'
import { admonitionOf, opening, quoteOf, titleIn } from './admonition-names.ts'
import { untouchable, within } from './unread.ts'
import { quoted } from './todo.ts'
import type { Edit, OpenPoint, Step } from './draft.ts'

const kind = 'admonition'

/** A line of a text with its place. */
interface Line {
  text: string
  start: number
  end: number
  isCode: boolean
}

/** Turns every admonition written in signs into the one form of ours: `:::name[Title]` … `:::`, or `> [!NAME]`. */
export function admonitions(text: string): Step {
  const kept = within(untouchable(text))
  let offset = 0
  const lines = text.split('\n').map((line): Line => {
    const start = offset
    offset += line.length + 1
    return { text: line, start, end: start + line.length, isCode: kept(start + line.search(/\S|$/)) !== undefined }
  })
  const [fenced, indented, quotes] = [fences(lines), exclamations(lines), quotesIn(lines)]
  return { edits: [fenced, indented, quotes].flatMap(({ edits }) => edits), open: [fenced, indented, quotes].flatMap(({ open }) => open) }
}

/** One that is open while its lines are read. */
interface Opened {
  line: Line
  prefix: string
  colons: string
  /** The line that closes it; an empty text where it leaves none. */
  closes: string
}

/** `:::note Title`, `:::note[Title]{.class}` and, one in another, `::::note`. */
function fences(lines: readonly Line[]): Step {
  const [edits, open]: [Edit[], OpenPoint[]] = [[], []]
  const stack: Opened[] = []
  const replace = (line: Line, text: string): unknown => line.text !== text && edits.push({ start: line.start, end: line.end, text, kind })
  for (const line of lines) {
    const parts = line.isCode ? null : /^([ \t>]{0,200})(:{3,20})(.{0,2000})$/.exec(line.text)
    const [, prefix = '', colons = '', behind = ''] = parts ?? []
    const rest = behind.trimStart()
    const name = /^[A-Za-z][\w-]{0,30}/.exec(rest)?.[0]
    if (!parts) continue
    // Colons before anything else are words.
    if (name === undefined && rest.trim() !== '') {
      edits.push({ start: line.start + prefix.length, end: line.start + prefix.length, text: '\\', kind: 'sign' })
      continue
    }
    if (name === undefined) {
      // A line closes the innermost that has no more colons than it.
      const index = stack.findLastIndex((opened) => opened.colons.length <= colons.length)
      const [closed] = index < 0 ? [] : stack.splice(index, 1)
      if (!closed) open.push({ start: line.start + prefix.length, message: `Unexpected "${colons}" that closes nothing, expected an admonition before it; it was removed.` })
      // Programs that format Markdown push it into a list before it; it stands where its beginning does.
      const own = closed && closed.prefix !== prefix ? `${closed.prefix.trimEnd()}\n${closed.prefix}` : prefix
      replace(line, closed && closed.closes !== '' ? `${own}${closed.closes}` : prefix.trimEnd())
      continue
    }
    const [known, title] = [admonitionOf(name), titleIn(rest.slice(name.length))]
    if (known !== undefined) replace(line, `${prefix}${opening(known, title, colons)}`)
    else if (name === 'details') replace(line, `${prefix}<details>\n${prefix}<summary>${title || 'Details'}</summary>\n`)
    else {
      open.push({ start: line.start + prefix.length, message: `Unexpected ":::${name}", expected one of ${Object.keys(namesOfBoxes).join(', ')}; its content is now ordinary text: check whether it needs one.` })
      replace(line, title === '' ? prefix.trimEnd() : `${prefix}**${title}**\n`)
    }
    stack.push({ line, prefix, colons, closes: known !== undefined ? colons : name === 'details' ? '</details>' : '' })
  }
  const last = lines.at(-1)
  for (const { line, prefix, closes } of stack.reverse()) {
    open.push({ start: line.start, message: `Unexpected end of the page in "${quoted(line.text)}", expected "${closes || ':::'}" to close it; one was added at the end: move it to where the words end.` })
    if (last && closes !== '') edits.push({ start: last.end, end: last.end, text: `\n${prefix}${closes}\n`, kind })
  }
  return { edits, open }
}

/** `!!! note "Title"` of MkDocs, and `???` for those that fold, with what is indented below. */
function exclamations(lines: readonly Line[]): Step {
  const edits: Edit[] = []
  for (const [index, line] of lines.entries()) {
    const parts = line.isCode ? null : /^([ \t]{0,200})(?:!!!|\?\?\?\+?)[ \t]{1,20}([\w-]{1,40})(.{0,500})$/.exec(line.text)
    if (!parts) continue
    const [, prefix = '', name = '', rest = ''] = parts
    const inside = `${prefix}    `
    const after = lines.slice(index + 1)
    const length = after.findIndex(({ text }) => text.trim() !== '' && !text.startsWith(inside))
    const block = after.slice(0, length < 0 ? after.length : length)
    while (block.at(-1)?.text.trim() === '') block.pop()
    const title = /^"([^"]*)"/.exec(rest.trim())?.[1] ?? ''
    edits.push({ start: line.start, end: line.end, text: `${prefix}${opening(admonitionOf(name) ?? 'note', title || (admonitionOf(name) ? '' : name))}`, kind })
    for (const { text, start } of block) if (text.startsWith(inside)) edits.push({ start: start + prefix.length, end: start + inside.length, text: '' })
    const end = block.at(-1)?.end ?? line.end
    edits.push({ start: end, end, text: `\n${prefix}:::` })
  }
  return { edits, open: [] }
}

/** `> [!NOTE]`, also in small letters, under another name or with a title behind it. */
function quotesIn(lines: readonly Line[]): Step {
  const edits: Edit[] = []
  for (const { text, start, end, isCode } of lines) {
    const parts = isCode ? null : /^([ \t>]{0,200}>[ \t]{0,20})\[!([\w-]{1,40})\][+-]?(.{0,500})$/.exec(text)
    if (!parts) continue
    const [, prefix = '', name = '', rest = ''] = parts
    const title = rest.trim()
    const words = `${prefix}[!${quoteOf(name)}]${title === '' ? '' : `\n${prefix}**${title}**\n${prefix.trimEnd()}`}`
    if (words !== text) edits.push({ start, end, text: words, kind })
  }
  return { edits, open: [] }
}
