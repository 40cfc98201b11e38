import { seenLength } from '../../seen-length.ts'

/** The longest description of a page that search engines and previews show whole, in letters; an East Asian one counts as two. */
export const mostLetters = 160

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** A text of one line that ends after its last whole word within so many letters, and says so with three dots. East Asian words have no space between them: there it ends after any letter. */
export function cutAtWord(text: string, most = mostLetters): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  if (seenLength(line) <= most) return line
  const begin = beginningOf(line, most)
  const [whole = begin.slice(0, -1)] = /^.*(?:(?= )|(?<=[\p{Script=Han}\u3000-\u303f\uff01-\uff60]))/u.exec(begin) ?? []
  return `${whole.replace(/(?<![\p{P}\s\p{Cs}])[\p{P}\s\p{Cs}]+$/u, '')}…`
}

/** As much of a text as is so long to an eye. */
function beginningOf(text: string, most: number): string {
  let [begin, length] = ['', 0]
  for (const { segment } of letters.segment(text)) {
    length += seenLength(segment)
    if (length > most) break
    begin += segment
  }
  return begin
}
