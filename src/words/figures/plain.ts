/** A text with plain digits and signs in place of others, and the way back to it. */
export interface PlainText {
  text: string
  /** Where in the original a part of it stands. */
  rangeOf(start: number, end: number): { start: number; end: number }
}

/** Signs that mean in a number what a plain one means. NFKC does not know them, or reads another into them. */
const signs: Readonly<Record<string, string>> = { '٪': '%', '％': '%', '﹪': '%', '؉': '‰', '؊': '‱', '．': '.', '－': '-', '−': '-', '﹣': '-', '／': '/', '⁄': '/', '∕': '/', '＄': '$', '﹩': '$', '\u3000': ' ' }
// Spaces that may stand between the groups of a number, and no line breaks at them.
const tied = /[\u00a0\u202f\u2007-\u2009]/
// Not seen, or drawn within a word to make it longer. Signs that are drawn around or below numbers (U+0600 to U+0605, U+06DD, U+08E2) are seen.
const left = /[\u0640]|(?![\u0600-\u0605\u06dd\u08e2])\p{Cf}/u

/**
 * A text as its figures are read: digits of any script, wide and ornamental letters as plain ones, without marks of direction, vowel marks and what else is not seen.
 * Raised and lowered digits, numbers in rings and fractions stay as they are: they are other figures than plain ones. A mark on a digit stays, too.
 */
export function plainOf(written: string): PlainText {
  if (!/[^\x00-\x7f]/.test(written)) return { text: written, rangeOf: (start, end) => ({ start, end }) }
  let text = ''
  const places: { start: number; end: number }[] = []
  let place = 0
  for (const sign of written) {
    const plain = sign < '\x80' ? sign : plainSign(sign, text)
    for (let count = 0; count < plain.length; count++) places.push({ start: place, end: place + sign.length })
    text += plain
    place += sign.length
  }
  return { text, rangeOf: (start, end) => ({ start: places[start]?.start ?? place, end: places[end - 1]?.end ?? place }) }
}

/** What signs were found to be, as most texts have few different ones. */
const known = new Map(Object.entries(signs))

function plainSign(sign: string, before: string): string {
  // Drawn through a number, it is another sign.
  if (sign === '\u0640' && /\d$/.test(before)) return sign
  const found = known.get(sign)
  if (found !== undefined) return found
  if (/\p{M}/u.test(sign)) return /\p{L}$/u.test(before) || left.test(sign) ? '' : sign
  const plain = signAlone(sign)
  known.set(sign, plain)
  return plain
}

/** What a sign is wherever it stands. */
function signAlone(sign: string): string {
  if (/\p{Nd}/u.test(sign)) return String(digitValue(sign))
  if (tied.test(sign)) return '\u00a0'
  if (left.test(sign)) return ''
  // Full stops and commas of Chinese stay: they end words, and are no part of a number.
  if (!/\p{L}/u.test(sign) || /[ªº]/.test(sign)) return sign
  const letter = sign.normalize('NFKC')
  return /^[A-Za-z]+$/.test(letter) ? letter : sign
}

/** The value of a digit of any script: Unicode sets each ten of them in a row, and knows what the ornamental ones stand for, where several rows follow one another. */
export function digitValue(digit: string): number {
  const known = digit.normalize('NFKC')
  if (/^[0-9]$/.test(known)) return Number(known)
  const code = digit.codePointAt(0) ?? 0
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return (code - zero) % 10
}
