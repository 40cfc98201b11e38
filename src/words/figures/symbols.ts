import { plainOf } from './plain.ts'

/** Symbols of ETH and of tokens, as the source of a pattern. A list of all tokens there are would name words of many languages. */
export const symbolSource = '(?:[A-Za-z]{0,8}ETH[A-Za-z0-9]{0,4}|BTC|WBTC|BNB|aBNBc|USDC|USDT|DAI|LDO|RPL|SSV|OBOL|SWISE|EIGEN|xOGN|KERNEL|REZ)(?![A-Za-z0-9])'
const symbol = new RegExp(`(?<![A-Za-z0-9])${symbolSource}`, 'g')

/** Every symbol of a text, in order, with its offsets. */
export function symbolsIn(written: string): { value: string; start: number; end: number }[] {
  if (!/[A-Z\uff21-\uff3a\u{1d400}-\u{1d7ff}]/u.test(written)) return []
  const plain = plainOf(written)
  return [...plain.text.matchAll(symbol)].map(({ 0: value, index }) => ({ value, ...plain.rangeOf(index, index + value.length) }))
}
