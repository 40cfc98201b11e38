/**
 * Characters that are not seen, or that turn what stands around them: controls, bidirectional marks, fillers, tags.
 * Zero-width joiners and variation selectors are left out: emoji and several scripts need them.
 */
const hidden =
  '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200e\\u200f' +
  '\\u2028-\\u202e\\u2060-\\u206f\\u2800\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e0fff}'

/** Matches one character that cannot be seen. */
export const invisible = new RegExp(`[${hidden}]`, 'u')

const everyInvisible = new RegExp(invisible, 'gu')

/** Every invisible character of a text: its offset, its length in UTF-16 units, and its name such as "U+200B". */
export function* invisibleIn(text: string): Generator<{ index: number; length: number; name: string }> {
  for (const match of text.matchAll(everyInvisible)) {
    const name = `U+${(match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
    yield { index: match.index, length: match[0].length, name }
  }
}

const unprintable = new RegExp(`[${hidden}\\n\\r\\t]`, 'gu')

/** A text for one line of a terminal or a log: what is invisible or would break the line becomes U+FFFD, a tab a space. */
export function printable(text: string): string {
  return text.replace(unprintable, (character) => (character === '\t' ? ' ' : '\ufffd'))
}
