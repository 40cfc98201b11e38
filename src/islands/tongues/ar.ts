import type { Tongue } from './tongue.ts'
import { spaced } from './spaced.ts'

/** What sounds like a name or a word of English, and what the site writes. Small words may be written onto it. */
const sounds: readonly (readonly [sound: RegExp, written: string])[] = [
  [/[إاأ]ي?ثي?ريوم/g, 'إيثريوم'],
  [/[إاأ]يثر ?فاي/g, 'ether.fi'],
  [/ريستيكي?ن[جغ]/g, 'إعادة تحصيص'],
  [/[إاأ]نستيكي?ن[جغ]/g, 'سحب'],
  [/ستيكي?ن[جغ]/g, 'تحصيص'],
  [/سلاشي?ن[جغ]/g, 'اقتطاع'],
  [/[بلو]?ليدو/g, 'lido'],
  [/[بلو]?كوين ?ب[ايئ]{1,2}س/g, 'coinbase'],
  [/[لو]?ب[اي]{1,2}نا?نس/g, 'binance'],
  [/[بلو]?روكي?ت ?بول/g, 'rocket pool'],
  [/[بلو]?ستيك ?وايز/g, 'stakewise'],
  [/[بلو]?فراكس/g, 'frax'],
  [/[بلو]?رينزو/g, 'renzo'],
]

/** Everyday words as `plain` gives them, and what the site says instead. Money is one word, small where others say more. */
const ours: readonly (readonly [theirs: RegExp, word: string])[] = [
  [/^[اتني]سحب(?:ها?)?$/, 'سحب'],
  [/^[اتني]?سترج(?:ا?ع)(?:ها?)?$/, 'أستعيد'],
  [/^[اتني]ربح$/, 'أكسب'],
  [/^[بلو]*(?:ال)?(?:ارباح|م?ربح|عايد(?:ات)?|عوايد|فايده|فوايد|مكافات)(?:ي|ك|ها?)?$/, 'المكافآت'],
  [/^[بلو]*(?:ال)?(?:اموال|مال|فلوس|نقود|مدخرات)(?:ي|ك|ه|نا)?$/, 'مال'],
  [/^(?:ال)?خساير(?:ي|ك|ها?)?$/, 'خسارة'],
  [/^(?:ال)?عمول(?:ه|ات)$/, 'رسوم'],
  [/^(?:ال)?توكن(?:ات)?$/, 'رمز'],
]

const plain = (word: string): string => word.normalize('NFKD').replace(/[\p{M}ـ]/gu, '').replaceAll('ى', 'ي').replaceAll('ة', 'ه')

/** With or without vowels, article and small words written onto a word; alef, yeh and teh in whichever form; the endings of several, and all that is said of losing. Digits are those that the site writes. Of a bounty, it is the bugs that tell it from rewards. */
export const tongue: Tongue = {
  ...spaced,
  split: (text) => {
    const digits = text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) & 15)).replace(/مكاف(?:أة|آت) (?=(?:ال)?ثغرات)/g, '')
    return spaced.split(sounds.reduce((text, [sound, written]) => text.replace(sound, written), digits)).map((word) => ours.find(([theirs]) => theirs.test(plain(word)))?.[1] ?? word)
  },
  // All of the site is about one kind of money.
  units: (word) => [word === 'مال' ? 'إيثريوم' : word],
  plain,
  stem: (word) => word.replace(/^[وف]?(?:[بك]?ال|لل)(?=...)/, '').replace(/^[اتني]?خس(?:ا?ر|اير).*/, 'خسر').replace(/(?<=...)(?:[وي]ن|ات|[هي])$/, ''),
}
