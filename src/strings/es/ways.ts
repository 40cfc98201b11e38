import { validatorEth } from '../../attributes/economical.ts'
import type { Strings } from '../en.ts'
import { date, number } from './format.ts'

export const ways: Strings['ways'] = {
  pools: { name: 'Staking en pool', short: 'Cualquier cantidad, junto con otros' },
  solo: { name: 'Staking en solitario', short: 'Tu propio validador y equipo' },
  saas: { name: 'Staking como servicio', short: 'Tu validador, operado por otros' },
}

export const comparison: Strings['comparison'] = {
  caption: 'En qué se diferencian las formas de hacer staking',
  this: 'esta página',
  point: 'Aspecto',
  points: { ownEth: 'ETH propio', keys: 'Claves', hardware: 'Equipo', rewards: 'Recompensas', risks: 'Riesgos principales', network: 'Efecto en Ethereum' },
  cells: {
    pools: {
      ownEth: 'Cualquier cantidad, o el pequeño mínimo del pool',
      keys: 'En manos de contratos, o de una empresa y operadores',
      hardware: 'Ninguno',
      rewards: 'Todas menos la comisión del pool, a menudo como token',
      risks: 'Fallos, operadores, gobernanza, el precio del token',
      network: 'Depende de quién opera los nodos; los pools grandes concentran el staking',
    },
    solo: {
      ownEth: `${number(validatorEth)} ETH o más por validador`,
      keys: 'Todas tuyas',
      hardware: 'Tu propio ordenador, siempre encendido',
      rewards: 'Todas, directamente del protocolo',
      risks: 'Claves perdidas, penalizaciones por desconexión, slashing por error',
      network: 'El mejor posible: un operador independiente más',
    },
    saas: {
      ownEth: `${number(validatorEth)} ETH o más por validador`,
      keys: 'El operador firma; tú conservas casi siempre la dirección de retiro',
      hardware: 'Ninguno',
      rewards: 'Todas menos la comisión del operador',
      risks: 'Los errores del operador; su contrato dice quién paga',
      network: 'Suma a unos pocos operadores grandes, que eligen los clientes',
    },
  },
  source: { before: `Los ${number(validatorEth)} ETH proceden de `, title: 'EIP-7251', url: 'https://eips.ethereum.org/EIPS/eip-7251', after: `, en vigor desde el ${date('2025-05-07')}.` },
}
