import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { entriesBelow, filesIn, hollowFolders, litterBelow } from '../src/files.ts'

const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'))
const folder = mkdtempSync(join(tmpdir(), 'walked-'))
afterAll(() => [elsewhere, folder].forEach((path) => rmSync(path, { recursive: true, force: true })))

writeFileSync(join(elsewhere, 'secret.txt'), 'secret')
mkdirSync(join(folder, 'inner/Thumbs.db'), { recursive: true })
writeFileSync(join(folder, 'a.txt'), 'words')
writeFileSync(join(folder, 'inner/b.txt'), '')
writeFileSync(join(folder, 'inner/Thumbs.db/c.txt'), '')
for (const litter of ['.DS_Store', 'inner/.DS_Store', 'inner/desktop.ini']) writeFileSync(join(folder, litter), 'litter')

// What leads elsewhere, under plain names and under those of litter.
const links: Record<string, string> = {
  'to-folder': elsewhere,
  'to-file.txt': join(elsewhere, 'secret.txt'),
  'to-own-file.txt': 'a.txt',
  'to-own-folder': 'inner',
  'to-itself': 'to-itself',
  'to-nowhere': join(elsewhere, 'nothing'),
  'up': '..',
  'Thumbs.db': elsewhere,
  'desktop.ini': join(elsewhere, 'secret.txt'),
  'inner/Thumbs.db/.DS_Store': 'nowhere',
}
// Windows makes links to folders without asking as junctions.
for (const [path, target] of Object.entries(links)) symlinkSync(target, join(folder, path), target === elsewhere ? 'junction' : undefined)

describe('the walk through a folder', () => {
  it('names every link and follows none, whatever it is called and wherever it leads', () => {
    expect(entriesBelow(folder).filter(({ kind }) => kind === 'link').map(({ path }) => path)).toEqual(Object.keys(links).sort())
    expect(entriesBelow(folder).filter(({ kind }) => kind === 'file')).toEqual([{ path: 'a.txt', kind: 'file', size: 5 }, { path: 'inner/Thumbs.db/c.txt', kind: 'file', size: 0 }, { path: 'inner/b.txt', kind: 'file', size: 0 }])
  })

  it('gives files without links and litter', () => {
    expect(filesIn(folder)).toEqual(['a.txt', 'inner/Thumbs.db/c.txt', 'inner/b.txt'])
  })

  it('takes only plain files for litter', () => {
    expect(litterBelow(folder)).toEqual(['.DS_Store', 'inner/.DS_Store', 'inner/desktop.ini'])
  })

  it('knows folders in which nothing stands', () => {
    const hollow = mkdtempSync(join(tmpdir(), 'hollow-'))
    for (const path of ['a/b/c', 'd/e', 'f']) mkdirSync(join(hollow, path), { recursive: true })
    writeFileSync(join(hollow, 'a/b/.DS_Store'), '')
    writeFileSync(join(hollow, 'd/e.txt'), '')
    symlinkSync(elsewhere, join(hollow, 'f/link'), 'junction')
    expect(hollowFolders(hollow)).toEqual(['a', 'a/b', 'a/b/c', 'd/e'])
    for (const nothing of ['none', 'd/e.txt', 'f/link']) expect(hollowFolders(join(hollow, nothing))).toEqual([])
    rmSync(hollow, { recursive: true, force: true })
  })

  it.each(['to-folder', 'Thumbs.db', 'to-nowhere', 'to-itself'])('does not begin at the link %s', (name) => {
    expect(entriesBelow(join(folder, name))).toEqual([{ path: '', kind: 'link', size: 0 }])
    expect(filesIn(join(folder, name))).toEqual([])
  })

  it('finds nothing where no folder is', () => {
    expect(entriesBelow(join(folder, 'nothing'))).toEqual([])
    expect(filesIn(join(folder, 'a.txt'))).toEqual([])
  })
})
