import { testedDays, youngDays } from '../../attributes/battle-tested.ts'
import { mostOnOneClient } from '../../attributes/client-share.ts'
import { leastNoticeDays } from '../../attributes/control.ts'
import { validatorEth } from '../../attributes/economical.ts'
import { fewestClients } from '../../attributes/multi-client.ts'
import type { Strings } from '../en.ts'
import { controlReason } from './control.ts'
import { age, counted, date, days, list, number, on, percent } from './format.ts'

const clientShare = (client: string) => ({
  question: `¿Usan sus propios validadores más de un cliente de ${client}? Así, un fallo en uno de ellos solo afecta a una parte.`,
  means: {
    met: `Como mucho el ${percent(mostOnOneClient)} usa un mismo cliente.`,
    notMet: `Más del ${percent(mostOnOneClient)} usa un mismo cliente.`,
    unknown: 'No se encontró ninguna cifra con fecha.',
  },
  reason: (share: number) => `El ${percent(share)} de sus validadores usa su cliente de ${client} más extendido: ${share <= mostOnOneClient ? 'como mucho el' : 'más del'} ${percent(mostOnOneClient)}.`,
})

const noAnswer = 'No encontramos respuesta.'

export const attributes: Strings['attributes'] = {
  openSource: {
    label: 'Código abierto',
    question: '¿Puede cualquiera leer, usar y copiar el código esencial?',
    means: { met: 'Todo.', partly: 'Una parte.', notMet: 'Nada.', unknown: noAnswer },
    reason: (open) => ({ all: 'Todo el código esencial es público.', part: 'Una parte del código esencial es pública.', none: 'El código esencial es cerrado.' })[open],
  },
  audited: {
    label: 'Auditado',
    question: '¿Ha publicado un auditor externo un informe sobre el código propio de este producto?',
    means: { met: 'Se puede leer al menos un informe.', notMet: 'Ninguno. No cuentan los certificados, los resultados de escáneres ni las auditorías de otros proyectos.', unknown: noAnswer },
    reason: ({ reports, newest, others }) =>
      reports === 0
        ? `No figura ningún informe de auditoría sobre su propio código${others > 0 ? `; ${counted(others, { one: '# documento de otro tipo no cuenta', other: '# documentos de otro tipo no cuentan' })}` : ''}.`
        : `${counted(reports, { one: 'Figura # informe de auditoría', other: 'Figuran # informes de auditoría' })}${newest ? `; el más reciente, de ${date(newest)}` : ', sin fecha'}.`,
  },
  bugBounty: {
    label: 'Recompensa por fallos',
    question: '¿Hay una recompensa pública para quien avisa de fallos sin causar daño?',
    means: { met: 'Hay una activa.', partly: 'Hubo una; ya terminó.', notMet: 'No hay.', unknown: noAnswer },
    reason: (bounty) => ({ active: 'Hay una recompensa por fallos activa.', ended: 'Hubo una recompensa por fallos; ya terminó.', none: 'Ninguna recompensa por fallos lo cubre.' })[bounty],
  },
  battleTested: {
    label: 'Puesto a prueba',
    question: '¿Desde cuándo puede usarlo el público?',
    means: {
      met: `Más de ${number(testedDays)} días.`,
      partly: `Más de ${number(youngDays)} y hasta ${number(testedDays)} días.`,
      notMet: `${number(youngDays)} días o menos.`,
      unknown: 'No se conoce la fecha de lanzamiento.',
    },
    reason: ({ launched, days: count, years, months }) => {
      if (count < 0) return `Lanzamiento anunciado para ${launched.length === 10 ? 'el ' : ''}${date(launched)}: aún no está abierto.`
      const verdict = count > testedDays ? 'más de un año' : count > youngDays ? 'más de medio año y como mucho un año' : 'medio año o menos'
      return `Se lanzó ${on(launched)}, hace ${age({ years, months })}: ${verdict}.`
    },
  },
  trustless: {
    label: 'No exige confianza',
    question: '¿Funciona sin que tengas que confiar tu ETH a personas o a una empresa?',
    means: {
      met: 'Ninguna persona ni empresa puede quitarte el ETH, congelarlo o desviarlo.',
      partly: `Hay quien podría, pero los titulares tienen ${days(leastNoticeDays)} o más para salir antes.`,
      notMet: 'Hay quien podría antes de que los titulares puedan salir.',
      unknown: 'Se desconoce un punto decisivo.',
    },
    reason: (because) => {
      if (typeof because === 'object') return controlReason(because.findings)
      return because === 'yes' ? 'Según sus fuentes, no tienes que confiar a nadie las claves ni el reparto de las recompensas.' : 'Tienes que confiar a alguien las claves o el reparto de las recompensas.'
    },
  },
  permissionless: {
    label: 'Sin permiso',
    question: '¿Puedes usarlo sin permiso, cuenta ni verificación de identidad?',
    means: { met: 'Sí.', notMet: 'No: hace falta permiso.', unknown: noAnswer },
    reason: (permissionless) => (permissionless === 'yes' ? 'No necesitas permiso, cuenta ni verificación de identidad.' : 'Necesitas permiso, una cuenta o una verificación de identidad.'),
  },
  permissionlessNodes: {
    label: 'Nodos sin permiso',
    question: '¿Puede cualquiera operar nodos para el pool?',
    means: { met: 'Sí, para todo el ETH en staking.', partly: 'Para una parte del ETH en staking.', notMet: 'No: solo operadores elegidos.', unknown: noAnswer },
    reason: ({ open, share }) =>
      ({
        all: 'Cualquiera puede operar nodos para él.',
        part: `Cualquiera puede operar nodos para una parte: ${share === null ? 'no se sabe qué parte del ETH en staking' : `el ${percent(share)} del ETH en staking`}.`,
        none: 'Solo operadores elegidos operan nodos para él.',
      })[open],
  },
  executionDiversity: { label: 'Diversidad de clientes de ejecución', ...clientShare('ejecución') },
  consensusDiversity: { label: 'Diversidad de clientes de consenso', ...clientShare('consenso') },
  liquidityToken: {
    label: 'Token de liquidez',
    question: '¿Recibes por tu ETH en staking un token en tu propio monedero, que puedes guardar o transferir?',
    means: { met: 'Sí.', notMet: 'No.', unknown: noAnswer },
    reason: (symbols) => (symbols.length > 0 ? `Emite ${list(symbols)}.` : 'No emite ningún token.'),
  },
  selfCustody: {
    label: 'Autocustodia',
    question: '¿Conservas las claves de validador que controlan tu ETH?',
    means: { met: 'Sí.', notMet: 'No: las tiene un tercero.', unknown: noAnswer },
    reason: (selfCustody) => (selfCustody === 'yes' ? 'Conservas las claves que controlan tu ETH.' : 'Un tercero tiene las claves que controlan tu ETH.'),
  },
  multiClient: {
    label: 'Varios clientes',
    question: '¿Puedes elegir entre clientes y cambiar de uno a otro?',
    means: { met: `Sí: al menos ${number(fewestClients)} clientes de ejecución y ${number(fewestClients)} de consenso.`, notMet: 'No.', unknown: noAnswer },
    reason: (multiClient) => (multiClient === 'yes' ? `Puedes elegir entre al menos ${number(fewestClients)} clientes de ejecución y ${number(fewestClients)} de consenso.` : 'No puedes elegir tus clientes.'),
  },
  economical: {
    label: 'Económico',
    question: `¿Puedes tener un validador con menos de ${number(validatorEth)} ETH propios?`,
    means: { met: 'Sí.', notMet: `No: ${number(validatorEth)} ETH o más.`, unknown: noAnswer },
    reason: (eth) => `Necesitas ${number(eth)} ETH propios${eth < validatorEth ? `, menos de ${number(validatorEth)}` : ''}.`,
  },
}

export const states: Strings['states'] = { met: 'Cumple', partly: 'Cumple en parte', notMet: 'No cumple', unknown: 'No se sabe' }
