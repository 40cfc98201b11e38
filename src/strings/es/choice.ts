import type { Custody, TokenKind } from '../../attributes/choice.ts'
import type { Strings } from '../en.ts'
import { number } from './format.ts'

const tokens: Record<TokenKind, string> = { none: 'ninguno', rebasing: 'de saldo variable', 'reward-bearing': 'de valor creciente', 'two-token': 'de dos tokens' }
const custodies: Record<Custody, string> = { yours: 'tuya', theirs: 'de terceros', trustless: 'no exige confianza', trusted: 'exige confianza' }
const oneOf = <Value extends string>(words: Record<Value, string>) => (of: string) => words[of as Value]

export const choice: Strings['choice'] = {
  meet: { pools: 'Mostrar solo pools que cumplen', saas: 'Mostrar solo servicios que cumplen', nodeTools: 'Mostrar solo herramientas de nodo que cumplen', keyGen: 'Mostrar solo herramientas de claves que cumplen' },
  lists: {
    eth: { label: 'Tengo', any: 'cualquier cantidad', option: (of) => (of === '0' ? 'bajo cualquier mínimo' : `${number(Number(of))} ETH o más`) },
    token: { label: 'Token', any: 'cualquiera', option: oneOf(tokens) },
    custody: { label: 'Custodia', any: 'cualquiera', option: oneOf(custodies) },
  },
  of: (count) => ` de ${number(count)} a la vista`,
  compare: 'Comparar',
  compareOf: (name) => `Comparar ${name}`,
  closed: 'También los cerrados',
  side: 'Lado a lado',
  others: '. Para verlos todos, desmarca',
  none: 'Nada encaja. Deshaz una elección de arriba. ',
  reset: 'Mostrar todos',
}
