import { testedDays, youngDays } from '../../attributes/battle-tested.ts'
import { mostOnOneClient } from '../../attributes/client-share.ts'
import { leastNoticeDays } from '../../attributes/control.ts'
import { validatorEth } from '../../attributes/economical.ts'
import { fewestClients } from '../../attributes/multi-client.ts'
import type { Strings } from '../en.ts'
import { controlReason } from './control.ts'
import { age, counted, date, days, list, number, percent, reports as inReports } from './format.ts'

const clientShare = (client: string) => ({
  question: `هل تستخدم مدققيه أكثر من عميل ${client} واحد؟ عندئذ لا يصيب الخلل في أحدها إلا بعضها.`,
  means: {
    met: `${percent(mostOnOneClient)} منها على الأكثر تستخدم عميلًا واحدًا.`,
    notMet: `أكثر من ${percent(mostOnOneClient)} منها تستخدم عميلًا واحدًا.`,
    unknown: 'لم نجد رقمًا مؤرّخًا.',
  },
  reason: (share: number) => `${percent(share)} من مدققيه تستخدم عميل ${client} الأكثر استخدامًا لديه: ${share <= mostOnOneClient ? 'لا يتجاوز' : 'أكثر من'} ${percent(mostOnOneClient)}.`,
})

const noAnswer = 'لم نجد جوابًا.'

export const attributes: Strings['attributes'] = {
  openSource: {
    label: 'مفتوح المصدر',
    question: 'هل يستطيع أي شخص قراءة الشيفرة الأساسية واستخدامها ونسخها؟',
    means: { met: 'كلها.', partly: 'بعضها.', notMet: 'لا شيء منها.', unknown: noAnswer },
    reason: (open) => ({ all: 'كل الشيفرة الأساسية منشورة.', part: 'بعض الشيفرة الأساسية منشور.', none: 'الشيفرة الأساسية مغلقة.' })[open],
  },
  audited: {
    label: 'مُدقَّق أمنيًا',
    question: 'هل نشر مدقق خارجي تقريرًا عن شيفرة هذا المنتج نفسه؟',
    means: { met: 'يمكن قراءة تقرير واحد على الأقل.', notMet: 'لا يوجد. لا تُحتسب الشهادات ولا نتائج أدوات الفحص ولا تدقيقات مشاريع أخرى.', unknown: noAnswer },
    reason: ({ reports, newest, others }) =>
      reports === 0
        ? `لا يوجد في القائمة تقرير تدقيق عن شيفرته هو${others > 0 ? `؛ ${counted(others, { one: 'وثيقة أخرى واحدة لا تُحتسب', two: 'وثيقتان أخريان لا تُحتسبان', few: '# وثائق أخرى لا تُحتسب', many: '# وثيقة أخرى لا تُحتسب', other: '# وثيقة أخرى لا تُحتسب' })}` : ''}.`
        : `في القائمة ${inReports(reports)} من تقارير التدقيق${newest ? `، أحدثها بتاريخ ${date(newest)}` : '، دون تاريخ'}.`,
  },
  bugBounty: {
    label: 'مكافأة الثغرات',
    question: 'هل توجد مكافأة علنية لمن يبلّغ عن الثغرات بأمان؟',
    means: { met: 'توجد مكافأة سارية.', partly: 'كانت هناك مكافأة وانتهت.', notMet: 'لا توجد.', unknown: noAnswer },
    reason: (bounty) => ({ active: 'توجد مكافأة سارية للثغرات.', ended: 'كانت هناك مكافأة للثغرات وانتهت.', none: 'لا تشمله أي مكافأة للثغرات.' })[bounty],
  },
  battleTested: {
    label: 'مُجرَّب',
    question: 'منذ متى يستطيع الجمهور استخدامه؟',
    means: {
      met: `أكثر من ${number(testedDays)} يومًا.`,
      partly: `أكثر من ${number(youngDays)} يومًا وحتى ${number(testedDays)} يومًا.`,
      notMet: `${number(youngDays)} يومًا أو أقل.`,
      unknown: 'تاريخ الإطلاق غير معروف.',
    },
    reason: ({ launched, days: count, years, months }) => {
      if (count < 0) return `أُعلن إطلاقه في ${date(launched)}: لم يُفتح بعد.`
      const verdict = count > testedDays ? 'أكثر من سنة' : count > youngDays ? 'أكثر من نصف سنة، وسنة على الأكثر' : 'نصف سنة أو أقل'
      return `أُطلق في ${date(launched)}، منذ ${age({ years, months })}: ${verdict}.`
    },
  },
  trustless: {
    label: 'غني عن الثقة',
    question: 'هل يعمل دون أن تأتمن أشخاصًا أو شركة على ETH الخاص بك؟',
    means: {
      met: 'لا يستطيع أي شخص أو شركة أخذ ETH الخاص بك أو تجميده أو تحويله.',
      partly: `يستطيع أشخاص ذلك، لكن لدى الحاملين قبله ${days(leastNoticeDays)} أو أكثر للخروج.`,
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
    question: 'هل يمكنك استخدامه بلا إذن أو حساب أو تحقق من الهوية؟',
    means: { met: 'نعم.', notMet: 'لا: يلزم إذن.', unknown: noAnswer },
    reason: (permissionless) => (permissionless === 'yes' ? 'لا تحتاج إلى إذن أو حساب أو تحقق من الهوية.' : 'تحتاج إلى إذن أو حساب أو تحقق من الهوية.'),
  },
  permissionlessNodes: {
    label: 'عُقد بلا إذن',
    question: 'هل يستطيع أي شخص تشغيل عُقد للمجمع؟',
    means: { met: 'نعم، لكل ما فيه من ETH المحصصة.', partly: 'لجزء مما فيه من ETH المحصصة.', notMet: 'لا: يُختار المشغلون.', unknown: noAnswer },
    reason: ({ open, share }) =>
      ({
        all: 'يستطيع أي شخص تشغيل عُقد له.',
        part: `يستطيع أي شخص تشغيل عُقد لجزء منه: ${share === null ? 'ولا يُعرف مقدار هذا الجزء من ETH المحصصة' : `${percent(share)} من ETH المحصصة`}.`,
        none: 'لا يشغّل العُقد له إلا مشغلون مختارون.',
      })[open],
  },
  executionDiversity: { label: 'تنوع عملاء التنفيذ', ...clientShare('التنفيذ') },
  consensusDiversity: { label: 'تنوع عملاء الإجماع', ...clientShare('الإجماع') },
  liquidityToken: {
    label: 'رمز سيولة',
    question: 'هل تحصل مقابل ETH المحصصة على رمز في محفظتك تحتفظ به أو تنقله؟',
    means: { met: 'نعم.', notMet: 'لا.', unknown: noAnswer },
    reason: (symbols) => (symbols.length > 0 ? `يُصدر ${list(symbols)}.` : 'لا يُصدر أي رمز.'),
  },
  selfCustody: {
    label: 'حفظ ذاتي',
    question: 'هل تحتفظ بمفاتيح المدقق التي تتحكم في ETH الخاص بك؟',
    means: { met: 'نعم.', notMet: 'لا: لدى طرف ثالث.', unknown: noAnswer },
    reason: (selfCustody) => (selfCustody === 'yes' ? 'تحتفظ بالمفاتيح التي تتحكم في ETH الخاص بك.' : 'المفاتيح التي تتحكم في ETH الخاص بك لدى طرف ثالث.'),
  },
  multiClient: {
    label: 'عملاء متعددون',
    question: 'هل يمكنك الاختيار بين العملاء والتبديل بينهم؟',
    means: { met: `نعم: ${number(fewestClients)} على الأقل من عملاء التنفيذ و${number(fewestClients)} من عملاء الإجماع.`, notMet: 'لا.', unknown: noAnswer },
    reason: (multiClient) => (multiClient === 'yes' ? `يمكنك الاختيار من ${number(fewestClients)} على الأقل من عملاء التنفيذ و${number(fewestClients)} من عملاء الإجماع.` : 'لا يمكنك اختيار العملاء.'),
  },
  economical: {
    label: 'اقتصادي',
    question: `هل يمكنك تشغيل مدقق بأقل من ${number(validatorEth)} ETH تملكها؟`,
    means: { met: 'نعم.', notMet: `لا: ${number(validatorEth)} ETH أو أكثر.`, unknown: noAnswer },
    reason: (eth) => `تحتاج إلى ${number(eth)} ETH تملكها${eth < validatorEth ? `، أي أقل من ${number(validatorEth)}` : ''}.`,
  },
}

export const states: Strings['states'] = { met: 'مستوفى', partly: 'مستوفى جزئيًا', notMet: 'غير مستوفى', unknown: 'غير معروف' }
