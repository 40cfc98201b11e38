import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Lang, langs, languages, translatedLangs, translationsFolder } from '../../src/languages.ts'
import type { Duration } from '../../src/registry/duration.ts'
import { en, type Strings } from '../../src/strings/en.ts'
import { stringsOf } from '../../src/strings/index.ts'
import { root } from '../files.ts'
import { answer, type Call, calls, forContributors, functions } from './calls.ts'
import { at, figuresIn, type Leaf, leavesOf, namesIn } from './walk.ts'

const english = leavesOf(en)
const kindOf = ({ path, value }: Leaf) => `${path}: ${value instanceof RegExp ? 'a pattern' : typeof value}`
/** The states in a table of a catalogue are no words: see below. */
const stateOfRule = /^trustless\.rule\.\d+\.1$/

const shown = ({ path, given }: Call) => `${path}(${JSON.stringify(given).slice(1, -1)})`

/** What is wrong with what a catalogue says when it is called, beside the same call in English. */
function faultsOf(strings: Strings): string[] {
  const spoken = calls.map((call) => ({ call, name: shown(call), own: answer(strings, call), original: answer(en, call) }))
  return spoken.flatMap(({ call, name, own, original }, index) => {
    // A language has words for none, one and two, and for the whole.
    const lost = figuresIn(original).filter((figure) => Number(figure) > 2 && !figuresIn(own).includes(figure))
    const unnamed = namesIn(call.given).filter((one) => original.includes(one) && !own.includes(one))
    const before = spoken.slice(0, index).find((other) => other.call.path === call.path && other.own === own && other.original !== original)
    return [
      ...lost.map((figure) => `${name} has lost ${figure}: ${own}`),
      ...unnamed.map((one) => `${name} has lost ${one}: ${own}`),
      ...(/undefined|NaN|\[object|null|#/.test(own) && !/undefined|NaN|\[object|null|#/.test(original) ? [`${name} is broken: ${own}`] : []),
      ...(/ {2}|[،，。：؛] ?[,.:;]|\.\./.test(own) ? [`${name} has one mark too much: ${own}`] : []),
      ...(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(own) ? [`${name} has marks for direction: ${own}`] : []),
      ...(before ? [`${name} says the same as ${before.name}: ${own}`] : []),
    ]
  })
}

describe('the functions of a catalogue', () => {
  it('are all called with something', () => {
    expect(functions.length).toBeGreaterThan(140)
    expect(functions.filter((path) => !calls.some((call) => call.path === path))).toEqual([])
    expect(leavesOf(Object.fromEntries(functions.map((path) => [path, 0]))).length).toBe(functions.length)
  })

  it.each(langs)('say in %s the figures and names that they are given, and one thing for one thing', (lang) => {
    expect(faultsOf(stringsOf(lang))).toEqual([])
  })

  // What is taken from English and said wrong; a check that finds none of it would hold for anything.
  it.each<[string, Partial<Strings>, string]>([
    ['ignores a count', { productPage: { ...en.productPage, sources: () => 'some sources' } }, 'productPage.sources(3) has lost 3: some sources'],
    ['says another figure', { costInEth: { ...en.costInEth, rate: (percent) => `${percent + 1}% a year` } }, 'costInEth.rate(40.13) has lost 4013: 41.13% a year'],
    ['forgets a name', { productPage: { ...en.productPage, feedOf: () => 'What changed' } }, 'productPage.feedOf("Zeta") has lost Zeta: What changed'],
    ['has one word for two states', { facts: { ...en.facts, status: { label: 'Status', value: (status) => (status === 'open' ? 'Open' : 'Closed') } } }, 'facts.status.value("closed") says the same as facts.status.value("closing"): Closed'],
    ['has a form without its number', { productPage: { ...en.productPage, olderReports: () => '# reports' } }, 'productPage.olderReports(3) is broken: # reports'],
    ['takes what may be missing for a text', { factHistory: { ...en.factHistory, said: (since) => `Before ${since}: ${en.factHistory.said(since)}` } }, 'factHistory.said() is broken: Before undefined: Before, this guide said:'],
    ['joins two marks', { productPage: { ...en.productPage, judged: (day) => `${en.productPage.judged(day)}.` } }, 'productPage.judged("2025-05-07") has one mark too much: Judged on 7 May 2025 from the facts below..'],
    ['turns the direction', { productPage: { ...en.productPage, visit: (host) => `Go to \u200e${host}` } }, 'productPage.visit("Zeta") has marks for direction: Go to \u200eZeta'],
  ])('are found where one %s', (_, wrong, fault) => {
    expect(faultsOf({ ...en, ...wrong }).map((one) => one.replace('said(null)', 'said()'))).toContain(fault)
  })
})

describe('a catalogue', () => {
  it('is of its language', () => {
    expect(langs.map((lang) => stringsOf(lang).lang)).toEqual(langs.map((lang) => languages[lang].locale))
  })

  it.each(translatedLangs)('in %s has every key of English, of the same kind and in as many parts, and no other', (lang) => {
    expect(leavesOf(stringsOf(lang)).map(kindOf).sort()).toEqual(english.map(kindOf).sort())
  })

  it('does not compile with a key too few, or with another kind of word', () => {
    const { unknown: _, ...lacking } = en
    // @ts-expect-error: "unknown" is missing
    const tooFew: Strings = lacking
    // @ts-expect-error: a function where English has a text
    const other: Strings = { ...en, unknown: () => 'Unknown' }
    // @ts-expect-error: a text that English does not have
    const tooMany: Strings = { ...en, unheardOf: 'Unheard of' }
    // @ts-expect-error: one word too few in the head of a table
    const short: Strings['costInEth' | 'feeExample'] = { ...en.feeExample, head: ['Years', 'ETH'] }
    const free: Strings = { ...en, unknown: 'No se sabe', secondHand: 'de segunda mano', feeExample: { ...en.feeExample, head: ['a', 'b', 'c', 'd'] } }
    expect([tooFew, other, tooMany, short, free]).toHaveLength(5)
  })

  it.each(translatedLangs)('in %s comes to the same states', (lang) => {
    const states = (strings: Strings) => strings.trustless.rule.map(([, state]) => state)
    expect(states(stringsOf(lang))).toEqual(states(en))
  })

  /** Words that are the same in other languages: names, signs and symbols. */
  const same: Record<Exclude<Lang, 'en'>, RegExp> = {
    es: /^(?:Token|Staking|[Pp]ools|Control|Ethereum|No\.|EIP-7251|https:\S+|[^\p{L}]*|[A-Z]+)$/u,
    ar: /^(?:EIP-7251|https:\S+|[^\p{L}]*|[A-Z]+)$/u,
    zh: /^(?:EIP-7251|https:\S+|[^\p{L}]*|[A-Z]+)$/u,
  }
  it.each(translatedLangs)('in %s has no text left in English', (lang) => {
    const own = stringsOf(lang)
    const left = english.filter(({ path, value }) => typeof value === 'string' && !forContributors.test(path) && !stateOfRule.test(path) && at(own, path) === value && !same[lang].test(value)).map(({ path, value }) => `${path}: ${String(value)}`)
    expect(left).toEqual([])
  })

  it.each(translatedLangs)('in %s has no text that is empty where English has words', (lang) => {
    const own = stringsOf(lang)
    expect(english.filter(({ path, value }) => typeof value === 'string' && value !== '' && at(own, path) === '' && path !== 'marks.between').map(({ path }) => path)).toEqual([])
  })

  it.each(translatedLangs)('in %s says nothing that the words of its field rule out', (lang) => {
    const { terms } = JSON.parse(readFileSync(join(root, translationsFolder, lang, 'terms.json'), 'utf8')) as { terms: { never?: string[] }[] }
    const never = terms.flatMap(({ never = [] }) => never)
    expect(never.length).toBeGreaterThan(20)
    const texts = [...leavesOf(stringsOf(lang)).filter(({ value }) => typeof value === 'string').map(({ path, value }) => ({ path, text: String(value) })), ...calls.map((call) => ({ path: shown(call), text: answer(stringsOf(lang), call) }))]
    const isIn = (word: string, text: string) => (languages[lang].spacing === 'unspaced' ? text.includes(word) : new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu').test(text))
    expect([...new Set(texts.filter(({ path }) => !forContributors.test(path)).flatMap(({ path, text }) => never.filter((word) => isIn(word, text)).map((word) => `${path}: ${word}`)))]).toEqual([])
  })
})

describe('what a script takes apart', () => {
  it.each(langs)('is in %s what the page says: the year and the second hand at the end of a value', (lang) => {
    const { browser: { choiceWords: { late } }, date, marks, secondHand } = stringsOf(lang)
    for (const value of ['zETH', '10', '57,600', stringsOf(lang).unknown]) {
      for (const end of ['', marks.comma + date('2024'), marks.comma + secondHand, marks.comma + date('2024') + marks.comma + secondHand]) {
        expect((value + end).replace(late, '')).toBe(value)
        if (languages[lang].dir === 'rtl') expect((value + end.replaceAll(' ', '\u061c ')).replace(late, '')).toBe(value)
      }
    }
  })

  it.each(langs)('is in %s the line before each page of the guide for programs', (lang) => {
    const { address, addressLine } = stringsOf(lang).publishing
    const line = address('https://example.org/')
    expect(line.match(addressLine)).toHaveLength(1)
    expect(`words\n${line}`.replaceAll(addressLine, '$1 :')).not.toContain(line)
  })
})

describe('what is said', () => {
  /** What joins a number to what it is of, and goes with any of them. */
  const joins = /^(?:من|إلى|على|دون|جنبًا|وفي|ثم|ظاهرة|هي)$/

  it('has in Arabic the form of a word that its number asks for', () => {
    const spoken = new Map<string, Map<number, string>>()
    for (const call of calls) {
      const [count] = call.given.filter((one) => typeof one === 'number')
      const noun = count === undefined ? undefined : new RegExp(`(?<![\\d.,])${count} (\\p{Script=Arabic}+)`, 'u').exec(answer(stringsOf('ar'), call))?.[1]
      if (count !== undefined && noun && !joins.test(noun)) spoken.set(call.path, (spoken.get(call.path) ?? new Map<number, string>()).set(count, noun))
    }
    const wrong = [...spoken].filter(([, forms]) => forms.has(3) && forms.has(11) && forms.get(3) === forms.get(11)).map(([path]) => path)
    expect(wrong).toEqual([])
    expect([...spoken.values()].filter((forms) => forms.has(3) && forms.has(11)).length).toBeGreaterThan(4)
    expect([1, 2, 3, 11, 100].map(stringsOf('ar').browser.compareWords.length)).toEqual(['خانة واحدة', 'خانتان', '3 خانات', '11 خانة', '100 خانة'].map((words) => `ليس هو نفسه: هنا ${words}، وفي العنوان 42.`))
  })

  it('has in Arabic two of a kind as one word, and counts what differs', () => {
    const { attributes, browser } = stringsOf('ar')
    expect(attributes.multiClient.means.met).toBe('نعم: عميلا تنفيذ وعميلا إجماع على الأقل.')
    expect(attributes.multiClient.reason('yes')).toBe('يمكنك الاختيار من عميلي تنفيذ وعميلي إجماع على الأقل.')
    expect([1, 2, 9, 11].map((points) => browser.choiceWords.side(2, points).split('، ')[1])).toEqual(['فرق واحد', 'فرقان', '9 فروق', '11 فرقًا'])
  })

  it('has in Arabic signatures that are needed, in the form that the number of all asks for, and one that is enough', () => {
    const held = (who: 'multisig' | 'committee', need: number, of?: number) => stringsOf('ar').facts.controlChange.value([{ who, need, of, delay: 'none' }])
    expect([held('multisig', 3, 6), held('multisig', 10, 18), held('multisig', 1, 5), held('multisig', 3), held('multisig', 2)]).toEqual(['يلزم 3 من 6 توقيعات', 'يلزم 10 من 18 توقيعًا', 'يكفي توقيع واحد من 5', 'يلزم 3 توقيعات', 'يلزم توقيعان'].map((quorum) => `محفظة متعددة التوقيعات (${quorum}): فورًا`))
    expect([held('committee', 3, 6), held('committee', 1, 5)]).toEqual(['يجب أن يتفق 3 من 6', 'يكفي واحد من 5'].map((quorum) => `لجنة بالدعوة (${quorum}): فورًا`))
  })

  it('has in Spanish signatures that are needed, what is stopped with its article, and days as one writes them', () => {
    const { facts, productPage } = stringsOf('es')
    expect(facts.controlChange.value([{ who: 'multisig', need: 3, of: 6, delay: 'none' }])).toBe('Una multifirma (hacen falta 3 de 6 firmas): al instante')
    expect([productPage.asOf('2026-07-24'), productPage.asOf('2026-07')]).toEqual(['A 24 de julio de 2026', 'A fecha de julio de 2026'])
  })

  it('has in Spanish, behind a colon, what another source says as it stands within a sentence', () => {
    const { productPage, facts } = stringsOf('es')
    const values = [facts.fee.value({ percent: 3.5, of: 'rewards' }), facts.platforms.value(['linux', 'browser']), 'LsETH', facts.selfCustody.value('no'), facts.launch.value('2020-12-17')]
    expect(values.map((value) => productPage.saysOtherwise(value).replaceAll('\u00a0', ' '))).toEqual(['el 3,5 % de las recompensas', 'Linux y navegador', 'LsETH', 'no', '17 de diciembre de 2020'].map((value) => `dice otra cosa: ${value}`))
  })

  it('names in Spanish and Chinese the unit of two lengths once, where both have the same', () => {
    const said = (lang: 'es' | 'zh', least: Duration, longest: Duration) => stringsOf(lang).facts.leaving.value([{ way: 'pool', least, longest, stoppedBy: [] }])
    expect([said('es', { days: 15 }, { days: 21 }), said('es', { hours: 36 }, { days: 21 }), said('es', { days: 1 }, { days: 1 })]).toEqual(['Con el pool: de 15 a 21 días.', 'Con el pool: de 36 horas a 21 días.', 'Con el pool: 1 día.'])
    expect([said('zh', { days: 15 }, { days: 21 }), said('zh', { hours: 36 }, { days: 21 })]).toEqual(['向质押池赎回：15 到 21 天。', '向质押池赎回：36 小时到 21 天。'])
  })

  it.each(langs.filter((lang) => lang !== 'en'))('of a fraction in %s is one number below the line', (lang) => {
    expect(stringsOf(lang).figures.slashingCost.rule).toContain('1/4096')
  })

  it.each(langs)('of a table in %s has one colon, whatever follows it', (lang) => {
    const { marks, shown, side, left, sorts, without } = stringsOf(lang).browser.choiceWords
    const said = [shown(5, 18), side(2, 5), left(1, 2)].flatMap((text) => [...Object.values(sorts), without('qqq', 4)].map((rest) => text + marks.colon + rest))
    expect(said.filter((text) => text.split(marks.colon.trim()).length !== 2)).toEqual([])
  })

  it('in Chinese keeps Latin words of a list apart from the word that joins them, and parts a row with its own comma', () => {
    const { list, products, browser, marks, facts } = stringsOf('zh')
    expect([list(['Lido', 'Rocket Pool']), list(['a', 'b', '钱包']), list(['浏览器', '钱包']), facts.platforms.value(['linux', 'browser'])]).toEqual(['Lido 和 Rocket Pool', 'a、b 和钱包', '浏览器和钱包', 'Linux 和浏览器'])
    expect(products.sum(['met', 'unknown'], ['restaked', 'bridged'])).toBe('1 项符合、1 项未知。再质押、跨链发行')
    expect([browser.choiceWords.marks.item, marks.item]).toEqual(['、', '、'])
    expect([browser.choiceWords.shown(5, 18), `5${stringsOf('zh').choice.of(18)}`]).toEqual(['5 个（共 18 个）', '5 个（共 18 个）'])
  })
})
