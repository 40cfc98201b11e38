import { describe, expect, it } from 'vitest'
import type { Lang } from '../../../src/languages.ts'
import { compareFigures } from '../../../src/words/figures/compare.ts'
import { figuresIn } from '../../../src/words/figures/figures-in.ts'

/** In what a text differs from an English one. */
function compared(english: string, own: string, lang: Lang) {
  const { added, missing, otherwise } = compareFigures(figuresIn(english, 'en'), figuresIn(own, lang))
  return [...added.map(({ value }) => `+${value}`), ...missing.map(({ value }) => `-${value}`), ...otherwise.map((pair) => `${pair.own.value}: ${pair.own.unit ?? ''}, not ${pair.english.unit ?? ''}`)]
}

describe('the same figures are found', () => {
  it.each<[string, Lang, string]>([
    ['38,178 staked ETH', 'es', '38.178 ETH en staking'],
    ['38,178 staked ETH', 'zh', '38,178 个已质押 ETH'],
    ['In June 2022 8%', 'es', 'Un 8 % en junio de 2022'],
    ['May and June 2026', 'zh', '2026年5月和6月'],
    ['from 7 May to 8 June 2025', 'zh', '2025年5月7日至6月8日'],
    ['two days', 'es', 'un par de días'],
    ['a couple of days', 'es', 'dos días'],
    ['2 requests per block', 'zh', '每个区块超过 2 个请求'],
    ['about 27 hours', 'ar', 'نحو 27 ساعة'],
    ['from 10 to 40 days', 'es', 'de 10 días a 40 días'],
    ['40 days, but no fewer than 2', 'zh', '40 天，但不少于 2 天'],
    ['at most 16', 'es', 'en ningún bloque más de 16'],
    ['at most 256 while more than 16', 'zh', '只要超过 16，最多 256'],
    ['$292 million', 'zh', '292 百万美元'],
    ['two days', 'zh', '2 天'],
    ['the two look alike', 'es', 'ambas se parecen'],
    ['nine reporters', 'ar', 'المبلّغون التسعة'],
    ['four pieces, four times', 'zh', '四片，四倍'],
    ['Three things follow', 'zh', '由此得出三点'],
    ['three pools', 'ar', '3 مجمعات'],
    ['a million ETH', 'zh', '100 万 ETH'],
    ['a million validators', 'es', '1 millón de validadores'],
    ['57,600.5 ETH', 'es', '57 600,5 ETH'],
    ['in 2026 115,200 ETH', 'es', 'en 2026 115 200 ETH'],
  ])('%s = %s: %s', (english, lang, own) => expect(compared(english, own, lang)).toEqual([]))
})

describe('another figure is seen', () => {
  it.each<[string, Lang, string, string[]]>([
    ['57,600 ETH', 'es', '57.601 ETH', ['+57601', '-57600']],
    ['57,600 ETH', 'es', '57,600 ETH', ['+57.600', '-57600']],
    ['1.133 ETH', 'es', '1.133 ETH', ['+1133', '-1.133']],
    ['at most 256 while more than 16', 'es', 'más de 256 mientras como mucho 16', ['+≈bound at least', '+≈bound at most', '-≈bound at most', '-≈bound at least']],
    ['at most 5', 'es', 'nunca menos de 5', ['+≈bound at least', '-≈bound at most']],
    ['in a year they earn 3%', 'es', 'en un mes ganan un 3 %', ['+≈unit month', '-≈unit year']],
    ['from minutes to weeks', 'es', 'de segundos a minutos', ['+≈unit second', '-≈unit week']],
    ['since 7 May 2025', 'es', 'hasta el 7 de mayo de 2025', ['+≈when until', '-≈when from']],
    ['in 2021', 'es', 'antes de 2021', ['+≈when until', '-≈when in']],
    ['since 7 May 2025', 'ar', 'حتى 7 مايو 2025', ['+≈when until', '-≈when from']],
    ['since 7 May 2025', 'zh', '2025年5月7日前', ['+≈when until', '-≈when from']],
    ['At most 16 payouts leave. A block takes 12 seconds.', 'es', 'Salen como mucho 16 segundos. Un bloque tarda 12 segundos.', ['16: second, not ']],
    ['$5 million', 'es', '5 millones de dólares australianos', ['5000000: , not USD']],
    ['$5 million', 'ar', '5 ملايين دولار كندي', ['5000000: , not USD']],
    ['32 ETH', 'es', '32 pares de ETH', ['32: pares de ETH, not ETH']],
    ['32 ETH', 'zh', '32 对 ETH', ['32: 对 ETH, not ETH']],
    ['over a day', 'zh', '一年里', ['+≈unit year', '-≈unit day']],
    ['5 ETH a day', 'es', '5 ETH a la quincena', ['+≈rate a fortnight', '-≈rate a day']],
    ['10%', 'ar', '١١٪', ['+11%', '-10%']],
    ['10%', 'es', '10 ‰', ['+10‰', '-10%']],
    ['10%', 'zh', '10', ['+10', '-10%']],
    ['10%', 'zh', '万分之十', ['-10%']],
    ['40 days', 'es', '40 semanas', ['40: week, not day']],
    ['two days', 'es', 'tres días', ['+~3', '-~2']],
    ['two days', 'es', '3 días', ['+3']],
    ['two days', 'zh', '2 周', ['+2']],
    ['two pools', 'es', '2 ETH', ['+2']],
    ['the nine reporters', 'es', 'los informantes', ['-~9']],
    ['nine people', 'ar', 'أشخاص كثيرون', ['-~9']],
    ['wait seven days', 'zh', '等待片刻', ['-~7']],
    ['five of seven members', 'es', 'todos los miembros', ['-~5', '-~7']],
    ['with a million ETH ahead', 'es', 'con el ETH por delante', ['-~1000000']],
    ['wait two days', 'es', 'espera un poco', []],
    ['two days', 'es', '2 días y 2 días', ['+2']],
    ['a million ETH', 'zh', '100 亿 ETH', ['+10000000000', '-~1000000']],
    ['2 days', 'es', 'dos días', ['-2']],
    ['57,600 ETH', 'es', '57 601 ETH', ['+57601', '-57600']],
    ['slots 32, 100', 'es', 'slots 32 100', ['+32100', '-32', '-100']],
    ['two days', 'es', 'dos semanas', ['~2: week, not day']],
    ['32 ETH', 'es', '32 WETH', ['32: WETH, not ETH']],
    ['$5 million', 'es', '5 millones de euros', ['5000000: EUR, not USD']],
    ['a million ETH', 'es', 'mil millones de ETH', ['+~1000000000', '-~1000000']],
    ['5 million ETH', 'es', '5 mil millones de ETH', ['+5000000000', '-5000000']],
    ['7 May 2025', 'es', '7 de junio de 2025', ['+month 6', '-month 5']],
    ['7 May 2025', 'zh', '2026年5月7日', ['+2026', '-2025']],
    ['7 May 2025 and 8 June 2026', 'es', '8 de mayo de 2025 y 7 de junio de 2026', ['month 5: 2025/8, not 2025/7', 'month 6: 2026/7, not 2026/8']],
    ['May 2025 and June 2026', 'zh', '2026年5月和2025年6月', ['month 5: 2026/, not 2025/', 'month 6: 2025/, not 2026/']],
    ['EIP-7251', 'zh', 'EIP-7002', ['+EIP-7002', '-EIP-7251']],
    ['10%', 'zh', '10²%', ['+10', '+^2', '-10%']],
    ['3 and 3', 'es', '3', ['-3']],
    ['3', 'es', '3 y 3', ['+3']],
  ])('%s, %s: %s', (english, lang, own, expected) => expect(compared(english, own, lang)).toEqual(expected))
})
