import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { openShards } from '../../src/build/folders-of-shards.ts'
import { emptyLedger, type Ledger, type Made, writeLedger } from '../../src/build/ledger.ts'
import { hashOf } from '../../src/build/hash.ts'
import { pagesOfShard, shardOf } from '../../src/build/shards.ts'
import { objectPath } from '../../src/build/store.ts'

const folder = mkdtempSync(join(tmpdir(), 'shards-'))
const at = (...path: string[]) => join(folder, ...path)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const text = 'A page.'
const html = hashOf(text)
const made = (inputs: Record<string, string> = {}, outputs: Record<string, string> = { html }): Made => ({ inputs, outputs })
/** A ledger with one page, and the `stages` of that. */
const ledgerOf = (path: string, stages: Ledger['pages'][string] = { drawn: made(), finished: made({}, { html, about: html }) }): Ledger => ({ ...emptyLedger(), pages: { [path]: stages } })

/** Writes a share of one page into a folder. */
function write(name: string, ledger = ledgerOf('/a')): void {
  writeLedger(at(name), ledger)
  mkdirSync(at(name, 'objects', html.slice(0, 2)), { recursive: true })
  writeFileSync(at(name, 'objects', objectPath(html)), text)
}

describe('a share of pages', () => {
  it.each([['1/1', { number: 1, of: 1 }], ['2/8', { number: 2, of: 8 }], ['256/256', { number: 256, of: 256 }]])('is meant by %s', (written, shard) => expect(shardOf(written)).toEqual(shard))

  it.each(['', '0/3', '4/3', '2/2/2', 'x', '1/1000000', '1/257', '257/257', '-1/3', '1/0', '01/3', '1/03', ' 1/3', '1/3 ', '1', '1/', '/3', '1.5/3', '1e0/3', '１/３', '2-of-3'])('is not meant by %j', (written) => expect(shardOf(written)).toBeUndefined())

  it('has every so many-th address, in whatever order they come, and all shares together have each once', () => {
    const addresses = ['/c', '/', '/b', '/a', '/b/c', '/404', '/B']
    expect([1, 2, 3].map((number) => pagesOfShard({ number, of: 3 }, addresses))).toEqual([['/', '/a', '/c'], ['/404', '/b'], ['/B', '/b/c']])
    expect(pagesOfShard({ number: 8, of: 8 }, addresses)).toEqual([])
    expect(pagesOfShard({ number: 1, of: 1 }, addresses)).toEqual(addresses.toSorted())
  })
})

describe('a folder that is merged', () => {
  beforeEach(() => {
    for (const name of ['one', 'two', 'elsewhere', 'file', 'link']) rmSync(at(name), { recursive: true, force: true })
    write('one')
  })

  it('is read, wherever it is, and whatever else stands in it', () => {
    writeFileSync(at('one/notes.txt'), 'Of mine.')
    const [relative, absolute] = openShards(folder, ['one/', at('one')])
    expect(relative).toEqual({ name: 'one', objects: at('one/objects'), ledger: ledgerOf('/a') })
    expect(absolute?.ledger).toEqual(relative?.ledger)
  })

  const expected = 'what "npm run build -- --shard" has written'
  it.each<[string, string, () => void, string]>([
    ['is not there', 'nowhere', () => undefined, `Unexpected absence of nowhere, expected a folder with ${expected}; check how it is written, and whether it was downloaded.`],
    ['has a name that would write on the terminal', 'no\u001b[31m', () => undefined, `Unexpected absence of no\ufffd[31m, expected a folder with ${expected}; check how it is written, and whether it was downloaded.`],
    ['is a file', 'file', () => writeFileSync(at('file'), ''), `Unexpected file at file, expected a folder with ${expected}; name that folder.`],
    ['is a link', 'link', () => symlinkSync(at('one'), at('link')), `Unexpected symbolic link at link, expected a folder with ${expected}; name that folder.`],
    ['leads nowhere', 'link', () => symlinkSync(at('nowhere'), at('link')), `Unexpected symbolic link at link, expected a folder with ${expected}; name that folder.`],
    ['has no ledger', 'one', () => rmSync(at('one/ledger.json')), `Unexpected absence of one/ledger.json, expected ${expected}; name the folder that has it.`],
    ['is none of a share, without a look at what stands in it', 'two', () => (mkdirSync(at('two')), symlinkSync(at('one'), at('two/link'))), `Unexpected absence of two/ledger.json, expected ${expected}; name the folder that has it.`],
    ['is empty', 'two', () => mkdirSync(at('two')), `Unexpected absence of two/ledger.json, expected ${expected}; name the folder that has it.`],
    ['has a ledger that is a link', 'one', () => (cpSync(at('one/ledger.json'), at('elsewhere')), rmSync(at('one/ledger.json')), symlinkSync(at('elsewhere'), at('one/ledger.json'))), 'Unexpected symbolic link at one/ledger.json, expected only plain files; make the folder again.'],
    ['has contents behind a link', 'one', () => (cpSync(at('one/objects'), at('elsewhere'), { recursive: true }), rmSync(at('one/objects'), { recursive: true }), symlinkSync(at('elsewhere'), at('one/objects'))), 'Unexpected symbolic link at one/objects, expected only plain files; make the folder again.'],
    ['has a content that is a link', 'one', () => symlinkSync('/etc/hosts', at('one/objects/hosts')), 'Unexpected symbolic link at one/objects/hosts, expected only plain files; make the folder again.'],
    ['has a content of more than any page', 'one', () => (writeFileSync(at('one/objects/huge'), ''), truncateSync(at('one/objects/huge'), 64 * 1024 * 1024 + 1)), 'Unexpected file of 65 MiB at one/objects/huge, expected at most 64 MiB; make the folder again.'],
  ])('is refused where it %s', (_, name, change, message) => {
    change()
    expect(() => openShards(folder, ['one', name])).toThrow(new Error(message))
  })

  const unreadable = 'Unexpected ledger in one, expected one that this version of the code has written, to its end; make the folder again, from this commit.'
  it.each<[string, () => void]>([
    ['is of another version', () => writeFileSync(at('one/ledger.json'), 'ledger 0 x\n{}')],
    ['is cut off', () => truncateSync(at('one/ledger.json'), 80)],
    ['is a folder', () => (rmSync(at('one/ledger.json')), mkdirSync(at('one/ledger.json')))],
    ['puts a file outside the site', () => write('one', ledgerOf('/a', { pictured: made({}, { '../../.bashrc': html }) }))],
    ['puts a file at the root of the disk', () => write('one', ledgerOf('/a', { pictured: made({}, { '/../etc/passwd': html }) }))],
    ['puts a file outside the site, on Windows', () => write('one', ledgerOf('/a', { pictured: made({}, { '..\\..\\out.jpg': html }) }))],
    ['names a content by a path', () => write('one', ledgerOf('/a', { drawn: made({}, { html: '../../../../etc/passwd' }) }))],
    ['names a page by a path', () => write('one', ledgerOf('/../a'))],
  ])('is refused where its ledger %s', (_, change) => {
    change()
    expect(() => openShards(folder, ['one'])).toThrow(new Error(unreadable))
  })
})
