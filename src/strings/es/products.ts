import { states } from '../../attributes/verdict.ts'
import type { Strings } from '../en.ts'
import { capital, date, number } from './format.ts'

export const categories: Strings['categories'] = {
  pools: 'acepta depósitos de menos de 32 ETH y los pone juntos en staking',
  saas: 'opera validadores para quien aporta el ETH de cada uno',
  nodeTools: 'ayuda a montar u operar un nodo propio',
  keyGen: 'crea o guarda las claves de los validadores',
}

const one = { met: 'cumplido', partly: 'en parte', notMet: 'no cumplido', unknown: 'desconocido' }
const several = { met: 'cumplidos', partly: 'en parte', notMet: 'no cumplidos', unknown: 'desconocidos' }
const uses = { restaked: 'con restaking', lentOut: 'en parte usado en otro lugar', bridged: 'con puente' } as const

export const products: Strings['products'] = {
  empty: { pools: 'Aún no figura ningún pool.', saas: 'Aún no figura ningún servicio de staking.', nodeTools: 'Aún no figura ninguna herramienta de nodo.', keyGen: 'Aún no figura ninguna herramienta de claves.' },
  emptyHelp: 'Puedes proponer uno',
  listOf: { pools: 'Pools', saas: 'Servicios de staking', nodeTools: 'Herramientas de nodo', keyGen: 'Herramientas de claves' },
  namesOf: { pools: 'Pools que figuran aquí, de la A a la Z', saas: 'Servicios de staking que figuran aquí, de la A a la Z', nodeTools: 'Herramientas de nodo que figuran aquí, de la A a la Z', keyGen: 'Herramientas de claves que figuran aquí, de la A a la Z' },
  toList: (count, category) => `Comparar ${number(count)} ${{ pools: 'pools', saas: 'servicios', nodeTools: 'herramientas de nodo', keyGen: 'herramientas de claves' }[category]}`,
  name: 'Nombre',
  column: (label) => label.replace('Autocustodia', 'Auto\u00adcustodia').replace('Recompensa', 'Recom\u00adpensa'),
  sum: (verdicts, besides) => [states.flatMap((state) => {
    const count = verdicts.filter((own) => own === state).length
    return count > 0 ? [`${number(count)} ${(count === 1 ? one : several)[state]}`] : []
  }).join(', '), ...(besides.length > 0 ? [capital(besides.map((key) => uses[key]).join(', '))] : [])].join('. '),
  more: 'Más',
  moreOf: (name) => `Más sobre ${name}`,
  fact: (label, value) => `${label}: ${value}.`,
  address: (symbol) => `${symbol}:`,
  order: (day) => `Primero los que cumplen más atributos (cumplir en parte cuenta la mitad), luego los que dejan menos sin cumplir, luego por nombre. Evaluado el ${date(day)}.`,
  checked: (from, to) => {
    const [first, last] = [from, to].map((day) => day.slice(0, 4))
    return first === last ? `Datos de ${last}.` : `Datos de ${first} a ${last}.`
  },
  neverChecked: 'Aún no se ha comprobado ningún dato.',
  noReason: 'No encontramos respuesta.',
  visit: (host) => `Ir a ${host}`,
  report: 'Avisar de un error',
}
