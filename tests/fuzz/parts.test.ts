import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { glossaryFile } from '../../src/mdx/glossary.ts'
import { judgePage, readPage } from '../../src/mdx/check.ts'
import { termsOf } from '../../src/mdx/read-glossary.ts'
import { termsUsed } from '../../src/mdx/transforms/link-terms.ts'
import { judgeProducts } from '../../src/registry/check.ts'
import { readFile } from '../../src/registry/load.ts'
import { root } from '../files.ts'
import { siteWith } from '../mdx/targets.ts'
import { mutantsOf } from './mutants.ts'
import { expectPlaces, patience, runs, seed, timed } from './mutation.ts'

const page = 'content/staking/fixture/index.mdx'
const day = '2026-11-22'
const judged = (file: string, text: string) => {
  const read = readPage(root, file, text)
  return { read, diagnostics: judgePage(read, siteWith(read)) }
}
const fair = () => judged(page, heads[0] ?? '')
const count = Math.ceil(runs / 5)

const heads = [
  '---\ntitle: A page\ndescription: A page that a test reads.\nlang: en\nemoji: ":droplet:"\nsidebar: true\nsidebarDepth: 2\norder: 3\nrelated:\n  - /staking\n  - /contributing\n---\n\nWords.\n',
  '---\ntitle: "A page"\ndescription: >-\n  A page\n  that a test reads.\nbuttons: []\nsummary: [One point., Another one.]\nimage: ../../../assets/staking/leslie-pool.png\nalt: Leslie in a pool.\n---\n\nWords.\n',
  '---\r\ntitle: A page\r\ndescription: A page that a test reads. # A comment\r\nrelated: ["/staking"]\r\n---\r\n',
]

/** Tries mutants of some texts: none throws, those that are refused say where, and both kinds are there. */
async function tryAll(sources: readonly string[], work: (text: string) => Promise<boolean>): Promise<void> {
  let [passed, refused] = [0, 0]
  await fc.assert(fc.asyncProperty(mutantsOf(sources), async (text) => void ((await work(text)) ? passed++ : refused++)), { numRuns: count, seed })
  expect(Math.min(passed, refused)).toBeGreaterThan(count / 50)
}

it(`of ${count} mutants of front matter, none throws or hangs; the refused have a place in the file`, () => tryAll(heads, async (text) => {
  const { read, diagnostics } = await timed(() => judged(page, text), fair)
  expectPlaces(diagnostics, text)
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  // What is not refused has been read.
  expect(errors.length > 0 || read.page?.head.frontMatter !== undefined).toBe(true)
  return errors.length === 0
}), patience)

const excepted = [
  '---\ntitle: A page\ndescription: A page that a test reads.\n---\n\n<!-- except figure-date: The protocol sets this figure. -->\n\nA validator once lost 100% of its rewards.\n',
  '---\ntitle: A page\ndescription: A page that a test reads.\n---\n\nA validator lost 100% of its rewards. {/* except figure-date: The protocol sets this figure. */}\n\n<!-- except todo: This is how the word is written. -->\n\nTODO is a word.\n',
]

it(`of ${count} mutants of exceptions in pages, none throws or hangs; the refused have a place in the file`, () => tryAll(excepted, async (text) => {
  const { diagnostics } = await timed(() => judged(page, text), fair)
  expectPlaces(diagnostics, text)
  return diagnostics.length === 0
}), patience)

const lido = JSON.parse(readFileSync(join(root, 'content/products/pools/lido.json'), 'utf8')) as object
const exceptions = [[{ rule: 'product-launch', at: 'facts.launch.value', reason: 'It opened for deposits before the beacon chain began.' }], [{ rule: 'product-host', at: 'url', reason: 'Both products belong to one company.' }, { rule: 'product-lookalike', at: 'facts.audits.value.0.url', reason: 'The other host is theirs as well.' }]]
const start = '  "exceptions": '

it(`of ${count} mutants of exceptions in product files, none throws or hangs; the refused have a place in the file`, () => tryAll(exceptions.map((some) => JSON.stringify(some, null, 2)), async (mutant) => {
  const text = `${JSON.stringify(lido, null, 2).slice(0, -2)},\n${start}${mutant.replaceAll('\n', '\n  ')}\n}\n`
  const judge = () => judgeProducts([readFile('content/products/pools/lido.json', text, 'pools')], day)
  const diagnostics = await timed(judge, fair)
  expectPlaces(diagnostics, text)
  return diagnostics.every(({ rule }) => !['product-json', 'product-schema'].includes(rule))
}), patience)

const [head = '', ...entries] = readFileSync(join(root, glossaryFile), 'utf8').split(/\n\n(?=<Term)/)
const glossaries = Array.from({ length: Math.ceil(entries.length / 4) }, (_, index) => `${[head, ...entries.slice(4 * index, 4 * index + 4)].join('\n\n').trimEnd()}\n`)

it(`of ${count} mutants of the glossary, none throws or hangs; the refused have a place in the file, and terms are found in pages`, () => {
  const other = readPage(root, page, readFileSync(join(root, 'content/staking/withdrawals/index.mdx'), 'utf8'))
  return tryAll(glossaries, async (text) => {
    const { read, diagnostics } = await timed(() => judged(glossaryFile, text), fair)
    expectPlaces(diagnostics, text)
    const terms = read.page ? termsOf(read.page) : []
    const used = await timed(() => (other.page ? termsUsed(other.page.tree, terms) : []), fair)
    expect(used.filter((term) => !terms.includes(term))).toEqual([])
    return diagnostics.every(({ severity }) => severity !== 'error')
  })
}, patience)
