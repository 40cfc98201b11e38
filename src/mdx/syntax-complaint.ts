import type { VFileMessage } from 'vfile-message'
import { type Complaint, offsetAt, pointAt, type Range } from '../diagnostics.ts'
import { nearest } from '../nearest.ts'
import { adviceForTag } from './tag-advice.ts'
import { elements } from './elements.ts'
import { components } from './vocabulary.ts'

/** Turns the parser's error into a complaint that says what stands there, what may stand there, and what to do. */
export function syntaxComplaint(error: VFileMessage, text: string): Complaint {
  const at = placeOf(error, text)
  const found = text.slice(at, at + 4)
  const code = openCodeIn(text)
  const unclosed = /^Expected a closing tag for `<([^`>]*)>` \((\d+):(\d+)-(\d+):(\d+)\)/.exec(error.reason)
  if (unclosed) {
    const [, name = '', line, column, endLine, endColumn] = unclosed
    return code ?? unclosedTag(name, { start: offsetAt(text, Number(line), Number(column)), end: offsetAt(text, Number(endLine), Number(endColumn)) })
  }
  const crossed = /^Unexpected closing tag `<\/([^`>]*)>`, expected corresponding closing tag for `<([^`>]*)>` \((\d+):(\d+)-(\d+):(\d+)\)/.exec(error.reason)
  if (crossed) {
    const [, closing = '', name = '', line, column, endLine, endColumn] = crossed
    return code ?? crossedTags(name, closing, { start: offsetAt(text, Number(line), Number(column)), end: offsetAt(text, Number(endLine), Number(endColumn)) }, wordAt(text, at), text)
  }
  if (error.ruleId === 'unexpected-closing-slash') return { range: { start: Math.max(0, at - 1), end: at + 1 }, message: 'Unexpected closing tag, expected an opening tag before it; remove it or open the tag.' }
  const opening = text[at - 1] === '<' ? at - 1 : at
  const automatic = /^<((?:https?:\/\/|mailto:)[^\s<>]{1,300})>|^<([\w.+-]{1,64}@[\w.-]{1,253})>/.exec(text.slice(text.lastIndexOf('<', at), at + 400))
  if (automatic) {
    const start = text.lastIndexOf('<', at)
    const url = automatic[1] ?? `mailto:${automatic[2] ?? ''}`
    return { range: { start, end: start + automatic[0].length }, message: `Unexpected address in "<" and ">", expected words that say where it leads; write \`[words](${url})\`.` }
  }
  if (text.startsWith('<!--', opening)) return { range: { start: opening, end: opening + 4 }, message: 'Unexpected comment, expected `-->` to close it and nothing after it on that line; put the comment on a line of its own.' }
  if (text[opening] === '<' && /^[\d\s=$.,-]/.test(text.slice(opening + 1, opening + 2))) {
    return { range: { start: opening, end: opening + 2 }, message: `Unexpected "<" before "${text[opening + 1]?.trim() ?? ''}", expected a tag; write "less than", or "\\<" for a plain "<".`, fix: `\\${text.slice(opening, opening + 2)}` }
  }
  const bare = /([\w-]{1,60})=([^\s"'{}<>=]{1,200})/.exec(text.slice(text.lastIndexOf('<', at), at + 200))
  if (error.ruleId === 'unexpected-character' && error.source === 'micromark-extension-mdx-jsx' && bare && text[at - 1] === '=') {
    return { range: { start: at, end: at + (bare[2]?.length ?? 1) }, message: `Unexpected value without quotes for \`${bare[1] ?? ''}\`, expected text in quotes; write \`${bare[1] ?? ''}="${bare[2] ?? ''}"\`.`, fix: `"${bare[2] ?? ''}"` }
  }
  const tag = error.source === 'micromark-extension-mdx-jsx' ? strayTag(text, at) : undefined
  if (tag) return tag
  const brace = text.lastIndexOf('{', at)
  if (error.ruleId === 'acorn' || error.ruleId === 'unexpected-eof') {
    const elsewhere = brace >= 0 ? /^\{(?=[ \t:])[ \t]{0,9}:?[ \t]{0,9}#([\w-]{1,80})[ \t]{0,9}\}/.exec(text.slice(brace, brace + 120)) : null
    if (elsewhere) return { range: { start: brace, end: brace + elsewhere[0].length }, message: `Unexpected id in the style of another tool, expected \`{#${elsewhere[1] ?? ''}}\` at the end of a heading; write that.`, fix: `{#${elsewhere[1] ?? ''}}` }
    if (brace >= 0 && text[brace + 1] === '#') return { range: { start: brace, end: brace + 2 }, message: 'Unexpected "{#", expected it only at the end of a heading and closed on that line: `## Heading {#id}`.' }
    const esm = error.source?.includes('esm')
    if (esm) return { range: wordAt(text, lineStart(text, at)), message: 'Unexpected import or export, expected words; content cannot run code. Remove it: components need no import.' }
    if (brace >= 0) return { range: { start: brace, end: brace + 1 }, message: 'Unexpected "{", expected words; content cannot run code. Write "\\{" for a plain brace.' }
  }
  return { range: { start: at, end: at + Math.max(1, found.search(/\s|$/)) }, message: `${(error.reason.split(/ \(note:/)[0] ?? '').replace(/ \(U\+[0-9A-F]{1,6}\)/g, '')}; fix the tag or escape the character with "\\".` }
}

const known = [...Object.keys(components), ...Object.keys(elements)]
/** Elements that hold nothing and are closed at once. */
const empty = ['br', 'hr', 'wbr']

/** A tag that nothing closes, told where it opens. */
function unclosedTag(name: string, range: Range): Complaint {
  const told = known.includes(name) ? undefined : adviceForTag(name)
  if (told !== undefined) return { range, message: `Unexpected tag <${name}>, expected what content may use; ${told}` }
  if (empty.includes(name.toLowerCase())) return { range, message: `Unexpected <${name}> that is never closed, expected \`<${name.toLowerCase()} />\`; write that.`, ...(name === 'wbr' ? {} : { fix: `<${name.toLowerCase()} />` }) }
  if (!known.includes(name)) return { range, message: `Unexpected tag <${name}>, expected one that content may use${guessOf(name)}; write \`\\<\` for a plain "<", or remove the tag.` }
  return { range, message: `Unexpected <${name}> that is never closed, expected </${name}> after its content; add it, or write <${name} … /> if it is empty, or \`\\<\` for a plain "<".` }
}

/** A closing tag that meets another than its own: the one that is open is the cause, unless only the closing one is misspelt. */
function crossedTags(name: string, closing: string, opened: Range, closed: Range, text: string): Complaint {
  const place = ({ start }: Range): string => {
    const { line, column } = pointAt(text, start)
    return `${line}:${column}`
  }
  if (known.includes(name) && !known.includes(closing)) return { range: closed, message: `Unexpected closing tag </${closing}>, expected </${name}> for the tag opened at ${place(opened)}; write that.` }
  if (!known.includes(name) && nearest(name, [closing], 3) !== undefined) return { range: opened, message: `Unexpected tag <${name}>, expected <${closing}>, to match the closing tag at ${place(closed)}; fix the name.` }
  return { ...unclosedTag(name, opened), ...(known.includes(name) && !empty.includes(name) ? { message: `Unexpected <${name}> that is still open at </${closing}> (${place(closed)}), expected </${name}> before that; add it, or write <${name} … /> if it is empty. The tag opened last closes first.` } : {}) }
}

function guessOf(name: string): string {
  const near = nearest(name, known, Math.max(1, Math.floor(name.length / 3)))
  return near === undefined ? '' : ` (did you mean <${near}>?)`
}

/** A "<" before words that are no tag: the parser reads on, and stumbles far behind it. */
function strayTag(text: string, at: number): Complaint | undefined {
  const start = text.lastIndexOf('<', at)
  const name = /^<\/?([\p{L}\p{N}_$.:-]{0,60})/u.exec(text.slice(start, start + 70))?.[1] ?? ''
  if (start < 0 || known.includes(name) || adviceForTag(name) !== undefined) return undefined
  return { range: { start, end: start + 1 }, message: `Unexpected "<" before "${name === '' ? text.slice(start + 1, start + 2).trim() : name}", expected a tag that content may use${guessOf(name)}; write \`\\<\` for a plain "<".` }
}

/** A code block that is still open at the end: it takes in every closing tag that follows. */
function openCodeIn(text: string): Complaint | undefined {
  let fence = ''
  let [start, at] = [0, 0]
  for (const line of text.split('\n')) {
    const mark = /^[ \t>]*(`{3,}|~{3,})/.exec(line)
    if (mark?.[1] !== undefined && fence === '') {
      if (!mark[1].startsWith('`') || !line.slice(mark[0].length).includes('`')) [fence, start] = [mark[1], at + mark[0].length - mark[1].length]
    } else if (mark?.[1]?.startsWith(fence) && fence !== '' && line.slice(mark[0].length).trim() === '') fence = ''
    at += line.length + 1
  }
  return fence === '' ? undefined : { range: { start, end: start + fence.length }, message: `Unexpected code block that is never closed, expected a line "${fence.slice(0, 20)}" after it; until then everything is code, closing tags included. Add the line where the code ends.` }
}

function placeOf(error: VFileMessage, text: string): number {
  const place = error.place
  const point = place && 'start' in place ? place.start : place
  if (point?.offset !== undefined) return Math.min(point.offset, text.length)
  return point ? offsetAt(text, point.line, point.column) : 0
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1
}

function wordAt(text: string, start: number): Range {
  return { start, end: start + Math.max(1, /^\S*/.exec(text.slice(start, start + 80))?.[0].length ?? 1) }
}
