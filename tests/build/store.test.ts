import { existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, truncateSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { hashOf } from '../../src/build/hash.ts'
import { objectPath, openStore } from '../../src/build/store.ts'
import { filesIn } from '../../src/files.ts'
import { digestOf } from './digest.ts'

let folder: string
const at = (path: string) => join(folder, path)
const objects = () => at('objects')
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'store '))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const text = 'a page'
const name = hashOf(text)
/** A store in which a text stands, closed again: where it stands. */
function kept(): string {
  openStore(objects()).put(text)
  return join(objects(), objectPath(name))
}

describe('a content that was put into a store', () => {
  it('is given out by its name, to who opens the store later too', () => {
    kept()
    const store = openStore(objects())
    expect([store.has(name), store.get(name)?.toString()]).toEqual([true, text])
    expect(openStore(objects()).put(Buffer.from(text))).toBe(name)
    expect(filesIn(objects())).toEqual([objectPath(name)])
  })

  it.each<[what: string, harm: (path: string) => void]>([
    ['was changed in place', (path) => writeFileSync(path, 'another page')],
    ['was cut', (path) => truncateSync(path, 3)],
    ['was emptied', (path) => truncateSync(path, 0)],
    ['is gone', (path) => unlinkSync(path)],
    ['is gone with its folder', (path) => rmSync(dirname(path), { recursive: true })],
    ['became a folder', (path) => (unlinkSync(path), mkdirSync(path), writeFileSync(join(path, 'inside'), text))],
    ['became a link to the same text', (path) => (writeFileSync(at('twin'), text), unlinkSync(path), symlinkSync(at('twin'), path))],
    ['became a link that leads nowhere', (path) => (unlinkSync(path), symlinkSync(at('nowhere'), path))],
    ['became a link to itself', (path) => (unlinkSync(path), symlinkSync(path, path))],
  ])('and %s is not given out, and can be put there again', (_, harm) => {
    const path = kept()
    harm(path)
    const store = openStore(objects())
    expect([store.has(name), store.get(name)]).toEqual([false, undefined])
    expect(store.put(text)).toBe(name)
    expect(lstatSync(path).isFile()).toBe(true)
    expect(openStore(objects()).get(name)?.toString()).toBe(text)
    if (existsSync(at('twin'))) expect(readFileSync(at('twin'), 'utf8')).toBe(text)
    expect(existsSync(at('nowhere'))).toBe(false)
  })

  it('is not the file that was laid out once that was edited in place: the next build sees it by its name', () => {
    const path = kept()
    openStore(objects()).place(name, at('out/index.html'))
    writeFileSync(at('out/index.html'), 'by hand')
    const store = openStore(objects())
    expect(store.get(name)).toBe(undefined)
    store.put(text)
    store.place(name, at('.export/index.html'))
    // And what stands in out/ until then stays as it was edited.
    expect([at('out/index.html'), at('.export/index.html'), path].map((file) => readFileSync(file, 'utf8'))).toEqual(['by hand', text, text])
  })
})

it.each(['', '..', '../../secret', `../${name.slice(3)}`, `${name}x`, name.toUpperCase(), name.slice(1), `${name.slice(0, 38)}/.`, '__proto__', 'constructor', 'é'.repeat(40), `${name}\n`])('%j is the name of nothing', (wrong) => {
  kept()
  writeFileSync(at('secret'), text)
  expect([openStore(objects()).has(wrong), openStore(objects()).get(wrong)]).toEqual([false, undefined])
})

describe('a store in which links stand', () => {
  const harms: [what: string, harm: () => void][] = [
    ['in place of the store', () => symlinkSync(at('elsewhere'), objects())],
    ['in place of a folder of it', () => (mkdirSync(objects()), symlinkSync(at('elsewhere/ab'), join(objects(), name.slice(0, 2))))],
    ['beside its folders', () => (mkdirSync(objects()), symlinkSync(at('elsewhere/ab'), join(objects(), 'more')))],
    ['that lead nowhere', () => (mkdirSync(objects()), symlinkSync(at('nowhere'), join(objects(), name.slice(0, 2))))],
    ['or files, in place of the store', () => writeFileSync(objects(), '')],
    ['or files, in place of a folder of it', () => (mkdirSync(objects()), writeFileSync(join(objects(), name.slice(0, 2)), ''))],
  ]

  it.each(harms)('%s writes and deletes nothing outside', (_, harm) => {
    mkdirSync(at('elsewhere/ab'), { recursive: true })
    for (const file of ['elsewhere/kept', 'elsewhere/ab/kept', `elsewhere/ab/${name.slice(2)}`]) writeFileSync(at(file), text)
    const before = digestOf(at('elsewhere'))
    harm()
    const store = openStore(objects())
    expect(store.has(name)).toBe(false)
    store.put(text)
    store.keepOnly(new Set([name]))
    expect(openStore(objects()).get(name)?.toString()).toBe(text)
    openStore(objects()).keepOnly(new Set())
    expect(filesIn(objects())).toEqual([])
    expect(digestOf(at('elsewhere'))).toBe(before)
    expect(existsSync(at('nowhere'))).toBe(false)
  })
})

describe('keepOnly', () => {
  it('removes what is not named, what builds that were killed left half written, and what is no content', () => {
    const path = kept()
    const store = openStore(objects())
    store.put('another page')
    for (const litter of [`${path}.123.0`, join(objects(), 'zz'), join(objects(), 'deep')]) (mkdirSync(dirname(litter), { recursive: true }), mkdirSync(litter), writeFileSync(join(litter, 'litter'), ''))
    writeFileSync(join(objects(), '.DS_Store'), '')
    openStore(objects()).keepOnly(new Set([name]))
    expect(filesIn(objects())).toEqual([objectPath(name)])
  })

  it('has nothing to do where no store is', () => {
    openStore(objects()).keepOnly(new Set())
    expect(readdirSync(folder)).toEqual([])
  })
})

it('a store places nothing over what stands there, which may be a content of its own', () => {
  const own = mkdtempSync(join(tmpdir(), 'store-place-'))
  try {
    const store = openStore(join(own, 'objects'))
    const [one, other] = [store.put('one'), store.put('other')]
    store.place(one, join(own, 'out/a'))
    expect(() => store.place(other, join(own, 'out/a'))).toThrow('EEXIST')
    expect([store.get(one), store.get(other)].map(String)).toEqual(['one', 'other'])
  } finally {
    rmSync(own, { recursive: true, force: true })
  }
})
