import { untouchable, within } from './unread.ts'
import { quoted } from './todo.ts'
import type { Edit, OpenPoint, Step } from './draft.ts'

/** What our pages call the admonitions that others have (Docusaurus, Starlight, MkDocs, GitHub and what writes like them). */
const names: Readonly<Record<string, string>> = {
  note: 'note', tip: 'tip', info: 'info', caution: 'caution', warning: 'warning', danger: 'danger',
  secondary: 'note', abstract: 'note', summary: 'note', tldr: 'note', quote: 'note', cite: 'note', example: 'note', seealso: 'note',
  hint: 'tip', success: 'tip', check: 'tip', done: 'tip', important: 'info', question: 'info', help: 'info', faq: 'info', todo: 'info',
  attention: 'warning', warn: 'warning', failure: 'danger', fail: 'danger', missing: 'danger', error: 'danger', bug: 'danger', critical: 'danger',
}
/** And after `> [!`, where there are five. */
const ofGitHub: Readonly<Record<string, string>> = { note: 'NOTE', tip: 'TIP', important: 'IMPORTANT', warning: 'WARNING', caution: 'CAUTION', info: 'NOTE', danger: 'CAUTION' }

const kind = 'admonition'

/** The name our pages have for an admonition of this name; nothing for what is none. */
export function admonitionOf(name: string): string | undefined {
  const small = name.toLowerCase()
  return Object.hasOwn(names, small) ? names[small] : undefined
}

/** The line that opens an admonition of ours. */
export function opening(name: string, title: string): string {
  const words = title.replace(/\s+/g, ' ').trim()
  // A bracket would end the title.
  return `:::${name}${words === '' ? '' : `[${/[[\]]/.test(words.replace(/\[[^[\]]*\]/g, '')) ? words.replace(/[[\]]/g, '') : words}]`}`
}

/** A line of a text with its place. */
interface Line {
  text: string
  start: number
  end: number
  isCode: boolean
}

/** Turns every admonition written in signs into the one form of ours: `:::name[Title]` … `:::`, none within another, or `> [!NAME]`. */
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
  colons: number
  /** The name our pages have for it; nothing for what is none of ours. */
  name: string | undefined
  /** The line that closes it; an empty text where it leaves none. */
  closes: string
  title: string
  /** Whether it is open in what is written: an inner one closes it, and what follows that opens it again. */
  isWritten: boolean
  hasWords: boolean
}

/** `:::note Title`, `:::note[Title]{.class}` and, one in another, `::::note`. Ours do not nest: an inner one stands between two halves of the outer. */
function fences(lines: readonly Line[]): Step {
  const [edits, open]: [Edit[], OpenPoint[]] = [[], []]
  const stack: Opened[] = []
  const replace = (line: Line, text: string): unknown => line.text !== text && edits.push({ start: line.start, end: line.end, text, kind })
  for (const line of lines) {
    const parts = line.isCode ? null : /^([ \t>]*)(:{3,20})[ \t]*(.*)$/.exec(line.text)
    const [, prefix = '', colons = '', rest = ''] = parts ?? []
    const word = /^[A-Za-z][\w-]{0,30}/.exec(rest)?.[0]
    const top = stack.at(-1)
    if (!parts || (word === undefined && rest.trim() !== '')) {
      if (line.text.trim() === '' || !top) continue
      if (top.name !== undefined && !top.isWritten) edits.push({ start: line.start, end: line.start, text: `${top.prefix}${opening(top.name, '')}\n${top.prefix}\n` })
      Object.assign(top, { isWritten: true, hasWords: true })
    } else if (word === undefined) {
      if (top && colons.length >= top.colons) {
        replace(line, top.isWritten && top.closes !== '' ? `${prefix}${top.closes}` : '')
        stack.pop()
      } else {
        open.push({ start: line.start + prefix.length, message: `Unexpected "${colons}" that closes nothing, expected an admonition before it; it was taken out.` })
        replace(line, '')
      }
    } else {
      const opened = openedBy(line, { prefix, colons: colons.length, word, rest: rest.slice(word.length) })
      let before = ''
      if (top?.name !== undefined && top.isWritten && opened.name !== undefined) {
        open.push({ start: line.start + prefix.length, message: 'Unexpected admonition within another, expected one after the other; they were put so: look whether they read well.' })
        if (top.hasWords) before = `${top.prefix}:::\n\n`
        else edits.push({ start: top.line.start, end: top.line.end, text: top.title === '' ? '' : `${top.prefix}**${top.title}**` })
        top.isWritten = false
      } else if (top) top.hasWords = true
      if (opened.name === undefined && word !== 'details') open.push({ start: line.start + prefix.length, message: `Unexpected ":::${word}", expected one of note, tip, info, caution, warning and danger; what it holds stands as ordinary words: look whether they need one.` })
      replace(line, `${before}${linesOf(opened, word)}`)
      stack.push(opened)
    }
  }
  const last = lines.at(-1)
  for (const { line, prefix, closes, isWritten } of stack.reverse()) {
    open.push({ start: line.start, message: `Unexpected end of the page in "${quoted(line.text)}", expected ":::" that closes it; it was put at the end: move it to where the words end.` })
    if (last && closes !== '' && isWritten) edits.push({ start: last.end, end: last.end, text: `\n${prefix}${closes}\n`, kind })
  }
  return { edits, open }
}

function openedBy(line: Line, { prefix, colons, word, rest }: { prefix: string; colons: number; word: string; rest: string }): Opened {
  const name = admonitionOf(word)
  return { line, prefix, colons, name, closes: word === 'details' ? '</details>' : name === undefined ? '' : ':::', title: titleIn(rest), isWritten: true, hasWords: false }
}

/** What stands in place of the line that opens one. */
function linesOf({ prefix, name, title }: Opened, word: string): string {
  if (name !== undefined) return `${prefix}${opening(name, title)}`
  if (word === 'details') return `${prefix}<details>\n${prefix}<summary>${title || 'Details'}</summary>\n`
  return title === '' ? '' : `${prefix}**${title}**\n`
}

/** The title behind the name of an admonition: `[Title]{.class}`, `Title`, `title="Title"`. */
function titleIn(rest: string): string {
  const text = rest.trim()
  if (text.startsWith('[')) {
    const end = text.lastIndexOf(']')
    return end > 0 ? text.slice(1, end) : text.slice(1)
  }
  const named = /\btitle="([^"]*)"/.exec(text)?.[1]
  const braces = text.indexOf('{')
  return named ?? (braces === 0 || (braces > 0 && text.endsWith('}')) ? text.slice(0, braces) : text).trim().replace(/^"(.*)"$/, '$1')
}

/** `!!! note "Title"` of MkDocs, and `???` for those that fold, with what is indented below. */
function exclamations(lines: readonly Line[]): Step {
  const edits: Edit[] = []
  for (const [index, line] of lines.entries()) {
    const parts = line.isCode ? null : /^([ \t]*)(?:!!!|\?\?\?\+?)[ \t]+([\w-]+)[ \t]*(.*)$/.exec(line.text)
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
    const parts = isCode ? null : /^([ \t>]*>[ \t]*)\[!([\w-]+)\][+-]?(.*)$/.exec(text)
    if (!parts) continue
    const [, prefix = '', name = '', rest = ''] = parts
    const small = name.toLowerCase()
    const known = Object.hasOwn(ofGitHub, small) ? ofGitHub[small] : { note: 'NOTE', tip: 'TIP', info: 'IMPORTANT', caution: 'CAUTION', warning: 'WARNING', danger: 'CAUTION' }[admonitionOf(small) ?? 'note']
    const title = rest.trim()
    const words = `${prefix}[!${known}]${title === '' ? '' : `\n${prefix}**${title}**\n${prefix.trimEnd()}`}`
    if (words !== text) edits.push({ start, end, text: words, kind })
  }
  return { edits, open: [] }
}
