import { fewestReporters, leastNoticeDays } from '../../attributes/control.ts'
import type { Strings } from '../en.ts'
import { everyHolder } from './control.ts'
import { days, number } from './format.ts'

const notice = days(leastNoticeDays)

export const trustless: Strings['trustless'] = {
  holder: 'من يملكها',
  outcome: 'النتيجة',
  parts: {
    change: 'تغيير العقود',
    pause: 'إيقاف السحب أو التحويل',
    take: 'أخذ الرموز أو تجميدها',
    credentials: 'تحديد وجهة ETH المسحوبة',
    reports: 'التبليغ عن الأرصدة',
  },
  partsLead: 'ننظر في خمس صلاحيات على المجمع، واحدة واحدة. وصلاحية إيقاف الإيداع لا تمنع أحدًا من الخروج، ولذلك لا نحتسبها.',
  rule: [
    ['لا أحد. أو عقد وحده، أو كود يُثبت الأرصدة.', 'met'],
    [`تصويت يسري بعد ${notice} أو أكثر، إذا استطاع الحاملون الخروج قبله.`, 'met'],
    ['تصويت يستطيع الحاملون تعطيله حتى يخرجوا.', 'met'],
    ['أشخاص آخرون أو شركة، بمهلة لا تقل عنها وطريق خروج لا يقل جودة.', 'partly'],
    [`أوراكل يبلّغ عن الأرصدة، إذا وجب أن يتفق ${number(fewestReporters)} من أعضائه على الأقل.`, 'partly'],
    [`أي جهة يسري قرارها في أقل من ${notice}، أو قبل أن يتمكن الحاملون من الخروج.`, 'notMet'],
    [`شركة أو حساب واحد يبلّغ عن الأرصدة، أو أوراكل يكفي فيه اتفاق أقل من ${number(fewestReporters)}.`, 'notMet'],
    ['لم نستطع معرفة من يملكها، أو متى تسري، أو ما طرق الخروج، أو كم تستغرق، أو كم من المبلّغين يجب أن يتفقوا.', 'unknown'],
  ],
  inTime: 'يستطيع الحاملون الخروج في الوقت المناسب إذا كان الرمز يُتداول في سوق. ويستطيعون كذلك إذا كان أحد طرق الخروج لا يستغرق أطول من المهلة. ولا يُحتسب طريق لا تُذكر له مدة قصوى.',
  worst: 'أسوأ صلاحية هي التي تحسم. إذا كانت واحدة غير مستوفاة، فالمجمع لا يستوفي المعيار، مهما كان المجهول من غيرها. وإلا فمجهول واحد يجعل الحكم غير معروف.',
  example: (name) => `الصلاحيات على ${name}`,
  verdict: (name, state) => `نتيجة ${name}: ${state}.`,
  found: ({ part, by }) => {
    if (!by) return everyHolder(part === 'credentials' ? [{ who: 'contract' }] : part === 'reports' ? [{ who: 'code' }] : [])
    const { who, need, of } = by
    return everyHolder([part === 'reports' ? { who, need, of } : by])
  },
}
