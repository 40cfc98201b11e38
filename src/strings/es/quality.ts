import { goals, leastChecked, shareOf } from '../../registry/quality.ts'
import type { Strings } from '../en.ts'
import { date, number, percent } from './format.ts'

const rounded = (share: number) => percent(Math.round(share * 1000) / 10)

export const quality: Strings['quality'] = {
  name: 'Qué calidad tienen nuestros datos',
  measure: 'Qué contamos',
  scopes: { pools: 'Pools', all: 'Todo lo que figura' },
  facts: 'Datos',
  known: 'Conocidos',
  weaknesses: {
    secondHand: 'De segunda mano',
    unknown: 'Desconocidos, aparte de las cuotas de clientes',
    unknownShares: 'Cuotas de clientes desconocidas',
    contradicted: 'Contradichos',
    old: 'De hace más de 12 meses',
  },
  checked: 'Con una comprobación que puede hacer una máquina',
  atLeast: `al menos el ${rounded(leastChecked)}`,
  pinned: 'Fuentes fijadas',
  share: ({ count, of }) => `${number(count)} de ${number(of)} (${rounded(shareOf({ count, of }))})`,
  goal: (goal) => (goals[goal] === 0 ? 'ninguno' : `como mucho el ${rounded(goals[goal])}`),
  day: (day) => `Recuento del ${date(day)}. Un dato que comparten varios productos cuenta una vez.`,
  goals: `Nuestras metas para los pools: como mucho el ${rounded(goals.secondHand)} de los datos conocidos, de segunda mano; como mucho el ${rounded(goals.unknown)} desconocidos, aparte de las cuotas de clientes. Ninguno puede estar contradicho. Una máquina debe poder comprobar al menos el ${rounded(leastChecked)} de todos los datos.`,
  order: 'Una fuente es de una de estas cuatro clases. Las preferimos en este orden:',
  kinds: {
    contract: ['Contrato', 'el código o el estado de un contrato, que cualquiera puede comprobar.'],
    project: ['Proyecto', 'lo que ha publicado el propio proyecto: su documento, su repositorio, su sitio o una votación.'],
    independent: ['Independiente', 'alguien ajeno al proyecto que lo comprobó por sí mismo, como un auditor o un investigador.'],
    register: ['Registro', 'otra lista que lo copió, como la lista de productos del sitio web de Ethereum.'],
  },
  meanings: [
    'Un dato es de segunda mano si solo lo respaldan registros. Puede ser correcto, pero nadie a quien podamos nombrar lo ha comprobado. Su página lo dice.',
    'Un dato está contradicho si un contrato o el proyecto dicen otra cosa y ninguno de los dos coincide con nosotros.',
    'Una comprobación indica qué tiene que leer una máquina para ver si un dato sigue siendo cierto: un contrato, un texto de un repositorio o una página. Donde lo ha leído, el dato dice cuándo.',
    'Una fuente está fijada si aún se puede leer como era: su dirección nombra una versión exacta, o un archivo web guarda una copia. Cualquier otra página puede cambiar o desaparecer. El número de fuentes fijadas solo puede crecer.',
  ],
}
