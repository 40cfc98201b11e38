import type { Tongue } from './tongue.ts'
import { spaced } from './spaced.ts'

/** "número" and "numero" are one word, and so are "retiro", "retiros" and "retirar". */
export const tongue: Tongue = {
  ...spaced,
  plain: (word) => word.normalize('NFD').replace(/\p{M}/gu, ''),
  stem: (word) => word.replace(/(?<=...)(?:[aeo]?s|[aeo]|[aei]r|[ai]d[ao]s?)$/, ''),
}
