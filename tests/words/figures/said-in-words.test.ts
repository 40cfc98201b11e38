import { describe, expect, it } from 'vitest'
import type { Lang } from '../../../src/languages.ts'
import { compareFigures } from '../../../src/words/figures/compare.ts'
import { figuresIn } from '../../../src/words/figures/figures-in.ts'

/** What of an English text a translation lacks, and what it has besides: figures told in words. */
function compared(english: string, own: string, lang: Lang) {
  const { added, missing } = compareFigures(figuresIn(english, 'en'), figuresIn(own, lang))
  return [...added.map(({ value }) => `+${value}`), ...missing.map(({ value }) => `-${value}`)]
}

describe('fractions and multiples', () => {
  it.each<[string, Lang, string]>([
    ['keeps a tenth of that', 'es', 'se queda con la décima parte'],
    ['keeps a tenth of that', 'es', 'se queda un décimo de eso'],
    ['keeps a tenth of that', 'ar', 'يحتفظ بعُشر ذلك'],
    ['keeps a tenth of that', 'zh', '留下其中的十分之一'],
    ['a fifth of the rewards', 'ar', 'خُمس المكافآت'],
    ['more than a third of all stake', 'ar', 'أكثر من ثلث الرصيد'],
    ['a third.', 'ar', 'ثلثه.'],
    ['two thirds of it', 'ar', 'ثلثا ذلك'],
    ['two thirds of it', 'ar', 'ثلثيه'],
    ['three quarters', 'ar', 'ثلاثة أرباع'],
    ['three quarters', 'es', 'tres cuartas partes'],
    ['three quarters', 'zh', '四分之三'],
    ['counts as half', 'ar', 'يُحسب نصفًا'],
    ['Half goes here and half there.', 'ar', 'يذهب نصفها هنا ونصفها هناك.'],
    ['half a point', 'es', 'medio punto'],
    ['half a point', 'zh', '得半分'],
    ['About half and half', 'zh', '大约各占一半'],
    ['four times its size', 'ar', 'أربعة أضعافه'],
    ['half the rate', 'zh', '收益率减半'],
    ['the square root', 'ar', 'الجذر التربيعي'],
    ['tens of thousands', 'es', 'decenas de miles'],
    ['tens of thousands', 'zh', '数万'],
    ['thousands', 'zh', '成千上万'],
    // No fractions.
    ['a third party', 'ar', 'طرف ثالث'],
    ['a third party', 'es', 'un tercero'],
    ['not a fifth way', 'zh', '不是第五种方式'],
    ['A third, the client, signs', 'es', 'Un tercero, el cliente, firma'],
    ['at other times', 'zh', '其他时候'],
    ['a half-filled ring, a crossed square', 'es', 'un anillo medio lleno, un cuadrado tachado'],
    ['ten minutes', 'ar', 'عشر دقائق'],
    ['fifteen months', 'ar', 'خمسة عشر شهرًا'],
    ['Nobody pays the price of a place', 'ar', 'لا أحد يدفع ثمن موضع'],
  ])('are the same: %s = %s: %s', (english, lang, own) => expect(compared(english, own, lang).filter((one) => !one.includes('~'))).toEqual([]))

  it.each<[string, Lang, string, string[]]>([
    ['keeps a tenth of that', 'ar', 'يحتفظ بجزء من ذلك', ['-+tenth']],
    ['keeps a tenth of that', 'ar', 'يحتفظ بخُمس ذلك', ['++fifth', '-+tenth']],
    ['keeps a tenth of that', 'ar', 'يحتفظ بسُدس ذلك', ['++sixth', '-+tenth']],
    ['keeps a tenth of that', 'ar', 'يحتفظ بسُبع ذلك', ['++seventh', '-+tenth']],
    ['keeps a tenth of that', 'ar', 'يحتفظ بتُسعه', ['++ninth', '-+tenth']],
    ['keeps a tenth of that', 'ar', 'يحتفظ بكل ذلك', ['-+tenth']],
    ['keeps a tenth of that', 'ar', 'يحتفظ بثُمن ذلك', ['-+tenth']],
    ['keeps a tenth of that', 'es', 'se queda con una parte', ['-+tenth']],
    ['keeps a tenth of that', 'es', 'se queda con la octava parte', ['++eighth', '-+tenth']],
    ['keeps a tenth of that', 'zh', '留下其中一部分', ['-+tenth']],
    ['keeps a tenth of that', 'zh', '留下二十分之一', ['-+tenth']],
    ['keeps a tenth of that', 'zh', '留下八分之一', ['++eighth', '-+tenth']],
    ['more than a third of all stake', 'ar', 'أكثر من بعض الرصيد', ['-+third']],
    ['more than a third of all stake', 'ar', 'أكثر من ثلثي الرصيد', ['++two thirds', '-+third']],
    ['more than a third of all stake', 'ar', 'أكثر من ربع الرصيد', ['++quarter', '-+third']],
    ['more than a third of all stake', 'es', 'más de una parte del total', ['-+third']],
    ['two thirds', 'zh', '三分之一', ['++third', '-+two thirds']],
    ['three quarters', 'ar', 'ربعه', ['++quarter', '-+three quarters']],
    ['Half goes here and half there.', 'ar', 'يذهب نصفها هنا وكلها هناك.', ['-+half']],
    ['half a point', 'es', 'un punto', ['-+half']],
    ['half a point', 'zh', '得一分', ['-+half']],
    ['earns double', 'es', 'gana más', ['-+double']],
    ['earns double', 'zh', '赚三倍', ['++triple', '-+double']],
    ['four times its size', 'ar', 'أربعة أمثال', ['-+times']],
    ['the square root', 'es', 'la raíz', ['-+square']],
    ['the square root', 'zh', '根', ['-+square']],
    ['dozens of them', 'es', 'varios', ['-+dozen']],
    ['tens of thousands', 'es', 'miles', ['++thousands', '-+tens of thousands']],
    ['thousands of them', 'zh', '一些', ['-+thousands']],
    ['a third party', 'ar', 'ثلث', ['++third']],
    ['a third party', 'es', 'un tercio', ['++third']],
    ['not a fifth way', 'zh', '不是五分之一', ['++fifth']],
  ])('are others: %s, %s: %s', (english, lang, own, expected) => expect(compared(english, own, lang).filter((one) => !one.includes('~'))).toEqual(expected))
})
