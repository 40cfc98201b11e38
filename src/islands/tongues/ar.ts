import type { Tongue } from './tongue.ts'
import { spaced } from './spaced.ts'

/** With or without vowels, article and small words written onto a word; alef, yeh and teh in whichever form; the endings of several. Digits are those that the site writes, and so are Ethereum, however one spells it, and staking, which some write as it sounds in English. */
export const tongue: Tongue = {
  ...spaced,
  split: (text) => spaced.split(text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) & 15)).replace(/[إاأ]ي?ثي?ريوم/g, 'إيثريوم').replace(/ستيكي?ن[جغ]/g, 'تحصيص')),
  plain: (word) => word.normalize('NFKD').replace(/[\p{M}ـ]/gu, '').replaceAll('ى', 'ي').replaceAll('ة', 'ه'),
  stem: (word) => word.replace(/^[وف]?(?:[بك]?ال|لل)(?=...)/, '').replace(/(?<=...)(?:[وي]ن|ات|[هي])$/, ''),
}
