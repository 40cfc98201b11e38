import type { NamedList } from '../../registry/token-lists.ts'
import type { Strings } from '../en.ts'
import { asOf, capital, counted, date, inSentence, list, number, ofDay, on } from './format.ts'
import { character, description, kinds, when } from './product-says.ts'

const listInWords = ({ name, date: day }: NamedList) => `${name} (${date(day)})`
const confirmedIn = { text: 'en un repositorio público', page: 'en una página web' } as const
const sources = (count: number) => counted(count, { one: '# fuente', other: '# fuentes' })
/** Values that begin with the name of a system or of a token keep its capital letter. */
const beginsWithName = /^(?:Linux|Windows|Android|\p{L}*ETH)\b/u
const since = (day: string) => capital(asOf(day))

export const productPage: Strings['productPage'] = {
  description,
  character,
  title: (name, category) => `${name}: ${kinds[category].replace(/^una? /, '')}`,
  dates: (oldest, newest) => (oldest === newest ? `Todos los datos son ${ofDay(newest)}` : `Dato más reciente: ${date(newest)}. Más antiguo: ${date(oldest)}`),
  neverChecked: 'Aún no se ha comprobado ningún dato',
  removedTitle: 'Ya no figura',
  removed: (day) => ({ before: `${when(day)} `, after: ' Lo que sigue es lo que se sabía entonces.' }),
  allVerdicts: 'Todos los veredictos de un vistazo',
  verdicts: 'Cómo queda en cada atributo',
  judged: (day) => `Evaluado el ${date(day)} con los datos de abajo.`,
  method: 'Cómo evaluamos',
  facts: 'Datos',
  groups: { status: 'Abierto o cerrado', cost: 'Coste', control: 'Control', safety: 'Seguridad', leaving: 'Salida', using: 'Uso' },
  asOf: since,
  asOfYear: (year) => `de ${year}`,
  age: (months, atMost) => (months === 0 ? 'hace menos de un mes' : `hace ${atMost ? 'hasta ' : ''}${counted(months, { one: '# mes', other: '# meses' })}`),
  checked: (age) => `comprobado ${age}`,
  confirmed: ({ from, on: day, block }) => (from === 'contract' ? `leído del contrato en el bloque ${number(block ?? 0)} ${on(day)}` : `leído de nuevo ${on(day)}, ${confirmedIn[from]}`),
  sourceKinds: { contract: 'contrato', project: 'el propio proyecto', independent: 'independiente', register: 'una lista que lo copió' },
  copyKept: (day) => `copia guardada ${on(day)}`,
  copyOf: (title, day) => `copia guardada ${on(day)}: ${title}`,
  saysOtherwise: (value) => `dice otra cosa: ${beginsWithName.test(value) ? value : inSentence(value)}`,
  leaving: { closed: (day) => `${since(day)}.`, closing: (day) => `${since(day)}.` },
  sources,
  sourcesOf: (count, about) => `${sources(count)}: ${about}`,
  token: (name, symbol) => `${name} (${symbol})`,
  contract: 'Dirección del contrato',
  explorer: 'Ver en Etherscan',
  compare: 'Antes de enviar nada, compara la dirección con la que da la documentación del propio proyecto.',
  tokenLists: {
    count: (count) => (count === 0 ? 'Ninguna lista independiente de tokens con la que comparamos tiene esta dirección. Procede de las fuentes de este dato.' : counted(count, { one: 'En # lista independiente de tokens', other: 'En # listas independientes de tokens' })),
    named: (count, lists) => `${count}: ${list(lists.map(listInWords))}.`,
    list: listInWords,
  },
  compareAddress: {
    name: (symbol) => `Comparar una dirección: ${symbol}`,
    label: (symbol) => `¿Tienes de otro sitio una dirección de ${symbol}? Pégala para comparar`,
    expected: 'Se compara con la dirección que se muestra aquí.',
    same: 'La misma dirección.',
    other: 'No es la misma. No envíes nada ahí antes de saber por qué.',
  },
  undated: 'Sin fecha',
  olderReports: (count) => counted(count, { one: '# informe más antiguo', other: '# informes más antiguos' }),
  unknown: 'Lo que no sabemos',
  unknownWords: (labels) => `No encontramos respuesta, o ninguna fuente con fecha, para: ${list(labels.map(inSentence))}.`,
  nothingUnknown: 'Nada: encontramos respuesta a todo lo que preguntamos.',
  unknownHelp: '¿Sabes más? Cuéntanoslo',
  changes: 'Qué cambió y cuándo',
  noChanges: 'Aún no hay cambios anotados.',
  report: 'Avisar de un error',
  edit: 'Editar este archivo',
  data: 'Esta página en JSON',
  feed: 'Canal de cambios',
  feedOf: (name) => `Qué cambió: ${name}`,
  visit: (host) => `Ir a ${host}`,
  others: { pools: 'Otros pools', saas: 'Otros servicios', nodeTools: 'Otras herramientas de nodo', keyGen: 'Otras herramientas de claves' },
}

export const removedList: Strings['removedList'] = { kinds, when, none: 'Aún no se ha retirado nada.' }
