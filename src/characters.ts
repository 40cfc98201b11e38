/**
 * Characters that are not seen, or that turn what stands around them: controls, bidirectional marks, fillers, tags.
 * Among them are private and impossible code points, and halves of pairs. Zero-width joiners and variation selectors are none by
 * themselves: emoji and several scripts need them. After a plain letter, digit or space they join nothing.
 */
const hidden =
  '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200e\\u200f' +
  '\\u2028-\\u202e\\u2060-\\u206f\\u2800\\u3164\\ud800-\\udfff\\ue000-\\uf8ff\\ufdd0-\\ufdef\\ufeff\\uffa0\\ufff9-\\ufffb\\ufffe\\uffff' +
  '\\u{1d173}-\\u{1d17a}\\u{1fffe}\\u{1ffff}\\u{e0000}-\\u{10ffff}'

// A keycap such as 1\ufe0f\u20e3 is an emoji. More than four marks on one letter run over the lines around it.
const misplaced = '(?<=[\\x20-\\x7e])(?:[\\u200c\\u200d\\ufe00-\\ufe0e]|\\ufe0f(?!\\u20e3))|(?<=(?<!\\p{Mn})\\p{Mn}{4})\\p{Mn}'

/** Matches one character that cannot be seen. */
export const invisible = new RegExp(`[${hidden}]|${misplaced}`, 'u')

const everyInvisible = new RegExp(invisible, 'gu')

/** Whether a text holds nothing but what a plain keyboard types: most do, and need not be searched further. */
export function isPlain(text: string): boolean {
  return !/[^\x20-\x7e\t\n\r]/.test(text)
}

/** Every invisible character of a text: its offset, its length in UTF-16 units, and its name such as "U+200B". */
export function* invisibleIn(text: string): Generator<{ index: number; length: number; name: string }> {
  if (isPlain(text)) return
  for (const match of text.matchAll(everyInvisible)) {
    yield { index: match.index, length: match[0].length, name: codePointOf(match[0]) }
  }
}

/** The name of the first character of a text: "U+200B". */
export function codePointOf(text: string): string {
  return `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

const unprintable = new RegExp(`[${hidden}\\n\\r\\t]`, 'gu')

/** A text for one line of a terminal or a log: what is invisible or would break the line becomes U+FFFD, a tab a space. */
export function printable(text: string): string {
  return text.replace(unprintable, (character) => (character === '\t' ? ' ' : '\ufffd'))
}
