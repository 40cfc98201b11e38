import type { Category } from '../../registry/categories.ts'
import { date, number } from './format.ts'

/** How attributes are judged and cards ordered. */
export const methodology = {
  appliesTo: 'Asked of',
  decidedBy: 'Decided by',
  categories: { pools: 'pools', saas: 'staking services', nodeTools: 'node tools', keyGen: 'key tools' } satisfies Record<Category, string>,
  place: 'Place',
  product: 'Product',
  points: 'Points',
  sum: (met: number, partly: number, points: number) => `${number(met)} + ${number(partly)} × ½ = ${number(points)}`,
  example: (day: string) => `The first pools, judged on ${date(day)}:`,
} as const
