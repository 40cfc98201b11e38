import { asSeen } from '../fold.ts'
import { plainOf } from './plain.ts'

/** Symbols of ETH and of tokens, as the source of a pattern. A list of all tokens there are would name words of many languages. */
export const symbolSource = '(?:[A-Za-z]{0,8}ETH[A-Za-z0-9]{0,4}|BTC|WBTC|BNB|aBNBc|USDC|USDT|DAI|LDO|RPL|SSV|OBOL|SWISE|EIGEN|xOGN|KERNEL|REZ)(?![A-Za-z0-9])'
const symbol = new RegExp(`(?<![A-Za-z0-9])${symbolSource}`, 'g')

/** Stars, ticks and such: signs that say something and are no emoji. */
const drawn = /(?![©®°\p{Extended_Pictographic}])\p{So}/gu

/** Every symbol of a text with its offsets, stars and ticks, and those too that only look like one. */
export function symbolsIn(written: string): { value: string; start: number; end: number }[] {
  if (!/[A-Z]|[^\x00-\x7f]/.test(written)) return []
  const plain = plainOf(written)
  const place = ({ 0: value, index }: RegExpExecArray) => ({ value, ...plain.rangeOf(index, index + value.length) })
  return [...[...plain.text.matchAll(symbol)].map(place), ...[...plain.text.matchAll(drawn)].map(place), ...[...plain.text.matchAll(mixed)].filter(([word]) => isDrawnLikeSymbol(word)).map(place)]
}

/** Words with letters of alphabets in which some are drawn like Latin ones. */
const mixed = /(?<![\p{L}\p{N}])(?=[A-Za-z0-9]{0,12}[\p{Script=Cyrillic}\p{Script=Greek}])[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}0-9]{3,12}(?![\p{L}\p{N}])/gu

/** Whether a word looks like a symbol and is none: a letter of it is of another alphabet. */
function isDrawnLikeSymbol(word: string): boolean {
  return /^[a-z]{0,8}eth[a-z0-9]{0,4}$/.test(asSeen(word)) && /\p{Lu}/u.test(word)
}
