import type { Complaint } from '../../diagnostics.ts'
import type { Page } from '../page.ts'

// Zero-width joiners stay: emoji and several scripts need them.
const invisible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu

/** No control, bidirectional or invisible characters: they make a text read otherwise than it is. */
export function invisibleCharacters({ text }: Page): Complaint[] {
  return [...text.matchAll(invisible)].slice(0, 20).map((match) => {
    const code = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    return { range: { start: match.index, end: match.index + 1 }, message: `Unexpected invisible character U+${code}, expected characters that can be seen; delete it.` }
  })
}
