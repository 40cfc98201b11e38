const letters = new Intl.Segmenter('en', { granularity: 'grapheme' })
// As wide as two letters of the Latin alphabet, and as much to read: East Asian letters, wide forms of plain ones, emoji.
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6\p{Emoji_Presentation}]/gu

// Letters without marks of their own, each of which is a letter to the eye: Latin, Arabic, Chinese with its marks. Most texts have no others.
const plain = /^[\x20-\x7e\u00a1-\u00a8\u00aa-\u00ac\u00af-\u024f\u0621-\u063f\u0641-\u064a\u0660-\u0669\u2010-\u2026\p{Unified_Ideograph}\u3000-\u3029\uff01-\uff60]*$/u

/**
 * How long a text is to an eye, in letters of the Latin alphabet: a letter with its marks, or an emoji of several parts, is one;
 * an East Asian letter or an emoji counts as two, so fifteen Chinese letters, a sentence, are as long as thirty Latin ones.
 */
export function seenLength(text: string): number {
  if (!/[^\x00-\x7f]/.test(text)) return text.length
  if (plain.test(text)) return [...text].length + (text.match(wide)?.length ?? 0)
  let length = 0
  for (const { segment } of letters.segment(text)) length += segment.search(wide) >= 0 ? 2 : 1
  return length
}
