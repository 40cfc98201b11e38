import { describe, expect, it } from 'vitest'
import { stampReport } from '../../src/translations/stamp-report.ts'
import { type Compare, stampLanguage, type Wanted } from '../../src/translations/stamp.ts'
import { englishOf, ownOf, stampedOn } from './made.ts'

const one = 'Words.\n\n## One {#one}\n\nFirst.\n\n## Two {#two}\n\nSecond.'
const uno = 'Palabras.\n\n## Uno {#one}\n\nPrimero.\n\n## Dos {#two}\n\nSegundo.'
const was = englishOf({ 'index.mdx': one, 'staking/index.mdx': one })
const both = ownOf('es', { 'index.mdx': uno, 'staking/index.mdx': uno })
const today = '2026-12-24'
const front = 'content/translations/es/index.mdx'

const all: Wanted = () => 'all'
const unstamped: Wanted = () => 'unstamped'
/** Only the front page, and of it only these sections where any are named. */
const only = (...ids: string[]): Wanted => (file, id) => (file === front && (ids.length === 0 || ids.includes(id)) ? 'all' : 'none')
const agreeing: Compare = () => []
/** A rule that says of these sections that a figure is another. */
const against = (...ids: string[]): Compare => (_, own) => ids.map((section) => ({ section, rule: 'translation-figures', complaint: { range: { start: own.text.indexOf(`{#${section}}`), end: own.text.indexOf(`{#${section}}`) + 1 }, message: 'Unexpected 33.' } }))

/** What is stamped afterwards: "page section day" in the order of pages. */
const days = (stamps: ReadonlyMap<string, ReadonlyMap<string, { day: string }>>) => [...stamps].flatMap(([page, sections]) => [...sections].map(([id, { day }]) => `${page} ${id || 'top'} ${day}`))
const named = (list: readonly { file: string; section: string }[]) => list.map(({ file, section }) => `${file.replace('content/translations/es/', '')} ${section || 'top'}`)

describe('stamping', () => {
  it('notes the day and the hash of each section that nobody stamped', () => {
    const done = stampLanguage(was, both, today, unstamped, agreeing)
    expect(named(done.stamped)).toEqual(['index.mdx top', 'index.mdx one', 'index.mdx two', 'staking/index.mdx top', 'staking/index.mdx one', 'staking/index.mdx two'])
    expect(done.stamps).toEqual(stampedOn(both, was, today).stamps)
    expect([done.refused, done.behind, done.faults]).toEqual([[], [], []])
  })

  it('changes nothing where all is stamped, so that days stay', () => {
    const before = stampedOn(both, was, '2026-11-26')
    for (const wanted of [all, unstamped, only()]) {
      const done = stampLanguage(was, before, today, wanted, () => [{ section: 'one', rule: 'any', complaint: { range: { start: 0, end: 1 }, message: 'Never asked.' } }])
      expect(done.stamps).toEqual(before.stamps)
      expect([done.stamped, done.refused, done.behind, done.faults]).toEqual([[], [], [], []])
    }
  })

  const now = englishOf({ 'index.mdx': one.replace('First.', 'At first.').replace('Words.', 'Other words.'), 'staking/index.mdx': one.replace('Second.', 'Secondly.') })
  const behind = stampedOn(both, was, '2026-11-26')

  it('leaves what is behind and was not named: a machine cannot tell whether its words follow', () => {
    const done = stampLanguage(now, behind, today, unstamped, agreeing)
    expect(done.stamps).toEqual(behind.stamps)
    expect(named(done.behind)).toEqual(['index.mdx top', 'index.mdx one', 'staking/index.mdx two'])
    expect(done.stamped).toEqual([])
  })

  it('stamps what is behind where its page was named, and nothing else', () => {
    const done = stampLanguage(now, behind, today, only(), agreeing)
    expect(named(done.stamped)).toEqual(['index.mdx top', 'index.mdx one'])
    expect(days(done.stamps).sort()).toEqual(['index.mdx one 2026-12-24', 'index.mdx top 2026-12-24', 'index.mdx two 2026-11-26', 'staking/index.mdx one 2026-11-26', 'staking/index.mdx top 2026-11-26', 'staking/index.mdx two 2026-11-26'])
    expect(done.stamps.get('index.mdx')?.get('one')).not.toEqual({ ...behind.stamps.get('index.mdx')?.get('one'), day: today })
    expect(done.behind).toEqual([])
  })

  it('stamps one section where that was named', () => {
    expect(named(stampLanguage(now, behind, today, only('one'), agreeing).stamped)).toEqual(['index.mdx one'])
    expect(named(stampLanguage(now, behind, today, only(''), agreeing).stamped)).toEqual(['index.mdx top'])
    expect(named(stampLanguage(now, behind, today, only('two'), agreeing).stamped)).toEqual([])
  })

  it('refuses a section that says something else, with file, line and column, and leaves its stamp as it was', () => {
    const done = stampLanguage(now, behind, today, all, against('one'))
    expect(named(done.stamped)).toEqual(['index.mdx top', 'staking/index.mdx two'])
    expect(named(done.refused)).toEqual(['index.mdx one'])
    expect(done.faults).toEqual([{ file: front, line: 8, column: 8, endLine: 8, endColumn: 9, rule: 'translation-figures', severity: 'error', message: 'Unexpected 33.' }])
    expect(done.stamps.get('index.mdx')?.get('one')).toEqual(behind.stamps.get('index.mdx')?.get('one'))
  })

  it('refuses one that was never stamped, which stays so', () => {
    const done = stampLanguage(was, both, today, unstamped, against('two'))
    expect(named(done.refused)).toEqual(['index.mdx two', 'staking/index.mdx two'])
    expect(days(done.stamps)).toEqual(['index.mdx top 2026-12-24', 'index.mdx one 2026-12-24', 'staking/index.mdx top 2026-12-24', 'staking/index.mdx one 2026-12-24'])
  })

  it('says nothing against sections that nobody asked about', () => {
    const done = stampLanguage(now, behind, today, only(''), against('one', 'two'))
    expect([done.refused, done.faults]).toEqual([[], []])
  })

  it('stamps no section that English alone has, nor what cannot be read', () => {
    const own = ownOf('es', { 'index.mdx': 'Palabras.\n\n## Uno {#one}\n\nPrimero.', 'staking/index.mdx': null })
    const done = stampLanguage(was, own, today, all, agreeing)
    expect(named(done.stamped)).toEqual(['index.mdx top', 'index.mdx one'])
    expect(days(done.stamps)).toEqual(['index.mdx top 2026-12-24', 'index.mdx one 2026-12-24'])
  })

  it('keeps the stamps of a page that cannot be read at the moment', () => {
    const broken = ownOf('es', { 'index.mdx': uno, 'staking/index.mdx': null })
    expect(days(stampLanguage(was, { ...broken, stamps: behind.stamps }, today, all, agreeing).stamps).filter((line) => line.startsWith('staking'))).toHaveLength(3)
    const english = { ...was, pages: new Map([...was.pages]).set('content/index.mdx', undefined) }
    expect(stampLanguage(english, behind, today, all, agreeing).stamps).toEqual(behind.stamps)
  })

  const stale = { ...behind, stamps: new Map([...behind.stamps, ['gone/index.mdx', new Map([['', { day: '2026-11-26', hash: '0123456789abcdef' }]])]]) }
  const fewer = englishOf({ 'index.mdx': 'Words.\n\n## One {#one}\n\nFirst.', 'staking/index.mdx': one })

  it('drops stamps of pages and sections that are gone', () => {
    expect(days(stampLanguage(fewer, stale, today, unstamped, agreeing).stamps)).toEqual(['index.mdx top 2026-11-26', 'index.mdx one 2026-11-26', 'staking/index.mdx top 2026-11-26', 'staking/index.mdx one 2026-11-26', 'staking/index.mdx two 2026-11-26'])
  })

  it('drops them only where it was asked to look', () => {
    expect(days(stampLanguage(fewer, stale, today, only('one'), agreeing).stamps)).toContain('gone/index.mdx top 2026-11-26')
    expect(days(stampLanguage(fewer, stale, today, only('one'), agreeing).stamps)).toContain('index.mdx two 2026-11-26')
  })
})

describe('what is said of it', () => {
  it('names the sections that are behind as the command takes them', () => {
    expect(stampReport([
      { lang: 'es', stamped: [{ file: front, section: 'one' }], refused: [{ file: front, section: 'two' }], behind: [{ file: front, section: '' }, { file: front, section: 'faq' }], looked: 4 },
      { lang: 'ar', stamped: [], refused: [], behind: [], looked: 0 },
    ])).toBe(`✔ content/translations/es/stamps.json: 1 section stamped.
1 section says something else than English, and is not stamped.
2 sections are behind, and nobody said that they are up to date. Bring them up to date, then name them:
  npm run translations -- --stamp content/translations/es/index.mdx#  (what stands before the first heading)
  npm run translations -- --stamp content/translations/es/index.mdx#faq`)
  })

  const nothing = (looked: number) => ({ lang: 'es' as const, stamped: [], refused: [], behind: [], looked })
  it('is that there was nothing to do, and why', () => {
    expect(stampReport([nothing(0)])).toBe('Nothing was stamped: no page is translated there. Texts of products need no stamp.')
    expect(stampReport([nothing(1)])).toBe('Nothing was stamped: the section has its stamp, of the English there is.')
    expect(stampReport([nothing(2), nothing(3)])).toBe('Nothing was stamped: all 5 sections have their stamps, of the English there is.')
    expect(stampReport([nothing(2)], ['ar'])).toBe('Nothing was stamped: content/translations/ar/stamps.json cannot be read.')
    expect(stampReport([{ ...nothing(1), refused: [{ file: front, section: 'two' }] }])).toBe('Nothing was stamped.\n1 section says something else than English, and is not stamped.')
  })
})
