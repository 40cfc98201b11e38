import { everyInvisible } from '../../characters.ts'

/** One line without what nobody sees: no control or invisible characters, each run of white space one space, none at the ends, in Unicode's form NFC. */
export function tidied(line: string): string {
  // A mark of byte order counts as white space in JavaScript, but parts no words.
  const seen = line.replace(/(?!\ufeff)\s/g, ' ').replace(everyInvisible, '')
  return seen.replace(/ +/g, ' ').trim().normalize('NFC')
}
