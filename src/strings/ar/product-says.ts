import type { Category } from '../../registry/categories.ts'
import type { FactValue } from '../en/facts.ts'
import type { Strings } from '../en.ts'
import { platformNames } from './facts.ts'
import { date, either, list, number, percent, reports as inReports } from './format.ts'

export const kinds: Record<Category, string> = { pools: 'مجمع تحصيص', saas: 'خدمة تحصيص', nodeTools: 'أداة لتشغيل عقدة', keyGen: 'أداة لمفاتيح المدققين' }

/** A pool is masculine, a service and a tool are feminine. */
const gendered = (category: Category, his: string, hers: string) => (category === 'pools' ? his : hers)

const noLonger: Record<Category, string> = { pools: 'لم يعد يقبل ودائع', saas: 'لم تعد تقبل زبائن', nodeTools: 'لم تعد متاحة', keyGen: 'لم تعد متاحة' }

export const when = (day: string) => `تاريخ الإزالة: ${date(day)}.`

const ways = { pool: 'من المجمع', market: 'ببيع الرمز', account: 'عبر حساب لدى الشركة' } as const

function fee(value: FactValue<'fee'>): string {
  if ('setBy' in value) return 'الرسوم يحددها كل مشغل'
  if ('monthly' in value) return `التكلفة ${number(value.monthly)} ${value.currency} في الشهر لكل مدقق`
  if (value.percent === 0) return 'دون رسوم'
  return `الرسوم ${value.upTo ? 'حتى ' : ''}${percent(value.percent)} من ${value.of === 'rewards' ? 'المكافآت' : 'مكافآت التنفيذ'}`
}

function placesOf(platforms: FactValue<'platforms'>): string {
  const within = platforms.filter((name) => name === 'browser' || name === 'wallet').map((name) => platformNames[name])
  const on = platforms.filter((name) => name !== 'browser' && name !== 'wallet').map((name) => platformNames[name])
  return [...(within.length > 0 ? [`في ${either(within)}`] : []), ...(on.length > 0 ? [`على ${list(on)}`] : [])].join(' و')
}

function minimum(eth: number, category: Category): string {
  if (category === 'nodeTools') return eth === 0 ? 'لا تلزم ETH منك' : `تلزم ${number(eth)} ETH منك`
  return eth === 0 ? 'أي مبلغ من ETH' : `الإيداع ابتداءً من ${number(eth)} ETH`
}

export const description: Strings['productPage']['description'] = {
  sentence: (name, category, clauses) => `${name}: ${kinds[category]}${clauses.length === 0 ? `، لم تُعرف ${gendered(category, 'عنه', 'عنها')} أي معلومة بعد` : `. ${list(clauses)}`}.`,
  removed: (name, category, day, reason) => `${name}، ${kinds[category]}، ${gendered(category, 'لم يعد مدرجًا', 'لم تعد مدرجة')}. ${when(day)} ${reason}`,
  meets: (met, all) => (met === all ? `المعايير المستوفاة: كل المعايير، وعددها ${number(all)}` : `المعايير المستوفاة: ${number(met)} من ${number(all)}`),
  facts: {
    status: (status, category) => ({ open: gendered(category, 'مفتوح', 'مفتوحة'), closing: 'على وشك الإغلاق', closed: noLonger[category] })[status],
    minimumEth: minimum,
    fee,
    tokens: (tokens) => (tokens.length === 0 ? 'دون رمز' : `الرمز ${list(tokens.map(({ symbol }) => symbol))}`),
    platforms: (names) => `الاستعمال ${placesOf(names)}`,
    launch: (day) => `الإتاحة منذ ${date(day)}`,
  },
}

export const character: Strings['productPage']['character'] = {
  leaving: (category, status) => `${kinds[category]}، ${status === 'closed' ? noLonger[category] : 'على وشك الإغلاق'}.`,
  removed: (category) => `${kinds[category]}، ${gendered(category, 'كما كان عندما كان مدرجًا', 'كما كانت عندما كانت مدرجة')}.`,
  sentence: (category, since, clauses) => `${kinds[category]}${since ? `، ${since}` : ''}${clauses.length > 0 ? `: ${clauses.join('؛ ')}` : ''}.`,
  since: { launch: (day) => `منذ ${date(day)}` },
  facts: {
    permissionlessNodes: (extent) => ({ all: 'يستطيع أي شخص تشغيل عُقَد له', part: 'يستطيع أي شخص تشغيل عُقَد لجزء منه', none: 'لا يشغّل العُقَد له إلا مشغلون مختارون' })[extent],
    exits: (exits) => `تستعيد ETH ${either(exits.map((way) => ways[way]))}`,
    selfCustody: (own) => (own === 'yes' ? 'تحتفظ بالمفاتيح التي تتحكم في ETH التي تملكها' : 'المفاتيح التي تتحكم في ETH التي تملكها لدى طرف ثالث'),
    audits: (reports) => (reports.length === 0 ? 'لا تقارير خارجية مدرجة' : `تقارير خارجية يمكن قراءتها: ${inReports(reports.length)}`),
    multiClient: (choice) => (choice === 'yes' ? 'تختار العملاء بنفسك' : 'لا يمكنك اختيار العملاء'),
    permissionless: (free) => (free === 'yes' ? 'لا يلزم حساب أو إذن' : 'يلزم حساب أو إذن'),
  },
}
