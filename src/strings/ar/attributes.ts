import { testedDays, youngDays } from '../../attributes/battle-tested.ts'
import { mostOnOneClient } from '../../attributes/client-share.ts'
import { leastNoticeDays } from '../../attributes/control.ts'
import { validatorEth } from '../../attributes/economical.ts'
import { fewestClients } from '../../attributes/multi-client.ts'
import type { Strings } from '../en.ts'
import { controlReason } from './control.ts'
import { afterPreposition, age, counted, date, days, list, number, percent } from './format.ts'

const clientShare = (client: string) => ({
  question: `هل يشغّل مدققوه أكثر من عميل ${client} واحد؟ عندئذ لا يصيب الخلل في أحدها إلا بعضهم.`,
  means: {
    met: `يشغّل ${percent(mostOnOneClient)} منهم على الأكثر العميل نفسه.`,
    notMet: `يشغّل أكثر من ${percent(mostOnOneClient)} منهم العميل نفسه.`,
    unknown: 'لم نجد رقمًا مؤرّخًا.',
  },
  reason: (share: number) => `يشغّل ${percent(share)} من مدققيه عميل ال${client} الأكثر استعمالًا لديه: ${share <= mostOnOneClient ? 'لا تتجاوز النسبة' : 'النسبة أكثر من'} ${percent(mostOnOneClient)}.`,
})

/** So many clients of a kind, the fewest to choose from; two of them as the sentence asks for them. */
const clients = (of: string, two: string) => counted(fewestClients, { two: `${two} ${of}`, few: `# عملاء ${of}`, other: `# عميل ${of}` })

const noAnswer = 'لم نجد جوابًا.'

export const attributes: Strings['attributes'] = {
  openSource: {
    label: 'مفتوح المصدر',
    question: 'هل يستطيع أي شخص قراءة الكود الأساسي واستعماله ونسخه؟',
    means: { met: 'كله.', partly: 'بعضه.', notMet: 'لا شيء منه.', unknown: noAnswer },
    reason: (open) => ({ all: 'كل الكود الأساسي منشور.', part: 'بعض الكود الأساسي منشور.', none: 'الكود الأساسي مغلق.' })[open],
  },
  audited: {
    label: 'خضع للتدقيق',
    question: 'هل نشرت جهة تدقيق خارجية تقريرًا عن كود هذا المنتج نفسه؟',
    means: { met: 'يمكن قراءة تقرير واحد على الأقل.', notMet: 'لا يوجد. لا تُحتسب الشهادات ولا نتائج أدوات الفحص ولا تدقيقات مشاريع أخرى.', unknown: noAnswer },
    reason: ({ reports, newest, others }) =>
      reports === 0
        ? `لم يُدرج أي تقرير تدقيق عن كوده هو${others > 0 ? `؛ ${counted(others, { one: 'وثيقة أخرى واحدة لا تُحتسب', two: 'وثيقتان أخريان لا تُحتسبان', few: '# وثائق أخرى لا تُحتسب', many: '# وثيقة أخرى لا تُحتسب', other: '# وثيقة أخرى لا تُحتسب' })}` : ''}.`
        : `المدرج: ${counted(reports, { one: 'تقرير تدقيق واحد', two: 'تقريرا تدقيق', few: '# تقارير تدقيق', many: '# تقرير تدقيق', other: '# تقرير تدقيق' })}${newest ? `، ${reports === 1 ? 'بتاريخ' : 'أحدثها بتاريخ'} ${date(newest)}` : '، دون تاريخ'}.`,
  },
  bugBounty: {
    label: 'مكافأة الثغرات',
    question: 'هل توجد مكافأة علنية لمن يبلّغ عن الثغرات بأمان؟',
    means: { met: 'توجد مكافأة سارية.', partly: 'كانت هناك مكافأة وانتهت.', notMet: 'لا توجد.', unknown: noAnswer },
    reason: (bounty) => ({ active: 'توجد مكافأة سارية للثغرات.', ended: 'كانت هناك مكافأة للثغرات وانتهت.', none: 'لا تشمله أي مكافأة للثغرات.' })[bounty],
  },
  battleTested: {
    label: 'مُجرَّب',
    question: 'منذ متى يستطيع الجمهور استعماله؟',
    means: {
      met: `أكثر من ${days(testedDays)}.`,
      partly: `أكثر من ${days(youngDays)} وحتى ${days(testedDays)}.`,
      notMet: `${days(youngDays)} أو أقل.`,
      unknown: 'تاريخ الإطلاق غير معروف.',
    },
    reason: ({ launched, days: count, years, months }) => {
      if (count < 0) return `أُعلن إطلاقه في ${date(launched)}: لم يُفتح بعد.`
      const verdict = count > testedDays ? 'أكثر من سنة' : count > youngDays ? 'أكثر من نصف سنة، وسنة على الأكثر' : 'نصف سنة أو أقل'
      return `أُطلق في ${date(launched)}، منذ ${afterPreposition(age({ years, months }))}: ${verdict}.`
    },
  },
  trustless: {
    label: 'لا يتطلب الثقة',
    question: 'هل يعمل من دون أن تأتمن أشخاصًا أو شركة على ETH التي تملكها؟',
    means: {
      met: 'لا يستطيع أي شخص أو شركة أخذ ETH منك أو تجميدها أو تغيير وجهتها.',
      partly: `يستطيع أشخاص ذلك، لكن أمام الحاملين قبل ذلك ${days(leastNoticeDays)} أو أكثر للخروج.`,
      notMet: 'يستطيع أشخاص ذلك قبل أن يتمكن الحاملون من الخروج.',
      unknown: 'جزء حاسم منه غير معروف.',
    },
    reason: (because) => {
      if (typeof because === 'object') return controlReason(because.findings)
      return because === 'yes' ? 'تقول مصادره إنك لا تحتاج إلى أن تأتمن أحدًا على المفاتيح أو توزيع المكافآت.' : 'عليك أن تأتمن أحدًا على المفاتيح أو توزيع المكافآت.'
    },
  },
  permissionless: {
    label: 'بلا إذن',
    question: 'هل يمكنك استعماله بلا إذن أو حساب أو تحقق من الهوية؟',
    means: { met: 'نعم.', notMet: 'لا: يلزم إذن.', unknown: noAnswer },
    reason: (permissionless) => (permissionless === 'yes' ? 'لا تحتاج إلى إذن أو حساب أو تحقق من الهوية.' : 'تحتاج إلى إذن أو حساب أو تحقق من الهوية.'),
  },
  permissionlessNodes: {
    label: 'عُقَد بلا إذن',
    question: 'هل يستطيع أي شخص تشغيل عُقَد للمجمع؟',
    means: { met: 'نعم، لكل رصيده المحصص.', partly: 'لجزء من رصيده المحصص.', notMet: 'لا: يُختار المشغلون.', unknown: noAnswer },
    reason: ({ open, share }) =>
      ({
        all: 'يستطيع أي شخص تشغيل عُقَد له.',
        part: `يستطيع أي شخص تشغيل عُقَد لجزء منه: ${share === null ? 'نسبته من الرصيد المحصص غير معروفة' : `${percent(share)} من الرصيد المحصص`}.`,
        none: 'لا يشغّل العُقَد له إلا مشغلون مختارون.',
      })[open],
  },
  executionDiversity: { label: 'تنوع عملاء التنفيذ', ...clientShare('تنفيذ') },
  consensusDiversity: { label: 'تنوع عملاء الإجماع', ...clientShare('إجماع') },
  liquidityToken: {
    label: 'رمز سيولة',
    question: 'هل تحصل مقابل ETH المحصصة على رمز في محفظتك تحتفظ به أو تنقله إلى غيرك؟',
    means: { met: 'نعم.', notMet: 'لا.', unknown: noAnswer },
    reason: (symbols) => (symbols.length > 0 ? `يُصدر ${list(symbols)}.` : 'لا يُصدر أي رمز.'),
  },
  selfCustody: {
    label: 'حفظ ذاتي',
    question: 'هل تحتفظ بمفاتيح المدقق التي تتحكم في ETH التي تملكها؟',
    means: { met: 'نعم.', notMet: 'لا: لدى طرف ثالث.', unknown: noAnswer },
    reason: (selfCustody) => (selfCustody === 'yes' ? 'تحتفظ بالمفاتيح التي تتحكم في ETH التي تملكها.' : 'المفاتيح التي تتحكم في ETH التي تملكها لدى طرف ثالث.'),
  },
  multiClient: {
    label: 'عملاء متعددون',
    question: 'هل يمكنك الاختيار بين العملاء والتبديل بينهم؟',
    means: { met: `نعم: ${clients('تنفيذ', 'عميلا')} و${clients('إجماع', 'عميلا')} على الأقل.`, notMet: 'لا.', unknown: noAnswer },
    reason: (multiClient) => (multiClient === 'yes' ? `يمكنك الاختيار من ${clients('تنفيذ', 'عميلي')} و${clients('إجماع', 'عميلي')} على الأقل.` : 'لا يمكنك اختيار العملاء.'),
  },
  economical: {
    label: 'اقتصادي',
    question: `هل يمكنك تشغيل مدقق بأقل من ${number(validatorEth)} ETH تملكها؟`,
    means: { met: 'نعم.', notMet: `لا: ${number(validatorEth)} ETH أو أكثر.`, unknown: noAnswer },
    reason: (eth) => `تحتاج إلى ${number(eth)} ETH تملكها${eth < validatorEth ? `، أي أقل من ${number(validatorEth)}` : ''}.`,
  },
}

export const states: Strings['states'] = { met: 'مستوفى', partly: 'مستوفى جزئيًا', notMet: 'غير مستوفى', unknown: 'غير معروف' }
