import type { Complaint } from '../diagnostics.ts'
import { areIdsAlone, filler, withoutCode } from './without-code.ts'

// Above this no page of words goes; it keeps a hostile file from holding up a build.
const mostCharacters = 128 * 1024
// Underlined headings, for one, are read in a time that grows with the square of their number.
const mostLines = 3000
// The longest address is far below it. What looks like an address is read to its end and given up, once for each dot in it.
const longestWord = 2000
// Chinese, Thai and others write without spaces.
const apart = /[\s\p{Lo}]/u
// Each line of a list or quote is held against all that is open around it. A level is a mark, or two columns of indentation.
const mostLevels = 30
const mostLevelsOfAll = 4000
/** How often a sign may stand in a page: what Markdown pairs up, it searches for back and forth. Braces ask a JavaScript parser each time. */
const most: Readonly<Record<string, number>> = { '{': 200, '}': 200, '<': 1500, '[': 1500, ']': 1500, '*': 2000, '_': 2000, '~': 1000, '`': 2000, '|': 5000, '&': 2000, ':': 5000, '@': 1000, ']:': 300 }
/** And what begins an address that stands for itself. */
const addresses: Readonly<Record<string, RegExp>> = { 'www.': /www\./gi, 'http': /http/gi }
const mostAddresses = 2000
/** What a line begins with that puts it into lists and quotes. */
const containers = /^(?:[ \t]|>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))*/
/** What makes parsers slow or run out of stack: many brackets, marks or columns in a row. */
const mostBrackets = 50
const mostMarks = 200
const mostColumns = 40

const at = (start: number, message: string, fix?: string): Complaint => ({ range: { start, end: start + 1 }, message, ...(fix === undefined ? {} : { fix }) })

/** What is wrong with how a text was saved: bytes that are not UTF-8, which were read as U+FFFD, or line ends that no program writes any more; nothing where it is fine. */
export function illEncoded(text: string): Complaint | undefined {
  const bad = text.indexOf('\ufffd')
  if (bad >= 0) return at(bad, 'Unexpected bytes that are not UTF-8, expected UTF-8; save the file in that encoding.')
  const alone = /\r(?!\n)/.exec(text)
  return alone ? at(alone.index, 'Unexpected carriage return by itself, expected \\n or \\r\\n at the end of a line; save the file with one of these.') : undefined
}

/** Why a page is more than its readers here can bear, be it a person or a parser; nothing where it is a page of words. Blocks of code are not counted: no sign in them is read. */
export function tooMuch(source: string): Complaint | undefined {
  if (source.length > mostCharacters) return at(0, `Unexpected page of ${Math.round(source.length / 1024)} KiB, expected at most ${mostCharacters / 1024} KiB; split it.`)
  if (source.startsWith('\ufeff')) return at(0, 'Unexpected byte order mark, expected "---"; save the file as UTF-8 without it.', '')
  const nul = source.indexOf('\0')
  if (nul >= 0) return at(nul, 'Unexpected NUL character, expected text; save the file as UTF-8 without it.')
  const ill = illEncoded(source)
  if (ill) return ill
  const { lines, sure } = withoutCode(source)
  const text = lines.join('\n')
  if (lines.length > mostLines) return at(0, `Unexpected page of ${lines.length} lines, expected at most ${mostLines}; split it.`)
  const times = (count: number, sign: string, limit: number, first: number) => (count > limit ? at(first, `Unexpected "${sign}" ${count} times, expected at most ${limit} on a page; split the page or remove some.`) : undefined)
  const withoutIds = lines.map((line, index) => (index < sure && areIdsAlone(line) ? line.replace(/\{#[\p{L}\p{N}_-]{1,200}\}/gu, (id) => ' '.repeat(id.length)) : line)).join('\n')
  for (const [sign, limit] of Object.entries(most)) {
    const fault = times(withoutIds.split(sign).length - 1, sign, limit, withoutIds.indexOf(sign))
    if (fault) return fault
  }
  for (const [sign, pattern] of Object.entries(addresses)) {
    const found = [...text.matchAll(pattern)]
    const fault = times(found.length, sign, mostAddresses, found[0]?.index ?? 0)
    if (fault) return fault
  }
  const levels = lines.map(levelsOf)
  const wide = (line: string, index: number) => line.split('|').length > mostColumns + 1 || (levels[index] ?? 0) > mostLevels
  const deep = [runOf(text, '[(<!', '', mostBrackets), runOf(lines.map((line) => (isRule(line) ? filler.repeat(line.length) : line)).join('\n'), '*_~', ' \t', mostMarks), lineWhere(lines, wide)].find((index) => index !== undefined)
  if (deep !== undefined) return at(deep, 'Unexpected nesting or repetition that no page needs, expected ordinary Markdown; remove the repeated characters.')
  const all = levels.reduce((sum, some) => sum + some, 0)
  if (all > mostLevelsOfAll) return at(0, `Unexpected ${all} levels of lists, quotes and indentation across all lines, expected at most ${mostLevelsOfAll}; split the page or nest less.`)
  // Front matter has a limit of its own.
  const body = Math.max(0, text.indexOf('\n---'))
  const word = text.slice(body).split(apart).find(({ length }) => length > longestWord)
  if (word !== undefined) return at(text.indexOf(word, body), `Unexpected word of ${word.length} characters, expected at most ${longestWord}; break it up or remove it.`)
  return undefined
}

/** Where the first run of `length` signs begins, each of which one of the characters `between` may follow; nothing where there is none. */
function runOf(text: string, signs: string, between: string, length: number): number | undefined {
  let [start, run] = [0, 0]
  for (let index = 0; index < text.length; index++) {
    if (!signs.includes(text[index] ?? '')) {
      run = 0
      continue
    }
    if (run === 0) start = index
    if (++run === length) return start
    if (between.includes(text[index + 1] ?? '\n')) index++
  }
  return undefined
}

/** Where the first line for which something is so begins; nothing where there is none. */
function lineWhere(lines: readonly string[], isSo: (line: string, index: number) => boolean): number | undefined {
  const index = lines.findIndex(isSo)
  return index < 0 ? undefined : lines.slice(0, index).reduce((length, line) => length + line.length + 1, 0)
}

/** Whether a line is drawn as one: three or more of one sign, with spaces between or not, as it may stand in a quote. It opens nothing. */
function isRule(line: string): boolean {
  const signs = line.replace(/^[ \t>]*/, '').replace(/[ \t\r]/g, '')
  return signs.length > 2 && '-*_='.includes(signs[0] ?? '') && signs === (signs[0] ?? '').repeat(signs.length)
}

/** How deep a line stands in lists and quotes, or is indented as if it did. A tab counts as four spaces. */
function levelsOf(line: string): number {
  if (isRule(line)) return (/^[ \t>]*/.exec(line)?.[0].split('>').length ?? 1) - 1
  const start = containers.exec(line)?.[0] ?? ''
  const marks = start.match(/[-+*>)]|\d\./g)?.length ?? 0
  // The space behind a mark belongs to it.
  return Math.max(longestRunOfMarks(line), marks + Math.floor(Math.max(0, start.length - 2 * marks + 3 * (start.split('\t').length - 1)) / 2))
}

/** How many marks of lists and quotes stand in a row, wherever in a line: behind "[^a]:" they open lists as well. */
function longestRunOfMarks(line: string): number {
  let [run, most] = [0, 0]
  for (const part of line.split(/[ \t]+/).filter(Boolean)) {
    const quotes = /^>*/.exec(part)?.[0].length ?? 0
    const isMark = quotes === part.length || /^(?:[-+*]|\d{1,9}[.)])$/.test(part)
    run += isMark ? Math.max(1, quotes) : quotes
    most = Math.max(most, run)
    if (!isMark) run = 0
  }
  return most
}
