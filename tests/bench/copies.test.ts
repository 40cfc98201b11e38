import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { changes } from '../../bench/changes.ts'
import { addPages, addProducts, ofItsOwn, placeOfCopy } from '../../bench/copies.ts'
import { inWords } from '../../bench/number-words.ts'
import { check } from '../../src/check/check.ts'
import { filesIn } from '../../src/files.ts'
import { root } from '../files.ts'

const pooled = readFileSync(join(root, 'content/staking/pools/index.mdx'), 'utf8').replaceAll('\r\n', '\n')

describe('the copies of pages and products', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'bench-copies-'))
    for (const part of ['content', 'assets', 'public', 'src/strings', 'src/theme']) cpSync(join(root, part), join(folder, part), { recursive: true })
    addPages(folder, 12)
    addPages(folder, 2, 'content/staking/withdrawals/index.mdx')
    addProducts(folder, 2)
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  // No stamp of a translation is of a later day.
  const errors = async () => (await check(folder, '2026-12-01')).diagnostics.filter(({ severity }) => severity === 'error').map(({ file, line, message }) => `${file}:${line} ${message}`)

  it('follow every rule of the site', async () => {
    expect(await errors()).toEqual([])
  })

  it('still do after every change that the bench makes', async () => {
    const files = () => new Map(filesIn(folder).map((file) => [file, readFileSync(join(folder, file), 'latin1')]))
    let before = files()
    const touched: Record<string, string[][]> = {}
    for (const { what, make } of changes) {
      for (const time of [1, 2, 3]) {
        // Two products are there already.
        make(folder, what === 'a pool added' ? time + 2 : time)
        const after = files()
        ;(touched[what] ??= []).push([...after].flatMap(([file, text]) => (before.get(file) === text ? [] : [file])))
        before = after
      }
    }
    // Each touches one file, each time anew; nothing touches none.
    expect(Object.fromEntries(Object.entries(touched).map(([what, times]) => [what, times.map(({ length }) => length)]))).toEqual(Object.fromEntries(changes.map(({ what }) => [what, what === 'nothing' ? [0, 0, 0] : [1, 1, 1]])))
    expect(await errors()).toEqual([])
  })
})

describe('a copy', () => {
  /** Lines of prose: what is neither empty nor a component, a comment or a note at the foot. */
  const prose = (text: string) => text.replace(/^---[\s\S]*?\n---\n/, '').split('\n').filter((line) => /[\p{L}]/u.test(line) && !/^\s*(?:<|\[\^)/.test(line))

  it('has no paragraph, heading or entry of a list that another has', () => {
    expect(prose(pooled).length).toBeGreaterThan(60)
    const [one, other] = [prose(ofItsOwn(pooled, 7)), prose(ofItsOwn(pooled, 123))]
    expect(one.filter((line) => other.includes(line) || prose(pooled).includes(line))).toEqual([])
  })

  it('keeps its ids, and all that is not prose', () => {
    const ids = (text: string) => text.match(/\{#[^}]+\}/g)
    const rest = (text: string) => text.split('\n').filter((line) => !prose(text).includes(line))
    expect(ids(ofItsOwn(pooled, 7))).toEqual(ids(pooled))
    expect(rest(ofItsOwn(pooled, 7))).toEqual(rest(pooled))
  })

  it.each([
    ['## A heading? {#a}', '## A heading, seven? {#a}'],
    ['### A heading', '### A heading, seven'],
    ['A paragraph.', 'A paragraph. Here is copy seven.'],
    ['With a note.[^a]', 'With a note.[^a] Here is copy seven.'],
    ['- An entry.', '- An entry. Here is copy seven.'],
    ['What follows:', 'What follows. Here is copy seven.'],
    ['[A link](/a) first.', '[A link](/a) first. Here is copy seven.'],
    ['[^a]: A note.', '[^a]: A note.'],
    ['<Component page="a." />', '<Component page="a." />'],
    ['| A | table. |', '| A | table. |'],
    ['```\n## A line of code.\n```', '```\n## A line of code.\n```'],
    ['', ''],
  ])('turns %j into %j', (line, expected) => {
    expect(ofItsOwn(`---\ntitle: A title.\n---\n${line}\n`, 7)).toBe(`---\ntitle: A title.\n---\n${expected}\n`)
  })

  it.each(['', 'A paragraph.\n', '---\ntitle: A\n'])('is not made of %j', (text) => {
    expect(() => ofItsOwn(text, 7)).toThrow('Unexpected page without front matter, expected one between two lines of "---"; give another page to copy.')
  })

  it('stands in a folder with at most ten others', () => {
    expect([1, 10, 123].map(placeOfCopy)).toEqual(['copy-1', 'copy-1/copy-0', 'copy-1/copy-2/copy-3'])
  })
})

describe('a number in words', () => {
  it.each([[1, 'one'], [10, 'ten'], [19, 'nineteen'], [20, 'twenty'], [42, 'forty-two'], [100, 'one hundred'], [115, 'one hundred fifteen'], [1000, 'one thousand'], [2080, 'two thousand eighty'], [10_000, 'ten thousand'], [99_999, 'ninety-nine thousand nine hundred ninety-nine']])('%i is %s', (number, words) => {
    expect(inWords(number)).toBe(words)
  })

  it('is another for every other number', () => {
    expect(new Set(Array.from({ length: 10_000 }, (_, index) => inWords(index + 1))).size).toBe(10_000)
  })

  it.each([0, -1, 1.5, Number.NaN, 100_000])('is none for %d', (number) => {
    expect(() => inWords(number)).toThrow(`Unexpected ${number}, expected a whole number from 1 to 99,999.`)
  })
})
