import { describe, expect, it } from 'vitest'
import { longSentencesIn, mostWords, sentencesOf } from '../../src/words/sentences.ts'

const cut = (text: string, lang = 'en') => sentencesOf(text, lang).map(({ start, end }) => text.slice(start, end))
const counts = (text: string, lang = 'en') => sentencesOf(text, lang).map(({ words }) => words)

describe('a sentence', () => {
  it.each([
    ['Use a pool, e.g. Lido. It costs more.', ['Use a pool, e.g. Lido.', 'It costs more.']],
    ['Some pools (e.g. Lido) wait. Others pay.', ['Some pools (e.g. Lido) wait.', 'Others pay.']],
    ['One key, i.e. Yours. Done.', ['One key, i.e. Yours.', 'Done.']],
    ['Lido vs. Rocket Pool. Which?', ['Lido vs. Rocket Pool.', 'Which?']],
    ['See No. 5 of the list. Then go.', ['See No. 5 of the list.', 'Then go.']],
    ['Is it safe? No. It is not.', ['Is it safe?', 'No.', 'It is not.']],
    ['Pools, tools, etc. Pools cost more.', ['Pools, tools, etc.', 'Pools cost more.']],
    ['Version v1.5 costs 0.03 ETH. It works.', ['Version v1.5 costs 0.03 ETH.', 'It works.']],
    ['The U.S. Treasury said so. Wait.', ['The U.S. Treasury said so.', 'Wait.']],
    ['It is sold in the U.S. The fee is 10%.', ['It is sold in the U.S.', 'The fee is 10%.']],
    ['J. R. R. Tolkien wrote it. We read it.', ['J. R. R. Tolkien wrote it.', 'We read it.']],
    ['Dr. Wood left Figment Inc. Canada in Sept. 2020. Why?', ['Dr. Wood left Figment Inc. Canada in Sept. 2020.', 'Why?']],
    ['It opens at 10 a.m. The rest waits.', ['It opens at 10 a.m.', 'The rest waits.']],
    ['He said “Stop.” Then he left.', ['He said “Stop.”', 'Then he left.']],
    ['"Is it safe?" asks a reader. Yes.', ['Is it safe?" asks a reader.', 'Yes.']],
    ['Pools (they differ.) are fine. Go.', ['Pools (they differ.) are fine.', 'Go.']],
    ['It is safe. (Mostly. See below.) Go on.', ['It is safe.', 'Mostly.', 'See below.)', 'Go on.']],
    ['Really?! Yes!! Go.', ['Really?!', 'Yes!!', 'Go.']],
    ['Wait... Then go. Or wait… Then go.', ['Wait... Then go.'.slice(0, 7), 'Then go.', 'Or wait…', 'Then go.']],
    ['Wait… and then go.', ['Wait… and then go.']],
    ['You get stETH. rETH is another. eETH too.', ['You get stETH.', 'rETH is another.', 'eETH too.']],
    ['It began in 2020. 5 pools followed.', ['It began in 2020.', '5 pools followed.']],
    ['Read https://lido.fi/a.B?c=d. It helps.', ['Read https://lido.fi/a.B?c=d.', 'It helps.']],
    ['A line\nthat goes on. Another.', ['A line\nthat goes on.', 'Another.']],
    ['First box\u2029Second box', ['First box', 'Second box']],
    ['e.g.\u2029Second box', ['e.g.', 'Second box']],
    ['… — !', []],
    ['', []],
  ])('is found in %j', (text, sentences) => {
    expect(cut(text)).toEqual(sentences.map((one) => one.trim()))
  })

  it.each([
    ['es', '¿Es seguro? ¡Sí! Lo es.', ['Es seguro?', 'Sí!', 'Lo es.']],
    ['ar', 'هل هو آمن؟ نعم. ربما.', ['هل هو آمن؟', 'نعم.', 'ربما.']],
    ['de', 'Es kostet ca. Das Doppelte, z. B. Ether. Gut.', ['Es kostet ca. Das Doppelte, z. B. Ether.', 'Gut.']],
    ['zh', '你好。我们走吧！好', ['你好。', '我们走吧！', '好']],
    ['ja', '見る。行く。', ['見る。', '行く。']],
    ['hi', 'यह सुरक्षित है। हाँ।', ['यह सुरक्षित है।', 'हाँ।']],
    ['xx-nonsense1', 'It is. So be it.', ['It is.', 'So be it.']],
    ['en-a', 'It is. So be it.', ['It is.', 'So be it.']],
  ])('is found in the language %s', (lang, text, sentences) => {
    expect(cut(text, lang)).toEqual(sentences)
  })
})

describe('words', () => {
  it.each([
    ['You stake 0.03 ETH.', 4],
    ['A well-known, non‑custodial pool.', 4],
    ['It costs 1,000.50 USD, or 10%.', 6],
    ['Don’t ask.', 2],
    ['Read https://lido.fi/a/b?c=d-e#f now.', 3],
    ['Read docs.lido.fi/guides/a-b/c now.', 3],
    ['Write to someone@example.org now.', 4],
    ['— … :', undefined],
    [':warning: Take care :+1:.', 2],
  ])('%j has %s', (text, words) => {
    expect(counts(text)[0]).toBe(words)
  })

  it('of languages that set no space between them are not counted', () => {
    const [zh, ja, th] = ['质押是把以太币锁定在网络中以帮助其保持安全的一种方式，'.repeat(8), 'ステーキングはネットワークを守るために', 'การวางเดิมพันคือการล็อกเหรียญ'].map((text) => `${text.repeat(8)}.`)
    for (const [text = '', lang] of [[zh, 'zh'], [ja, 'ja'], ['ステーキングとは、イーサをネットワークに預けてその安全を守り、報酬を受け取る方法のことであり、プールを使えば少ないイーサしか持っていない人でも自分で検証者を動かさずに参加できる。ステーキングとは、イーサをネットワークに預けてその安全を守り、報酬を受け取る方法のことであり、プールを使えば少ないイーサしか持っていない人でも自分で検証者を動かさずに参加できる。', 'ja'], [th, 'th'], [zh, 'en'], [`${zh} ETH`, 'en']] as const) expect(longSentencesIn(text, lang ?? 'en')).toEqual([])
  })

  it('of a long sentence with a few words of another script are', () => {
    expect(longSentencesIn(`质押 ${'one '.repeat(31)}.`, 'en').map(({ words }) => words > mostWords)).toEqual([true])
  })
})

it(`a sentence is long from ${mostWords + 1} words on`, () => {
  const of = (words: number) => `${'Word '.repeat(words).trim()}.`
  expect(longSentencesIn(of(mostWords), 'en')).toEqual([])
  expect(longSentencesIn(of(mostWords + 1), 'en')).toEqual([{ start: 0, end: of(mostWords + 1).length, words: mostWords + 1 }])
  expect(longSentencesIn(`Short. ${of(mostWords + 1)}`, 'en')).toEqual([{ start: 7, end: 7 + of(mostWords + 1).length, words: mostWords + 1 }])
})

it.each(['a', '. ', 'e.g. ', 'a.', '"', 'a/', '://', 'aB. ', '… A', '1.', '@a.', '-a', 'a ', '质', '\u2029'])('a long text of %j is cut soon', (part) => {
  const before = process.cpuUsage()
  sentencesOf(part.repeat(100_000 / part.length), 'en')
  // Some hundred times what it takes; a square of the length would take far longer.
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(5)
})
