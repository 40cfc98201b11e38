import type { FigureWords } from './tables.ts'

/**
 * A number as it is written in plain digits, with what parts its digits, as one that is written the same in all languages: "57,600" in English and "57.600" in Spanish
 * are "57600", "1,133" is "1133" in the one and "1.133" in the other. Digits behind the point stay as many as there are. What is no number of the language, as a version
 * ("2.12.3"), stays as it is.
 */
export function numberOf(written: string, { group, decimal }: Pick<FigureWords, 'group' | 'decimal'>): string {
  const parts = written.split(/([^0-9])/)
  const digits = parts.filter((_, index) => index % 2 === 0)
  const signs = parts.filter((_, index) => index % 2 === 1).map((sign) => (sign === '\u066b' ? decimal : [group, decimal].includes(sign) ? sign : group))
  const [whole = '', ...rest] = digits
  if (rest.length === 0) return withoutZeros(whole)
  const groups = signs.findIndex((sign) => sign !== group)
  const grouped = rest.slice(0, groups < 0 ? rest.length : groups)
  const isGrouped = grouped.length > 0 && whole.length <= 3 && grouped.every(({ length }) => length === 3)
  const [part, ...more] = groups < 0 ? [] : rest.slice(groups)
  if (more.length > 0) return written
  if (isGrouped || grouped.length === 0) return withoutZeros(whole + grouped.join('')) + (part === undefined ? '' : `.${part}`)
  // One sign that can part no thousands begins decimals, as other countries write them: "1.10" in Spanish.
  return rest.length === 1 ? `${withoutZeros(whole)}.${rest[0] ?? ''}` : written
}

/** A number that is so many times ten larger: "16.8" with six zeros more is "16800000". */
export function scaled(number: string, zeros: number): string {
  const [whole = '', part = ''] = number.split('.')
  const digits = withoutZeros(whole + part.slice(0, zeros).padEnd(zeros, '0'))
  const rest = part.slice(zeros)
  return rest === '' ? digits : `${digits}.${rest}`
}

function withoutZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '')
}
