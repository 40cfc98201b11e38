/** What is wrong with an address that is compared with another: where it first differs, from 0, or why it is none. Nothing where they are the same. */
export type Difference = { at: number } | { strange: string; at: number } | { length: number } | 'none'

/** How long an address is: 0x and 40 digits. */
const whole = 42

/**
 * Compares a text that somebody pasted with a whole address. Letters' case and space around it do not matter.
 * A letter that only looks like a plain one, such as a Cyrillic "а", is told as such: no address has it.
 */
export function differenceOf(pasted: string, address: string): Difference | undefined {
  const [text, own] = [pasted.trim().toLowerCase(), address.toLowerCase()]
  if (text === own) return undefined
  const [strange] = /[^\0-\x7f]/u.exec(text) ?? []
  if (strange) return { strange, at: text.indexOf(strange) }
  if (!/^0x[0-9a-f]+$/.test(text)) return 'none'
  if (text.length !== whole) return { length: text.length }
  return { at: [...text].findIndex((letter, index) => letter !== own[index]) }
}
