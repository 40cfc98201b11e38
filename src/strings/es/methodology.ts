import type { Strings } from '../en.ts'
import { date, number } from './format.ts'

export const methodology: Strings['methodology'] = {
  appliesTo: 'Se aplica a',
  decidedBy: 'Lo decide',
  categories: { pools: 'pools', saas: 'servicios de staking', nodeTools: 'herramientas de nodo', keyGen: 'herramientas de claves' },
  place: 'Puesto',
  product: 'Producto',
  points: 'Puntos',
  sum: (met, partly, points) => `${number(met)} + ${number(partly)} × ½ = ${number(points)}`,
  example: (day) => `Los primeros pools, evaluados el ${date(day)}:`,
}
