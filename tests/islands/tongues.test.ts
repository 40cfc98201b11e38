import { describe, expect, it } from 'vitest'
import { judgeOf } from '../../src/islands/rank.ts'
import { tongue as ar } from '../../src/islands/tongues/ar.ts'
import { tongue as es } from '../../src/islands/tongues/es.ts'
import { tongue as zh } from '../../src/islands/tongues/zh.ts'
import { stringsOf } from '../../src/strings/index.ts'

const judges = { es: judgeOf(es, stringsOf('es').browser.smallWords), ar: judgeOf(ar, stringsOf('ar').browser.smallWords), zh: judgeOf(zh, stringsOf('zh').browser.smallWords) }

describe('the telling words of a question', () => {
  it.each<[keyof typeof judges, string, string[]]>([
    ['es', '¿Qué es el staking?', ['staking']],
    ['es', 'cola de salida', ['cola', 'salida']],
    ['es', 'Número de validadores', ['número', 'validadores']],
    ['es', 'qué es', ['qué', 'es']],
    ['es', 'Billeteras y cartera', ['monederos', 'monedero']],
    ['es', '¿Cómo saco mi dinero?', ['retirar']],
    ['es', 'sacarlo, sacando, desbloqueo, unstake', ['retirar', 'retirar', 'retirar', 'retirar']],
    ['es', 'perder la plata', ['perder']],
    ['es', 'dinero', ['ethereum']],
    ['es', 'plataforma de ahorro', ['plataforma', 'ahorro']],
    ['es', 'Interés, intereses y rendimiento', ['recompensas', 'recompensas', 'recompensas']],
    ['es', 'tasa de interes', ['tasa', 'recompensas']],
    ['es', 'interesante', ['interesante']],
    ['es', 'APY', ['recompensas']],
    ['es', 'Recompensas por fallos', ['fallos']],
    ['es', 'tarifas', ['comisión']],
    ['ar', 'الستيكنج وستيكينغ', ['التحصيص', 'وتحصيص']],
    ['ar', 'ريستيكينغ', ['إعادة', 'تحصيص']],
    ['ar', 'السلاشينغ', ['الاقتطاع']],
    ['ar', 'إيثيريوم', ['إيثريوم']],
    ['ar', 'ليدو وكوين بيس', ['lido', 'coinbase']],
    ['ar', 'كوينبيس كوينبايس', ['coinbase', 'coinbase']],
    ['ar', 'بينانس باينانس', ['binance', 'binance']],
    ['ar', 'روكيت بول، روكت بول', ['rocket', 'pool', 'rocket', 'pool']],
    ['ar', 'إيثر فاي', ['ether']],
    ['ar', 'كيف أسحب أموالي؟', ['سحب']],
    ['ar', 'اسحب تسحب نسحبها', ['سحب', 'سحب', 'سحب']],
    ['ar', 'كيف أسترجع فلوسي', ['أستعيد']],
    ['ar', 'هل أخسر مالي؟', ['أخسر']],
    ['ar', 'نقود', ['إيثريوم']],
    ['ar', 'الأرباح وعائد والفائدة', ['المكافآت', 'المكافآت', 'المكافآت']],
    ['ar', 'كم أربح', ['أكسب']],
    ['ar', 'مكافآت الثغرات', ['الثغرات']],
    ['ar', 'عمولة', ['رسوم']],
    ['ar', 'كيف أسترد ETH؟', ['أسترد', 'eth']],
    ['ar', 'المُجمَّع', ['المُجمَّع']],
    ['ar', '٣٢ ETH', ['32', 'eth']],
    ['ar', 'ether.fi، ما هو', ['ether']],
    ['zh', '退出队列', ['退', '出', '队', '列']],
    ['zh', '退出 队列', ['退', '出', '队', '列']],
    ['zh', '什么是质押？', ['质', '押']],
    ['zh', '怎么取回我的ETH', ['取', '回', 'eth']],
    ['zh', '３２ ＥＴＨ', ['32', 'eth']],
    ['zh', 'Rocket Pool 的服务费', ['rocket', 'pool', '费', '用']],
    ['zh', '手续费', ['费', '用']],
    ['zh', '燃料费', ['gas']],
    ['zh', '怎么提现', ['提', '款']],
    ['zh', '取款、取现、取钱、解押', ['提', '款', '提', '款', '提', '款', '提', '款']],
    ['zh', '解质押', ['提', '款']],
    ['zh', '解除质押', ['提', '款']],
    ['zh', 'Unstake', ['提', '款']],
    ['zh', '年化', ['收', '益', '率']],
    ['zh', '年化收益率', ['收', '益', '率']],
    ['zh', '利率', ['收', '益', '率']],
    ['zh', 'APY', ['收', '益', '率']],
    ['zh', '利息', ['收', '益']],
    ['zh', '会亏钱吗', ['损', '失']],
    ['zh', '会不会赔钱', ['损', '失']],
    ['zh', '我会损失本金吗', ['损', '失']],
    ['zh', '赔偿', ['赔', '偿']],
    ['zh', '取钱包', ['取', '钱', '包']],
    ['zh', '安全吗', ['风', '险']],
    ['zh', '币安', ['binance']],
    ['zh', '什么', ['什', '么']],
    ['zh', '，。？', []],
  ])('%s, %s: %j', (lang, question, expected) => {
    expect(judges[lang].wordsOf(question)).toEqual(expected)
  })
})

describe('how well a name answers', () => {
  it.each<[keyof typeof judges, string, string, number]>([
    ['es', 'retiro', 'Retiros', 2],
    ['es', 'retirar', 'Retiros', 2],
    ['es', 'comision', 'Comisión', 2],
    ['es', 'comisiones', 'Comisión', 2],
    ['es', 'penalización', 'Penalizacion', 2],
    ['es', 'salida', 'Cola de salida', 1.5],
    ['es', 'comi', 'Comisión', 1.4],
    ['es', 'cola', 'Comisión', 0],
    ['es', 'sacar', 'Retiros', 2],
    ['es', 'recompensas', 'Recompensa por fallos', 0],
    ['es', 'recompensa por fallos', 'Recompensa por fallos', 2],
    ['ar', 'رسوم', 'الرسوم', 2],
    ['ar', 'الرسوم', 'رسوم', 2],
    ['ar', 'وبالرسوم', 'الرسوم', 2],
    ['ar', 'للخروج', 'طابور الخروج', 1.5],
    ['ar', 'المُجمَّع', 'مجمع', 2],
    ['ar', 'المدققين', 'مدقق', 2],
    ['ar', 'ايثريوم', 'إيثريوم', 2],
    ['ar', 'عقوبه', 'عقوبة', 2],
    ['ar', 'خـــروج', 'الخروج', 2],
    ['ar', 'خرو', 'الخروج', 1.4],
    ['ar', 'خسارة', 'هل يمكن أن أخسر؟', 2],
    ['ar', 'الخسائر', 'هل يمكن أن أخسر؟', 2],
    ['ar', 'مكافآت', 'مكافأة ثغرات', 0],
    ['ar', 'رسوم', 'رموز', 0],
    ['zh', '质押', '质押', 2],
    ['zh', '质押', '流动性质押代币', 1 + 2 / 7],
    ['zh', '退出队列', '队列', 0],
    ['zh', '退出队列', '退出队', 9 / 16],
    ['zh', '退出队列', '罚没', 0],
    ['zh', '会亏吗', '我会损失吗？', 2],
  ])('%s: %s asked, %s: %d', (lang, asked, name, expected) => {
    const { fit, wordsOf } = judges[lang]
    expect(fit(wordsOf(asked), wordsOf(name))).toBeCloseTo(expected, 10)
  })
})
