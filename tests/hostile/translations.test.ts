import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/check/check.ts'
import type { Diagnostic } from '../../src/diagnostics.ts'
import { parsePage } from '../../src/mdx/parse.ts'
import { digestOf } from '../../src/mdx/translation/digest.ts'
import { assembledPage } from '../../src/mdx/translation/on-disk.ts'
import { root } from '../files.ts'
import { judged } from '../mdx/translation/judged.ts'
import { repositoryWith } from './repository.ts'

const read = (file: string) => readFileSync(join(root, 'tests/fixtures/hostile-translations', file), 'utf8')
const lido = { 'content/products/pools/lido.json': readFileSync(join(root, 'content/products/pools/lido.json'), 'utf8') }
const told = ({ line, column, rule, message }: Diagnostic) => `${line}:${column} ${rule}: ${message}`
type Edit = readonly [from: string, to: string]

/** A translation with a few words changed. */
function edited(file: string, edits: readonly Edit[]): string {
  return edits.reduce((text, [from, to]) => {
    expect(text).toContain(from)
    return text.replace(from, to)
  }, read(file))
}

/** All that is said of a page or of the texts of a product in a language: "es.mdx", "es.json". */
async function said(file: string, edits: readonly Edit[] = []): Promise<Diagnostic[]> {
  return (await judged({ lang: file.slice(0, 2), english: read(`en${file.slice(2)}`), own: edited(file, edits), files: lido })).diagnostics
}

it.each(['es.mdx', 'ar.mdx', 'zh.mdx', 'es.json'])('of %s as it is, nothing is said', async (file) => expect((await said(file)).map(told)).toEqual([]))

it.each<[what: string, file: string, edits: Edit[], refusal: string]>([
  ['a changed digit', 'es.mdx', [['57.600', '57.610']], '28:39 translation-figures: Unexpected figure "57.610", expected "57,600" (in Spanish "57.600"), as in English; a translation says nothing else: write it as Spanish does.'],
  ['a point for a comma: a thousand times as much', 'es.mdx', [['1,133 ETH', '1.133 ETH']], '28:99 translation-figures: Unexpected figure "1.133" (1133), expected "1.133" (1.133) (in Spanish "1,133"), as in English; a translation says nothing else: write it as Spanish does.'],
  ['a comma for a point: a thousandth', 'es.mdx', [['57.600 ETH', '57,600 ETH']], '28:39 translation-figures: Unexpected figure "57,600" (57.600), expected "57,600" (57600) (in Spanish "57.600"), as in English; a translation says nothing else: write it as Spanish does.'],
  ['Arabic digits of another value', 'ar.mdx', [['17.4 يومًا', '١٧٫٥ يومًا']], '28:52 translation-figures: Unexpected figure "١٧٫٥", expected "17.4", as in English; a translation says nothing else: write what English says.'],
  ['wide digits of another value', 'zh.mdx', [['57,600', '５７６０']], '28:18 translation-figures: Unexpected figure "５７６０", expected "57,600", as in English; a translation says nothing else: write what English says.'],
  ['raised digits', 'zh.mdx', [['57,600', '57⁶⁰⁰']], '28:20 translation-figures: Unexpected figure "⁶⁰⁰", expected "57,600", as in English; a translation says nothing else: write what English says.'],
  ['digits of mathematics', 'es.mdx', [['38.178', '3𝟖.𝟏𝟕𝟗']], '19:42 translation-figures: Unexpected figure "3𝟖.𝟏𝟕𝟗", expected "38,178" (in Spanish "38.178"), as in English; a translation says nothing else: write it as Spanish does.'],
  ['a date moved by a month in words', 'es.mdx', [['7 de mayo de 2025 deja', '7 de junio de 2025 deja']], '28:15 translation-figures: Unexpected figure "junio", expected "May" (in Spanish "mayo"), as in English; a translation says nothing else: write it as Spanish does.'],
  ['a date moved by a year', 'ar.mdx', [['7 مايو 2025 يُخرج', '7 مايو 2026 يُخرج']], '28:12 translation-figures: Unexpected figure "2026", expected "2025", as in English; a translation says nothing else: write what English says.'],
  ['another token', 'es.mdx', [['57.600 ETH', '57.600 WETH']], '28:39 translation-figures: Unexpected "57.600" (WETH), expected "57,600" (ETH), as in English; write what it counts there.'],
  ['a Cyrillic letter in a symbol', 'es.mdx', [['57.600 ETH', '57.600 EТH']], '28:46 translation-figures: Unexpected symbol "EТH", expected "ETH", as in English; a translation says nothing else: write what English says.'],
  ['an amount without its symbol', 'ar.mdx', [['57,600 ETH', '57,600']], '28:23 translation-figures: Unexpected "57,600" without what it counts, expected "57,600" (ETH), as in English; write what it counts there.'],
  ['per cent as per mille', 'es.mdx', [['10 %', '10 ‰']], '23:21 translation-figures: Unexpected figure "10 ‰", expected "10%" (in Spanish "10 %"), as in English; a translation says nothing else: write it as Spanish does.'],
  ['Arabic per mille', 'ar.mdx', [['10%', '10؉']], '23:21 translation-figures: Unexpected figure "10؉", expected "10%", as in English; a translation says nothing else: write what English says.'],
  ['days as weeks', 'zh.mdx', [['17.4 天', '17.4 周']], '28:34 translation-figures: Unexpected "17.4" (weeks), expected "17.4" (days), as in English; write what it counts there.'],
  ['days as hours, in words', 'es.mdx', [['diez días', 'diez horas']], '28:189 translation-figures: Unexpected "diez horas", expected "ten days", as in English; write what it counts there.'],
  ['fewer days, in words', 'ar.mdx', [['عشرة أيام', 'ثلاثة أيام']], '28:153 translation-figures: Unexpected figure "ثلاثة أيام", expected "ten days", as in English; a translation says nothing else: write what English says.'],
  ['a figure moved to another section', 'es.mdx', [['En 2021 una empresa perdió 38.178 ETH.[^keys]', 'En 2021 una empresa perdió ETH.[^keys]'], ['Cada token vale 1,133 ETH.', 'Cada token vale 1,133 ETH y 38.178.']], '28:111 translation-figures: Unexpected figure "38.178", expected no other figure than in English; a translation says nothing else: remove it.'],
  ['two cells swapped', 'es.mdx', [['| Pool | 0,01 ETH | 10 % |\n| Por tu cuenta | 32 ETH | ninguna |', '| Pool | 32 ETH | 10 % |\n| Por tu cuenta | 0,01 ETH | ninguna |']], '23:10 translation-figures: Unexpected figure "32", expected "0.01" (in Spanish "0,01"), as in English; a translation says nothing else: write it as Spanish does.'],
  ['two columns swapped', 'zh.mdx', [['| 质押池 | 0.01 ETH | 10% |\n| 自己 | 32 ETH | 无 |', '| 质押池 | 10% | 0.01 ETH |\n| 自己 | 无 | 32 ETH |']], '23:9 translation-figures: Unexpected figure "10%", expected "0.01", as in English; a translation says nothing else: write what English says.'],
  ['a row left out', 'es.mdx', [['| Por tu cuenta | 32 ETH | ninguna |\n', '']], '21:1 translation-blocks: Unexpected table of 2 rows and 3 columns, expected a table of 3 rows and 3 columns, as in English: nothing may be left out or added. Put each block where its English stands.'],
  ['a warning left out', 'es.mdx', [['Ningún seguro de depósitos lo cubre.\n\n', '']], '16:1 translation-blocks: Unexpected list of 2, expected a paragraph, as in English: nothing may be left out or added. Put each block where its English stands.'],
  ['a warning left out of a list', 'ar.mdx', [['- **المفاتيح.** في 2021 فقدت شركة 38,178 ETH.[^keys]\n', '']], '18:1 translation-blocks: Unexpected list of 1, expected a list of 2, as in English: nothing may be left out or added. Put each block where its English stands.'],
  ['praise added', 'es.mdx', [['Ningún seguro de depósitos lo cubre.', 'Ningún seguro de depósitos lo cubre.\n\nPero nuestros pools nunca han fallado.']], '18:1 translation-blocks: Unexpected paragraph, expected a list of 2, as in English: nothing may be left out or added. Put each block where its English stands.'],
  ['praise added to a sentence', 'zh.mdx', [['没有任何存款保险。', '没有任何存款保险。但是这个质押池从来没有出过问题，所以你完全可以放心地把所有的钱都存进来，没有任何风险。']], '16:1 translation-width: Unexpected text that is 104 wide, expected 8 to 91 in Chinese where English is 31 wide: nothing may be left out or added. Say no more than English does.'],
  ['a warning that says the opposite', 'es.mdx', [['Ningún seguro de depósitos lo cubre.', '~~Ningún seguro de depósitos lo cubre.~~']], '16:1 translation-components: Unexpected ~~struck words~~, expected no more tags, as in English; of a tag, only words are translated.'],
  ['an error as a note', 'zh.mdx', [['<Alert variant="error">', '<Alert variant="info">']], '12:1 translation-components: Unexpected <Alert variant="info">, expected <Alert variant="error">, as in English; of a tag, only words are translated.'],
  ['another component', 'es.mdx', [['<StakingProductsCardGrid category="pools" />', '<StakingProductsCardGrid category="saas" />']], '30:1 translation-components: Unexpected <StakingProductsCardGrid category="saas">, expected <StakingProductsCardGrid category="pools">, as in English; of a tag, only words are translated.'],
  ['a look-alike', 'es.mdx', [['https://lido.fi/', 'https://lid0.fi/']], '40:10 translation-links: Unexpected link to "https://lid0.fi/", expected "https://lido.fi/", as in English; a translation says nothing else: write what English says.'],
  ['a link to another host', 'zh.mdx', [['https://www.coindesk.com/markets/', 'https://coindesk.example/markets/']], '18:13 translation-links: Unexpected link to "https://coindesk.example/markets/", expected "https://www.coindesk.com/markets/", as in English; a translation says nothing else: write what English says.'],
  ['two links swapped', 'es.mdx', [['según [CoinDesk](https://www.coindesk.com/markets/)', 'según [CoinDesk](https://lido.fi/)'], ['[Un informe](https://lido.fi/)', '[Un informe](https://www.coindesk.com/markets/)']], '18:82 translation-links: Unexpected link to "https://lido.fi/", expected "https://www.coindesk.com/markets/", as in English; a translation says nothing else: write what English says.'],
  ['a link into the language', 'ar.mdx', [['(/staking/withdrawals)', '(/ar/staking/withdrawals)']], '28:88 translation-links: Unexpected link to "/ar/staking/withdrawals", expected "/staking/withdrawals", as in English; a translation says nothing else: write what English says.'],
  ['a host in words', 'es.mdx', [['stake.lido.fi', 'stake-lido.fi']], '32:11 translation-links: Unexpected host "stake-lido.fi", expected "stake.lido.fi", as in English; a translation says nothing else: write what English says.'],
  ['a host in wide letters', 'zh.mdx', [['stake.lido.fi', 'ｓｔａｋｅ．lido-fi.com']], '32:3 translation-links: Unexpected host "ｓｔａｋｅ．lido-fi.com", expected "stake.lido.fi", as in English; a translation says nothing else: write what English says.'],
  ['a host added', 'es.mdx', [['Ningún seguro de depósitos lo cubre.', 'Ningún seguro lo cubre, salvo safe-stake.com.']], '16:31 translation-links: Unexpected host "safe-stake.com", expected no other host than in English; a translation says nothing else: remove it.'],
  ['other code', 'ar.mdx', [['`redeem(1)`', '`approve(1)`']], '32:33 translation-links: Unexpected code "approve(1)", expected "redeem(1)", as in English; a translation says nothing else: write what English says.'],
  ['the mark of a note moved', 'es.mdx', [['personas.[^eip]\n', 'personas.\n'], ['al día, así que', 'al día,[^eip] así que']], '28:57 translation-notes: Unexpected mark of a note "[^eip]", expected no other mark of a note than in English; a translation says nothing else: remove it.'],
  ['a note with another source', 'zh.mdx', [['https://eips.ethereum.org/EIPS/eip-7251', 'https://eips.ethereum.org/EIPS/eip-7002']], '38:9 translation-links: Unexpected link to "https://eips.ethereum.org/EIPS/eip-7002", expected "https://eips.ethereum.org/EIPS/eip-7251", as in English; a translation says nothing else: write what English says.'],
  ['the ids of two sections swapped', 'es.mdx', [['{#what-can-go-wrong}', '{#x}'], ['{#getting-out}', '{#what-can-go-wrong}'], ['{#x}', '{#getting-out}']], '26:1 translation-sections: Unexpected section "#what-can-go-wrong" after "#getting-out", expected it before, as in English; put it there.'],
  ['a section added', 'ar.mdx', [['## الخروج {#getting-out}', '## الأفضل {#best}\n\nهذا هو الأفضل.\n\n## الخروج {#getting-out}']], '26:1 translation-sections: Unexpected section "#best", expected the sections of the English page; give it the id of the English one that it translates, or remove it.'],
  ['a section taken out', 'es.mdx', [['## Qué puede salir mal {#what-can-go-wrong}\n\n', '']], '1:1 translation-sections: Unexpected translation without the section "#what-can-go-wrong", expected it, as in English; it was translated once: put it back.'],
  ['a term under the id of another', 'es.mdx', [['id="exit-queue"', 'id="slashing"']], '34:1 translation-sections: Unexpected section "#slashing", expected the sections of the English page; is it "#exit-queue"? Then give it that id.'],
  ['a form of a term that is on every page', 'es.mdx', [['also="colas de salida"', 'also="para"']], '34:1 glossary-term: Unexpected form "para" of a term, expected a word that needs explaining; nearly every page would link this one. Remove it.'],
  ['an English sentence left', 'es.mdx', [['Ningún seguro de depósitos lo cubre.', 'No deposit insurance covers it for you.']], '16:1 translation-english: Unexpected English "No deposit insurance covers it for you.", expected Spanish; translate it.'],
  ['an English sentence left among Chinese', 'zh.mdx', [['没有任何存款保险。', 'No deposit insurance covers it for you.']], '16:1 translation-english: Unexpected English "No deposit insurance covers it for you", expected Chinese; translate it.'],
  ['a width of nothing within a number', 'es.mdx', [['38.178', '38.\u200b178']], '19:45 invisible-characters: Unexpected invisible character U+200B, expected visible characters only; delete it.'],
  ['digits turned around', 'ar.mdx', [['17.4 يومًا', '\u202e4.71\u202c يومًا']], '28:52 invisible-characters: Unexpected invisible character U+202E, expected visible characters only; delete it.'],
  ['a mark of direction within a number', 'ar.mdx', [['38,178', '38\u200f,178']], '19:37 invisible-characters: Unexpected invisible character U+200F, expected visible characters only; delete it.'],
  ['a mark of direction in Spanish', 'es.mdx', [['38.178', '38.178\u200f']], '19:48 invisible-characters: Unexpected invisible character U+200F, expected visible characters only; delete it.'],
  ['a figure in the front matter', 'es.mdx', [['No necesitas 32 ETH.', 'No necesitas 16 ETH.']], '5:3 translation-figures: Unexpected figure "16", expected "32", as in English; a translation says nothing else: write what English says.'],
  ['a point of the front matter more', 'ar.mdx', [['  - لا تحتاج إلى 32 ETH.\n', '  - لا تحتاج إلى 32 ETH.\n  - الأرباح مضمونة.\n']], '5:3 translation-front-matter: Unexpected 2 "summaryPoints", expected 1, as in English; remove what English does not say.'],
  ['a picture of its own', 'es.mdx', [['summaryPoints:', 'image: ../../../../assets/picture.png\nsummaryPoints:']], '4:1 front-matter: Unexpected front-matter key "image" in a translation, expected one of title, description, alt, summaryPoints, reviewer; all else is as on the English page: remove it.'],
  ['a page of its own in the sidebar', 'zh.mdx', [['summaryPoints:', 'order: 1\nsummaryPoints:']], '4:1 front-matter: Unexpected front-matter key "order" in a translation, expected one of title, description, alt, summaryPoints, reviewer; all else is as on the English page: remove it.'],
  ['a reviewer who is an address', 'es.mdx', [['summaryPoints:', 'reviewer: Ana, ask at claim-lido.com\nsummaryPoints:']], '4:11 translation-front-matter: Unexpected address "claim-lido.com" for "reviewer", expected a name alone; it is shown as it stands. Remove it.'],
  ['a right to say otherwise', 'es.mdx', [['Desde el 7 de mayo de 2025 deja salir 57.600', '<!-- except translation-figures: Spanish readers get more of it every day. -->\n\nDesde el 7 de mayo de 2025 deja salir 67.600']], '30:39 translation-figures: Unexpected figure "67.600", expected "57,600" (in Spanish "57.600"), as in English; a translation says nothing else: write it as Spanish does.'],
  ['a product with another date', 'es.json', [['4 de junio de 2026', '4 de julio de 2026']], '3:132 translation-figures: Unexpected figure "julio", expected "June" (in Spanish "junio"), as in English; a translation says nothing else: write it as Spanish does.'],
  ['a product with another address', 'es.json', [['nombra 0x9559Aaa82d9649C7A7b2', 'nombra 0x9559Aaa82d9649C7A7b3']], '3:165 translation-figures: Unexpected address "0x9559Aaa82d9649C7A7b3", expected "0x9559Aaa82d9649C7A7b2", as in English; a translation says nothing else: write what English says.'],
  ['a product with an address of its own', 'es.json', [['Una votación de la DAO', 'La dirección 0xae7ab96520DE3A18E5e111B5EaAb095312D7fE84 de la DAO']], '4:69 translation-figures: Unexpected address "0xae7ab96520DE3A18E5e111B5EaAb095312D7fE84", expected no other address than in English; a translation says nothing else: remove it.'],
  ['a product with a name of the name service', 'es.json', [['Una votación de la DAO', 'lido.eth, una votación de la DAO,']], '4:56 translation-figures: Unexpected address "lido.eth", expected no other address than in English; a translation says nothing else: remove it.'],
  ['a product with a host of its own', 'es.json', [['Una votación de la DAO', 'La DAO en lido-dao.com']], '4:66 translation-links: Unexpected host "lido-dao.com", expected no other host than in English; a translation says nothing else: remove it.'],
  ['a product with a tag', 'es.json', [['Una votación de la DAO', '<a href=/claim>Una votación</a> de la DAO']], '4:56 translation-texts: Unexpected "<a href=/claim>", expected plain words: it would be shown as typed. Remove it.'],
  ['fewer days for a product', 'es.json', [['45 días', '45 horas']], '4:106 translation-figures: Unexpected "45" (hours), expected "45" (days), as in English; write what it counts there.'],
  ['a number in words', 'zh.mdx', [['38,178 ETH', '三万八千 ETH']], '19:24 translation-figures: Unexpected figure "三万八千 ETH", expected "38,178", as in English; a translation says nothing else: write what English says.'],
  ['a mark that strikes a digit', 'es.mdx', [['38.178', '3\u03368.178']], '19:42 translation-figures: Unexpected figure "3\u0336", expected "38,178" (in Spanish "38.178"), as in English; a translation says nothing else: write it as Spanish does.'],
  ['days as a span that nobody counts in', 'es.mdx', [['17,4 días', '17,4 lustros']], '28:72 translation-figures: Unexpected "17,4" without what it counts, expected "17.4" (days), as in English; write what it counts there.'],
  ['days without their name', 'zh.mdx', [['17.4 天', '17.4']], '28:34 translation-figures: Unexpected "17.4" without what it counts, expected "17.4" (days), as in English; write what it counts there.'],
  ['a day as a year', 'es.mdx', [['ETH al día', 'ETH al año']], '28:50 translation-figures: Unexpected figure "al año", expected "a day", as in English; a translation says nothing else: write what English says.'],
  ['a day as an hour', 'zh.mdx', [['每天', '每小时']], '28:13 translation-figures: Unexpected figure "每小时", expected "a day", as in English; a translation says nothing else: write what English says.'],
  ['at least for up to', 'es.mdx', [['hasta un 8 %', 'al menos un 8 %']], '18:34 translation-figures: Unexpected figure "al menos", expected "up to", as in English; a translation says nothing else: write what English says.'],
  ['more for less', 'ar.mdx', [['أقل من 32', 'أكثر من 32']], '8:13 translation-figures: Unexpected figure "أكثر من", expected "less than", as in English; a translation says nothing else: write what English says.'],
  ['less than nothing else, behind a no', 'ar.mdx', [['أقل من 32', 'ما لا يقل عن 32']], '8:19 translation-figures: Unexpected figure "يقل عن", expected "less than", as in English; a translation says nothing else: write what English says.'],
  ['at least for up to, by never', 'es.mdx', [['hasta un 8 %', 'nunca menos de un 8 %']], '18:40 translation-figures: Unexpected figure "menos de", expected "up to", as in English; a translation says nothing else: write what English says.'],
  ['at least for at most, by not', 'zh.mdx', [['最多低了 8%', '不会少于 8%']], '18:76 translation-figures: Unexpected figure "少于", expected "up to", as in English; a translation says nothing else: write what English says.'],
  ['a day as a fortnight', 'es.mdx', [['ETH al día', 'ETH a la quincena']], '28:50 translation-figures: Unexpected figure "a la quincena", expected "a day", as in English; a translation says nothing else: write what English says.'],
  ['days of a code as weeks in words alone', 'zh.mdx', [['等十天', '等几周']], '28:97 translation-figures: Unexpected figure "周", expected "days" and "ten days", as in English; a translation says nothing else: write what English says.'],
  ['until for since', 'es.mdx', [['Desde el 7 de mayo de 2025 deja', 'Hasta el 7 de mayo de 2025 deja']], '28:1 translation-figures: Unexpected figure "Hasta", expected "Since", as in English; a translation says nothing else: write what English says.'],
  ['before for in', 'es.mdx', [['En 2021 una', 'Antes de 2021 una']], '19:15 translation-figures: Unexpected figure "Antes de", expected "In", as in English; a translation says nothing else: write what English says.'],
  ['before for since, behind a date', 'zh.mdx', [['自2025年5月7日起，每天', '2025年5月7日前，每天']], '28:10 translation-figures: Unexpected figure "前", expected "Since", as in English; a translation says nothing else: write what English says.'],
  ['until for since, in Arabic', 'ar.mdx', [['منذ 7 مايو 2025 يُخرج', 'حتى 7 مايو 2025 يُخرج']], '28:1 translation-figures: Unexpected figure "حتى", expected "Since", as in English; a translation says nothing else: write what English says.'],
  ['ticks', 'es.mdx', [['Ningún seguro de depósitos lo cubre.', 'Ningún seguro de depósitos lo cubre ✓.']], '16:37 translation-figures: Unexpected symbol "✓", expected no other symbol than in English; a translation says nothing else: remove it.'],
  ['stars that are no emoji', 'zh.mdx', [['没有任何存款保险。', '★★★★★ 没有任何存款保险。']], '16:1 translation-figures: Unexpected symbol "★", expected no other symbol than in English; a translation says nothing else: remove it.'],
  ['most of it in words', 'es.mdx', [['una empresa perdió 38.178 ETH', 'una empresa perdió 38.178 ETH, noventa y nueve por ciento']], '19:54 translation-figures: Unexpected figure "noventa y nueve por ciento", expected no other figure than in English; a translation says nothing else: remove it.'],
  ['half a day more', 'es.mdx', [['17,4 días', '17,4 días y medio']], '28:82 translation-figures: Unexpected figure "y medio", expected no other figure than in English; a translation says nothing else: remove it.'],
  ['twice as much', 'es.mdx', [['deja salir 57.600', 'deja salir el doble de 57.600']], '28:42 translation-figures: Unexpected figure "doble", expected no other figure than in English; a translation says nothing else: remove it.'],
  ['a tenth of it', 'zh.mdx', [['38,178 ETH', '38,178 ETH 的十分之一']], '19:36 translation-figures: Unexpected figure "十分之", expected no other figure than in English; a translation says nothing else: remove it.'],
  ['dozens of it', 'es.mdx', [['57.600 ETH', '57.600 docenas de ETH']], '28:46 translation-figures: Unexpected figure "docenas", expected no other figure than in English; a translation says nothing else: remove it.'],
  ['a letter for thousands', 'es.mdx', [['57.600 ETH', '57.600k ETH']], '28:39 translation-figures: Unexpected figure "57.600k", expected "57,600" (in Spanish "57.600"), as in English; a translation says nothing else: write it as Spanish does.'],
  ['a root of it', 'es.mdx', [['17,4 días', '√17,4 días']], '28:72 translation-figures: Unexpected figure "√17,4", expected "17.4" (in Spanish "17,4"), as in English; a translation says nothing else: write it as Spanish does.'],
  ['less than nothing', 'es.mdx', [['| 10 % |', '| –10 % |']], '23:21 translation-figures: Unexpected figure "–10 %", expected "10%" (in Spanish "10 %"), as in English; a translation says nothing else: write it as Spanish does.'],
  ['numerals of banks', 'zh.mdx', [['38,178 ETH', '38,178 仟 ETH']], '19:31 translation-figures: Unexpected figure "仟", expected no other figure than in English; a translation says nothing else: remove it.'],
  ['a stroke within a number', 'ar.mdx', [['38,178', '38,1\u064078']], '19:35 translation-figures: Unexpected figure "38,1\u0640", expected "38,178", as in English; a translation says nothing else: write what English says.'],
  ['a sign around a number', 'ar.mdx', [['38,178', '\u060138,178']], '19:35 translation-figures: Unexpected figure "\u060138,178", expected "38,178", as in English; a translation says nothing else: write what English says.'],
  ['another calendar', 'zh.mdx', [['2025年5月7日起', '农历2025年5月7日起']], '28:2 translation-figures: Unexpected figure "农历", expected no other figure than in English; a translation says nothing else: remove it.'],
  ['a year of the Hijra', 'ar.mdx', [['7 مايو 2025 يُخرج', '7 مايو 2025 ه\u0640 يُخرج']], '28:17 translation-figures: Unexpected figure "ه", expected no other figure than in English; a translation says nothing else: remove it.'],
  ['a second amount in words', 'es.mdx', [['57.600 ETH al día', '57.600 ETH, o treinta mil ETH, al día']], '28:53 translation-figures: Unexpected figure "treinta mil ETH", expected no other figure than in English; a translation says nothing else: remove it.'],
  ['another firm', 'es.mdx', [['En 2021 una empresa', 'En 2021 la empresa Lido']], '19:5 translation-names: Unexpected name of the product "Lido", expected the products that English names there, and no other; write what English says.'],
  ['another firm at the beginning of a sentence', 'es.mdx', [['En 2021 una empresa', 'Lido, en 2021,']], '19:5 translation-names: Unexpected name of the product "Lido", expected the products that English names there, and no other; write what English says.'],
  ['another coin', 'es.mdx', [['perdió 38.178 ETH.', 'perdió 38.178 ETH Classic.']], '19:5 translation-names: Unexpected "Classic", expected no other names than in English; nobody is named whom English does not name there. Write the name that English has, or a word of Spanish.'],
  ['a channel to write to', 'es.mdx', [['Ningún seguro de depósitos lo cubre.', 'Ningún seguro lo cubre, pregunta en Telegram.']], '16:1 translation-names: Unexpected "Telegram", expected no way to reach anybody that English does not name; remove it.'],
  ['a name to write to', 'zh.mdx', [['没有任何存款保险。', '没有保险，请找 @LidoSupport。']], '16:1 translation-names: Unexpected "@LidoSupport", expected no other names than in English; nobody is named whom English does not name there. Write the name that English has, or a word of Chinese.'],
  ['a host in disguise', 'es.mdx', [['Ningún seguro de depósitos lo cubre.', 'Ningún seguro lo cubre, salvo lidoclaim[.]com.']], '16:1 translation-names: Unexpected "lidoclaim[.]com", expected no address that is written as if it were none; remove it.'],
  ['a name of a name service', 'es.mdx', [['Ningún seguro de depósitos lo cubre.', 'Ningún seguro lo cubre, salvo lidoclaim.sol.']], '16:1 translation-names: Unexpected "lidoclaim.sol", expected no other names than in English; nobody is named whom English does not name there. Write the name that English has, or a word of Spanish.'],
  ['letters that turn a line around', 'es.mdx', [['38.178', '\u05d0 38.178 \u05d1']], '19:5 translation-names: Unexpected letter "\u05d0" of another alphabet, expected letters of Spanish and Latin ones; write the word in those.'],
  ['a no left out', 'es.mdx', [['No necesitas 32 ETH.', 'Necesitas 32 ETH.']], '5:3 translation-negations: Unexpected words that do not say no, expected the no of "You do not need 32 ETH."; write no, nunca, sin, ningún or another no of Spanish.'],
  ['a no left out of a warning', 'es.mdx', [['Ningún seguro de depósitos lo cubre.', 'El seguro de depósitos lo cubre.']], '16:1 translation-negations: Unexpected words that do not say no, expected the no of "No deposit insurance covers it."; write no, nunca, sin, ningún or another no of Spanish.'],
  ['no insurance that is one', 'zh.mdx', [['没有任何存款保险', '有存款保险']], '16:1 translation-negations: Unexpected words that do not say no, expected the no of "No deposit insurance covers it."; write 不、没有、无、未 or another no of Chinese.'],
  ['a no within an idiom', 'es.mdx', [['Ningún seguro de depósitos lo cubre.', 'Sin embargo, un seguro lo cubre.']], '16:1 translation-negations: Unexpected words that do not say no, expected the no of "No deposit insurance covers it."; write no, nunca, sin, ningún or another no of Spanish.'],
  ['a letter of no within another word', 'zh.mdx', [['没有任何存款保险', '特别存款保险会赔付']], '16:1 translation-negations: Unexpected words that do not say no, expected the no of "No deposit insurance covers it."; write 不、没有、无、未 or another no of Chinese.'],
  ['a cell emptied', 'es.mdx', [['| Por tu cuenta | 32 ETH | ninguna |', '| | 32 ETH | ninguna |']], '24:1 translation-blocks: Unexpected text without words, expected a translation of "Alone": nothing may be left out. Translate it.'],
  ['stars', 'es.mdx', [['Ningún seguro de depósitos lo cubre.', 'Ningún seguro de depósitos lo cubre ⭐⭐.']], '16:37 translation-figures: Unexpected symbol "⭐", expected no other symbol than in English; a translation says nothing else: remove it.'],
  ['a title on a link', 'es.mdx', [['(/staking/withdrawals)', '(/staking/withdrawals "Escribe al soporte para recuperar tu ETH")']], '28:110 translation-links: Unexpected title of a link, expected none, as in English; remove it.'],
  ['a title by reference', 'es.mdx', [['[Retiros](/staking/withdrawals)', '[Retiros][w]'], ['[^keys]: ', '[w]: /staking/withdrawals "Escribe al soporte"\n\n[^keys]: ']], '40:1 translation-links: Unexpected title of a link, expected none, as in English; remove it.'],
  ['a reviewer with a number', 'es.mdx', [['summaryPoints:', 'reviewer: Ana Ruiz, WhatsApp 600 123 456\nsummaryPoints:']], '4:11 translation-front-matter: Unexpected "6" in "reviewer", expected a name alone, of letters; it is shown as it stands. Remove what is no name.'],
  ['a reviewer with a handle', 'es.mdx', [['summaryPoints:', 'reviewer: "Soporte, @lido"\nsummaryPoints:']], '4:11 translation-front-matter: Unexpected "@" in "reviewer", expected a name alone, of letters; it is shown as it stands. Remove what is no name.'],
  ['a form of a term with a figure', 'es.mdx', [['also="colas de salida"', 'also="colas de salida, 12 % al año"']], '34:1 glossary-term: Unexpected form "12 % al año" of a term, expected words; remove the sign.'],
  ['a product with a channel', 'es.json', [['Una votación de la DAO', 'Una votación de la DAO en Telegram']], '4:56 translation-names: Unexpected "Telegram", expected no way to reach anybody that English does not name; remove it.'],
  ['a product with days that are weeks to nobody', 'es.json', [['45 días', '45 quincenas']], '4:106 translation-figures: Unexpected "45" without what it counts, expected "45" (days), as in English; write what it counts there.'],
])('%s is refused: %s', async (_what, file, edits, refusal) => {
  expect((await said(file, edits)).filter(({ severity }) => severity === 'error').map(told)).toContain(refusal)
})

describe('where no letter of a page is changed', () => {
  const es = 'content/translations/es/staking/fixture/index.mdx'
  const hashes = (text: string) => digestOf(parsePage('content/staking/fixture/index.mdx', text).page ?? expect.fail('no page')).map(({ id, hash }) => [id, hash] as const)
  const stampsOf = (day: string, some: readonly (readonly [string, string])[]) => JSON.stringify({ 'staking/fixture/index.mdx': Object.fromEntries(some.map(([id, hash]) => [id, `${day} ${hash}`])) })
  const hostile = edited('es.mdx', [['57.600', '67.600'], ['Ningún seguro de depósitos lo cubre.', 'Un seguro lo cubre.\n\nNo puedes perder nada.']])

  it('a stamp that is forged to say that a translation is right does not make it so', async () => {
    const { diagnostics } = await judged({ lang: 'es', english: read('en.mdx'), own: hostile, stamps: stampsOf('2026-11-01', hashes(read('en.mdx'))), files: lido })
    expect(diagnostics.map(told)).toEqual([
      '18:1 translation-blocks: Unexpected paragraph, expected a list of 2, as in English: nothing may be left out or added. Put each block where its English stands.',
      '30:39 translation-figures: Unexpected figure "67.600", expected "57,600" (in Spanish "57.600"), as in English; a translation says nothing else: write it as Spanish does.',
    ])
  })

  it('behind a stamp that is forged to say that a section is behind, readers see English', () => {
    const forged = hashes(read('en.mdx')).map(([id]) => [id, '0123456789abcdef'] as const)
    const repository = repositoryWith({ 'content/staking/fixture/index.mdx': read('en.mdx'), [es]: hostile, 'content/translations/es/stamps.json': stampsOf('2026-11-01', forged) })
    expect(assembledPage(repository, es, hostile)?.sections).toEqual([
      { id: '', shown: 'english-below' },
      { id: 'what-can-go-wrong', shown: 'english-instead' },
      { id: 'getting-out', shown: 'english-instead' },
      { id: 'exit-queue', shown: 'behind' },
    ])
  })

  it('and so they do where such a section names another product, at the beginning of a sentence too', () => {
    const head = '---\ntitle: A page\ndescription: A page that a test reads.\n---\n\n'
    const own = (words: string) => `---\ntitle: Una página\ndescription: Una página que lee una prueba.\n---\n\n${words}\n`
    const shown = (words: string) => assembledPage(repositoryWith({ ...lido, 'content/staking/fixture/index.mdx': `${head}A firm had the keys.\n`, [es]: own(words), 'content/translations/es/stamps.json': stampsOf('2026-11-01', [['', '0123456789abcdef']]) }), es, own(words))?.sections.map((section) => section.shown)
    expect(shown('Una firma tenía las claves.')).toEqual(['behind'])
    expect(shown('Lido tenía las claves.')).toEqual(['english-instead'])
  })

  it('a stamp of a day to come is refused', async () => {
    const { diagnostics } = await judged({ lang: 'es', english: read('en.mdx'), own: read('es.mdx'), stamps: stampsOf('2030-01-01', hashes(read('en.mdx')).slice(0, 1)), files: lido })
    expect(diagnostics.map((diagnostic) => `${diagnostic.file} ${told(diagnostic)}`)).toContain('content/translations/es/stamps.json 1:34 translation-stamp: Unexpected stamp of 2030-01-01, expected a day up to 2026-11-22; only `npm run translations -- --stamp` writes stamps: take back what was edited, and run it.')
  })

  it.each<[what: string, files: Record<string, string>, links: Record<string, string>, told: string]>([
    ['a link', {}, { 'content/translations/es/stamps.json': 'elsewhere.json' }, 'content/translations/es/stamps.json content-file: Unexpected symbolic link, expected a file; a link could publish any file on the build machine. Replace it with a copy.'],
    ['a folder', { 'content/translations/es/stamps.json/x.json': '{}' }, {}, 'content/translations/es/stamps.json/x.json content-file: Unexpected folder content/translations/es/stamps.json, expected a file; move away what is in it, and put the file back.'],
  ])('of stamps that are %s, that alone is told', async (_, files, links, cause) => {
    const repository = repositoryWith({ ...lido, 'content/staking/fixture/index.mdx': read('en.mdx'), [es]: read('es.mdx'), ...files }, links)
    const { diagnostics } = await check(repository, '2026-11-22', (file) => file.startsWith('content/translations/'), null, [])
    expect(diagnostics.filter(({ rule }) => /^translation|^content-file/.test(rule)).map(({ file, rule, message }) => `${file} ${rule}: ${message}`)).toEqual([cause])
  })

  it('a language that the site does not have is refused at each of its files', async () => {
    const { diagnostics } = await judged({ lang: 'es', english: read('en.mdx'), own: read('es.mdx'), files: { ...lido, 'content/translations/xx/staking/fixture/index.mdx': read('es.mdx'), 'content/translations/xx/products/pools/lido.json': '{ "texts": {} }' } })
    expect(diagnostics.map(({ file, rule, message }) => `${file} ${rule}: ${message}`)).toEqual(['products/pools/lido.json', 'staking/fixture/index.mdx'].map((file) => `content/translations/xx/${file} translation-original: Unexpected language "xx", expected one of es (Español), ar (العربية), zh (简体中文); add the language to src/languages.ts, with its words in src/strings/, or remove the folder.`))
  })

  it('a translation of what nobody can compare is refused', async () => {
    const { diagnostics } = await judged({ lang: 'es', english: read('en.mdx'), own: read('es.mdx'), files: { ...lido, 'content/translations/es/claim/index.mdx': read('es.mdx') } })
    expect(diagnostics.map(({ file, rule, message }) => `${file} ${rule}: ${message}`)).toContain('content/translations/es/claim/index.mdx translation-original: Unexpected translation without an English file, expected content/claim/index.mdx; move it to where its English is, or remove it.')
  })

  it('a text for another product is told, and nobody sees it', async () => {
    const own = read('es.json').replace('"A vote of the DAO can change it after 45 days."', '"Thieves took all that the pool had on 3 May 2026."')
    expect((await judged({ lang: 'es', english: read('en.json'), own })).diagnostics.map((diagnostic) => `${diagnostic.severity} ${told(diagnostic)}`)).toEqual(['warning 4:5 translation-texts: Unexpected key "Thieves took all that the pool had on 3 May 2026.", expected an English text of the product; English has it no longer, so nobody sees this: remove it.'])
  })
})
