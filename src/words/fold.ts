/**
 * Signs that read as a full stop: those that browsers take for one in a host (UTS #46), those drawn alike (UTS #39),
 * and dots in the middle of a line.
 */
const fullStops = '\\u2024\\u3002\\ufe52\\uff0e\\uff61\\u06d4\\u0701\\u0702\\u0660\\u06f0\\u00b7\\u0387\\u2022\\u2027\\u2219\\u22c5\\u30fb\\uff65\\ua4f8\\ua60e\\u{10a50}\\u{1d16d}\\ua78f\\u2e31\\u2e33\\u1427\\u16eb\\u{10101}\\u25aa\\u25cf\\u02d9\\ufe12'
const everyFullStop = new RegExp(`[${fullStops}]`, 'gu')

/** Letters of other alphabets and of phonetic writing, each group after the plain letter that it is drawn like (UTS #39). */
const drawnAlike: Readonly<Record<string, string>> = {
  a: 'аαɑᴀ', b: 'ВΒвʙ', c: 'сСϲᴄ', d: 'ԁđᴅ', e: 'еЕεΕᴇҽ', f: 'ꜰƒꞙք', g: 'ɡɢ', h: 'һНΗհʜħн', i: 'іІιΙıɩɪɨ', j: 'јЈᴊ', k: 'кКκΚᴋ', l: 'ӏӀłʟƚȽǀɭ', m: 'мМΜᴍ', n: 'пΝոɴη',
  o: 'оОοΟօøᴏσɵ', p: 'рРρΡᴘ', q: 'ԛ', r: 'гʀ', s: 'ѕЅꜱ', t: 'тТτΤŧᴛ', u: 'υսᴜ', v: 'ѵνᴠ', w: 'ԝωᴡ', x: 'хХχΧ×', y: 'уУγΥʏ', z: 'ᴢΖ',
}
const plainLetter: ReadonlyMap<string, string> = new Map(Object.entries(drawnAlike).flatMap(([plain, others]) => [...others].map((other) => [other, plain] as const)))

/** Marks of direction, for a class of a pattern: a page that is written from right to left may have them, and no eye sees them. */
export const marksOfDirection = '\\u200e\\u200f\\u061c'
const everyMark = new RegExp(`[${marksOfDirection}]`, 'g')

/** A class of signs, for a pattern, that a host in words may hold: letters, digits, marks, hyphens, full stops of any kind, letters in rings and brackets, and between them marks of direction. */
export const hostSigns = `\\p{L}\\p{M}\\p{N}.\\-${fullStops}${marksOfDirection}\\u2100-\\u214f\\u2460-\\u24ff\\u3200-\\u33ff\\u{1f100}-\\u{1f18f}`

/** A text as a browser reads it in an address: wide, bold or ringed letters are plain ones (NFKC), whatever reads as a full stop is one, and marks of direction are none. */
export function asAddress(text: string): string {
  return isAscii(text) ? text : text.replace(everyMark, '').replace(everyFullStop, '.').normalize('NFKC')
}

/** The offset of the last sign that reads as a full stop; 0 where there is none. */
export function lastFullStopIn(text: string): number {
  let last = Math.max(0, text.lastIndexOf('.'))
  for (const { index } of text.matchAll(everyFullStop)) last = Math.max(last, index)
  return last
}

/** A text as an eye reads it: as `asAddress`, without accents, each letter the plain one that it is drawn like, in small letters. */
export function asSeen(text: string): string {
  if (isAscii(text)) return text.toLowerCase()
  const bare = asAddress(text).normalize('NFKD').replace(/\p{M}/gu, '')
  // Some large letters are drawn like others than their small ones ("Ν" and "ν"); most stand in the table as small ones alone.
  return [...bare].map((letter) => plainLetter.get(letter) ?? plainLetter.get(letter.toLowerCase()) ?? letter).join('').toLowerCase()
}

function isAscii(text: string): boolean {
  return !/[^\x00-\x7f]/.test(text)
}
