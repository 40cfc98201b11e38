import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { check, keptFolderOf } from '../../src/check/check.ts'
import { repositoryWith } from '../hostile/repository.ts'
import { glossary, guide, lido, page, picture, remove, says, schema, small, solo } from './small-repository.ts'

const place = mkdtempSync(join(tmpdir(), 'kept-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))
let copies = 0
/** What another run would find: the same file in a folder that this process has not read yet. */
function asIfAnew(folder: string): string {
  const copy = join(place, `copy-${copies++}`)
  cpSync(folder, copy, { recursive: true })
  return copy
}
const namesIn = (folder: string) => new Set(readFileSync(join(folder, 'answers'), 'utf8').split('\n').slice(1, -1).map((line) => line.slice(0, 64)))

let folder = ''
const keptIn = join(place, 'kept')
beforeAll(async () => {
  folder = repositoryWith(small)
  await says(folder, keptIn)
})
const write = (file: string, text: string | Buffer) => {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text)
}
const edit = (file: string, from: string | RegExp, to: string) => {
  const before = readFileSync(join(folder, file), 'utf8')
  const after = before.replace(from, to)
  expect(after).not.toBe(before)
  write(file, after)
}
const move = (from: string, to: string) => renameSync(join(folder, from), join(folder, to))
const pooled = 'content/staking/pools/index.mdx'
const dark = picture.replace('.png', '.dark.png')

/** Each is made after the ones before it. What it should bring about, as a part of what is then said; nothing where nothing should be said. */
const changes: readonly [name: string, make: () => void, said: RegExp | undefined][] = [
  ['nothing', () => undefined, undefined],
  ['a word', () => edit(solo, 'A validator has keys.', 'A validator has two keys.'), undefined],
  ['a space at the end of a line', () => edit(solo, 'two keys.', 'two keys. '), /trailing-space/],
  ['it is gone again', () => edit(solo, 'two keys. ', 'two keys.'), undefined],
  ['line ends of Windows', () => edit(solo, /\n/g, '\r\n'), undefined],
  ['an id of a heading that another page links to', () => edit(solo, '{#keys}', '{#the-keys}'), /expected an anchor on content\/staking\/solo\.mdx/],
  ['the link follows', () => edit(guide, '#keys', '#the-keys'), undefined],
  ['a page that cannot be read', () => edit(solo, '## Keys', '<Card>\n\n## Keys'), /syntax/],
  ['it can be', () => edit(solo, '<Card>\n\n', ''), undefined],
  ['a page of another name', () => move(solo, 'content/staking/alone.mdx'), /expected a page of this site/],
  ['and its old name', () => move('content/staking/alone.mdx', solo), undefined],
  ['a second page for one address', () => write('content/staking/solo/index.mdx', page('Words.')), /Unexpected second page for \/staking\/solo/],
  ['it is gone', () => remove(folder, 'content/staking/solo'), undefined],
  ['a picture of other bytes that is whole', () => write(picture, Buffer.concat([readFileSync(join(folder, picture)), Buffer.alloc(4)])), undefined],
  ['a picture that is cut short', () => write(picture, readFileSync(join(folder, picture)).subarray(0, 4000)), /front-matter-image[\s\S]*asset-content|asset-content[\s\S]*front-matter-image/],
  ['no picture', () => remove(folder, picture), /does not exist/],
  ['the picture', () => write(picture, small[picture] ?? ''), undefined],
  ['a dark twin that is none', () => write(dark, 'No picture. '.repeat(20)), /whose dark twin/],
  ['no twin', () => remove(folder, dark), undefined],
  ['a term called as a product', () => edit(glossary, 'also="validators"', 'also="validators, Lido"'), /glossary-product/],
  ['a term of another form', () => edit(glossary, 'validators, Lido', 'validator clients'), undefined],
  ['a term of another id', () => edit(glossary, 'name="validator"', 'name="node"'), /Unexpected link to "#validator"/],
  ['the glossary as it was', () => write(glossary, small[glossary] ?? ''), undefined],
  ['an exception that is needed no longer', () => edit(guide, 'https://lido.finance/', 'https://ethereum.org/'), /it is no longer needed/],
  ['and that is again', () => edit(guide, 'https://ethereum.org/', 'https://lido.finance/'), undefined],
  ['the host of a product', () => edit(lido, '"url": "https://lido.fi/"', '"url": "https://lid0.fi/"'), /lid0\.fi/],
  ['its right host', () => edit(lido, '"url": "https://lid0.fi/"', '"url": "https://lido.fi/"'), undefined],
  ['a product that cannot be read', () => edit(lido, '"name"', '"nam"'), /product-schema/],
  ['a product of another file name', () => { edit(lido, '"nam"', '"name"'); move(lido, lido.replace('lido', 'lidoo')) }, /rename the file to lido\.json/],
  ['a name that no file can have', () => move(lido.replace('lido', 'lidoo'), lido.replace('lido', 'Lido')), /content-file/],
  ['no such product: links and exceptions', () => remove(folder, lido.replace('lido', 'Lido')), /expected a page of this site[\s\S]*no longer needed|no longer needed[\s\S]*expected a page of this site/],
  ['the product', () => write(lido, small[lido] ?? ''), undefined],
  ['a generated file', () => edit(schema, '{', '{ '), /generated-file/],
  ['as it is generated', () => edit(schema, '{ ', '{'), undefined],
  ['a drawing with a script', () => edit('public/favicon.svg', '<path', '<script/><path'), /asset-content/],
  ['a drawing that tells a host', () => edit('public/favicon.svg', '<script/>', '<title>lid0.fi</title>'), /in words/],
  ['no drawing', () => remove(folder, 'public/favicon.svg'), /expected a page of this site/],
  ['all as it was', () => Object.entries(small).forEach(([file, text]) => write(file, text)), undefined],
  ['no grid', () => edit(pooled, '<StakingProductsCardGrid category="pools" />', 'Words.'), /Unexpected link to "#product-pools-lido"/],
]

describe('after each change, a check says the same whether answers were kept or not', () => {
  it.each(changes)('%s', async (_, make, said) => {
    make()
    const expected = await says(folder, null)
    if (said) expect(expected).toMatch(said)
    else expect(expected).toMatch(/\n\[\]$/)
    // As another run finds it on the disk, and as this process, like a preview, has it in memory.
    expect(await says(folder, asIfAnew(keptIn))).toBe(expected)
    expect(await says(folder, keptIn)).toBe(expected)
    expect(await says(folder, asIfAnew(keptIn))).toBe(expected)
  })

  it('so does each file by itself', async () => {
    const all = await check(folder, '2026-11-22', undefined, null)
    for (const file of all.files) {
      const one = await check(folder, '2026-11-22', (other) => other === file, asIfAnew(keptIn))
      expect(one.diagnostics, file).toEqual(all.diagnostics.filter((diagnostic) => diagnostic.file === file))
    }
  })

  it('so does another day', async () => {
    edit(lido, /"asOf": "2026-\d\d-\d\d"/, '"asOf": "2026-11-22"')
    const early = await says(folder, null, '2026-11-20')
    expect(early).toMatch(/product-future/)
    expect(await says(folder, keptIn, '2026-11-20')).toBe(early)
    expect(await says(folder, keptIn)).toBe(await says(folder, null))
  })
})

describe('what is kept', () => {
  it('is not written again where nothing changed, whatever the times of files say', async () => {
    const own = asIfAnew(keptIn)
    await says(folder, own)
    const { ino } = statSync(join(own, 'answers'))
    const again = asIfAnew(own)
    const before = statSync(join(again, 'answers'))
    await says(folder, again)
    expect(statSync(join(again, 'answers')).ino).toBe(before.ino)
    for (const [file, text] of Object.entries(small)) if (file !== pooled && file !== lido) write(file, text)
    await says(folder, own)
    expect(statSync(join(own, 'answers')).ino).toBe(ino)
  })

  it('is one answer more for a page that changed, and none for the old one', async () => {
    const own = asIfAnew(keptIn)
    await says(folder, own)
    const before = namesIn(own)
    edit(solo, 'A validator', 'Each validator')
    await says(folder, own)
    const after = namesIn(own)
    expect([...after].filter((name) => !before.has(name))).toHaveLength(1)
    expect([...before].filter((name) => !after.has(name))).toHaveLength(1)
  })

  it('stays, after a check of one file, for those that it did not ask for', async () => {
    const own = asIfAnew(keptIn)
    await says(folder, own)
    const before = namesIn(own)
    edit(solo, 'Each validator', 'A validator')
    await check(folder, '2026-11-22', (file) => file === solo, own)
    expect([...before].filter((name) => !namesIn(own).has(name))).toEqual([])
  })

  it('stands beside the packages, and nowhere where there are none or a change is decided on', async () => {
    vi.stubEnv('CI', '')
    expect(keptFolderOf(folder)).toBe(null)
    await check(folder, '2026-11-22')
    expect(existsSync(join(folder, 'node_modules'))).toBe(false)
    mkdirSync(join(folder, 'node_modules'))
    await check(folder, '2026-11-22')
    expect(readdirSync(join(folder, 'node_modules/.cache/check'))).toEqual(['answers'])
    vi.stubEnv('CI', 'true')
    expect(keptFolderOf(folder)).toBe(null)
    vi.unstubAllEnvs()
    rmSync(join(folder, 'node_modules'), { recursive: true })
  })

  it.each<[string, (own: string) => void]>([
    ['a file in place of the folder', (own) => writeFileSync(own, '')],
    ['a folder in place of the file', (own) => mkdirSync(join(own, 'answers'), { recursive: true })],
    ['a folder that may not be written', (own) => mkdirSync(own, { mode: 0o555 })],
  ])('is nothing, with the same words, where there is %s', async (_, prepare) => {
    const own = join(place, `odd-${copies++}`)
    prepare(own)
    expect(await says(folder, own)).toBe(await says(folder, null))
  })

  // Links need rights on Windows.
  it.skipIf(process.platform === 'win32')('neither reads nor changes what a link in its place leads to', async () => {
    const other = asIfAnew(keptIn)
    const bytes = readFileSync(join(other, 'answers'))
    const [byFile, byFolder] = [join(place, 'by-file'), join(place, 'by-folder')]
    mkdirSync(byFile)
    symlinkSync(join(other, 'answers'), join(byFile, 'answers'))
    symlinkSync(other, byFolder)
    edit(solo, 'A validator', 'Each validator')
    for (const own of [byFile, byFolder]) expect(await says(folder, own)).toBe(await says(folder, null))
    expect(readFileSync(join(other, 'answers')).equals(bytes)).toBe(true)
    expect(readdirSync(other)).toEqual(['answers'])
  })
})
