import type { Strings } from '../en.ts'
import { counted, date } from './format.ts'

const span = (from: string, until: string) => (from === until ? `في ${date(from)}` : `من ${date(from)} إلى ${date(until)}`)

export const factHistory: Strings['factHistory'] = {
  title: 'سابقًا',
  titleOf: (about) => `سابقًا في هذا الدليل: ${about}`,
  said: (since) => (since === undefined ? 'قال هذا الدليل سابقًا:' : `يقول هذا الدليل ذلك منذ ${date(since)}. وقبله قال:`),
  more: (count) => counted(count, { one: 'قيمة أخرى واحدة في ملف JSON لهذه الصفحة', two: 'قيمتان أخريان في ملف JSON لهذه الصفحة', few: '# قيم أخرى في ملف JSON لهذه الصفحة', many: '# قيمة أخرى في ملف JSON لهذه الصفحة', other: '# قيمة أخرى في ملف JSON لهذه الصفحة' }),
  value: (value, from, until) => `${value} (${span(from, until)})`,
  unknown: (until) => `غير معروف (حتى ${date(until)})`,
  otherDetails: (value) => `${value}، بتفاصيل أخرى`,
  missing: 'لا يتضمن هذا الإصدار من الموقع سجل معلومات هذه الصفحة.',
}

export const citation: Strings['citation'] = {
  title: 'الاستشهاد بمعلومة',
  how: 'انسخ السطر كاملًا. يدل رقم الإصدار على نسخة ملفاتنا التي دُوّنت فيها القيمة.',
  name: (product, fact) => `${product}، ${fact}`,
  line: ({ name, value, asOf, site, commit, address }) => `${name}: ${value}. كما في ${date(asOf)}. ${site}، ${commit === undefined ? '' : `الإصدار ${commit}، `}${address}`,
}
