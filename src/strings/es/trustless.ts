import { fewestReporters, leastNoticeDays } from '../../attributes/control.ts'
import type { Strings } from '../en.ts'
import { everyHolder } from './control.ts'
import { days, number } from './format.ts'

const notice = days(leastNoticeDays)

export const trustless: Strings['trustless'] = {
  holder: 'Quién lo tiene',
  outcome: 'Resultado',
  parts: {
    change: 'Cambiar los contratos',
    pause: 'Parar los retiros o las transferencias',
    take: 'Quitar o congelar tokens',
    credentials: 'Decidir adónde va el ETH retirado',
    reports: 'Informar de los saldos',
  },
  partsLead: 'Miramos cinco poderes sobre un pool, uno por uno. El poder de detener los depósitos no impide salir a nadie, así que no lo contamos.',
  rule: [
    ['Nadie. O solo un contrato, o código que demuestra los saldos.', 'met'],
    [`Una votación que surte efecto tras ${notice} o más, si los titulares pueden salir antes.`, 'met'],
    ['Una votación que los titulares pueden retrasar hasta haber salido.', 'met'],
    ['Otras personas o una empresa, con el mismo plazo y una salida igual de buena.', 'partly'],
    [`Un oráculo que informa de los saldos, si deben coincidir al menos ${number(fewestReporters)} de sus miembros.`, 'partly'],
    [`Cualquiera cuya decisión surta efecto en menos de ${notice}, o antes de que los titulares puedan salir.`, 'notMet'],
    [`Una empresa o una sola cuenta que informa de los saldos, o un oráculo en el que deben coincidir menos de ${number(fewestReporters)}.`, 'notMet'],
    ['No pudimos averiguar quién lo tiene, en cuánto tiempo surte efecto, qué salidas hay, cuánto tardan o cuántos informantes deben coincidir.', 'unknown'],
  ],
  inTime: 'Los titulares pueden salir a tiempo si el token se negocia en un mercado. También si alguna salida no tarda más que el plazo. Una salida sin plazo máximo indicado no cuenta.',
  worst: 'Decide el peor poder. Si uno no cumple, el pool no cumple, aunque de los demás no se sepa nada. Si no, basta que no se sepa uno para que tampoco se sepa el veredicto.',
  example: (name) => `Poderes sobre ${name}`,
  verdict: (name, state) => `Veredicto de ${name}: ${state.toLowerCase()}.`,
  found: ({ part, by }) => {
    if (!by) return everyHolder(part === 'credentials' ? [{ who: 'contract' }] : part === 'reports' ? [{ who: 'code' }] : [])
    const { who, need, of } = by
    return everyHolder([part === 'reports' ? { who, need, of } : by])
  },
}
