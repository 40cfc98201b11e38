import type { Tongue } from './tongue.ts'
import { spaced } from './spaced.ts'

/** The words by which some look for a "monedero": the site says one of them throughout. */
const wallets = /^(?:billetera|cartera)(?=s?$)/

/** "número" and "numero" are one word, and so are "retiro", "retiros" and "retirar". */
export const tongue: Tongue = {
  ...spaced,
  split: (text) => spaced.split(text).map((word) => word.replace(wallets, 'monedero')),
  plain: (word) => word.normalize('NFD').replace(/\p{M}/gu, ''),
  stem: (word) => word.replace(/(?<=...)(?:[aeo]?s|[aeo]|[aei]r|[ai]d[ao]s?)$/, ''),
}
