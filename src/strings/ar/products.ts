import { states } from '../../attributes/verdict.ts'
import type { Strings } from '../en.ts'
import { date, number } from './format.ts'

export const categories: Strings['categories'] = {
  pools: 'يقبل ودائع أقل من 32 ETH ويحصّصها معًا',
  saas: 'يشغّل مدققين لمن يقدّم ETH لكل منهم',
  nodeTools: 'يساعد على إعداد عقدة خاصة بك أو تشغيلها',
  keyGen: 'ينشئ مفاتيح المدققين أو يحفظها',
}

const one = { met: 'مستوفى', partly: 'جزئيًا', notMet: 'غير مستوفى', unknown: 'غير معروف' }
const several = { met: 'مستوفاة', partly: 'جزئيًا', notMet: 'غير مستوفاة', unknown: 'غير معروفة' }
const uses = { restaked: 'معادة التحصيص', lentOut: 'بعضها مستعمل في مكان آخر', bridged: 'عبر جسر' } as const

export const products: Strings['products'] = {
  empty: { pools: 'لا مجمعات مدرجة بعد.', saas: 'لا خدمات تحصيص مدرجة بعد.', nodeTools: 'لا أدوات عُقَد مدرجة بعد.', keyGen: 'لا أدوات مفاتيح مدرجة بعد.' },
  emptyHelp: 'يمكنك أن تقترح إضافة',
  listOf: { pools: 'المجمعات', saas: 'خدمات التحصيص', nodeTools: 'أدوات العُقَد', keyGen: 'أدوات المفاتيح' },
  namesOf: { pools: 'المجمعات المدرجة هنا، من A إلى Z', saas: 'خدمات التحصيص المدرجة هنا، من A إلى Z', nodeTools: 'أدوات العُقَد المدرجة هنا، من A إلى Z', keyGen: 'أدوات المفاتيح المدرجة هنا، من A إلى Z' },
  toList: (count, category) => `قارن ${{ pools: 'المجمعات', saas: 'الخدمات', nodeTools: 'أدوات العُقَد', keyGen: 'أدوات المفاتيح' }[category]} (${number(count)})`,
  name: 'الاسم',
  column: (label) => label,
  sum: (verdicts, besides) => [states.flatMap((state) => {
    const count = verdicts.filter((own) => own === state).length
    return count > 0 ? [`${number(count)} ${(count === 1 ? one : several)[state]}`] : []
  }).join('، '), ...(besides.length > 0 ? [besides.map((key) => uses[key]).join('، ')] : [])].join('. '),
  more: 'المزيد',
  moreOf: (name) => `المزيد عن ${name}`,
  fact: (label, value) => `${label}: ${value}.`,
  address: (symbol) => `${symbol}:`,
  order: (day) => `الأكثر استيفاءً للمعايير أولًا (المستوفى جزئيًا يُحسب نصفًا)، ثم الأقل في غير المستوفى، ثم حسب الاسم. حُكم عليها في ${date(day)}.`,
  checked: (from, to) => {
    const [first, last] = [from, to].map((day) => day.slice(0, 4))
    return first === last ? `المعلومات كما في ${last}.` : `المعلومات كما في ${first} إلى ${last}.`
  },
  neverChecked: 'لم تُفحص أي معلومة بعد.',
  noReason: 'لم نجد جوابًا.',
  visit: (host) => `انتقل إلى ${host}`,
  report: 'أبلغ عن خطأ',
}
