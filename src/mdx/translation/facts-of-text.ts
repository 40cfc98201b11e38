import type { Lang } from '../../languages.ts'
import { accountsIn } from '../../words/addresses.ts'
import { figuresIn } from '../../words/figures/figures-in.ts'
import { symbolsIn } from '../../words/figures/symbols.ts'
import { hostsIn } from '../../words/hosts.ts'
import { shortcodesIn } from '../emoji.ts'
import type { PageText } from '../texts.ts'
import type { Fact } from './digest-schema.ts'

/** An address or the beginning of one, letter by letter: capitals are a part of it. */
const hexadecimal = /0x[0-9a-z]{2,}/gi

/** Pictures among letters: stars and "100" say something, too. */
const emojis = /(?![©®™])\p{Extended_Pictographic}/gu

/** The figures, symbols, addresses and hosts that a text tells in words of a language, each where it stands. What stands in code is compared as code. */
export function factsOfText({ text, rangeOf, isCode }: Pick<PageText, 'text' | 'rangeOf' | 'isCode'>, lang: Lang): Fact[] {
  const facts: Fact[] = []
  const add = (kind: Fact['kind'], value: string, start: number, end: number, unit?: string): void => {
    if (isCode(start, end)) return
    const shown = text.slice(start, end)
    facts.push({ kind, value, ...(unit === undefined ? {} : { unit }), ...(shown === value ? {} : { shown }), range: rangeOf(start, end) })
  }
  for (const { value, unit, start, end } of figuresIn(text, lang)) add('figure', value, start, end, unit)
  for (const { value, start, end } of symbolsIn(text)) add('symbol', value, start, end)
  for (const { 0: emoji, index } of text.matchAll(emojis)) add('symbol', emoji, index, index + emoji.length)
  for (const { shown, character, index } of shortcodesIn(text)) add('symbol', character, index, index + shown.length)
  for (const { host, shown, index, real } of hostsIn(text)) if (real) add('host', host, index, index + shown.length)
  for (const { 0: written, index } of text.matchAll(hexadecimal)) add('address', written, index, index + written.length)
  const known = facts.filter(({ kind }) => kind === 'address').map(({ value }) => value.toLowerCase())
  for (const account of accountsIn(text).filter((one) => !known.includes(one.toLowerCase()))) {
    const start = Math.max(0, text.toLowerCase().indexOf(account))
    add('address', account, start, start + account.length)
  }
  return facts
}
