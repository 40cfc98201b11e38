import type { Strings } from '../en.ts'
import { asOf as onDay, counted, number, percent } from './format.ts'

const smallest = 0.000001
const amount = (eth: number) => (eth > 0 && eth < smallest ? `menos de ${number(smallest)}` : number(eth))
const superscript = (count: number) => String(count).replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? '')

export const costInEth: Strings['costInEth'] = {
  title: 'Lo que se lleva la comisión',
  from: (eth, atMost) => `De ${number(eth)} ETH${atMost ? ', como mucho' : ''}`,
  amount,
  in: (years) => `ETH en ${counted(years, { one: '# año', other: '# años' })}`,
  atHighest: (fee) => `Con la comisión más alta, el ${percent(fee)} de las recompensas. Algunos usuarios pagan menos.`,
  rate: (ratePercent) => `Con un ${percent(ratePercent)} al año antes de comisiones, la media de toda la red. Las tasas cambian.`,
  theRate: 'Tasa de recompensas',
  assumed: 'Suponemos que las recompensas se quedan en el pool y se suman a tu staking una vez al año. Lo que se llevó la comisión ya no puede rendirte más, y eso también cuenta.',
  onTop: 'A esto se suman el gas y el coste de salir.',
  method: 'Cómo lo calculamos',
  nothing: 'Nada',
  noAmount: 'Sin importe en ETH',
  ofExecutionRewards: 'La comisión se cobra solo sobre las recompensas de ejecución. Nadie sabe qué parte de todas las recompensas serán estas.',
}

export const feeExample: Strings['feeExample'] = {
  rate: (ratePercent, asOf) => `La tasa es del ${percent(ratePercent)} al año antes de comisiones, ${onDay(asOf)}.`,
  measured: 'Es lo que ganaron de media los validadores de toda la red, con ETH nuevo y con todo lo que les pagaron los usuarios.',
  source: 'Fuente:',
  example: (eth, fee) => `${number(eth)} ETH con una comisión del ${percent(fee)}:`,
  head: ['Años', 'ETH sin la comisión', 'ETH con la comisión', 'Se lleva la comisión'],
  years: number,
  worth: (eth, factor, count, worth) => `${number(eth)} × ${number(factor)}${count === 1 ? '' : superscript(count)} = ${number(worth)}`,
  amount,
}
