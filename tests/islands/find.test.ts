import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Lang } from '../../src/languages.ts'
import { searchable, searchableTerm } from '../../src/publish/page/searchable.ts'
import { treeOf } from '../../src/publish/page/tree.ts'
import { searchIndex } from '../../src/publish/site/search-index.ts'
import { type Search, searchIn } from './pagefind-in-node.ts'

/** A few pages in each language, as the build hands them to Pagefind. */
const site: Record<Lang, { pages: [path: string, main: string][]; terms: [id: string, title: string, meaning: string, also?: string[]][] }> = {
  en: { pages: [['/exit', '<h1>Withdrawals</h1><p>How you get your ETH back, and the queue.'], ['/fees', '<h1>Fees</h1><p>A pool keeps a share of rewards.']], terms: [] },
  es: {
    pages: [
      ['/es/exit', '<h1>Retiros</h1><p>Cómo recuperas tu ETH y cuánto tarda la cola de salida.'],
      ['/es/fees', '<h1>Comisiones</h1><p>El número de validadores no importa. La comisión es una parte.<h2 id="a">¿Cuánto cuesta?</h2><p>El diez por ciento.'],
      ['/es/niño', '<h1>Otra</h1><p>El pingüino retira su depósito.'],
    ],
    terms: [],
  },
  ar: {
    pages: [
      ['/ar/exit', '<h1>السحب</h1><p>كيف تستعيد ETH وكم يستغرق طابور الخروج، وما الذي يحدث بعد الخروج.'],
      ['/ar/fees', '<h1>الرسوم</h1><p>يحتفظ المُجمَّع بجزء من المكافآت. تُحسب الرسوم كل يوم.<h2 id="a">كم تكلف؟</h2><p>عشرة بالمئة من 32 ETH.'],
      ['/ar/dvt', '<h1>المدققون</h1><p>يوقّع المدققون على إيثريوم.'],
    ],
    terms: [['exit-queue', 'طابور الخروج', 'صف ينتظر فيه من يريد المغادرة.', ['صف الخروج']]],
  },
  zh: {
    pages: [
      ['/zh/exit', '<h1>提款</h1><p>怎样取回<a href="/zh/glossary/#staking">质押</a>的 ETH。验证者在退出队列里等待。<h2 id="a">要等多久？</h2><p>每天能离开的 ETH 有限。'],
      ['/zh/lst', '<h1>流动性质押代币</h1><p>三类流动性质押代币怎样给你报酬。'],
      ['/zh/slashing', '<h1>惩罚</h1><p>队伍退了又出，列在这里：性质不同，动作也不同。它们流过。'],
      ['/zh/pool', '<h1>Rocket Pool</h1><p>每次收 8 ETH 的保证金，费用是 14%。'],
    ],
    terms: [['exit-queue', '退出队列', '想停止工作的人排的队。'], ['staking', '质押', '锁定 ETH。']],
  },
}

let files = new Map<string, Uint8Array>()
beforeAll(async () => {
  const index = searchIndex()
  for (const [lang, { pages, terms }] of Object.entries(site) as [Lang, (typeof site)[Lang]][]) {
    for (const [path, main] of pages) index.add(`${path.slice(1)}/index.html`, [{ url: `${path}/`, content: searchable(treeOf(`<main>${main}</main>`), { kind: 'page', lang }) }])
    index.add(`${lang}/glossary/index.html`, terms.map(([id, title, meaning, also = []]) => ({ url: `/${lang}/glossary/#${id}`, content: searchableTerm(title, meaning, also, lang) })))
  }
  files = new Map(await index.files())
})

let search: Search
afterEach(() => search.end())
const found = async (lang: Lang, wanted: string) => {
  search = await searchIn(lang, files)
  return search.find(wanted)
}

it.each<[Lang, string, string, string[]]>([
  ['en', 'a word', 'fee', ['/fees/']],
  ['es', 'a word in another form', 'retiro', ['/es/exit/', '/es/niño/']],
  ['es', 'a word without its accent', 'numero', ['/es/fees/']],
  ['es', 'a word with its accent', 'número', ['/es/fees/']],
  ['es', 'another without an accent', 'comision', ['/es/fees/']],
  ['es', 'a diaeresis that is not typed', 'pinguino', ['/es/niño/']],
  ['es', 'a heading by a word of it', 'cuesta', ['/es/fees/#a']],
  ['es', 'two words', 'cola de salida', ['/es/exit/']],
  ['es', 'what the site calls otherwise', 'cómo saco mi dinero', ['/es/exit/', '/es/niño/']],
  ['es', 'what nothing has', 'qqxyz', []],
  ['ar', 'a word without its article', 'رسوم', ['/ar/fees/']],
  ['ar', 'a word with its article', 'الرسوم', ['/ar/fees/']],
  ['ar', 'a word with more written onto it', 'بالرسوم', ['/ar/fees/']],
  ['ar', 'a word without vowels that the page has', 'مجمع', ['/ar/fees/']],
  ['ar', 'a word with vowels that the page has not', 'الخُرُوج', ['/ar/glossary/#exit-queue', '/ar/exit/']],
  ['ar', 'an alef without hamza', 'ايثريوم', ['/ar/dvt/']],
  ['ar', 'several for one', 'مدقق', ['/ar/dvt/']],
  ['ar', 'two words', 'طابور الخروج', ['/ar/glossary/#exit-queue', '/ar/exit/']],
  ['ar', 'digits of Arabic', '٣٢', ['/ar/fees/#a']],
  ['ar', 'what the site calls otherwise', 'أرباح', ['/ar/fees/']],
  ['ar', 'another form of a verb', 'كيف أسحب فلوسي', ['/ar/exit/']],
  ['ar', 'what nothing has', 'قنفذ', []],
  ['zh', 'a word', '报酬', ['/zh/lst/']],
  ['zh', 'a word that no dictionary has', '质押', ['/zh/glossary/#staking', '/zh/lst/', '/zh/exit/']],
  ['zh', 'a word that dictionaries cut elsewhere', '流动性质押代币', ['/zh/lst/']],
  ['zh', 'part of a word', '动性质', ['/zh/lst/']],
  ['zh', 'words across the start of a link', '取回质押', ['/zh/exit/']],
  ['zh', 'these letters together, not anywhere', '退出队列', ['/zh/glossary/#exit-queue', '/zh/exit/']],
  ['zh', 'two words', '质押 报酬', ['/zh/lst/']],
  ['zh', 'two words in the other order, wherever they stand', '验证者 质押', ['/zh/exit/']],
  ['zh', 'what has all letters somewhere, where nothing has them together', '列队退出', ['/zh/glossary/#exit-queue', '/zh/slashing/', '/zh/exit/']],
  ['zh', 'a question', '怎么取回我的ETH？', ['/zh/exit/']],
  ['zh', 'letters of the full width', '１４％', ['/zh/pool/']],
  ['zh', 'a name that is still typed', 'Rock', ['/zh/pool/']],
  ['zh', 'what the site calls otherwise', '手续费', ['/zh/pool/']],
  ['zh', 'what the site calls otherwise in a question', '怎么提现', ['/zh/exit/']],
  ['zh', 'what nothing has', '刺猬', []],
])('%s finds %s: %s', async (lang, _, wanted, expected) => {
  const { list, count } = await found(lang, wanted)
  expect(list.map(({ url }) => url)).toEqual(expected)
  expect(count).toBe(expected.length)
})

describe('in Chinese', () => {
  it('no sign that only the index knows is shown, and no title twice', async () => {
    for (const wanted of ['退出队列', '流动性质押代币', '质押', '离开']) {
      for (const { title, section, excerpt, kind } of (await found('zh', wanted)).list) {
        expect([title, section, excerpt, kind].join('')).not.toContain('\u200b')
        expect(excerpt.replace(/<\/?mark>/g, '').startsWith(title)).toBe(false)
      }
      search.end()
    }
    search = await searchIn('zh', files)
    const { list } = await search.find('退出队列')
    expect(list.map(({ title, excerpt }) => [title, excerpt])).toEqual([['退出队列', expect.stringContaining('想停止工作的人排的队。')], ['提款', expect.stringContaining('在<mark>退</mark><mark>出</mark><mark>队</mark><mark>列</mark>里等待')]])
  })

  it('a letter by itself is marked only where it was asked for', async () => {
    const marks = (list: readonly { excerpt: string }[]) => list.flatMap(({ excerpt }) => excerpt.match(/<mark>.*?<\/mark>/g) ?? [])
    const { list } = await found('zh', '退出队列')
    expect(marks(list)).toEqual(['退', '出', '队', '列'].map((letter) => `<mark>${letter}</mark>`))
    expect(marks((await search.find('队')).list).length).toBeGreaterThan(1)
  })

  it('what stands below a heading leads to it', async () => {
    const { list } = await found('zh', '离开')
    expect(list.map(({ section, url, kind }) => [section, url, kind])).toEqual([['要等多久？', '/zh/exit/#a', '页面']])
  })
})

it.each<[Lang, RegExp]>([['en', /^en_|^wasm\.en\.|^pagefind\.en_/], ['es', /^es_|^wasm\.es\.|^pagefind\.es_/], ['ar', /^ar_|^wasm\.ar\.|^pagefind\.ar_/], ['zh', /^zh-hans_|^wasm\.unknown\.|^pagefind\.zh-hans_/]])('%s loads its own index and no other', async (lang, own) => {
  await found(lang, 'ETH')
  const fetched = search.fetched().map((file) => file.replace(/^(?:fragment|index)\//, ''))
  expect(fetched.length).toBeGreaterThan(4)
  expect(fetched.filter((file) => file !== 'pagefind-entry.json' && !own.test(file))).toEqual([])
})
