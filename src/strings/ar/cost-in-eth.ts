import type { Strings } from '../en.ts'
import { afterPreposition, date, number, percent, years as inYears } from './format.ts'

const smallest = 0.000001
const amount = (eth: number) => (eth > 0 && eth < smallest ? `أقل من ${number(smallest)}` : number(eth))
const superscript = (count: number) => String(count).replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? '')

export const costInEth: Strings['costInEth'] = {
  title: 'ما تأخذه الرسوم',
  from: (eth, atMost) => `من ${number(eth)} ETH${atMost ? '، على الأكثر' : ''}`,
  amount,
  in: (years) => `ETH في ${afterPreposition(inYears(years))}`,
  atHighest: (fee) => `هذا عند أعلى رسوم، ${percent(fee)} من المكافآت. وبعض المستخدمين يدفعون أقل.`,
  rate: (ratePercent) => `بمعدل ${percent(ratePercent)} سنويًا قبل أي رسوم، وهو متوسط الشبكة كلها. تتغير المعدلات.`,
  theRate: 'معدل المكافآت',
  assumed: 'نفترض أن المكافآت تبقى في المجمع وتُضاف إلى مبلغك المحصص مرة في السنة. وما أخذته الرسوم لا يعود يكسب لك شيئًا، وهذا محسوب أيضًا.',
  onTop: 'ويضاف إلى ذلك الغاز وتكلفة الخروج.',
  method: 'كيف نحسب هذا',
  nothing: 'لا شيء',
  noAmount: 'لا مبلغ بعملة ETH',
  ofExecutionRewards: 'الرسوم نسبة من مكافآت التنفيذ وحدها. ولا أحد يعرف كم ستكون هذه من مجموع المكافآت.',
}

export const feeExample: Strings['feeExample'] = {
  rate: (ratePercent, asOf) => `المعدل ${percent(ratePercent)} سنويًا قبل أي رسوم، كما في ${date(asOf)}.`,
  measured: 'هذا ما كسبه مدققو الشبكة كلها في المتوسط، من ETH الجديدة ومن كل ما دفعه لهم المستخدمون.',
  source: 'المصدر:',
  example: (eth, fee) => `${number(eth)} ETH برسوم ${percent(fee)}:`,
  head: ['السنوات', 'ETH دون الرسوم', 'ETH مع الرسوم', 'تأخذ الرسوم'],
  years: number,
  worth: (eth, factor, count, worth) => `${number(eth)} × ${number(factor)}${count === 1 ? '' : superscript(count)} = ${number(worth)}`,
  amount,
}
