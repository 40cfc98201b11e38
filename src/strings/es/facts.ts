import type { FactValue } from '../en/facts.ts'
import type { Strings } from '../en.ts'
import { eachHolder, everyHolder } from './control.ts'
import { capital, counted, date, either, inSentence, list, number, percent } from './format.ts'
import { bearers, bond, eachWayOut, leavingWays } from './leaving.ts'

const yesNo = (value: 'yes' | 'no') => (value === 'yes' ? 'Sí' : 'No')
const extent = (value: 'all' | 'part' | 'none') => ({ all: 'Todo', part: 'Una parte', none: 'Nada' })[value]

export const tokenKinds: Strings['tokenKinds'] = { rebasing: 'de saldo variable', 'reward-bearing': 'de valor creciente', 'non-earning': 'no rinde nada por sí mismo' }
export const platformNames = { browser: 'Navegador', wallet: 'Monedero', linux: 'Linux', macos: 'macOS', windows: 'Windows', ios: 'iOS', android: 'Android' } as const
/** A place as it stands in a list of them: the first begins the text. */
const platform = (name: keyof typeof platformNames, index: number) => (index > 0 && (name === 'browser' || name === 'wallet') ? inSentence(platformNames[name]) : platformNames[name])
const exits = { pool: 'canjear con el pool', market: 'vender el token', account: 'usar una cuenta en la empresa' } as const

function fee(value: FactValue<'fee'>): string {
  if ('setBy' in value) return 'La fija cada operador'
  if ('monthly' in value) return `${number(value.monthly)} ${value.currency} al mes`
  return `${value.upTo ? 'Hasta el' : 'El'} ${percent(value.percent)} de las recompensas${value.of === 'rewards' ? '' : ' de ejecución'}`
}

export const facts: Strings['facts'] = {
  status: { label: 'Estado', value: (status) => ({ open: 'Abierto', closing: 'Va a cerrar', closed: 'Cerrado' })[status] },
  launch: { label: 'Abierto desde', value: date },
  minimumEth: { label: 'Mínimo', value: (eth) => (eth === 0 ? 'Cualquier cantidad' : `Desde ${number(eth)} ETH`) },
  fee: { label: 'Comisión', value: fee },
  tokens: { label: 'Token', value: (tokens) => (tokens.length === 0 ? 'Ninguno' : list(tokens.map(({ symbol }) => symbol))) },
  exits: { label: 'Formas de recuperar el ETH', value: (ways) => capital(either(ways.map((way) => exits[way]))) },
  leaving: { label: 'Esperas, límites y comisiones', value: leavingWays },
  openSource: { label: 'Código fuente público', value: extent },
  audits: { label: 'Informes externos', value: (reports) => (reports.length === 0 ? 'Ninguno' : counted(reports.length, { one: '# informe', other: '# informes' })) },
  bugBounty: { label: 'Recompensa por fallos', value: (bounty) => ({ active: 'Activa', ended: 'Terminada', none: 'Ninguna' })[bounty] },
  trustless: { label: 'Funciona sin confiar en personas o en una empresa', value: yesNo },
  controlChange: { label: 'Quién puede cambiar los contratos', value: everyHolder },
  controlPause: { label: 'Quién puede detener depósitos, retiros o transferencias', value: everyHolder },
  controlTake: { label: 'Quién puede quitarte o congelarte los tokens', value: everyHolder },
  controlCredentials: { label: 'Quién decide adónde va el ETH retirado', value: everyHolder },
  controlReports: { label: 'Quién informa de los saldos', value: (reporter) => everyHolder([reporter]) },
  restaked: { label: 'Con restaking', value: yesNo },
  lentOut: { label: 'Parte del ETH prestada o colocada en otro lugar', value: yesNo },
  bridged: { label: 'Emitido en otras cadenas mediante un puente', value: yesNo },
  lossOrder: { label: 'Quién pierde primero', value: bearers },
  permissionless: { label: 'Utilizable sin permiso', value: yesNo },
  permissionlessNodes: { label: 'ETH en staking para el que cualquiera puede operar nodos', value: extent },
  permissionlessStakeShare: { label: 'Parte del ETH en staking operada sin permiso', value: percent },
  nodeBond: { label: 'Para operar un nodo del pool', value: bond },
  executionClientShare: { label: 'Validadores con el cliente de ejecución más usado', value: percent },
  consensusClientShare: { label: 'Validadores con el cliente de consenso más usado', value: percent },
  selfCustody: { label: 'Conservas las claves que controlan tu ETH', value: yesNo },
  multiClient: { label: 'Elección de clientes', value: yesNo },
  platforms: { label: 'Se usa en', value: (names) => list(names.map(platform)) },
}

export const factMeanings: Strings['factMeanings'] = {
  status: 'Si acepta nuevos usuarios. Abierto: hoy. Va a cerrar: hasta un día fijado, o solo a algunos. Cerrado: ya no.',
  launch: 'Primer día en que el público pudo usarlo.',
  minimumEth: 'Depósito propio más pequeño, en ETH. 0 significa cualquier cantidad.',
  fee: 'Lo que se queda el servicio.',
  tokens: 'Tokens que se emiten hoy por el ETH en staking; una lista vacía si no hay ninguno. Sin tokens antiguos.',
  exits: 'Formas de recuperar el ETH. Canjear con el pool: su contrato paga por el token o la participación, al instante o tras una espera. Vender el token: se puede vender en un mercado. Cuenta: mediante una cuenta en la empresa.',
  leaving: 'Cada forma de salir en cifras, tal como las dan el contrato o los documentos del proyecto: esperas, límites, la comisión y lo que puede alargarla o pararla.',
  openSource: 'Qué parte del código esencial es pública y se puede usar libremente.',
  audits: 'Informes externos, del más nuevo al más antiguo; una lista vacía si no hay ninguno.',
  bugBounty: 'Si una recompensa pública paga por fallos que se comunican de forma responsable.',
  trustless: 'Sí: no hay que confiar en ninguna persona ni empresa para guardar claves o repartir recompensas.',
  controlChange: 'Quién puede cambiar los contratos y con qué plazo; una lista vacía si nadie puede.',
  controlPause: 'Quién puede detener depósitos, salidas o transferencias y con qué plazo; una lista vacía si nadie puede.',
  controlTake: 'Quién puede quitar o congelar los tokens de un titular con una función hecha para eso; una lista vacía si nadie puede.',
  controlCredentials: 'Quién tiene las credenciales de retiro: adónde se paga el ETH de los validadores.',
  controlReports: 'Quién informa de los saldos que fijan cuánto vale un token. Código: se demuestran en la cadena.',
  restaked: 'Sí: el ETH en staking también asegura otros protocolos, y se puede perder según sus reglas.',
  lentOut: 'Sí: una parte del ETH está prestada o colocada en otro lugar. La nota dice dónde.',
  bridged: 'Sí: el propio proyecto emite el token en otras cadenas, mediante un puente. La nota dice en cuáles.',
  lossOrder: 'Quién pierde primero cuando se penaliza a los validadores, en orden, con cantidades donde se conocen.',
  permissionless: 'Sí: se puede usar sin permiso, cuenta ni verificación de identidad.',
  permissionlessNodes: 'Para qué parte del pool puede cualquiera operar nodos sin permiso.',
  permissionlessStakeShare: 'Porcentaje del ETH en staking que operan quienes no necesitaron permiso. Solo donde cualquiera puede operar nodos para una parte del pool.',
  nodeBond: 'Lo que debe aportar quien opera un nodo. Solo donde cualquiera puede operar nodos para el pool o una parte de él.',
  executionClientShare: 'Porcentaje de los validadores propios del servicio que usa su cliente de ejecución más extendido.',
  consensusClientShare: 'Porcentaje de los validadores propios del servicio que usa su cliente de consenso más extendido.',
  selfCustody: 'Sí: el usuario conserva las claves de validador que controlan el ETH.',
  multiClient: 'Sí: se puede elegir entre al menos dos clientes de ejecución y dos de consenso.',
  platforms: 'Dónde funciona.',
}

export const auditKinds: Strings['auditKinds'] = { 'code-audit': 'auditoría de su propio código', certificate: 'certificado', 'static-analysis': 'resultado de un escáner', 'other-project': 'auditoría del código de otro proyecto' }

export const factInWords: Strings['factInWords'] = (key, fact, unknown) => ('asOf' in fact ? (facts[key].value as (value: unknown) => string)(fact.value) : unknown)

const items = { leaving: eachWayOut, controlChange: eachHolder, controlPause: eachHolder, controlTake: eachHolder, controlCredentials: eachHolder } as Record<string, ((value: unknown) => [string, string][]) | undefined>

export const factItems: Strings['factItems'] = (key, fact) => ('asOf' in fact ? (items[key]?.(fact.value) ?? []) : []).map(([head, rest]) => [capital(head), rest])
