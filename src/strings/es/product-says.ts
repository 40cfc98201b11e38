import type { Category } from '../../registry/categories.ts'
import type { FactValue } from '../en/facts.ts'
import type { Strings } from '../en.ts'
import { platformNames } from './facts.ts'
import { capital, counted, date, either, list, number, on, percent } from './format.ts'

export const kinds: Record<Category, string> = { pools: 'un pool de staking', saas: 'un servicio de staking', nodeTools: 'una herramienta para operar un nodo', keyGen: 'una herramienta para claves de validador' }

const noLonger: Record<Category, string> = { pools: 'ya no acepta depósitos', saas: 'ya no acepta clientes', nodeTools: 'ya no se ofrece', keyGen: 'ya no se ofrece' }

export const when = (day: string) => `Retirado ${on(day)}.`

const ways = { pool: 'con el pool', market: 'vendiendo el token', account: 'mediante una cuenta en la empresa' } as const

function fee(value: FactValue<'fee'>): string {
  if ('setBy' in value) return 'deja que cada operador fije la comisión'
  if ('monthly' in value) return `cuesta ${number(value.monthly)} ${value.currency} al mes por validador`
  if (value.percent === 0) return 'no cobra comisión'
  return `se queda ${value.upTo ? 'hasta el' : 'el'} ${percent(value.percent)} de las recompensas${value.of === 'rewards' ? '' : ' de ejecución'}`
}

function placesOf(platforms: FactValue<'platforms'>): string {
  const within = platforms.filter((name) => name === 'browser' || name === 'wallet').map((name) => `un ${platformNames[name].toLowerCase()}`)
  const systems = platforms.filter((name) => name !== 'browser' && name !== 'wallet').map((name) => platformNames[name])
  return [...(within.length > 0 ? [`en ${either(within)}`] : []), ...(systems.length > 0 ? [`en ${list(systems)}`] : [])].join(' y ')
}

function minimum(eth: number, category: Category): string {
  if (category === 'nodeTools') return eth === 0 ? 'no exige ETH propio' : `exige ${number(eth)} ETH propios`
  return eth === 0 ? 'acepta cualquier cantidad de ETH' : `acepta depósitos desde ${number(eth)} ETH`
}

export const description: Strings['productPage']['description'] = {
  sentence: (name, category, clauses) => `${name} es ${kinds[category]}${clauses.length === 0 ? ' del que aún no se ha averiguado ningún dato' : ` que ${list(clauses)}`}.`,
  removed: (name, category, day, reason) => `${name}, ${kinds[category]}, ya no figura. ${when(day)} ${reason}`,
  meets: (met, all) => (met === all ? `cumple los ${number(all)} atributos` : met === 0 ? `no cumple ninguno de ${number(all)} atributos` : `cumple ${number(met)} de ${number(all)} atributos`),
  facts: {
    status: (status, category) => ({ open: 'está abierto', closing: 'va a cerrar', closed: noLonger[category] })[status],
    minimumEth: minimum,
    fee,
    tokens: (tokens) => (tokens.length === 0 ? 'no emite ningún token' : `emite ${list(tokens.map(({ symbol }) => symbol))}`),
    platforms: (names) => `se usa ${placesOf(names)}`,
    launch: (day) => `está disponible desde ${day.length === 10 ? 'el ' : ''}${date(day)}`,
  },
}

export const character: Strings['productPage']['character'] = {
  leaving: (category, status) => `${capital(kinds[category])} que ${status === 'closed' ? noLonger[category] : 'va a cerrar'}.`,
  removed: (category) => `${capital(kinds[category])}, tal como era cuando figuraba aquí.`,
  sentence: (category, since, clauses) => `${capital(kinds[category])}${since ? `, ${since}` : ''}${clauses.length > 0 ? `: ${clauses.join('; ')}` : ''}.`,
  since: { launch: (day) => `disponible desde ${day.length === 10 ? 'el ' : ''}${date(day)}` },
  facts: {
    permissionlessNodes: (extent) => ({ all: 'cualquiera puede operar nodos para él', part: 'cualquiera puede operar nodos para una parte', none: 'solo operadores elegidos operan nodos para él' })[extent],
    exits: (exits) => `recuperas el ETH ${either(exits.map((way) => ways[way]))}`,
    selfCustody: (own) => (own === 'yes' ? 'conservas las claves que deciden sobre tu ETH' : 'un tercero tiene las claves que deciden sobre tu ETH'),
    audits: (reports) => (reports.length === 0 ? 'no figura ningún informe externo' : counted(reports.length, { one: 'se puede leer # informe externo', other: 'se pueden leer # informes externos' })),
    multiClient: (choice) => (choice === 'yes' ? 'eliges tus clientes' : 'no puedes elegir tus clientes'),
    permissionless: (free) => (free === 'yes' ? 'no exige cuenta ni permiso' : 'exige una cuenta o permiso'),
  },
}
