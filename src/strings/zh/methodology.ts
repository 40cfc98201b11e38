import type { Strings } from '../en.ts'
import { date, number } from './format.ts'

export const methodology: Strings['methodology'] = {
  appliesTo: '适用于',
  decidedBy: '依据',
  categories: { pools: '质押池', saas: '质押服务', nodeTools: '节点工具', keyGen: '密钥工具' },
  place: '名次',
  product: '产品',
  points: '分数',
  sum: (met, partly, points) => `${number(met)} + ${number(partly)} × ½ = ${number(points)}`,
  example: (day) => `排在最前的质押池，判定于${date(day)}：`,
}
