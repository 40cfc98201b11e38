import type { NamedList } from '../../registry/token-lists.ts'
import type { Strings } from '../en.ts'
import { afterPreposition, counted, date, list, months as inMonths, number } from './format.ts'
import { character, description, kinds, when } from './product-says.ts'

const listInWords = ({ name, date: day }: NamedList) => `${name} (${date(day)})`
const confirmedIn = { text: 'في مستودع عام', page: 'في صفحة على الويب' } as const
const sources = (count: number) => counted(count, { zero: 'لا مصادر', one: 'مصدر واحد', two: 'مصدران', few: '# مصادر', many: '# مصدرًا', other: '# مصدر' })
const since = (day: string) => `كما في ${date(day)}`

export const productPage: Strings['productPage'] = {
  description,
  character,
  title: (name, category) => `${name}: ${kinds[category]}`,
  dates: (oldest, newest) => (oldest === newest ? `كل المعلومات كما في ${date(newest)}` : `أحدث معلومة: ${date(newest)}. أقدمها: ${date(oldest)}`),
  neverChecked: 'لم تُفحص أي معلومة بعد',
  removedTitle: 'لم يعد مدرجًا',
  removed: (day) => ({ before: `${when(day)} `, after: ' ما يلي هو ما كان معروفًا حينها.' }),
  allVerdicts: 'كل الأحكام في لمحة',
  verdicts: 'حكمنا في كل معيار',
  judged: (day) => `حُكم عليه في ${date(day)} استنادًا إلى المعلومات أدناه.`,
  method: 'كيف نحكم',
  facts: 'المعلومات',
  groups: { status: 'مفتوح أم مغلق', cost: 'التكلفة', control: 'التحكم', safety: 'الأمان', leaving: 'الخروج', using: 'الاستعمال' },
  asOf: since,
  asOfYear: (year) => `كما في ${year}`,
  age: (months, atMost) => (months === 0 ? 'قبل أقل من شهر' : `قبل ${afterPreposition(inMonths(months))}${atMost ? ' على الأكثر' : ''}`),
  checked: (age) => `فُحصت ${age}`,
  confirmed: ({ from, on, block }) => (from === 'contract' ? `قُرئ من العقد عند الكتلة ${number(block ?? 0)} في ${date(on)}` : `قُرئ مجددًا في ${date(on)}، ${confirmedIn[from]}`),
  sourceKinds: { contract: 'عقد', project: 'المشروع نفسه', independent: 'مستقل', register: 'قائمة نقلت عن غيرها' },
  copyKept: (day) => `نسخة محفوظة في ${date(day)}`,
  copyOf: (title, day) => `نسخة محفوظة في ${date(day)}: ${title}`,
  saysOtherwise: (value) => `يقول غير ذلك: ${value}`,
  leaving: { closed: (day) => `${since(day)}.`, closing: (day) => `${since(day)}.` },
  sources,
  sourcesOf: (count, about) => `${sources(count)}: ${about}`,
  token: (name, symbol) => `${name} (${symbol})`,
  contract: 'عنوان العقد',
  explorer: 'ابحث عنه في Etherscan',
  compare: 'قبل أن ترسل أي شيء، قارن العنوان بالعنوان الوارد في وثائق المشروع نفسه.',
  tokenLists: {
    count: (count) => (count === 0 ? 'لا يرد هذا العنوان في أي قائمة رموز مستقلة نقارن بها. وهو من مصادر هذه المعلومة.' : counted(count, { one: 'في قائمة رموز مستقلة واحدة', two: 'في قائمتي رموز مستقلتين', few: 'في # قوائم رموز مستقلة', many: 'في # قائمة رموز مستقلة', other: 'في # قائمة رموز مستقلة' })),
    named: (count, lists) => `${count}: ${list(lists.map(listInWords))}.`,
    list: listInWords,
  },
  compareAddress: {
    name: (symbol) => `قارن عنوانًا: ${symbol}`,
    label: (symbol) => `هل لديك عنوان ${symbol} من مكان آخر؟ ألصقه للمقارنة`,
    expected: 'يُقارن بالعنوان الظاهر هنا.',
    same: 'العنوان نفسه.',
    other: 'ليس هو نفسه. لا ترسل إليه شيئًا قبل أن تعرف السبب.',
  },
  undated: 'دون تاريخ',
  olderReports: (count) => counted(count, { one: 'تقرير أقدم واحد', two: 'تقريران أقدم', few: '# تقارير أقدم', many: '# تقريرًا أقدم', other: '# تقرير أقدم' }),
  unknown: 'ما لا نعرفه',
  unknownWords: (labels) => `لم نجد جوابًا، أو لم نجد مصدرًا مؤرّخًا، بشأن: ${list(labels)}.`,
  nothingUnknown: 'لا شيء: وجدنا جوابًا لكل ما نسأل عنه.',
  unknownHelp: 'هل تعرف أكثر؟ أخبرنا',
  changes: 'ما الذي تغيّر ومتى',
  noChanges: 'لم تُدوَّن تغييرات بعد.',
  report: 'أبلغ عن خطأ',
  edit: 'حرّر هذا الملف',
  data: 'هذه الصفحة بصيغة JSON',
  feed: 'موجز التغييرات',
  feedOf: (name) => `ما الذي تغيّر: ${name}`,
  visit: (host) => `انتقل إلى ${host}`,
  others: { pools: 'مجمعات أخرى', saas: 'خدمات أخرى', nodeTools: 'أدوات عُقَد أخرى', keyGen: 'أدوات مفاتيح أخرى' },
}

export const removedList: Strings['removedList'] = { kinds, when, none: 'لم يُزَل شيء بعد.' }
