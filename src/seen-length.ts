const letters = new Intl.Segmenter('en', { granularity: 'grapheme' })
// As wide as two letters of the Latin alphabet, and as much to read: East Asian letters, wide forms of plain ones, emoji.
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6\p{Emoji_Presentation}]/u

/**
 * How long a text is to an eye, in letters of the Latin alphabet: a letter with its marks, or an emoji of several parts, is one;
 * an East Asian letter or an emoji counts as two, so fifteen Chinese letters, a sentence, are as long as thirty Latin ones.
 */
export function seenLength(text: string): number {
  if (!/[^\x00-\x7f]/.test(text)) return text.length
  let length = 0
  for (const { segment } of letters.segment(text)) length += wide.test(segment) ? 2 : 1
  return length
}
