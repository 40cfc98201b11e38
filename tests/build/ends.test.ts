import { lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { hashOf } from '../../src/build/hash.ts'
import { layOut } from '../../src/build/lay-out.ts'
import { emptyLedger, type Ledger, namesIn, readLedger, writeLedger } from '../../src/build/ledger.ts'
import { openStore } from '../../src/build/store.ts'
import { giveBack, putInPlace } from '../../src/build/in-place.ts'
import { filesIn } from '../../src/files.ts'
import { cutOffAt } from './cut-off.ts'

let folder: string
const at = (path: string) => join(folder, path)
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'ends '))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const sites = { old: { 'index.html': 'old', 'staking/index.html': 'same', 'old.txt': 'gone' }, new: { 'index.html': 'new', 'staking/index.html': 'same', 'new.txt': 'come' } }
type Which = keyof typeof sites

const ledgerOf = (which: Which): Ledger => ({ ...emptyLedger(), pages: Object.fromEntries(Object.values(sites[which]).map((text) => [`/${text}`, { finished: { inputs: {}, outputs: { html: hashOf(text), about: hashOf(text) } } }])) })

/** What every build does with what it has made, from its first content to its end. */
function endOf(which: Which): void {
  giveBack(at('out'), at('.export.old'))
  const store = openStore(at('objects'))
  rmSync(at('.export'), { recursive: true, force: true })
  layOut(new Map(Object.entries(sites[which]).map(([file, text]) => [file, store.put(text)])), store, at('.export'))
  putInPlace(at('.export'), at('out'), at('.export.old'))
  writeLedger(folder, ledgerOf(which))
  store.keepOnly(namesIn(ledgerOf(which)))
}

const textsIn = (place: string) => Object.fromEntries((lstatSync(at(place), { throwIfNoEntry: false }) ? filesIn(at(place)) : []).map((file) => [file, readFileSync(at(`${place}/${file}`), 'utf8')]))

it('killed at any moment, a build leaves all of one out/ and all of one ledger, and the next comes to its end', () => {
  const seen = new Set<string>()
  let moment = 0
  for (; ; moment++) {
    rmSync(folder, { recursive: true, force: true })
    endOf('old')
    if (cutOffAt(moment, () => endOf('new')) === 'ended') break

    giveBack(at('out'), at('.export.old'))
    const out = textsIn('out')
    const which = out['index.html'] as Which
    expect(out, `moment ${moment}`).toEqual(sites[which])
    const { ledger, fault } = readLedger(folder)
    expect(fault, `moment ${moment}`).toBe(undefined)
    const noted = '/new' in ledger.pages ? 'new' : 'old'
    expect(ledger, `moment ${moment}`).toEqual(ledgerOf(noted))
    // What it names is there: nothing is made anew after a build that was killed late.
    const store = openStore(at('objects'))
    expect([...namesIn(ledger)].filter((name) => !store.has(name)), `moment ${moment}`).toEqual([])
    seen.add(`${which} ${noted}`)

    endOf('new')
    expect(textsIn('out')).toEqual(sites.new)
    expect(readLedger(folder)).toEqual({ ledger: ledgerOf('new') })
    expect(filesIn(at('objects')).map((path) => path.replaceAll('/', '')).sort()).toEqual([...namesIn(ledgerOf('new'))].sort())
    expect(readdirSync(folder).sort()).toEqual(['ledger.json', 'objects', 'out'])
  }
  expect(moment).toBeGreaterThan(50)
  expect([...seen].sort()).toEqual(['new new', 'new old', 'old old'])
})
