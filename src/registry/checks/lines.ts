import { everyInvisible, marksTooMany } from '../../characters.ts'

/** The lines of a text, in order and each tidied; those that hold nothing are kept, as empty ones. */
export function linesOfText(text: string): string[] {
  return text.split(/\r\n|\n|\r/).map(tidied)
}

/** One line without what nobody sees: no control or invisible characters, each run of white space one space, none at the ends, in Unicode's form NFC. */
export function tidied(line: string): string {
  // A mark of byte order counts as white space in JavaScript, but parts no words.
  const seen = line.replace(/(?!\ufeff)\s/g, ' ').replace(everyInvisible, '').replace(marksTooMany, '')
  // As many marks as any letter has (https://www.unicode.org/reports/tr15/#Stream_Safe_Text_Format): what it takes to put them in order grows with the square.
  return seen.replace(/ +/g, ' ').trim().replace(/(?<=\p{M}{30})\p{M}/gu, '').normalize('NFC')
}
