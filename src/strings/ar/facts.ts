import type { FactValue } from '../en/facts.ts'
import type { Strings } from '../en.ts'
import { eachHolder, everyHolder } from './control.ts'
import { date, either, list, number, percent, reports as inReports } from './format.ts'
import { bearers, bond, eachWayOut, leavingWays } from './leaving.ts'

const yesNo = (value: 'yes' | 'no') => (value === 'yes' ? 'نعم' : 'لا')
const extent = (value: 'all' | 'part' | 'none') => ({ all: 'كله', part: 'جزء منه', none: 'لا شيء منه' })[value]

export const tokenKinds: Strings['tokenKinds'] = { rebasing: 'متغير الرصيد', 'reward-bearing': 'متنامي القيمة', 'non-earning': 'لا يكسب شيئًا بذاته' }
export const platformNames = { browser: 'المتصفح', wallet: 'المحفظة', linux: 'Linux', macos: 'macOS', windows: 'Windows', ios: 'iOS', android: 'Android' } as const
const exits = { pool: 'الاسترداد من المجمع', market: 'بيع الرمز', account: 'استعمال حساب لدى الشركة' } as const

function fee(value: FactValue<'fee'>): string {
  if ('setBy' in value) return 'يحددها كل مشغل'
  if ('monthly' in value) return `${number(value.monthly)} ${value.currency} في الشهر`
  return `${value.upTo ? 'حتى ' : ''}${percent(value.percent)} من ${value.of === 'rewards' ? 'المكافآت' : 'مكافآت التنفيذ'}`
}

export const facts: Strings['facts'] = {
  status: { label: 'الحالة', value: (status) => ({ open: 'مفتوح', closing: 'على وشك الإغلاق', closed: 'مغلق' })[status] },
  launch: { label: 'مفتوح منذ', value: date },
  minimumEth: { label: 'الحد الأدنى', value: (eth) => (eth === 0 ? 'أي مبلغ' : `ابتداءً من ${number(eth)} ETH`) },
  fee: { label: 'الرسوم', value: fee },
  tokens: { label: 'الرمز', value: (tokens) => (tokens.length === 0 ? 'لا يوجد' : list(tokens.map(({ symbol }) => symbol))) },
  exits: { label: 'طرق استعادة ETH', value: (ways) => either(ways.map((way) => exits[way])) },
  leaving: { label: 'مدد الانتظار والحدود والرسوم', value: leavingWays },
  openSource: { label: 'كود منشور', value: extent },
  audits: { label: 'تقارير خارجية', value: (reports) => (reports.length === 0 ? 'لا توجد' : inReports(reports.length)) },
  bugBounty: { label: 'مكافأة الثغرات', value: (bounty) => ({ active: 'سارية', ended: 'انتهت', none: 'لا توجد' })[bounty] },
  trustless: { label: 'يعمل من دون ائتمان أشخاص أو شركة', value: yesNo },
  controlChange: { label: 'من يستطيع تغيير العقود', value: everyHolder },
  controlPause: { label: 'من يستطيع إيقاف الإيداع أو السحب أو التحويل', value: everyHolder },
  controlTake: { label: 'من يستطيع أخذ رموزك أو تجميدها', value: everyHolder },
  controlCredentials: { label: 'من يقرر وجهة ETH المسحوبة', value: everyHolder },
  controlReports: { label: 'من يبلّغ عن الأرصدة', value: (reporter) => everyHolder([reporter]) },
  restaked: { label: 'إعادة التحصيص', value: yesNo },
  lentOut: { label: 'بعض ETH مُقرَضة أو موضوعة في مكان آخر', value: yesNo },
  bridged: { label: 'يُصدر على سلاسل أخرى عبر جسر', value: yesNo },
  lossOrder: { label: 'من يخسر أولًا', value: bearers },
  permissionless: { label: 'يُستعمل بلا إذن', value: yesNo },
  permissionlessNodes: { label: 'الرصيد المحصص الذي يستطيع أي شخص تشغيل عُقَد له', value: extent },
  permissionlessStakeShare: { label: 'نسبة الرصيد المحصص المشغَّل بلا إذن', value: percent },
  nodeBond: { label: 'لتشغيل عقدة له', value: bond },
  executionClientShare: { label: 'المدققون على عميل التنفيذ الأكثر استعمالًا', value: percent },
  consensusClientShare: { label: 'المدققون على عميل الإجماع الأكثر استعمالًا', value: percent },
  selfCustody: { label: 'تحتفظ بالمفاتيح التي تتحكم في ETH التي تملكها', value: yesNo },
  multiClient: { label: 'اختيار العملاء', value: yesNo },
  platforms: { label: 'يُستعمل في', value: (names) => list(names.map((name) => platformNames[name])) },
}

export const factMeanings: Strings['factMeanings'] = {
  status: 'هل يقبل مستخدمين جددًا. مفتوح: اليوم. على وشك الإغلاق: حتى يوم محدد، أو لبعضهم فقط. مغلق: لم يعد يقبل.',
  launch: 'أول يوم استطاع فيه الجمهور استعماله.',
  minimumEth: 'أقل ما تودعه أنت، بعملة ETH. ويعني 0 أي مبلغ.',
  fee: 'ما تحتفظ به الخدمة.',
  tokens: 'الرموز التي تُصدَر اليوم مقابل ETH المحصصة؛ وقائمة فارغة إن لم يوجد أي رمز. دون الرموز القديمة.',
  exits: 'طرق استعادة ETH. الاسترداد من المجمع: يدفع عقده مقابل الرمز أو الحصة، فورًا أو بعد انتظار. بيع الرمز: يمكن بيعه في السوق. الحساب: عبر حساب لدى الشركة.',
  leaving: 'كل طريق خروج بالأرقام كما يذكرها العقد أو وثائق المشروع: مدد الانتظار والحدود والرسوم، وما قد يطيل الخروج أو يوقفه.',
  openSource: 'كم من الكود الأساسي منشور ومباح الاستعمال.',
  audits: 'تقارير من خارج المشروع، الأحدث أولًا؛ وقائمة فارغة إن لم يوجد أي تقرير.',
  bugBounty: 'هل توجد مكافأة معلنة لمن يبلّغ عن الثغرات على نحو مسؤول.',
  trustless: 'نعم: لا حاجة إلى ائتمان أي شخص أو شركة على المفاتيح أو على توزيع المكافآت.',
  controlChange: 'من يستطيع تغيير العقود، وبأي مهلة؛ وقائمة فارغة إن لم يستطع أحد.',
  controlPause: 'من يستطيع إيقاف الإيداع أو الخروج أو التحويل، وبأي مهلة؛ وقائمة فارغة إن لم يستطع أحد.',
  controlTake: 'من يستطيع أخذ رموز الحامل أو تجميدها بدالة صُنعت لذلك؛ وقائمة فارغة إن لم يستطع أحد.',
  controlCredentials: 'من يملك بيانات اعتماد السحب: أي الوجهة التي تُدفع إليها ETH الخاصة بالمدققين.',
  controlReports: 'من يبلّغ عن الأرصدة التي تحدد قيمة الرمز. الكود: تُثبَت الأرصدة على السلسلة.',
  restaked: 'نعم: تؤمّن ETH المحصصة بروتوكولات أخرى أيضًا، وقد تضيع وفق قواعدها.',
  lentOut: 'نعم: بعض ETH مُقرَضة أو موضوعة في مكان آخر. والملاحظة تقول أين.',
  bridged: 'نعم: يُصدر المشروع نفسه الرمز على سلاسل أخرى عبر جسر. والملاحظة تقول أيها.',
  lossOrder: 'من يخسر أولًا عند معاقبة المدققين، بالترتيب، مع المبالغ حيث تُعرف.',
  permissionless: 'نعم: يُستعمل بلا إذن أو حساب أو تحقق من الهوية.',
  permissionlessNodes: 'أي قدر من المجمع يستطيع أي شخص تشغيل عُقَد له بلا إذن.',
  permissionlessStakeShare: 'النسبة المئوية من الرصيد المحصص التي يشغلها من لم يحتاجوا إلى إذن. فقط حيث يستطيع أي شخص تشغيل عُقَد لجزء من المجمع.',
  nodeBond: 'ما يجب أن يقدمه مشغل العقدة. فقط حيث يستطيع أي شخص تشغيل عُقَد للمجمع أو لجزء منه.',
  executionClientShare: 'النسبة المئوية من مدققي الخدمة الذين يشغّلون عميل التنفيذ الأكثر استعمالًا لديها.',
  consensusClientShare: 'النسبة المئوية من مدققي الخدمة الذين يشغّلون عميل الإجماع الأكثر استعمالًا لديها.',
  selfCustody: 'نعم: يحتفظ المستخدم بمفاتيح المدقق التي تتحكم في ETH.',
  multiClient: 'نعم: يمكن الاختيار من عميلي تنفيذ وعميلي إجماع على الأقل.',
  platforms: 'أين يعمل.',
}

export const auditKinds: Strings['auditKinds'] = { 'code-audit': 'تدقيق لكوده هو', certificate: 'شهادة', 'static-analysis': 'نتيجة أداة فحص', 'other-project': 'تدقيق لكود مشروع آخر' }

export const factInWords: Strings['factInWords'] = (key, fact, unknown) => ('asOf' in fact ? (facts[key].value as (value: unknown) => string)(fact.value) : unknown)

const items = { leaving: eachWayOut, controlChange: eachHolder, controlPause: eachHolder, controlTake: eachHolder, controlCredentials: eachHolder } as Record<string, ((value: unknown) => [string, string][]) | undefined>

export const factItems: Strings['factItems'] = (key, fact) => ('asOf' in fact ? (items[key]?.(fact.value) ?? []) : [])
