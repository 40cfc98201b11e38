import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { budget } from '../../src/budget.ts'
import { printable } from '../../src/characters.ts'
import { openAsset } from '../../src/check/asset-content.ts'
import { assetFileComplaints } from '../../src/check/asset-file.ts'
import { contentFileComplaints } from '../../src/check/content-file.ts'
import { generatedFileComplaints } from '../../src/check/generated-file.ts'
import type { Entry } from '../../src/files.ts'
import { pagePathComplaints } from '../../src/check/page-path.ts'
import { complaintsOf, pageWeightComplaints, productWeightComplaints } from '../../src/check/page-weight.ts'
import { rules } from '../../src/check/rules.ts'
import { type Complaint, locate } from '../../src/diagnostics.ts'
import { readPage } from '../../src/mdx/check.ts'
import { jsonSchemas } from '../../src/registry/json-schema.ts'
import { readFile } from '../../src/registry/load.ts'
import { filesBelow, root } from '../files.ts'
import { baseText } from '../products.ts'
import { oneOf, randomFrom } from '../made/random.ts'

const folder = 'tests/fixtures/check'
const fixtures = filesBelow(folder).filter((file) => file.endsWith('.json'))

/** What each rule says of the files that a fixture lists: "path: message" by line. */
const judges: Record<string, (listed: never) => string[] | Promise<string[]>> = {
  'asset-file': (entries: (Entry | string)[]) => [...assetFileComplaints(entries.map((entry) => (typeof entry === 'string' ? ordinary(entry) : entry)))].flatMap(([path, complaints]) => linesOf(path, complaints)),
  'asset-content': async (files: AssetSketch[]) => (await Promise.all(files.map(async ({ path, ...sketch }) => {
    const { text = '', complaints } = await openAsset(path, bytesOf(sketch))
    return complaints.map((complaint) => locate(complaint, 'asset-content', path, text)).map(({ line, column, message }) => `${path}:${line}:${column}: ${message}`)
  }))).flat(),
  'generated-file': (files: { path: string; text: string }[]) => files.flatMap(({ path, text }) => generatedFileComplaints(path, text).map((complaint) => locate(complaint, 'generated-file', path, text)).map(({ line, column, message }) => `${path}:${line}:${column}: ${message}`)),
  'content-file': (entries: Entry[]) => entries.flatMap((entry) => linesOf(entry.path, contentFileComplaints(entry.path, entry))),
  'page-weight': (sketches: Sketch[]) => sketches.flatMap(({ path, ...sketch }) => {
    const { text, complaints } = 'audits' in sketch ? productOf(path, sketch.audits) : pageOf(path, sketch.sections)
    return complaints.map((complaint) => locate(complaint, 'page-weight', path, text)).map(({ line, severity, message }) => `${path}:${line}: ${severity}: ${message}`)
  }),
  'page-path': (paths: string[]) => [...pagePathComplaints(paths)].flatMap(([path, complaints]) => linesOf(path, complaints)),
}

/** A file under public/ or assets/: its text, or its bytes in hex or base64; `times` says how often a part of it stands there. */
type AssetSketch = { path: string } & ({ text: string; around?: [before: string, after: string]; times?: number } | { hex: string } | { base64: string })

const bytesOf = (sketch: Omit<AssetSketch, 'path'> & Partial<{ text: string; around: [string, string]; times: number; hex: string; base64: string }>): Buffer => {
  if (sketch.text === undefined) return sketch.hex === undefined ? Buffer.from(sketch.base64 ?? '', 'base64') : Buffer.from(sketch.hex.replaceAll(' ', ''), 'hex')
  const [before, after] = sketch.around ?? ['', '']
  return Buffer.from(before + sketch.text.repeat(sketch.times ?? 1) + after)
}

/** A page or a product file, told by its size: writing it out would take more than a hundred times the room. */
type Sketch = { path: string } & ({ sections: Record<string, string | number> } | { audits: number })

const letters = [...'abcdefghijklmnopqrstuvwxyz     ']

/** Words without sense, `characters` long and the same each time for a seed. Packed they are about two thirds as long. */
const wordsOf = (characters: number, seed = characters) => {
  const random = randomFrom(seed)
  return Array.from({ length: characters }, () => oneOf(random, letters)).join('')
}

/** A page with sections by their titles: words of a length, or a text as it is. */
function pageOf(file: string, sections: Record<string, string | number>) {
  const parts = Object.entries(sections).map(([title, content]) => `## ${title}\n\n${typeof content === 'number' ? `A${wordsOf(content)}.` : content}\n`)
  const text = `---\ntitle: A page\ndescription: A page that a test reads.\n---\n\n${parts.join('\n')}`
  const { page } = readPage(root, file, text)
  if (!page) throw new Error(`Unexpected sections in the sketch of ${file}, expected a page.`)
  return { text, complaints: pageWeightComplaints(page, { terms: [], pages: 1 }) }
}

/** The good product of the registry's tests, with so many reports. */
function productOf(file: string, audits: number) {
  const good = JSON.parse(baseText('some-pool')) as { facts: { audits: object } }
  const value = Array.from({ length: audits }, (_, index) => ({ auditor: 'Sigma Prime', date: '2026-01', kind: 'code-audit', url: `https://docs.example.org/${wordsOf(40, index).replaceAll(' ', '-')}.pdf` }))
  good.facts.audits = { value, asOf: '2026-01', sources: [{ title: 'Documentation', url: 'https://docs.example.org/audits', kind: 'project' }] }
  const text = JSON.stringify(good, null, 2)
  const { product } = readFile(file, text, 'pools')
  if (!product) throw new Error(`Unexpected sketch of ${file}, expected a product.`)
  return { text, complaints: productWeightComplaints(product, product.listing) }
}

const linesOf = (path: string, complaints: readonly Complaint[]) => complaints.map(({ message }) => `${printable(path)}: ${message}`)

/** Every regular file of this name and of a usual size. */
const ordinary = (path: string): Entry => ({ path, kind: 'file', size: 2000 })

describe.each(Object.keys(rules.files))('rule %s', (rule) => {
  const own = fixtures.filter((fixture) => fixture.startsWith(`${rule}/`))
  const expectedOf = (fixture: string) => join(root, folder, fixture.replace(/\.json$/, '.txt'))
  const bad = own.filter((fixture) => !/\/good[^/]*$/.test(fixture))

  it('has good examples, and more bad ones', () => {
    expect(own.length - bad.length).toBeGreaterThan(0)
    expect(bad.length).toBeGreaterThan(own.length - bad.length)
  })

  it.each(own)('judges %s', async (fixture) => {
    const said = await judges[rule]?.(JSON.parse(readFileSync(join(root, folder, fixture), 'utf8')) as never)
    if (!bad.includes(fixture)) return expect(said).toEqual([])
    expect(said?.length).toBeGreaterThan(0)
    await expect(`${said?.join('\n')}\n`).toMatchFileSnapshot(expectedOf(fixture))
  })
})

it('the rule for names refuses its own wrong example and accepts the right one', () => {
  const { wrong, right } = rules.files['content-file']
  expect(contentFileComplaints(wrong, ordinary(wrong))).toHaveLength(1)
  expect(contentFileComplaints(right, ordinary(right))).toEqual([])
})

it('the rule for places beside pages refuses its own wrong example and accepts the right one', () => {
  const { wrong, right } = rules.files['asset-file']
  expect([...assetFileComplaints([ordinary(wrong)]).keys()]).toEqual([wrong])
  expect([...assetFileComplaints([ordinary(right)])]).toEqual([])
})

it('the rule for what stands there refuses its own wrong example and accepts the right one', async () => {
  const { wrong, right } = rules.files['asset-content']
  const judge = async (bytes: Buffer) => (await openAsset('public/a.svg', bytes)).complaints
  expect(await judge(Buffer.from(wrong))).toHaveLength(1)
  expect(await judge(Buffer.from(right))).toEqual([])
})

it('the rule for generated files refuses its own wrong example and accepts what is written', () => {
  const { wrong, right } = rules.files['generated-file']
  expect(generatedFileComplaints('content/products/pools.schema.json', wrong)).toHaveLength(1)
  expect(right).toBe('What `npm run generate` writes.')
  for (const [file, text] of jsonSchemas()) expect([text, text.replaceAll('\n', '\r\n')].flatMap((written) => generatedFileComplaints(file, written))).toEqual([])
})

it('the rule for addresses refuses its own wrong example beside the right one', () => {
  const { wrong, right } = rules.files['page-path']
  expect([...pagePathComplaints([wrong, right].sort())]).toHaveLength(1)
  expect([...pagePathComplaints([right])]).toEqual([])
})

it('the rule for weights refuses its own wrong example and accepts the right one', () => {
  const weigh = (example: string) => complaintsOf(Number(/about (\d+),(\d+) bytes/.exec(example)?.slice(1).join('')), budget.page, '', 'shorten it', { start: 0, end: 0 })
  const { wrong, right } = rules.files['page-weight']
  expect(weigh(wrong)).toHaveLength(1)
  expect(weigh(right)).toEqual([])
})

it('every fixture folder belongs to a rule', () => {
  expect([...new Set(fixtures.map((fixture) => fixture.split('/')[0] ?? ''))].sort()).toEqual(Object.keys(rules.files).sort())
})
