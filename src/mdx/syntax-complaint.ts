import type { VFileMessage } from 'vfile-message'
import { type Complaint, offsetAt, type Range } from '../diagnostics.ts'

/** Turns the parser's error into a complaint that says what stands there, what may stand there, and what to do. */
export function syntaxComplaint(error: VFileMessage, text: string): Complaint {
  const at = placeOf(error, text)
  const found = text.slice(at, at + 4)
  const unclosed = /^Expected a closing tag for `(<[^`]*>)` \((\d+):(\d+)-(\d+):(\d+)\)/.exec(error.reason)
  if (unclosed) {
    const [, tag = '', line, column, endLine, endColumn] = unclosed
    const range = { start: offsetAt(text, Number(line), Number(column)), end: offsetAt(text, Number(endLine), Number(endColumn)) }
    return { range, message: `Unexpected end of the text around ${tag}, expected its closing tag; add ${tag.replace('<', '</')}, or write ${tag.replace('>', ' />')} if it is empty.` }
  }
  const stray = /^Unexpected closing tag `(<\/[^`]*>)`, expected corresponding closing tag for `(<[^`]*>)`/.exec(error.reason)
  if (stray) return { range: wordAt(text, at), message: `Unexpected closing tag ${stray[1]}, expected ${stray[2]?.replace('<', '</')}; tags close in the order in which they opened.` }
  if (error.ruleId === 'unexpected-closing-slash') return { range: { start: Math.max(0, at - 1), end: at + 1 }, message: 'Unexpected closing tag, expected an opening tag before it; remove it or open the tag.' }
  const opening = text[at - 1] === '<' ? at - 1 : at
  if (text.startsWith('<!--', opening)) return { range: { start: opening, end: opening + 4 }, message: 'Unexpected comment, expected `-->` to close it and nothing after it on that line; put the comment on a line of its own.' }
  if (text[opening] === '<' && /^[\d\s=$.,-]/.test(text.slice(opening + 1, opening + 2))) {
    return { range: { start: opening, end: opening + 2 }, message: `Unexpected "<" before "${text[opening + 1]?.trim() ?? ''}", expected a tag; write "less than", or "\\<" for the sign.`, fix: `\\${text.slice(opening, opening + 2)}` }
  }
  const brace = text.lastIndexOf('{', at)
  if (error.ruleId === 'acorn' || error.ruleId === 'unexpected-eof') {
    if (brace >= 0 && text[brace + 1] === '#') return { range: { start: brace, end: brace + 2 }, message: 'Unexpected "{#", expected it only at the end of a heading and closed on that line: `## Heading {#id}`.' }
    const esm = error.source?.includes('esm')
    if (esm) return { range: wordAt(text, lineStart(text, at)), message: 'Unexpected import or export, expected words; content cannot run code. Remove it: components need no import.' }
    if (brace >= 0) return { range: { start: brace, end: brace + 1 }, message: 'Unexpected "{", expected words; content cannot run code. Write "\\{" for the sign.' }
  }
  return { range: { start: at, end: at + Math.max(1, found.search(/\s|$/)) }, message: `${(error.reason.split(/ \(note:/)[0] ?? '').replace(/ \(U\+[0-9A-F]{1,6}\)/g, '')}; mend the tag or escape the character with "\\".` }
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
