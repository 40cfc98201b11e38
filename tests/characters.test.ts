import { describe, expect, it } from 'vitest'
import { invisible, invisibleIn, printable } from '../src/characters.ts'

const every = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code))

describe('a character is invisible', () => {
  it('where Unicode calls it a control, a format control, half of a pair, or lets programs leave it out', () => {
    const left = every.filter((one) => /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}]/u.test(one) && !/[\t\n\r]/.test(one) && !invisible.test(`a${one}b`))
    expect(left.map((one) => one.codePointAt(0)?.toString(16))).toEqual([])
  })

  it.each([
    ['a shorthand control', '\u{1bca0}', 'U+1BCA0'],
    ['the place of an object', '\ufffc', 'U+FFFC'],
    ['a selector of the supplement', '\u{e0100}', 'U+E0100'],
    ['a Mongolian separator', '\u180e', 'U+180E'],
    ['a Mongolian selector', '\u180b', 'U+180B'],
    ['an empty Braille cell', '\u2800', 'U+2800'],
    ['a Hangul filler', '\u3164', 'U+3164'],
    ['a halfwidth Hangul filler', '\uffa0', 'U+FFA0'],
    ['a Hangul choseong filler', '\u115f', 'U+115F'],
    ['a Khmer inherent vowel', '\u17b5', 'U+17B5'],
    ['a musical beam', '\u{1d173}', 'U+1D173'],
    ['a note without a head', '\u{1d159}', 'U+1D159'],
    ['an interlinear anchor', '\ufff9', 'U+FFF9'],
    ['a tag', '\u{e0041}', 'U+E0041'],
    ['an invisible function', '\u2061', 'U+2061'],
    ['an invisible plus', '\u2064', 'U+2064'],
    ['an Egyptian joiner', '\u{13430}', 'U+13430'],
    ['a Brahmi number joiner', '\u{1107f}', 'U+1107F'],
    ['a Khitan filler', '\u{16fe4}', 'U+16FE4'],
    ['a grapheme joiner', '\u034f', 'U+034F'],
    ['a soft hyphen', '\u00ad', 'U+00AD'],
    ['a word joiner', '\u2060', 'U+2060'],
    ['an inhibitor', '\u206a', 'U+206A'],
    ['a line separator', '\u2028', 'U+2028'],
    ['a noncharacter', '\ufdd0', 'U+FDD0'],
    ['a noncharacter of another plane', '\u{5ffff}', 'U+5FFFF'],
    ['an unassigned character', '\u0378', 'U+0378'],
    ['an unassigned character that programs leave out', '\u{e0fff}', 'U+E0FFF'],
    ['a private character', '\u{f0000}', 'U+F0000'],
    ['half of a pair', '\udc00', 'U+DC00'],
    ['a C1 control', '\u0085', 'U+0085'],
  ])('that is %s', (_, one, name) => {
    expect([...invisibleIn(`Li${one}do`)]).toEqual([{ index: 2, length: one.length, name }])
    expect(printable(`Li${one}do`)).toBe('Li\ufffddo')
  })

  it.each([
    ['a joiner between letters that never join', 'Li\u200ddo', [2]],
    ['one after a letter with an accent', 'é\u200do', [1]],
    ['one between Cyrillic letters', 'а\u200dб', [1]],
    ['one after a sign', '…\u200da', [1]],
    ['one at the beginning', '\u200da', [0]],
    ['one after a space', 'می \u200cخواهم', [3]],
    ['a second one', 'می\u200c\u200cخواهم', [3]],
    ['one after an emoji and before a letter', '👨\u200da', [2]],
    ['one after an emoji at the end', '👨\u200d', [2]],
    ['one without form after an emoji', '👨\u200c👩', [2]],
    ['a selector after a letter', 'a\ufe0f', [1]],
    ['one after a digit that is no keycap', '1\ufe0f2', [1]],
    ['one after a Cyrillic letter', 'б\ufe0e', [1]],
    ['a second one', '❤\ufe0f\ufe0f', [2]],
    ['one that nothing uses', '语\ufe05', [1]],
    ['one of ideographs after a letter', 'a\ufe00', [1]],
    ['a sign over a number without a number', 'a\u0600b', [1]],
    ['a Kaithi sign at the end', '\u{110bd}', [0]],
    ['an end of verse among letters', 'a\u06dda', [1]],
    ['a fifth mark', `o${'\u0301'.repeat(5)}`, [5]],
    ['a fifth mark that encloses', `o${'\u20dd'.repeat(5)}`, [5]],
  ])('as %s', (_, text, places) => expect([...invisibleIn(text)].map(({ index }) => index)).toEqual(places))
})

it.each(['👨‍👩‍👧', '🏳️‍🌈', '🧑🏽‍🚀', '❤️‍🔥', '👁️‍🗨️', '🏴‍☠️', '❤️', '❤︎', '1️⃣', '#️⃣', '🇫🇷', '👍🏿', 'می‌خواهم', 'क्‍ष', 'ක්‍ෂ', 'র‍্য', '語︀', '؀١٢', '۝١', '𑂽𑃰', 'Crème bru\u0302le\u0301e', 'tab\tand\nline', '34\u202f%', 'a\u00a0b', '\u{1fafd}'])('%s is seen as it is', (text) => {
  expect([...invisibleIn(text)]).toEqual([])
  if (!/\s/.test(text)) expect(printable(text)).toBe(text)
})

it('no letter, digit, sign or space of a script is invisible, but for the blanks', () => {
  const blanks = every.filter((one) => /[\p{L}\p{N}\p{P}\p{S}\p{Zs}]/u.test(one) && invisible.test(`a${one}b`))
  expect(blanks.map((one) => one.codePointAt(0)?.toString(16))).toEqual(['115f', '1160', '1680', ...Array.from({ length: 11 }, (_, index) => (0x2000 + index).toString(16)), '202f', '205f', '2800', '3164', 'ffa0', 'fffc', '1d159'])
})

// Each beyond the fourth, not the fifth alone: else a few thousand more run over the lines around.
it.each(['\u0301', '\u0316\u0301', '\u20e3', '\u0337'])('no flood of marks is printed: %j', (marks) => {
  expect([...printable(`a${marks.repeat(500)}`).matchAll(/\p{M}/gu)].length).toBe(4)
})
