import type { Tongue } from './tongue.ts'
import { spaced } from './spaced.ts'

/** Everyday words, without accents, and what the site says instead. Money is one word, small where others say more. */
const ours: readonly (readonly [theirs: RegExp, word: string])[] = [
  [/^(?:billetera|cartera)(?=s?$)/, 'monedero'],
  [/^(?:sa(?:c(?:a[rns]?|ando|arl[ao]s?|o)|que[ns]?)|desbloque(?:[aeo]|ar|arl[ao]s?|os)|extra(?:er|erl[ao]s?|igo)|unstak(?:e|ing))$/, 'retirar'],
  [/^(?:ap[ry]|beneficios?|dividendos?|interes(?:es)?|reditos?|rentab(?:les?|ilidad(?:es)?)|r[ei]nde[ns]?|rendir|rendimientos?|tae)$/, 'recompensas'],
  [/^tarifas?$/, 'comisión'],
  [/^(?:dinero|plata|lana|fondos|ahorros)$/, 'dinero'],
  [/^eter(?:es)?$/, 'ethereum'],
]

const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '')

/** "número" and "numero" are one word, and so are "retiro", "retiros" and "retirar". Of a bounty, it is the bugs that tell it from rewards. */
export const tongue: Tongue = {
  ...spaced,
  split: (text) =>
    spaced.split(text.replace(/recompensas? por (?=fallos?)/gi, '')).map((word) => {
      const [theirs, own] = ours.find(([theirs]) => theirs.test(plain(word))) ?? []
      return theirs && own ? plain(word).replace(theirs, own) : word
    }),
  // All of the site is about one kind of money.
  units: (word) => [word === 'dinero' ? 'ethereum' : word],
  plain,
  stem: (word) => word.replace(/(?<=...)(?:[aeo]?s|[aeo]|[aei]r|[ai]d[ao]s?)$/, ''),
}
