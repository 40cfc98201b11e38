import type { Complaint } from './diagnostics.ts'

// What git writes into a file on whose lines two changes disagree. Each stands at the beginning of a line, seven times, before a space or the end.
const begin = '<<<<<<<'
const middle = '======='
const end = '>>>>>>>'
// Who left more of them behind has not begun to look.
const most = 50

/**
 * Complains of signs that git left in a text where two changes met, once for each conflict, where it begins.
 * `underlines`: a row of "=" is a sign of its own in this text (Markdown underlines titles with it), and none of a conflict by itself.
 */
export function mergeConflicts(text: string, { underlines }: { underlines: boolean }): Complaint[] {
  const complaints: Complaint[] = []
  let isOpen = false
  let start = 0
  for (const line of text.split('\n')) {
    const sign = [begin, middle, end].find((one) => line.startsWith(one) && /^(?:[ \r]|$)/.test(line.slice(one.length, one.length + 1)))
    const isLone = sign === end || (sign === middle && !underlines)
    if (sign === begin || (isLone && !isOpen)) complaints.push({ range: { start, end: start + line.trimEnd().length }, message: `Unexpected merge conflict marker (${JSON.stringify(line.trimEnd().slice(0, 60))}), expected one text; keep one of the two sides and remove the markers.` })
    if (sign === begin) isOpen = true
    if (sign === end) isOpen = false
    start += line.length + 1
  }
  return complaints.slice(0, most)
}
