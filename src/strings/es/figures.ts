import { validatorEth } from '../../attributes/economical.ts'
import { crowded } from '../../figures/client-shares.ts'
import { delayDays, exitEthPerDay } from '../../figures/exit-queue.ts'
import { epochsPerDay, slashingRule } from '../../figures/protocol.ts'
import { assumption, example as bothKinds, growth } from '../../figures/rebasing-and-reward-bearing.ts'
import { rewardRate } from '../../figures/reward-rate.ts'
import { assumedTotalEth } from '../../figures/slashing-cost.ts'
import { assumed } from '../../figures/what-a-fee-takes.ts'
import type { Strings } from '../en.ts'
import { numberIn } from '../format.ts'
import { counted, date, lang, list, number, on, percent } from './format.ts'

const fixed = (value: number, digits: number) => numberIn(lang, value, { minimumFractionDigits: digits, maximumFractionDigits: digits })
const days = (value: number) => fixed(value, 1)
const delayHours = number(Math.round(delayDays * 24))
const amount = (value: number) => (value < 0.1 ? numberIn(lang, value, { maximumSignificantDigits: 1 }) : fixed(value, 2))
const exact = (value: number) => (value === 0 ? number(0) : fixed(value, 4))
const layers = { execution: 'Clientes de ejecución', consensus: 'Clientes de consenso' }
const kinds = { rebasing: 'De saldo variable', rewardBearing: 'De valor creciente' }
const together = (share: number | null) => (share === null ? 'Solo' : `${percent(share)} de todo el staking`)
const inForce = (asOf: string) => ({ before: 'Fuente: ', after: `, en vigor desde ${asOf.length === 10 ? 'el ' : ''}${date(asOf)}.` })
const tokens = (n: number) => counted(n, { one: '# token', other: '# tokens' })

export const figures: Strings['figures'] = {
  inWords: 'Lo mismo en palabras',
  ethThroughAPool: {
    title: 'Cómo viaja el ETH por un pool',
    lead: 'Un pool que funciona con contratos.',
    name: 'Dibujo: un viaje de ida y vuelta del ETH en seis pasos, contado al lado.',
    label: (step, label) => `${number(step)} ${label}`,
    cited: (asOf) => ({ before: 'Uno que funciona así: ', after: ` (${date(asOf)}). Otros difieren en los detalles.` }),
    stations: {
      you: { label: 'Tú', what: 'Envías ETH al pool.' },
      contract: { label: 'Contrato', what: 'Lo reúne y anota tu parte, casi siempre como un token.' },
      validators: { label: 'Validadores', what: `Lo reciben, ${number(validatorEth)} ETH para cada uno nuevo. Los operan operadores de nodos.` },
      rewards: { label: 'Recompensas', what: 'Vuelven. El pool se queda con su comisión.' },
      share: { label: 'Tu parte', what: 'Ahora vale más ETH, o menos tras una pérdida.' },
      exit: { label: 'Salida', what: 'La canjeas con el pool o la vendes, y vuelves a tener ETH.' },
    },
  },
  tokenKinds: {
    title: 'Un depósito, dos clases de token, un año después',
    lead: `Cada bloque es un token; su área es el ETH que hay detrás. El año añade parte de un bloque, o altura a cada bloque. Se supone: ${number(assumption.deposit)} ETH depositados, una recompensa neta del ${percent(assumption.ratePercent)} al año y ${number(assumption.price)} ETH por un token de valor creciente al principio. Ambos acaban en ${number(growth.rebasing.worth[1])} ETH.`,
    name: 'Dibujo: bloques que crecen en número y bloques que crecen en altura.',
    cited: { before: 'Un pool que emite ambas clases: ', after: ` (${date(bothKinds.asOf)}).` },
    kinds,
    holding: ({ tokens: [before, after], each: [was, is] }) => `${before === after ? number(after) : `${number(before)} → ${number(after)}`} tokens de ${was === is ? number(is) : `${number(was)} → ${number(is)}`} ETH`,
    row: (kind, { tokens: [before, after], each: [was, is], worth: [start, end] }) =>
      `${kinds[kind]}: ${tokens(before)} de ${number(was)} ETH pasan a ser ${tokens(after)} de ${number(is)} ETH. ${number(start)} ETH pasan a ser ${number(end)} ETH.`,
  },
  clientShares: {
    title: (asOf) => `Qué clientes se usaban en ${date(asOf)}`,
    lead: 'Cuotas estimadas. Las líneas de puntos marcan un tercio y dos tercios.',
    name: (layer) => `Gráfico de barras: cuotas de los ${layers[layer].toLowerCase()}.`,
    cited: (asOf) => ({ before: 'Fuente: ', after: `, gráficos de ${date(asOf)}, que no dan el día de la medición.` }),
    layers,
    thresholds: { third: '1/3', twoThirds: '2/3' },
    percent,
    row: (layer, shares) => {
      const most = crowded(shares).map(({ client }) => client)
      return `${layers[layer]}: ${list(shares.map((share) => `${share.client} ${percent(share.percent)}`))}. ${most.length > 0 ? `Por encima de un tercio: ${list(most)}.` : 'Ninguno pasa de un tercio.'}`
    },
  },
  exitQueue: {
    title: 'Cuánto tarda la cola de salida',
    lead: `Cada bloque es un día, en el que pueden salir ${number(exitEthPerDay)} ETH. Los bloques bajos del final son la demora de unas ${delayHours} horas tras la cola.`,
    name: 'Gráfico de barras: días de espera detrás de cuatro colas.',
    cited: inForce,
    queue: (ahead) => `${number(ahead)} ETH`,
    wait: (queue, delay) => `${days(queue)} + ${days(delay)} días`,
    head: ['ETH por delante', 'Días en la cola', 'Días con la demora'],
    row: ({ eth: ahead, days: queue, total }) => [number(ahead), days(queue), days(total)],
  },
  slashingCost: {
    title: `Qué cuesta un slashing a un validador de ${number(validatorEth)} ETH`,
    lead: `Sancionado solo, o junto con otros en un plazo de unos ${number(Math.round(slashingRule.value.windowEpochs / epochsPerDay))} días. Cada bloque es 1 ETH: los altos se pierden, los bajos quedan.`,
    name: 'Gráfico de barras: ETH perdido, solo y junto con otros.',
    cited: inForce,
    together,
    eth: (value) => `${amount(value)} ETH`,
    head: ['Parte sancionada', 'ETH al instante', 'ETH después', 'ETH en total'],
    row: ({ percent: share, initial, correlation, lost }) => [share === null ? together(share) : percent(share), amount(initial), amount(correlation), amount(lost)],
    rule: `Al instante: 1/${number(Number(slashingRule.value.initialQuotient))} del saldo efectivo. Después: ${number(Number(slashingRule.value.multiplier))} veces la parte de todo el ETH en staking que fue sancionada; como mucho, el saldo entero. «Solo» supone ${number(assumedTotalEth)} ETH en staking en total. A esto se suman las recompensas que se pierden al salir.`,
  },
  whatAFeeTakes: {
    title: `Recompensas de ${number(assumed.eth)} ETH en ${number(assumed.years)} años, con cuatro comisiones`,
    lead: (blocks) => `Rinde un ${percent(rewardRate.value)} al año antes de la comisión, y las recompensas se le suman una vez al año. Cada bloque es 1/${number(blocks)} de las recompensas sin comisión: los altos son tuyos, los bajos van a la comisión.`,
    name: 'Gráfico de barras: recompensas que quedan y las que se lleva la comisión, con cuatro comisiones.',
    cited: (asOf) => ({ before: 'Tasa: ', after: `, ${date(asOf)}. Las tasas cambian.` }),
    fee: (feePercent) => (feePercent === 0 ? 'Sin comisión' : `Comisión del ${percent(feePercent)}`),
    split: (kept, taken) => `${exact(kept)}${taken === 0 ? '' : ` + ${exact(taken)}`} ETH`,
    head: ['Comisión', 'ETH para ti', 'ETH para la comisión'],
    row: ({ feePercent, kept, taken }) => [percent(feePercent), exact(kept), exact(taken)],
  },
}
