import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { applyFixes } from '../../src/check/fix.ts'
import { compareDiagnostics, type Diagnostic } from '../../src/diagnostics.ts'
import { judgePage, readPage, wordsOfPageRules } from '../../src/mdx/check.ts'
import { type PictureFaults, picturesOf } from '../../src/mdx/image.ts'
import { formatDiagnostic } from '../../src/print.ts'
import { filesBelow, root } from '../files.ts'
import { siteWith } from './targets.ts'

const folder = 'tests/fixtures/mdx'
const fixtures = filesBelow(folder).filter((file) => file.endsWith('.mdx'))
// Pages stand three folders deep, so that paths to pictures are those of the pooled staking page.
const file = 'content/staking/fixture/index.mdx'
/** Where a fixture stands: "arabic.ar.mdx" in the folder of that language. */
const fileOf = (fixture: string) => file.replace('content/', /\.(?:es|ar|zh)\.mdx$/.test(fixture) ? `content/translations/${fixture.slice(-6, -4)}/` : 'content/')
const complain = (text: string, pictures?: PictureFaults, at = file): Diagnostic[] => {
  const read = readPage(root, at, text)
  return judgePage(read, siteWith(read), pictures).sort(compareDiagnostics)
}
/** The same, after a look into the picture that the page names. */
const complainOfAll = async (text: string, at = file): Promise<Diagnostic[]> => {
  const { page } = readPage(root, at, text)
  return complain(text, page && (await picturesOf(root, page)), at)
}
const ids = Object.keys(wordsOfPageRules)

describe.each(ids)('rule %s', (rule) => {
  const own = fixtures.filter((fixture) => fixture.startsWith(`${rule}/`))
  const bad = own.filter((fixture) => !fixture.includes('/good'))

  it('has good examples, and more bad ones', () => {
    expect(own.length - bad.length).toBeGreaterThan(0)
    expect(bad.length).toBeGreaterThan(own.length - bad.length)
  })

  it.each(bad)('refuses %s', async (fixture) => {
    const text = readFileSync(join(root, folder, fixture), 'utf8')
    const diagnostics = await complainOfAll(text, fileOf(fixture))
    expect(diagnostics.map((diagnostic) => diagnostic.rule)).toContain(rule)
    const lines = text.split(/\r\n|\n|\r/)
    for (const { line, column, endLine, endColumn } of diagnostics) {
      expect(line).toBeGreaterThan(0)
      expect(line).toBeLessThanOrEqual(lines.length)
      expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1)
      expect(endLine > line || endColumn >= column).toBe(true)
    }
    const printed = diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, text)).join('\n\n')
    await expect(`${printed}\n`).toMatchFileSnapshot(join(root, folder, fixture.replace(/\.mdx$/, '.txt')))
  })

  it.each(own.filter((fixture) => !bad.includes(fixture)))('accepts %s', async (fixture) => {
    expect(await complainOfAll(readFileSync(join(root, folder, fixture), 'utf8'), fileOf(fixture))).toEqual([])
  })

  it('refuses its own wrong example and accepts the right one', async () => {
    const { wrong, right } = wordsOfPageRules[rule as keyof typeof wordsOfPageRules]
    const page = (example: string) => (example.startsWith('---') ? `${example}\n\nWords.\n` : `---\ntitle: A page\ndescription: A page that a test reads.\n---\n\n${example}\n`)
    expect((await complainOfAll(page(wrong))).map((diagnostic) => diagnostic.rule)).toContain(rule)
    expect(await complainOfAll(page(right))).toEqual([])
  })
})

it('every fixture folder belongs to a rule', () => {
  expect([...new Set(fixtures.map((fixture) => fixture.split('/')[0] ?? ''))].sort()).toEqual([...ids].sort())
})

describe('what can be mended', () => {
  const mendable = fixtures.map((fixture) => ({ fixture, at: fileOf(fixture), text: readFileSync(join(root, folder, fixture), 'utf8') })).filter(({ text, at }) => complain(text, undefined, at).some(({ fix }) => fix !== undefined))

  it('is there', () => expect(mendable.length).toBeGreaterThan(3))

  it.each(mendable)('$fixture: is mended, and a second time nothing changes', ({ text, at }) => {
    const said = (some: string) => complain(some, undefined, at)
    let after = text
    for (let round = 0; round < 5; round++) after = applyFixes(after, said(after)).text
    expect(after).not.toBe(text)
    expect(said(after).filter(({ fix }) => fix !== undefined)).toEqual([])
    expect(said(after).length).toBeLessThan(said(text).length)
  })
})

it('a page asks for at most 50 exceptions', () => {
  const page = (count: number) => `---\ntitle: A page\ndescription: A page that a test reads.\n---\n\n${'<!-- except figure-date: The protocol sets this figure. -->\n\nA validator lost 100% of its rewards.\n\n'.repeat(count).trimEnd()}\n`
  expect(complain(page(50))).toEqual([])
  expect(complain(page(51)).filter(({ rule }) => rule === 'exception').map(({ message, line }) => `${line} ${message}`)).toEqual(['206 Unexpected 51 exceptions, expected at most 50 on a page; fix the content instead.'])
})
