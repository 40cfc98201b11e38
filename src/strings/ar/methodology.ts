import type { Strings } from '../en.ts'
import { date, number } from './format.ts'

export const methodology: Strings['methodology'] = {
  appliesTo: 'يُطرح على',
  decidedBy: 'يتحدد بـ',
  categories: { pools: 'المجمعات', saas: 'خدمات التحصيص', nodeTools: 'أدوات العُقَد', keyGen: 'أدوات المفاتيح' },
  place: 'المرتبة',
  product: 'المنتج',
  points: 'النقاط',
  sum: (met, partly, points) => `${number(met)} + ${number(partly)} × ½ = ${number(points)}`,
  example: (day) => `المجمعات الأولى، حُكم عليها في ${date(day)}:`,
}
