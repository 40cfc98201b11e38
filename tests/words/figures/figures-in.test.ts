import { describe, expect, it } from 'vitest'
import type { Lang } from '../../../src/languages.ts'
import { figuresIn } from '../../../src/words/figures/figures-in.ts'

const isOfTime = ({ value }: { value: string }) => /^≈(?:unit|when) /.test(value)

/** Each figure as "value of unit", in order; lengths of time and moments have tests of their own. */
const read = (text: string, lang: Lang) => figuresIn(text, lang).filter((figure) => !isOfTime(figure)).map(({ value, unit }) => (unit === undefined ? value : `${value} of ${unit}`))

describe('one sentence is the same figures in every language', () => {
  const same = ['7', 'month 5 of 2025/7', '2025', '57600 of ETH', '≈rate a day', '~1000000 of ETH', '17.4 of day', '10%'].sort()
  it.each<[Lang, string]>([
    ['en', 'Since 7 May 2025 it has let out 57,600 ETH a day, so a million ETH takes 17.4 days: 10%.'],
    ['en', 'Since May 7, 2025 it has let out 57,600 ETH a day, so one million ETH takes 17.4 days: 10 per cent.'],
    ['en', 'Since 2025-05-07 it has let out 57,600 ETH a day, so a million ETH takes 17.4 days: 10%.'],
    ['es', 'Desde el 7 de mayo de 2025 deja salir 57.600 ETH al día; un millón de ETH tarda 17,4 días: el 10 %.'],
    ['es', 'Desde el 7 de mayo del 2025 deja salir 57\u00a0600 ETH al día; un millón de ETH tarda 17,4 días: el 10\u00a0por ciento.'],
    ['ar', 'منذ 7 مايو 2025 يخرج 57,600 ETH في اليوم، ومليون ETH يستغرق 17.4 يومًا: 10%.'],
    ['ar', 'منذ ٧ مايو عام ٢٠٢٥ يخرج ٥٧٬٦٠٠ ETH في اليوم، ومليون ETH يستغرق ١٧٫٤ يومًا: ٪١٠.'],
    ['ar', 'منذ 7 مايو 2025 يخرج 57,600 ETH يوميًا، ومليون ETH يستغرق 17.4 يوما: 10 في المئة.'],
    ['zh', '自2025年5月7日起，每天放出 57,600 ETH，一百万 ETH 要 17.4 天：10%。'],
    ['zh', '自 2025 年 5 月 7 日起，每天放出 57600 个 ETH，一百万 ETH 要 17.4 天：百分之10。'],
    ['zh', '自２０２５年５月７日起，每天放出 57,600 ETH，一百万 ETH 要 17.4 天：１０％。'],
  ])('%s: %s', (lang, text) => expect(read(text, lang).sort()).toEqual(same))
})

describe('a number', () => {
  it.each<[Lang, string, string[]]>([
    ['en', '1,133 and 1.133 and 1,10', ['1133', '1.133', '1.10']],
    ['es', '1,133 y 1.133 y 1.10', ['1.133', '1133', '1.10']],
    ['es', '57 600, 1 234 567,8, 2026 100, 32 1000, 1 23', ['57600', '1234567.8', '2026', '100', '32', '1000', '1', '23']],
    ['zh', '57 600', ['57', '600']],
    ['zh', '1,133、1.133、57，600', ['1133', '1.133', '57', '600']],
    ['ar', '1,133 و1.133 و١٫١٣٣', ['1133', '1.133', '1.133']],
    ['en', '0.0001, 007, 1.10', ['0.0001', '7', '1.10']],
    ['en', '5 million, 16.8 million, $292 million, 2 thousand', ['5000000', '16800000', '292000000 of USD', '2000']],
    ['es', '5 millones, 2 mil millones, 292 millones de dólares', ['5000000', '2000000000', '292000000 of USD']],
    ['zh', '5 百万，500万，2.92 亿美元', ['5000000', '5000000', '292000000 of USD']],
    ['ar', '5 ملايين و292 مليون دولار', ['5000000', '292000000 of USD']],
    ['en', '10% and 10‰, −5%, 10–20%', ['10%', '10‰', '-5%', '10', '20%']],
    ['zh', '百分之10，千分之10', ['10%', '10‰']],
    ['es', 'un 10 por ciento, un 10 por mil', ['10%', '10‰']],
    ['en', 'a 3-of-5 multisig, 1/4096, version 26.8.1', ['3', '5', '1', '4096', '26.8.1']],
    ['es', 'la versión 26.8.1, 1.133.000', ['26.8.1', '1133000']],
    ['en', 'EIP-7251, V3, v2.12.3, L2BEAT, rETH2, 26Q2, GPL-3', ['EIP-7251', 'V3', 'v2.12.3', 'L2BEAT', 'rETH2', '26Q2', 'GPL-3']],
    ['en', 'the 4th, the 1st', ['4', '1']],
    ['en', 'at 0x01 and https://example.org/2024/05', []],
    ['en', '10², H₂, ½, ②, 2½', ['10', '^2', '^2', '1/2', '2', '2', '1/2']],
    ['en', '40 days, 40 weeks, 24 hours, 5 USD, 1 gwei', ['40 of day', '40 of week', '24 of hour', '5 of USD', '1 of gwei']],
    ['zh', '40 天、40 周、24 小时、3 个月、3 年', ['40 of day', '40 of week', '24 of hour', '3 of month', '3 of year']],
    ['en', '38,178 staked ETH, 116,500 rsETH', ['38178 of ETH', '116500 of rsETH']],
    ['en', '5\u03360%', ['5\u0336', '\u03360%']],
    ['en', '1\u200e2\u200b3', ['123']],
    ['en', '\u{1d7d3}\u{1d7e0}\u{1d7ec}', ['580']],
  ])('%s: %s', (lang, text, values) => expect(read(text, lang)).toEqual(values))
})

describe('what stands at a number without a space', () => {
  it.each<[Lang, string, string[]]>([
    ['es', '115.200k, 17,4e3 días, 12x, 3!, 12″', ['115200k', '17.4e', '12x', '3!', '12″']],
    ['es', '√12, ~12, >12, .12, ñ12, 1º, 3.ª', ['√12', '~12', '>12', '.12', 'ñ12', '1', '3']],
    ['es', 'un –3 %, un -3 %, menos 3 %, al menos 3', ['-3%', '-3%', '-3%', '≈bound at least of 3', '3']],
    ['ar', 'و12، ب38,178، ناقص 3٪', ['12', '38178', '-3%']],
    ['ar', '38,1ـ78 و57,6\u060000', ['38.1ـ', 'ـ78', '57.6\u0600', '\u06000']],
    ['zh', '约12秒，负3%，115,200零零笔', ['12 of second', '-3%', '115200', '+other letters']],
  ])('%s: %s', (lang, text, values) => expect(read(text, lang)).toEqual(values))
})

describe('how often, how much and when, in words', () => {
  it.each<[Lang, string, string[]]>([
    ['en', 'at most 5 a day, more than 5 each epoch, in early 2026, in the third quarter', ['≈bound at most of 5', '5', '≈rate a day', '≈bound at least of 5', '5', '≈rate a epoch', '≈part early', '2026', '≈part third quarter']],
    ['es', 'como mucho 5 al día, más de 5 cada época, a principios de 2026, tercer trimestre', ['≈bound at most of 5', '5', '≈rate a day', '≈bound at least of 5', '5', '≈rate a epoch', '≈part early', '2026', '≈part third quarter']],
    ['ar', 'لا يخرج أكثر من 5، أكثر من 5 يوميًا، خريف 2025، نصف', ['≈bound at most of 5', '5', '≈bound at least of 5', '5', '≈rate a day', '≈part autumn', '2025', '+half']],
    ['en', 'never more than 5, 5 or less, up to a third, in no block more than 16', ['≈bound at most of 5', '5', '5', '≈bound at most of 5', '≈bound at most of +third', '+third', '≈bound at most of 16', '16']],
    ['es', 'nunca más de 5, más del 5 %, 5 o menos, más o menos 5, como poco 5', ['≈bound at most of 5', '5', '≈bound at least of 5%', '5%', '5', '≈bound at most of 5', '5', '≈bound at least of 5', '5']],
    ['es', 'No prohíbe sino menos de 5. En ningún caso menos de 5. Hasta 5. Hasta el 7 de mayo.', ['≈bound at most of 5', '5', '≈bound at least of 5', '5', '≈bound at most of 5', '5', '7', 'month 5 of /7']],
    ['ar', 'لا يقل عن 5، لا أقل من 5، لا يمنع إلا أقل من 5', ['≈bound at least of 5', '5', '≈bound at least of 5', '5', '≈bound at most of 5', '5']],
    ['zh', '不会超过5，不低于5，5或更少，从不在一个区块里超过5', ['≈bound at most of 5', '5', '≈bound at least of 5', '5', '5', '≈bound at most of 5', '≈bound at most of 5', '5']],
    ['zh', '最多5，不超过5，超过5，每天，一半，三分之二', ['≈bound at most of 5', '5', '≈bound at most of 5', '5', '≈bound at least of 5', '5', '≈rate a day', '+half', '+two thirds']],
    ['es', 'a veces, desde el 7 de mayo', ['7', 'month 5 of /7']],
    ['es', 'la mitad, el doble, diez veces, docenas, dos tercios', ['+half', '+double', '~10', '+times', '+dozen', '~2', '+two thirds']],
    ['zh', '农历2026，民国', ['+another calendar', '2026', '+another calendar']],
  ])('%s: %s', (lang, text, values) => expect(read(text, lang)).toEqual(values))
})

describe('lengths of time and moments', () => {
  const all = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'epoch'].map((unit) => `≈unit ${unit}`)
  it.each<[Lang, string, string[]]>([
    ['en', 'seconds, minutes, hours, a day, weekly, a month, annual, epochs', all],
    ['es', 'segundos, minutos, horas, un día, semanal, un mes, anual, épocas', all],
    ['ar', 'ثوانٍ، دقائق، ساعات، يومًا، أسبوعي، شهرين، سنويًا، حقب', all],
    ['zh', '秒，分钟，小时，每日，星期，月，一年，时段', all],
    ['en', 'since 7 May 2025, in 2021, from early 2026, before June, until 2020, not until 2020, in 2,048 and in 20 places', ['≈when from', '≈when in', '≈when from', '≈when until', '≈when until']],
    ['es', 'desde el 7 de mayo, en 2021, a partir de 2026, antes del 5 de junio, hasta finales de 2020, no empezó hasta 2020, en 2.048', ['≈when from', '≈when in', '≈when from', '≈when until', '≈when until']],
    ['ar', 'منذ 7 مايو، في 2021، بعد 2026، قبل يونيو، وحتى نهاية 2020، في 20', ['≈when from', '≈when in', '≈when from', '≈when until', '≈when until']],
    ['zh', '自2025年5月7日（Capella 升级）起，在2021年，2026年以后，5月7日之前，截至2020年，3 个月前', ['≈when from', '≈when in', '≈when from', '≈when until', '≈when until', '≈unit month']],
    ['en', 'a second try', ['≈unit second']],
    ['es', 'en segundo lugar, a la quincena, al trimestre', ['≈unit fortnight', '≈unit quarter']],
    ['zh', '今天，天然，2025年5月，月底，周围', []],
  ])('%s: %s', (lang, text, values) => expect(figuresIn(text, lang).filter(isOfTime).map(({ value }) => value)).toEqual(values))
})

describe('a month', () => {
  it.each<[Lang, string, string[]]>([
    ['en', 'May 2026, May, in May, you may', ['month 5 of 2026/', '2026', 'month 5 of /']],
    ['en', 'from 13 to 16 December 2020', ['13', '16', 'month 12 of 2020/', '2020']],
    ['en', 'A march. In March. Marching.', ['month 3 of /']],
    ['es', 'entre mayo y junio de 2026', ['month 5 of /', 'month 6 of 2026/', '2026']],
    ['es', 'del 13 al 16 de diciembre de 2020', ['13', '16', 'month 12 of 2020/', '2020']],
    ['ar', 'من 13 إلى 16 ديسمبر 2020', ['13', '16', 'month 12 of 2020/', '2020']],
    ['es', 'el 1.º de setiembre', ['1', 'month 9 of /1']],
    ['ar', 'في أغسطس 2026، وبمايو، ومارس الناس', ['month 8 of 2026/', '2026', 'month 5 of /']],
    ['zh', '12月13日至16日，八月，十二月，3个月，每月', ['month 12 of /', '13', '16', 'month 8 of /', 'month 12 of /', '3 of month', '≈rate a month']],
    ['zh', '2025年版，2026年13月', ['2025', '2026', '13 of month']],
  ])('%s: %s', (lang, text, values) => expect(read(text, lang)).toEqual(values))
})

describe('what is counted in words', () => {
  it.each<[Lang, string, string[]]>([
    ['en', 'two days, ten minutes, twelve months, one day, thirty-six days', ['~2 of day', '~10 of minute', '~12 of month', '~36 of day']],
    ['es', 'dos días, diez minutos, doce meses, un día, treinta y seis días', ['~2 of day', '~10 of minute', '~12 of month', '~36 of day']],
    ['ar', 'يومان وعشر دقائق واثنا عشر شهرًا ويوم', ['~2 of day', '~10 of minute', '~12 of month']],
    ['zh', '两天、十分钟、十二个月、第三天、十几天', ['~2 of day', '~10 of minute', '~12 of month']],
    ['es', 'noventa y nueve por ciento, veintidós ETH, quinientos ETH, medio ETH', ['~99%', '~22 of ETH', '~500 of ETH', '+half']],
    ['en', 'two hundred ETH, two hundred and five ETH', ['~200 of ETH', '~205 of ETH']],
    ['ar', 'خمسمئة ETH وبمئتي ETH وستة وثلاثين يومًا', ['~500 of ETH', '~200 of ETH', '~36 of day']],
    ['zh', '百分之七十五，零点五 ETH', ['~75%', '+other letters', '~5 of ETH']],
    ['en', 'ten per cent of two ETH', ['~10%', '~2 of ETH']],
    ['zh', '一百万 ETH，三千五百天', ['~1000000 of ETH', '~3500 of day']],
  ])('%s: %s', (lang, text, values) => expect(read(text, lang)).toEqual(values))
})

it.each<[Lang, string, string[]]>([
  ['es', 'un 10 % y 5 millones', ['10 %', '5 millones']],
  ['ar', 'نحو ٣٤٪ فقط', ['٣٤٪']],
  ['zh', '自2025年5月7日', ['2025', '5月', '7']],
  ['en', 'a \u{1d7d3}\u{1d7d3} b', ['\u{1d7d3}\u{1d7d3}']],
])('knows where in the text a figure stands: %s %s', (lang, text, shown) => {
  expect(figuresIn(text, lang).map(({ start, end }) => text.slice(start, end))).toEqual(shown)
})
