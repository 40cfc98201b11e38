import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readHistory } from '../../src/history/days.ts'

const today = '2026-11-22'
const folder = mkdtempSync(join(tmpdir(), 'history '))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const git = (parameters: readonly string[], input?: string) => execFileSync('git', ['-c', 'init.defaultBranch=main', ...parameters], { cwd: folder, encoding: 'utf8', input })
git(['init', '--quiet'])
mkdirSync(join(folder, 'content'))

let parent = ''
/** Makes a commit that changes one page, with a date as it may stand in a repository: whoever makes a commit writes there what he likes. */
function commit(page: string, date: string): void {
  writeFileSync(join(folder, 'content', page), date)
  git(['add', '--all'])
  const text = [`tree ${git(['write-tree']).trim()}`, ...(parent ? [`parent ${parent}`] : []), ...['author', 'committer'].map((who) => `${who} A <a@example.org> ${date}`), '', 'A change', ''].join('\n')
  parent = git(['hash-object', '-t', 'commit', '-w', '--literally', '--stdin'], text).trim()
  git(['update-ref', 'HEAD', parent])
}

const cases: readonly [date: string, day: string | undefined][] = [
  ['1700000000 +0000', '2023-11-14'],
  ['1112911993 +0000', '2005-04-07'],
  // As many hours east or west as there are not.
  ['1700000000 +9999', '2023-11-14'],
  ['1700000000 -9999', '2023-11-14'],
  ['1700000000 +99999999', '2023-11-14'],
  // The last second of the day before, the first of the day, and later.
  ['1795305599 +0000', '2026-11-21'],
  ['1795305600 +0000', today],
  ['1795391999 +0000', today],
  ['1795392000 +0000', today],
  ['4102444800 +0000', today],
  ['253402300800 +0000', today],
  ['8640000000000 +0000', today],
  // What no Date holds, what no clock shows, and what is no number.
  ['8640000000001 +0000', undefined],
  ['99999999999999 +0000', undefined],
  ['18446744073709551615 +0000', undefined],
  ['99999999999999999999999999 +0000', undefined],
  ['0 +0000', undefined],
  ['1 +0000', undefined],
  ['1112911992 +0000', undefined],
  ['-1 +0000', undefined],
  ['-1700000000 +0000', undefined],
  ['garbage +0000', undefined],
  ['1e9 +0000', undefined],
  ['', undefined],
]
const pageOf = (index: number) => `page-${index}.mdx`
cases.forEach(([date], index) => commit(pageOf(index), date))
// Pages that were changed at an ordinary time, and then once more.
const again = cases.map(([date, day], index) => ({ date, day, page: `again-${index}.mdx` }))
for (const { page } of again) commit(page, '1600000000 +0000')
for (const { page, date } of again) commit(page, date)

const days = readHistory(folder, today)

describe('the day a page was last changed', () => {
  it.each(cases.map(([date, day], index) => [date, day, index] as const))('with a commit of "%s" is %s', (_, day, index) => expect(days.get(`content/${pageOf(index)}`)).toBe(day))

  it.each(again)('with a commit of "$date" after one of 2020 is $day, or that of the older one', ({ day, page }) => expect(days.get(`content/${page}`)).toBe(day ?? '2020-09-13'))

  it('is known of a page with another alphabet in its name', () => {
    commit('日本.mdx', '1700000000 +0000')
    expect(readHistory(folder, today).get('content/日本.mdx')).toBe('2023-11-14')
  })

  it('is unknown where there is no repository', () => {
    const bare = mkdtempSync(join(tmpdir(), 'no history '))
    expect(readHistory(bare, today).size).toBe(0)
    rmSync(bare, { recursive: true })
  })

  it('is unknown where there is no commit yet', () => {
    const empty = mkdtempSync(join(tmpdir(), 'no commit '))
    execFileSync('git', ['init', '--quiet'], { cwd: empty })
    expect(readHistory(empty, today).size).toBe(0)
    rmSync(empty, { recursive: true })
  })

  it('is not taken for unknown where git fails', () => {
    const broken = mkdtempSync(join(tmpdir(), 'broken '))
    execFileSync('git', ['init', '--quiet'], { cwd: broken })
    writeFileSync(join(broken, '.git/HEAD'), '0123456789012345678901234567890123456789\n')
    expect(() => readHistory(broken, today)).toThrow(/^Unexpected end of git \(128, fatal: bad object HEAD\), expected the days on which pages changed; try again\.$/)
    rmSync(broken, { recursive: true })
  })
})
