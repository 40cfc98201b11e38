import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { drawnPages } from '../../src/build/drawn-pages.ts'
import { emptyLedger, writeLedger } from '../../src/build/ledger.ts'
import { keptPlaces } from '../../src/build/places.ts'
import { objectPath, openStore } from '../../src/build/store.ts'
import { bookFile, readBook } from '../../src/publish/styles/book.ts'
import { root } from '../files.ts'
import { withTypeScript } from '../run-script.ts'

const folder = mkdtempSync(join(root, '.tmp/drawn-'))
const places = keptPlaces(folder)
const store = openStore(places.objects)
const drawn = (html: string) => ({ drawn: { inputs: {}, outputs: { html: store.put(html) } } })
afterAll(() => rmSync(folder, { recursive: true, force: true }))
beforeEach(() => writeLedger(places.folder, { ...emptyLedger(), pages: { '/staking': drawn('second'), '/': drawn('first') } }))

describe('the pages of the last build, as Next drew them', () => {
  it('are in the order of their addresses', () => expect(drawnPages(folder)).toEqual(['first', 'second']))

  it('are missing where nothing was built', () => {
    rmSync(join(places.folder, 'ledger.json'))
    expect(() => drawnPages(folder)).toThrow('Unexpected absence of pages in node_modules/.cache/site, expected every page of the last build; run `npm run build` first.')
  })

  it('are not some of them', () => {
    rmSync(join(places.objects, objectPath(store.put('second'))))
    expect(() => drawnPages(folder)).toThrow('Unexpected absence of the page /staking in node_modules/.cache/site')
  })
})

describe('npm run styles', () => {
  const styles = () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...withTypeScript, join(root, 'scripts/styles.ts')], { cwd: folder, encoding: 'utf8' })
    return { status, stdout, stderr }
  }

  it('writes a book of these pages, and nothing when it is up to date', () => {
    writeLedger(places.folder, { ...emptyLedger(), pages: { '/': drawn('<style>*{margin:0}.c-1{top: 1px;}</style><p class="c-1">words</p>') } })
    expect(styles()).toEqual({ status: 0, stdout: `✔ ${bookFile}\n`, stderr: '' })
    expect(readBook(readFileSync(join(folder, bookFile), 'utf8')).classes.get('c-1')?.name).toBe('a')
    expect(styles()).toEqual({ status: 0, stdout: `Nothing to change: ${bookFile} is up to date.\n`, stderr: '' })
  })

  it('exits 2 in a sentence where nothing was built', () => {
    rmSync(join(places.folder, 'ledger.json'))
    expect(styles()).toEqual({ status: 2, stdout: '', stderr: 'Unexpected absence of pages in node_modules/.cache/site, expected every page of the last build; run `npm run build` first.\n' })
  })
})
