/** A letter that no limit counts: no sign, no space, and no part of a word for those who write without spaces. */
export const filler = '\u3042'

/**
 * A page with the letters of its blocks of code made harmless, one by one, so that what is counted is what Markdown reads as signs. Only blocks that
 * every parser takes for code count as such: their fences begin a line, an empty line stands before, and nothing above is open, be it a comment, a
 * brace or a tag over several lines, in which such a line would be no fence. From the first doubt on, all is left as it is: from the line `sure` on, from 0.
 */
export function withoutCode(text: string): { lines: readonly string[]; sure: number } {
  const lines = text.split('\n')
  // Front matter knows no code.
  const head = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---')
  if (head < 0) return { lines, sure: 0 }
  let fence = ''
  let opened = 0
  for (const [index, line] of lines.entries()) {
    if (index <= head) continue
    if (fence !== '') {
      if (closes(line, fence)) {
        for (let inner = opened + 1; inner < index; inner++) lines[inner] = filler.repeat(lines[inner]?.length ?? 0)
        fence = ''
        // Up to three spaces may stand before the last line of a block; whether so many do is left to parsers.
      } else if (closes(line.trimStart(), fence)) break
    } else if (isBlank(lines[index - 1] ?? '') && /^(?:```|~~~)/.test(line)) {
      fence = runAt(line)
      opened = index
      // Behind backticks others make it code within a line.
      if (fence.startsWith('`') && line.slice(fence.length).includes('`')) break
    } else if (isInDoubt(line)) return { lines, sure: index }
  }
  return { lines, sure: fence === '' ? lines.length : opened }
}

function runAt(line: string): string {
  let length = 0
  while (line[length] === line[0]) length++
  return line.slice(0, length)
}

function closes(line: string, fence: string): boolean {
  return line.startsWith(fence) && isBlank(line.slice(runAt(line).length))
}

/** Whether a line holds nothing for Markdown, to which other white space than this is a letter. */
function isBlank(line: string): boolean {
  return /^[ \t\r]*$/.test(line)
}

/** Whether ids on a line ask no parser, where nothing above is open: words or the signs of a heading stand before. At its beginning, behind a tag or in a note, a brace opens JavaScript. */
export function areIdsAlone(line: string): boolean {
  return !line.includes('<') && !/^(?:[ \t>]|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))*(?:\{|\[\^)/.test(line)
}

/** Whether something may be open at the end of a line: a comment, braces other than an id or a comment, a tag, or lines of a program. */
function isInDoubt(line: string): boolean {
  if (/^(?:import|export)\b/.test(line)) return true
  if (!/[<{]/.test(line)) return false
  if (/[`\\]/.test(line) || (line.includes('{#') && !areIdsAlone(line))) return true
  for (let at = 0; at < line.length; at++) {
    const end = line.startsWith('<!--', at) ? line.indexOf('-->', at + 4) : line.startsWith('{#', at) ? line.indexOf('}', at) : line.startsWith('{/*', at) ? endOfComment(line, at) : line[at] === '<' ? endOfTag(line, at) : line[at] === '{' ? -1 : at
    if (end < 0) return true
    at = end
  }
  return false
}

/** Where the comment in braces that begins at `from` ends; -1 where it does not, or more stands in the braces. */
function endOfComment(line: string, from: number): number {
  const end = line.indexOf('*/', from + 3)
  return end >= 0 && line[end + 2] === '}' ? end + 2 : -1
}

/** Where the tag that begins at `from` ends, its texts read; -1 where it does not, or holds braces. */
function endOfTag(line: string, from: number): number {
  for (let at = from + 1; at < line.length; at++) {
    const letter = line[at] ?? ''
    if (letter === '>') return at
    if (letter === '{') return -1
    if (letter !== '"' && letter !== "'") continue
    at = line.indexOf(letter, at + 1)
    if (at < 0) return -1
  }
  return -1
}
