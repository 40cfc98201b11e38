/** Digits that a double keeps whatever they are: of more, the last would be made up. */
const mostDigits = 15
const mostCharacters = 1000
const tooMany = `expected at most ${mostDigits} digits, because programs lose the rest; round it as the source does`

/** A finite number in plain digits, as few as give it back: 1e-7 -> "0.0000001". */
export function plainDecimal(value: number): string {
  const [digits = '', exponent] = String(value).split('e')
  if (exponent === undefined) return digits
  const [whole = '', fraction = ''] = digits.replace('-', '').split('.')
  const at = whole.length + Number(exponent)
  const all = whole + fraction
  const plain = at <= 0 ? `0.${'0'.repeat(-at)}${all}` : at >= all.length ? all.padEnd(at, '0') : `${all.slice(0, at)}.${all.slice(at)}`
  return digits.startsWith('-') ? `-${plain}` : plain
}

/** Says what is wrong with how a number is written in JSON, or nothing: it is in plain digits, none of which could be left out or would be lost. */
export function faultOfNumber(text: string): string | undefined {
  // No amount needs so many, and no number is worth the time to read them.
  if (text.length > mostCharacters) return tooMany
  const value = Number(text)
  const [digits = ''] = text.split(/e/i)
  const significant = digits.replace(/[-.]/g, '').replace(/^0+/, '').replace(/(?<!0)0+$/, '')
  if (!Number.isFinite(value)) return 'expected a number that a program can represent'
  if (significant.length > mostDigits) return tooMany
  const plain = plainDecimal(value)
  return text === plain ? undefined : `expected ${plain}, the same number in as few plain digits as it needs; write that if it is what you mean`
}
