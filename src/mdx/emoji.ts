import { nameToEmoji } from 'gemoji'
import { nearest } from '../nearest.ts'

/** A shortcode that stands alone: not part of a time such as 12:30:45 or of an address. */
const shortcode = /(?<![\p{L}\p{N}:/]):([a-z0-9_+-]*[a-z+][a-z0-9_+-]*):(?![\p{L}\p{N}:])/gu

const pictograph = /^(?:\p{RI}\p{RI}|[0-9#*]\uFE0F?\u20E3|\p{ExtPict}(?:\p{EMod}|\uFE0F)?(?:\u200D\p{ExtPict}(?:\p{EMod}|\uFE0F)?)*)$/u

/** The shortcodes in a text: name, place, and the character it stands for (or the nearest known name). */
export function shortcodesIn(text: string): { name: string; index: number; length: number; character?: string; nearest?: string }[] {
  return [...text.matchAll(shortcode)].map((match) => {
    const name = match[1] ?? ''
    const character = characterOf(name)
    const near = character === undefined ? nearest(name, Object.keys(nameToEmoji), 4) : undefined
    return { name, index: match.index, length: match[0].length, ...(character === undefined ? {} : { character }), ...(near === undefined ? {} : { nearest: near }) }
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
