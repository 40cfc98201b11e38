import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { hashOf } from '../../src/build/hash.ts'
import { emptyLedger, type Ledger, namesIn, readLedger, writeLedger } from '../../src/build/ledger.ts'

let folder: string
const file = () => join(folder, 'ledger.json')
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'ledger '))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const [page, head, packed] = ['page', 'head', 'packed'].map(hashOf) as [string, string, string]
const ledger: Ledger = {
  pages: { '/': { finished: { inputs: { code: 'a', 'content/index.mdx': page }, outputs: { html: page, about: head } } }, '/staking/pools': { compiled: { inputs: {}, outputs: { tree: page, head } }, pictured: { inputs: {}, outputs: { 'staking/pools/og.jpg': head } } } },
  site: { search: { inputs: { '/': page }, outputs: { '/_next/static/a_b.123@2x.pf_index': head } } },
  packed: { [page]: { br: packed, gz: packed } },
}

/** Writes a ledger as a build would: with its sum, which whoever means harm can work out as well. */
const put = (value: unknown, { version = 'ledger 1', text = typeof value === 'string' ? value : JSON.stringify(value) } = {}) => writeFileSync(file(), `${version} ${hashOf(text)}\n${text}`)
const thrownAway = (because: string) => ({ ledger: emptyLedger(), fault: `! The ledger of earlier builds is thrown away: ${because}. Every page is made anew.` })

it('a ledger that was written is read as it was, and says which contents it needs', () => {
  writeLedger(folder, ledger)
  expect(readLedger(folder)).toEqual({ ledger })
  expect(namesIn(ledger)).toEqual(new Set([page, head, packed]))
  writeLedger(folder, emptyLedger())
  expect(readLedger(folder)).toEqual({ ledger: emptyLedger() })
  expect(readdirSync(folder)).toEqual(['ledger.json'])
})

it('where there is none, or no folder for it, nothing is said', () => {
  expect(readLedger(folder)).toEqual({ ledger: emptyLedger() })
  expect(readLedger(join(folder, 'nowhere'))).toEqual({ ledger: emptyLedger() })
})

describe('a ledger is thrown away, with a line that says why,', () => {
  const text = JSON.stringify(ledger)

  it.each<[what: string, because: string, make: () => void]>([
    ['where a folder stands in its place', 'it is no file', () => mkdirSync(file())],
    ['where a link stands in its place', 'it is no file', () => (writeLedger(join(folder, 'elsewhere'), ledger), symlinkSync(join(folder, 'elsewhere/ledger.json'), file()))],
    ['where a link that leads nowhere stands in its place', 'it is no file', () => symlinkSync(join(folder, 'nowhere'), file())],
    ['where it is larger than any', 'it is larger than any build writes', () => (put(ledger), truncateSync(file(), 512 * 1024 * 1024 + 1))],
    ['where it is empty', 'another version of the code has written it, or it is damaged', () => writeFileSync(file(), '')],
    ['where it is another version', 'another version of the code has written it, or it is damaged', () => put(ledger, { version: 'ledger 0' })],
    ['where it is of a later version', 'another version of the code has written it, or it is damaged', () => put(ledger, { version: 'ledger 10' })],
    ['where it has no version', 'another version of the code has written it, or it is damaged', () => writeFileSync(file(), text)],
    ['where it is no text', 'another version of the code has written it, or it is damaged', () => writeFileSync(file(), Buffer.from([0, 255, 10, 254]))],
    ['where its first line is long', 'another version of the code has written it, or it is damaged', () => writeFileSync(file(), 'x'.repeat(1_000_000))],
    ['where it was cut', 'it is damaged, or was not written to its end', () => (put(ledger), writeFileSync(file(), readFileSync(file()).subarray(0, -1)))],
    ['where it was cut after its first line', 'it is damaged, or was not written to its end', () => writeFileSync(file(), `ledger 1 ${hashOf(text)}\n`)],
    ['where it was cut in its first line', 'it is damaged, or was not written to its end', () => writeFileSync(file(), 'ledger 1 0123')],
    ['where a letter was changed', 'it is damaged, or was not written to its end', () => writeFileSync(file(), `ledger 1 ${hashOf(text)}\n${text.replace('finished', 'finisheD')}`)],
    ['where something was added', 'it is damaged, or was not written to its end', () => writeFileSync(file(), `ledger 1 ${hashOf(text)}\n${text}\n`)],
  ])('%s', (_, because, make) => {
    make()
    expect(readLedger(folder)).toEqual(thrownAway(because))
    // What stands in its place stands in nobody's way.
    writeLedger(folder, ledger)
    expect(readLedger(folder)).toEqual({ ledger })
    expect(existsSync(join(folder, 'nowhere'))).toBe(false)
  })

  const made = { inputs: {}, outputs: { html: page, about: page } }
  const pageWith = (stage: unknown, path = '/') => ({ ...emptyLedger(), pages: { [path]: stage } })
  const output = (path: string, name: string = page) => ({ ...emptyLedger(), site: { icons: { inputs: {}, outputs: { [path]: name } } } })

  it('but not where it is as a build writes it: each of the following is so but for one thing', () => {
    put(pageWith({ finished: made }, '/staking'))
    expect(readLedger(folder)).toEqual({ ledger: pageWith({ finished: made }, '/staking') })
    put(output('favicon.ico'))
    expect(readLedger(folder)).toEqual({ ledger: output('favicon.ico') })
  })

  it.each<[what: string, value: unknown]>([
    ['no JSON', '{'],
    ['nothing', ''],
    ['null', null],
    ['a list', []],
    ['a number', '1e999'],
    ['brackets without end', `${'['.repeat(200_000)}`],
    ['brackets in brackets', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
    ['one part too few', { pages: {}, site: {} }],
    ['one part too many', { ...ledger, extra: {} }],
    ['a list of pages', { ...ledger, pages: [] }],
    ['a stage that there is not', pageWith({ published: made })],
    ['a stage without outputs', pageWith({ finished: { inputs: {} } })],
    ['a stage with more', pageWith({ finished: { ...made, run: 'x' } })],
    ['a finished page of which nothing is said', pageWith({ finished: { ...made, outputs: { html: page } } })],
    ['a compiled page without its text', pageWith({ compiled: { ...made, outputs: { head } } })],
    ['a drawing without HTML', pageWith({ drawn: { inputs: {}, outputs: {} } })],
    ['a drawing whose HTML only looks as if it were there', pageWith({ drawn: JSON.parse(`{"inputs":{},"outputs":{"__proto__":{"html":"${page}"}}}`) as object })],
    ['a page that was weighed to no weight', pageWith({ weighed: made })],
    ['an input that is no text', pageWith({ finished: { ...made, inputs: { code: 1 } } })],
    ['an input of great length', pageWith({ finished: { ...made, inputs: { code: 'x'.repeat(101) } } })],
    ['an address with ..', pageWith({ finished: made }, '/../../etc')],
    ['an address without a slash', pageWith({ finished: made }, 'staking')],
    ['an address called constructor', pageWith({ finished: made }, 'constructor')],
    ['an address in capitals', pageWith({ finished: made }, '/Staking')],
    ['an address of great length', pageWith({ finished: made }, `/${'x'.repeat(500)}`)],
    ['an address with a line break', pageWith({ finished: made }, '/staking\n')],
    ['a name that is no name', output('favicon.ico', '../../../../etc/passwd')],
    ['a name with more behind it', output('favicon.ico', `${page}0`)],
    ['a name with a line break', output('favicon.ico', `${page}\n`)],
    ['a name in capitals', output('favicon.ico', page.toUpperCase())],
    ['packed forms under no name', { ...emptyLedger(), packed: { constructor: { br: page, gz: page } } }],
    ['a packed form that is none', { ...emptyLedger(), packed: { [page]: { br: page, gz: '../x' } } }],
    ...['../favicon.ico', 'a/../../favicon.ico', '/../favicon.ico', '//host/favicon.ico', 'C:/favicon.ico', '..\\favicon.ico', 'a\\b.ico', 'a//b.ico', 'a/', '.', '..', '.htaccess', 'a/.git/hooks.x', 'a\0.ico', 'a\n.ico', '', '~/favicon.ico ', 'x'.repeat(501)].map((path): [string, unknown] => [`a file of the site at ${JSON.stringify(path).slice(0, 40)}`, output(path)]),
  ])('where it says %s', (_, value) => {
    put(value)
    expect(readLedger(folder)).toEqual(thrownAway('it says what no build writes'))
  })
})

it('keys that objects have by themselves do no harm', () => {
  put(`{"__proto__":{"polluted":1},"pages":{"__proto__":{"finished":{"inputs":{},"outputs":{}}}},"site":{"constructor":{"inputs":{"__proto__":"a","toString":"b"},"outputs":{"constructor":"${page}"}}},"packed":{}}`)
  const { ledger: read } = readLedger(folder)
  expect(Object.keys(read.pages)).toEqual([])
  expect(Object.getPrototypeOf(read.pages)).toBe(Object.prototype)
  expect(({} as { polluted?: number }).polluted).toBe(undefined)
})

it('a ledger of twenty thousand pages is read whole', () => {
  const pages = Object.fromEntries(Array.from({ length: 20_000 }, (_, number) => [`/staking/p${number}`, { weighed: { inputs: {}, outputs: { weight: page } } }]))
  writeLedger(folder, { ...emptyLedger(), pages })
  expect(Object.keys(readLedger(folder).ledger.pages)).toHaveLength(20_000)
})

it('a ledger is written beside a link of the same name, not through it', () => {
  writeFileSync(join(folder, 'kept'), 'kept')
  symlinkSync(join(folder, 'kept'), `${file()}.fresh`)
  writeLedger(folder, ledger)
  expect(readFileSync(join(folder, 'kept'), 'utf8')).toBe('kept')
  expect(readLedger(folder)).toEqual({ ledger })
})
