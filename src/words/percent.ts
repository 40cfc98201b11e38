import { decodeNamedCharacterReference } from 'decode-named-character-reference'

const gap = /(?<=\p{Nd})\s+(?=%(?!\s?\p{Nd}))/gu
// The same as it may be typed: white space as an entity or an escape, which may stand for anything else as well, and marks of Markdown on either side.
const typedGap = /(?<=\p{Nd}[*_`]{0,3})(?:\s|&(?:#x?[\da-f]{1,6}|[a-z]{4,22});|\\u[\da-f]{4})+(?=[*_`]{0,3}%(?!\s?\p{Nd}))/giu
const typedCharacter = /&#x([\da-f]{1,6});|&#(\d{1,6});|&([a-z]{4,22});|\\u([\da-f]{4})|\s/giu

/** Whether a language, given as a tag, writes the per cent sign right behind the figure, as English does ("10%") and German does not. English where no machine knows the tag. */
export function closesUpPercent(lang: string): boolean {
  const parts = partsOf(lang)
  const sign = parts.findIndex(({ type }) => type === 'percentSign')
  return sign > 0 && !parts.some(({ value }) => /\s/.test(value))
}

function partsOf(lang: string): Intl.NumberFormatPart[] {
  try {
    return new Intl.NumberFormat([lang, 'en'], { style: 'percent' }).formatToParts(0.1)
  } catch {
    return partsOf('en')
  }
}

/** Where a text has white space between a figure and its per cent sign; not where the sign divides, as in "10 % 3". */
export function percentGapsIn(text: string): { start: number; end: number }[] {
  return [...text.matchAll(gap)].map(rangeOf)
}

/** The same in what was typed, where a space may be an entity or an escape. */
export function typedPercentGapsIn(source: string): { start: number; end: number }[] {
  return [...source.matchAll(typedGap)].flatMap((gap) => {
    // What is deleted is white space alone: "5&#48; %" is fifty per cent.
    const typed = [...gap[0].matchAll(typedCharacter)]
    const last = typed.findLastIndex((character) => !/^\s$/u.test(readOf(character)))
    const { start, end } = rangeOf(gap)
    const from = start + (last < 0 ? 0 : (typed[last]?.index ?? 0) + (typed[last]?.[0].length ?? 0))
    return from < end ? [{ start: from, end }] : []
  })
}

/** What a character that is typed as an entity or an escape is read as; nothing where there is none of that name. */
function readOf([typed, hex, decimal, name, escape]: RegExpExecArray): string {
  if (name) return decodeNamedCharacterReference(name) || ''
  const code = hex ?? escape
  if (code === undefined && decimal === undefined) return typed
  const point = code === undefined ? Number(decimal) : Number.parseInt(code, 16)
  return point <= 0x10ffff ? String.fromCodePoint(point) : ''
}

function rangeOf({ 0: found, index }: RegExpExecArray): { start: number; end: number } {
  return { start: index, end: index + found.length }
}

/** What is said of such a space. */
export const faultOfPercentGap = 'Unexpected space before a per cent sign, expected none, as in "10%"; delete the space.'
