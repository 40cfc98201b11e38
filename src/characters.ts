// Seen only where they have something to join, to choose or to enclose; every other place is wrong for them.
const joiners = '\\u200c\\u200d'
const selectors = '\\ufe00-\\ufe0f'
const signsOverNumbers = '\\u0600-\\u0605\\u06dd\\u070f\\u0890\\u0891\\u08e2\\u{110bd}\\u{110cd}'

// Spaces of other widths, which split a host or a name where nobody sees it; those between words and before units are two.
const oddSpaces = '\\u1680\\u2000-\\u200a\\u205f'
// Drawn as nothing, though Unicode calls them symbols or marks: an empty Braille cell, a place for an object, a note without a head, fillers and joiners of old scripts.
const blanks = '\\u2800\\ufffc\\u{1d159}\\u{1107f}\\u{16fe4}'

/**
 * Characters that are not seen, or that turn what stands around them, by what Unicode says of them: controls, format controls, halves of pairs,
 * private and unassigned ones (but for those kept for emoji to come), all that a program without a sign for them leaves out, separators of lines.
 */
const hidden = `(?![\\t\\n\\r${joiners}${selectors}${signsOverNumbers}\\p{ExtPict}])[\\p{C}\\p{Default_Ignorable_Code_Point}\\p{Zl}\\p{Zp}${blanks}${oddSpaces}]`

// Scripts whose letters change with a joiner beside them.
const joining = ['Arab', 'Syrc', 'Nkoo', 'Mand', 'Adlm', 'Rohg', 'Deva', 'Beng', 'Guru', 'Gujr', 'Orya', 'Taml', 'Telu', 'Knda', 'Mlym', 'Sinh', 'Khmr', 'Mymr', 'Tibt', 'Bali', 'Java'].map((script) => `\\p{scx=${script}}`).join('')
const emoji = '(?![\\x00-\\x7f])[\\p{Emoji}\\p{ExtPict}]'

const misplaced = [
  `(?<![${joining}])\\u200c`,
  `(?<![${joining}]|${emoji}\\ufe0f?)\\u200d`,
  // Between two emoji, not at the end of one.
  `(?<=${emoji}\\ufe0f?)\\u200d(?!${emoji})`,
  // A keycap such as 1\ufe0f\u20e3 is an emoji.
  `(?<!${emoji})\\ufe0e|(?<!${emoji})(?<![0-9#*](?=\\ufe0f\\u20e3))\\ufe0f`,
  '(?<![\\p{scx=Han}\\p{scx=Mymr}\\p{scx=Phag}\\p{scx=Mani}])[\\ufe00-\\ufe02]|[\\ufe03-\\ufe0d]',
  `[${signsOverNumbers}](?![\\p{Nd}\\p{scx=Syrc}])`,
  // Between a number and its unit.
  '(?<!\\p{Nd})\\u202f',
  // A mark has a letter, a digit or another mark before it.
  `(?<![\\p{L}\\p{M}\\p{N}\\u25cc${joiners}]|${emoji})(?![${selectors}])\\p{M}`,
  // More than four marks on one letter run over the lines around it.
  '(?<=(?<![\\p{Mn}\\p{Me}])[\\p{Mn}\\p{Me}]{4})[\\p{Mn}\\p{Me}]',
].join('|')

/** Matches one character that cannot be seen. */
export const invisible = new RegExp(`${hidden}|${misplaced}`, 'u')

/** Matches every character that cannot be seen, for `replace` and `matchAll`. */
export const everyInvisible = new RegExp(invisible, 'gu')

const invisibleHere = new RegExp(invisible, 'uy')
const notPlain = /[^\x20-\x7e\t\n\r]/gu

/** Whether a text holds nothing but what a plain keyboard types: most do, and need not be searched further. */
export function isPlain(text: string): boolean {
  return !/[^\x20-\x7e\t\n\r]/.test(text)
}

/** Every invisible character of a text: its offset, its length in UTF-16 units, and its name such as "U+200B". */
export function* invisibleIn(text: string): Generator<{ index: number; length: number; name: string }> {
  if (isPlain(text)) return
  // Whatever cannot be seen is one character that no plain keyboard types: the others need not be asked.
  for (const { 0: character, index } of text.matchAll(notPlain)) {
    invisibleHere.lastIndex = index
    if (invisibleHere.test(text)) yield { index, length: character.length, name: codePointOf(character) }
  }
}

/** The name of the first character of a text: "U+200B". */
export function codePointOf(text: string): string {
  return `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** Of more than four marks on one letter, each that is too many: a complaint about the first is enough, a line is spared them all. */
export const marksTooMany = /(?<=[\p{Mn}\p{Me}]{4})[\p{Mn}\p{Me}]/gu
const unprintable = new RegExp(`${invisible.source}|${marksTooMany.source}|[\\n\\r\\t]`, 'gu')

/** A text for one line of a terminal or a log: what is invisible or would break the line becomes U+FFFD, a tab a space. */
export function printable(text: string): string {
  return text.replace(unprintable, (character) => (character === '\t' ? ' ' : '\ufffd'))
}
