import { nameToEmoji } from 'gemoji'
import { nearest } from '../nearest.ts'

/** A shortcode that stands alone: not part of a time such as 12:30:45 or of an address. */
const shortcode = /(?<![\p{L}\p{N}:/]):(?=[0-9_-]*[a-z+])([a-z0-9_+-]+):(?![\p{L}\p{N}:])/gu

const pictograph = /^(?:\p{Regional_Indicator}{2}|[0-9#*]\uFE0F?\u20E3|\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\uFE0F)?(?:\u200D\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\uFE0F)?)*)$/u

/** The names of shortcodes in a text that stand for nothing. */
export function unknownShortcodesIn(text: string): string[] {
  return [...text.matchAll(shortcode)].map((match) => match[1] ?? '').filter((name) => characterOf(name) === undefined)
}

/** The known shortcode that a mistyped one was probably meant to be, or nothing. `guess` is `nearest`, or one that tires of it. */
export function nearestShortcode(name: string, guess = nearest): string | undefined {
  return guess(name, Object.keys(nameToEmoji), 4)
}

/** Each known shortcode of a text with the character that it stands for, and where it begins. */
export function shortcodesIn(text: string): { shown: string; character: string; index: number }[] {
  return [...text.matchAll(shortcode)].flatMap(({ 0: shown, 1: name = '', index }) => {
    const character = characterOf(name)
    return character === undefined ? [] : [{ shown, character, index }]
  })
}

/** Puts the character in place of each known shortcode. */
export function withEmoji(text: string): string {
  return text.replace(shortcode, (whole, name: string) => characterOf(name) ?? whole)
}

/** True for exactly one emoji, as a character or as a known shortcode. */
export function isEmoji(text: string): boolean {
  return pictograph.test(withEmoji(text.trim()))
}

function characterOf(name: string): string | undefined {
  return Object.hasOwn(nameToEmoji, name) ? nameToEmoji[name] : undefined
}
