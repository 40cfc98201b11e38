import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openShards } from '../../src/build/folders-of-shards.ts'
import { emptyLedger, type Ledger, type Made, writeLedger } from '../../src/build/ledger.ts'
import { hashOf, writtenValue } from '../../src/build/hash.ts'
import { storeWithShards, whatDidNotFit, withShards } from '../../src/build/merged.ts'
import { objectPath, openStore } from '../../src/build/store.ts'

const folder = mkdtempSync(join(tmpdir(), 'merged-'))
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

describe('what is taken from shares', () => {
  const base = { compile: { code: '1' }, draw: { code: '1' }, finish: { code: '1' }, picture: { code: '1' }, search: { code: '1' }, pack: { code: '1' }, weigh: { code: '1' } }
  const [day, other, noDay] = ['2026-11-22', '2026-11-21', ''].map((each) => writtenValue(each).name)
  const shard = (name: string, ledger: Ledger) => ({ name, objects: at(name, 'objects'), ledger })
  const page = (code: string, today = day, html = 'a'): Ledger => ledgerOf('/a', { drawn: made({ code, ...(today ? { today } : {}) }), finished: made({ code }, { html: hashOf(html) }) })
  const chosen = (before: Ledger, ...ledgers: Ledger[]) => withShards(before, ledgers.map((ledger, index) => shard(`${index}`, ledger)), { base, day: '2026-11-22' })

  it.each<[string, Ledger, Ledger[], Ledger]>([
    ['nothing, where there is none', emptyLedger(), [emptyLedger()], emptyLedger()],
    ['what earlier builds made here, where no share has it', page('1'), [emptyLedger()], page('1')],
    ['what a share has, where earlier builds made it with other code', page('0'), [page('1')], page('1')],
    ['what earlier builds made here, where a share made it with other code', page('1'), [page('0')], page('1')],
    ['what a share has, where another made it on another day', emptyLedger(), [page('1', other), page('1')], page('1')],
    ['what a share has, whose page shows no day, where another made it with other code', emptyLedger(), [page('0'), page('1', noDay)], page('1', noDay)],
    ['what does not hang on the day', emptyLedger(), [page('1', ''), page('0')], page('1', '')],
    ['the first of two that fit', emptyLedger(), [page('1', day, 'first'), page('1', day, 'second')], page('1', day, 'first')],
    ['the first of two that do not, so that the build says why', emptyLedger(), [page('0', day, 'first'), page('2')], page('0', day, 'first')],
    ['no page that is not finished, where one is', emptyLedger(), [ledgerOf('/a', { drawn: made({ code: '1' }) }), page('1')], page('1')],
  ])('is %s', (_, before, ledgers, expected) => {
    expect(chosen(before, ...ledgers)).toEqual(expected)
  })

  it('are pictures as well, and packed texts', () => {
    const one: Ledger = { ...emptyLedger(), site: { 'picture /a.png': made({ code: '0' }) }, packed: { [html]: { br: html, gz: html } } }
    const two: Ledger = { ...emptyLedger(), site: { 'picture /a.png': made({ code: '1' }), 'picture /b.png': made({ code: '1' }) } }
    expect(chosen(emptyLedger(), one, two)).toEqual({ pages: {}, site: two.site, packed: one.packed })
  })

  it('are contents that their names fit, copied, and nothing is changed in a share', () => {
    for (const name of ['kept', 'one', 'two']) rmSync(at(name), { recursive: true, force: true })
    for (const name of ['one', 'two']) write(name)
    writeFileSync(at('one/objects', objectPath(html)), 'Another page.')
    const missing = hashOf('Nowhere.')
    const store = storeWithShards(openStore(at('kept')), openShards(folder, ['one', 'two']))
    expect([store.has(html), store.has(missing), store.has('../../one/ledger.json'), store.get(html)?.toString(), store.get(missing)]).toEqual([true, false, false, text, undefined])
    writeFileSync(at('two/objects', objectPath(html)), 'Changed later.')
    expect(openStore(at('kept')).get(html)?.toString()).toBe(text)
    const alone = storeWithShards(openStore(at('kept-too')), openShards(folder, ['one', 'two']))
    expect(alone.has(html)).toBe(false)
  })

  it('and what could not be is told, folder by folder', () => {
    const taken: Ledger = { ...emptyLedger(), pages: { ...page('1').pages, '/b': {}, '/c': {} } }
    const told = (ledger: Ledger, because: [string, { drawn: string[] }][] = []) => whatDidNotFit([shard('one', ledger)], taken, new Map(because))
    const again = 'Make it again from this commit, with the same BUILD_DATE, settings and Node.'
    expect(told(page('1'))).toEqual([])
    // A share may have no pages, where there are more shares than pages.
    expect(told(emptyLedger())).toEqual([])
    expect(told(page('0'))).toEqual([`! one fits nowhere, with none of its pages: /a was made with another state of code. ${again}`])
    expect(told(page('1', other, 'b'))).toEqual([`! one fits nowhere, with none of its pages: /a was made with another state of the day of the build. ${again}`])
    expect(told(page('1', day, 'b'))).toEqual([`! one fits nowhere, with none of its pages: of /a, what an earlier build made of it is gone. ${again}`])
    expect(told(ledgerOf('/gone'))).toEqual([`! one fits nowhere, with none of its pages: there are none of them any more. ${again}`])
    expect(told(page('1'), [['/b', { drawn: [''] }], ['/c', { drawn: [''] }]])).toEqual(['! 2 of 3 pages had to be made here, since no folder holds all of them as they are now; the first, /b, because of: no earlier build has made it.'])
  })
})
