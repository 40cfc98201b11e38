import { compile } from '@mdx-js/mdx'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { openAsset } from '../../src/check/asset-content.ts'
import { check } from '../../src/check/check.ts'
import { applyFixes, fixFiles } from '../../src/check/fix.ts'
import { compareDiagnostics, type Diagnostic, locate } from '../../src/diagnostics.ts'
import { withUnixEnds } from '../../src/line-ends.ts'
import { judgePage, readPage } from '../../src/mdx/check.ts'
import { readFrontMatter } from '../../src/mdx/front-matter.ts'
import { compilerOptions } from '../../src/mdx/pipeline.ts'
import { rehypePlugins, remarkPlugins } from '../../src/mdx/plugins.ts'
import { judgeProducts } from '../../src/registry/check.ts'
import { readFile } from '../../src/registry/load.ts'
import { filesBelow, root } from '../files.ts'
import { repositoryWith } from '../hostile/repository.ts'
import { baseText, patchedBase } from '../products.ts'
import { siteWith } from '../mdx/targets.ts'
import { fewer, files, mistakes } from './mistakes.ts'

// No stamp of a translation is of a later day.
const today = '2026-12-01'
const pages = 'tests/fixtures/mdx'
const products = 'tests/fixtures/registry'
const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8')

/** A text as Windows saves it, and one in which every other line is. */
const windows = (text: string) => withUnixEnds(text).replaceAll('\n', '\r\n')
const mixed = (text: string) => withUnixEnds(text).replace(/\n/g, (end, at: number) => (at % 2 === 0 ? '\r\n' : end))

/** Diagnostics as one text; what mends is put in with the ends of the file. */
const told = (diagnostics: readonly Diagnostic[]) => JSON.stringify([...diagnostics].sort(compareDiagnostics).map(({ fix, ...rest }) => ({ ...rest, fix: fix && withUnixEnds(fix) })), null, 1)

const page = 'content/staking/fixture/index.mdx'
const site = siteWith({ file: page, text: '', complaints: new Map() })

it('every page that a rule knows gets the same complaints at the same places, with \\r\\n and with both', () => {
  const complaints = (text: string) => told(judgePage(readPage(root, page, text), site))
  for (const fixture of filesBelow(pages).filter((file) => file.endsWith('.mdx'))) {
    const text = withUnixEnds(read(pages, fixture))
    const expected = complaints(text)
    for (const as of [windows, mixed]) expect(complaints(as(text)), fixture).toBe(expected)
  }
})

it('so does every product', () => {
  const good = baseText('some-pool')
  const other = readFile('content/products/pools/other-pool.json', patchedBase('some-pool', JSON.parse(read(products, 'good/other-pool.json'))), 'pools')
  const complaints = (text: string) => told(judgeProducts([readFile('content/products/pools/some-pool.json', text, 'pools'), other], today))
  const replacements = filesBelow(products).filter((file) => file.endsWith('replacements.json')).flatMap((file) => Object.entries(JSON.parse(read(products, file)) as Record<string, [string, string]>))
  expect(replacements.length).toBeGreaterThan(100)
  for (const [name, [from, to]] of replacements) {
    const text = good.replace(from, () => to)
    expect(complaints(windows(text)), name).toBe(complaints(text))
  }
})

it('so does every drawing and text', async () => {
  const folder = 'tests/fixtures/check/asset-content'
  const complaints = async (path: string, written: string) => {
    const { text = '', complaints: some } = await openAsset(path, Buffer.from(written))
    return told(some.map((complaint) => locate(complaint, 'asset-content', path, text)))
  }
  const sketches = filesBelow(folder).filter((file) => file.endsWith('.json')).flatMap((file) => JSON.parse(read(folder, file)) as { path: string; text?: string; times?: number }[])
  const texts = sketches.flatMap(({ path, text, times }) => (text?.includes('\n') && times === undefined ? [[path, text] as const] : []))
  expect(texts.length).toBeGreaterThan(2)
  for (const [path, text] of texts) expect(await complaints(path, windows(text)), text).toBe(await complaints(path, text))
})

const asWindows = (some: Record<string, Buffer | string>) => Object.fromEntries(Object.entries(some).map(([file, content]) => [file, /\.(?:mdx|json|svg|txt)$/.test(file) ? windows(content.toString()) : content]))

it('every file of the repository is accepted with \\r\\n', async () => {
  const { files: seen, diagnostics } = await check(repositoryWith(asWindows(files)), today)
  expect(diagnostics).toEqual([])
  expect(seen.length).toBeGreaterThan(20)
})

it('a mistake of each kind is found at the same place', async () => {
  const all = { ...fewer, ...mistakes }
  const [unix, other] = [await check(repositoryWith(all), today), await check(repositoryWith(asWindows(all)), today)]
  // Of two pages with one address the second is told.
  expect(new Set(unix.diagnostics.map(({ file }) => file))).toEqual(new Set(Object.keys(mistakes).map((file) => file.replace('content/staking.mdx', 'content/staking/index.mdx'))))
  expect(told(other.diagnostics)).toBe(told(unix.diagnostics))
})

describe('mending', () => {
  it('keeps the ends of each file, whatever it writes', async () => {
    const some = {
      'content/index.mdx': '---\ntitle: A page\ndescription: A page that a test reads.\nsidebar: true\n---\n\n## Where to\n\nOne line  \nand another \n',
      'content/products/pools/some-pool.json': baseText('some-pool').replace(/( {2}"name": [^\n]*\n)( {2}"url": [^\n]*\n)/, '$2$1'),
    }
    const [unix, other] = [repositoryWith(some), repositoryWith(asWindows(some))]
    const mended = await fixFiles(unix, today, () => true)
    expect(mended.map(({ rule }) => rule).sort()).toEqual(['heading-id-missing', 'product-format', 'trailing-space', 'trailing-space'])
    expect(told(await fixFiles(other, today, () => true))).toBe(told(mended))
    for (const file of Object.keys(some)) expect(readFileSync(join(other, file), 'utf8')).toBe(windows(readFileSync(join(unix, file), 'utf8')))
  })

  const diagnostic = { file: 'a', line: 2, column: 1, endLine: 2, endColumn: 2, rule: 'r', severity: 'error' as const, message: 'm', fix: 'x\ny\r\nz' }

  it.each([
    ['a\r\nb\r\n', 'a\r\nx\r\ny\r\nz\r\n'],
    ['a\nb\n', 'a\nx\ny\nz\n'],
    ['a\r\nb\nc\n', 'a\r\nx\r\ny\r\nz\nc\n'],
    ['a\nb\r\n', 'a\nx\ny\nz\r\n'],
  ])('of %j gives %j: the first end decides what is put in', (text, after) => expect(applyFixes(text, [diagnostic]).text).toBe(after))
})

it('a page compiles to the same with \\r\\n', async () => {
  const compiled = async (file: string, text: string) => String(await compile(new VFile({ value: text, path: join(root, file) }), { remarkPlugins: remarkPlugins(root), rehypePlugins: rehypePlugins(root), ...compilerOptions }))
  for (const file of ['content/staking/pools/index.mdx', 'content/glossary/index.mdx', 'content/data/index.mdx']) expect(await compiled(file, windows(read(file)))).toBe(await compiled(file, read(file)))
})

describe('front matter', () => {
  const yaml = 'title: A page\ndescription: >-\n  A page that\n  a test reads.\nsummaryPoints: [One, "Two\n  and three"] # a word\nrelated:\n  - /staking\nsidebar: true\n'
  const plain = readFrontMatter(`---\n${yaml}---\n`).frontMatter

  it.each([
    ['\\r\\n', windows(`---\n${yaml}---\n`)],
    ['\\r\\n and no end of the last line', windows(`---\n${yaml}---`)],
    ['\\r\\n and words', windows(`---\n${yaml}---\n\nWords.\n`)],
    ['\\n and \\r\\n by turns', mixed(`---\n${yaml}---\n`)],
    ['a space and a tab after "---"', windows(`--- \t\n${yaml}---\t \n`)],
    ['\\r\\n in the last line alone', `---\n${yaml.replace(/\n$/, '\r\n')}---\n`],
  ])('says the same with %s', (_name, text) => {
    expect(plain).toMatchObject({ description: 'A page that a test reads.', summaryPoints: ['One', 'Two and three'], sidebar: true })
    expect(readFrontMatter(text)).toMatchObject({ delimited: true, frontMatter: plain, complaints: [] })
  })

  it.each([
    ['a byte order mark', windows(`\ufeff---\n${yaml}---\n`), 'syntax', '1:1 Unexpected byte order mark, expected "---"; save the file as UTF-8 without it.'],
    ['a carriage return alone', `---\n${yaml.replace('\n', '\r')}---\n`, 'syntax', '2:14 Unexpected carriage return by itself, expected \\n or \\r\\n at the end of a line; save the file with one of these.'],
    ['one before \\r\\n', windows(`---\n${yaml}---\n`).replace('\r\n', '\r\r\n'), 'syntax', '1:4 Unexpected carriage return by itself, expected \\n or \\r\\n at the end of a line; save the file with one of these.'],
    ['nothing but carriage returns', `---\n${yaml}---\n`.replaceAll('\n', '\r'), 'syntax', '1:4 Unexpected carriage return by itself, expected \\n or \\r\\n at the end of a line; save the file with one of these.'],
    ['a word after "---"', windows(`---yaml\n${yaml}---\n`), 'front-matter', '1:4 Unexpected "yaml" after "---", expected nothing; front matter must be YAML.'],
    ['no closing line', windows(`---\n${yaml}`), 'front-matter', '1:1 Unexpected end of file in the front matter, expected a closing line "---".'],
  ])('is refused with %s', (_name, text, rule, message) => {
    expect(judgePage(readPage(root, 'content/page.mdx', text)).map((one) => `${one.rule} ${one.line}:${one.column} ${one.message}`)).toEqual([`${rule} ${message}`])
  })
})

it.each([
  ['a\r\nb\r\n', 'a\nb\n'],
  ['a\rb\r\r\nc', 'a\rb\r\r\nc'],
  ['\r\n\r\n', '\n\n'],
  ['', ''],
])('withUnixEnds(%j) is %j, and the same again', (text, expected) => {
  expect(withUnixEnds(text)).toBe(expected)
  expect(withUnixEnds(expected)).toBe(expected)
})
