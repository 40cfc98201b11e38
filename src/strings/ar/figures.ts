import { validatorEth } from '../../attributes/economical.ts'
import { crowded } from '../../figures/client-shares.ts'
import { delayDays, exitEthPerDay } from '../../figures/exit-queue.ts'
import { epochsPerDay, slashingRule } from '../../figures/protocol.ts'
import { assumption, example as bothKinds, growth } from '../../figures/rebasing-and-reward-bearing.ts'
import { rewardRate } from '../../figures/reward-rate.ts'
import { assumedTotalEth } from '../../figures/slashing-cost.ts'
import { assumed } from '../../figures/what-a-fee-takes.ts'
import type { Strings } from '../en.ts'
import { numberIn } from '../format.ts'
import { duration } from './control.ts'
import { afterPreposition, counted, date, days as inDays, lang, list, number, percent, years } from './format.ts'

const fixed = (value: number, digits: number) => numberIn(lang, value, { minimumFractionDigits: digits, maximumFractionDigits: digits })
const days = (value: number) => fixed(value, 1)
const delay = afterPreposition(duration({ hours: Math.round(delayDays * 24) }))
const amount = (value: number) => (value < 0.1 ? numberIn(lang, value, { maximumSignificantDigits: 1 }) : fixed(value, 2))
const exact = (value: number) => (value === 0 ? number(0) : fixed(value, 4))
const layers = { execution: 'عملاء التنفيذ', consensus: 'عملاء الإجماع' }
const kinds = { rebasing: 'متغير الرصيد', rewardBearing: 'متنامي القيمة' }
const together = (share: number | null) => (share === null ? 'وحده' : `${percent(share)} من الرصيد المحصص كله`)
const inForce = (asOf: string) => ({ before: 'المصدر: ', after: `، سارٍ منذ ${date(asOf)}.` })

export const figures: Strings['figures'] = {
  inWords: 'الأمر نفسه بالكلمات',
  ethThroughAPool: {
    title: 'كيف تنتقل ETH عبر مجمع',
    lead: 'مجمع تديره عقود.',
    name: 'رسم: رحلة ETH ذهابًا وإيابًا في ست خطوات، مشروحة بجانبه.',
    label: (step, label) => `${number(step)} ${label}`,
    cited: (asOf) => ({ before: 'مجمع يعمل هكذا: ', after: ` (${date(asOf)}). ويختلف غيره في التفاصيل.` }),
    stations: {
      you: { label: 'أنت', what: 'ترسل ETH إلى المجمع.' },
      contract: { label: 'العقد', what: 'يجمع ETH ويسجل حصتك، في صورة رمز عادةً.' },
      validators: { label: 'المدققون', what: `يتلقونها، ${number(validatorEth)} ETH لكل مدقق جديد. ويشغّلهم مشغلو العُقَد.` },
      rewards: { label: 'المكافآت', what: 'تعود إلى المجمع. ويحتفظ برسومه منها.' },
      share: { label: 'حصتك', what: 'تمثّل الآن قدرًا أكبر من ETH، أو أقل بعد خسارة.' },
      exit: { label: 'طريق الخروج', what: 'تستردها من المجمع أو تبيعها، فتعود إليك ETH.' },
    },
  },
  tokenKinds: {
    title: 'إيداع واحد ونوعان من الرموز، بعد سنة',
    lead: `كل مستطيل رمز، ومساحته هي ETH التي تسنده. تضيف السنة جزءًا من مستطيل، أو ارتفاعًا لكل مستطيل. الافتراض: ${number(assumption.deposit)} ETH مودعة، ومكافأة صافية ${percent(assumption.ratePercent)} سنويًا، و${number(assumption.price)} ETH لرمز متنامي القيمة في البداية. وينتهي كلاهما عند ${number(growth.rebasing.worth[1])} ETH.`,
    name: 'رسم: مستطيلات يزداد عددها، ومستطيلات يزداد ارتفاعها.',
    cited: { before: 'مجمع يُصدر النوعين: ', after: ` (${date(bothKinds.asOf)}).` },
    kinds,
    holding: ({ tokens: [before, after], each: [was, is] }) => `الرموز ${before === after ? number(after) : `${number(before)} ← ${number(after)}`}، كل منها ${was === is ? number(is) : `${number(was)} ← ${number(is)}`} ETH`,
    row: (kind, { tokens: [before, after], each: [was, is], worth: [start, end] }) =>
      `${kinds[kind]}: الرموز ${number(before)}، كل منها ${number(was)} ETH، تصير ${number(after)}، كل منها ${number(is)} ETH. ${number(start)} ETH تصير ${number(end)} ETH.`,
  },
  clientShares: {
    title: (asOf) => `العملاء المستعملون في ${date(asOf)}`,
    lead: 'نسب مقدّرة. والخطوط المنقّطة عند الثلث والثلثين.',
    name: (layer) => `مخطط أعمدة: نسب ${layers[layer]}.`,
    cited: (asOf) => ({ before: 'المصدر: ', after: `، مخططات ${date(asOf)}، وهي لا تذكر يوم القياس.` }),
    layers,
    thresholds: { third: '1/3', twoThirds: '2/3' },
    percent,
    row: (layer, shares) => {
      const most = crowded(shares).map(({ client }) => client)
      return `${layers[layer]}: ${list(shares.map((share) => `${share.client} ${percent(share.percent)}`))}. ${most.length > 0 ? `فوق الثلث: ${list(most)}.` : 'لا يتجاوز أي منها الثلث.'}`
    },
  },
  exitQueue: {
    title: 'كم يستغرق طابور الخروج',
    lead: `كل مستطيل يوم يمكن أن تخرج فيه ${number(exitEthPerDay)} ETH. والمستطيلات المنخفضة في النهاية هي المهلة بعد الطابور، وهي نحو ${delay}.`,
    name: 'مخطط أعمدة: أيام الانتظار خلف أربعة طوابير.',
    cited: inForce,
    queue: (ahead) => `${number(ahead)} ETH`,
    wait: (queue, delay) => `${days(queue)} + ${days(delay)} يوم`,
    head: ['ETH أمامك', 'الأيام في الطابور', 'الأيام مع المهلة'],
    row: ({ eth: ahead, days: queue, total }) => [number(ahead), days(queue), days(total)],
  },
  slashingCost: {
    title: `كم يكلّف الاقتطاع العقابي مدققًا لديه ${number(validatorEth)} ETH`,
    lead: `إذا طاله وحده، أو مع غيره خلال نحو ${afterPreposition(inDays(Math.round(slashingRule.value.windowEpochs / epochsPerDay)))}. كل مستطيل 1 ETH: المستطيلات الطويلة ضاعت، والقصيرة بقيت.`,
    name: 'مخطط أعمدة: ETH الضائعة، وحده ومع غيره.',
    cited: inForce,
    together,
    eth: (value) => `${amount(value)} ETH`,
    head: ['ما طاله الاقتطاع', 'ETH فورًا', 'ETH لاحقًا', 'ETH في المجموع'],
    row: ({ percent: share, initial, correlation, lost }) => [share === null ? together(share) : percent(share), amount(initial), amount(correlation), amount(lost)],
    rule: `فورًا: 1/${slashingRule.value.initialQuotient} من الرصيد الفعال. لاحقًا: ${counted(Number(slashingRule.value.multiplier), { one: 'ضعف', two: 'ضعفا', few: '# أضعاف', many: '# ضعف', other: '# ضعف' })} نسبة ما طاله الاقتطاع من الرصيد المحصص كله، وأقصاه ضياع كل شيء. «وحده» يفترض ${number(assumedTotalEth)} ETH محصصة في المجموع. ويضاف إلى الخسارة ما يفوت من مكافآت في طريق الخروج.`,
  },
  whatAFeeTakes: {
    title: `مكافآت ${number(assumed.eth)} ETH في ${afterPreposition(years(assumed.years))}، مع أربع رسوم مختلفة`,
    lead: (blocks) => `تكسب ${percent(rewardRate.value)} سنويًا قبل الرسوم، وتُضاف المكافآت إليها مرة في السنة. كل مستطيل 1/${number(blocks)} من المكافآت دون رسوم: المستطيلات الطويلة لك، والقصيرة للرسوم.`,
    name: 'مخطط أعمدة: المكافآت التي تبقى والتي تأخذها الرسوم، لأربع رسوم.',
    cited: (asOf) => ({ before: 'المعدل: ', after: `، ${date(asOf)}. تتغير المعدلات.` }),
    fee: (feePercent) => (feePercent === 0 ? 'دون رسوم' : `رسوم ${percent(feePercent)}`),
    split: (kept, taken) => `${exact(kept)}${taken === 0 ? '' : ` + ${exact(taken)}`} ETH`,
    head: ['الرسوم', 'ETH لك', 'ETH للرسوم'],
    row: ({ feePercent, kept, taken }) => [percent(feePercent), exact(kept), exact(taken)],
  },
}
