import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeNew } from '../../src/new/write.ts'

const page = { file: 'content/staking/dvt/index.mdx', text: 'words\n', rivals: ['content/staking/dvt.mdx'] }
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'new-'))
  mkdirSync(join(folder, 'content'))
})
afterEach(() => rmSync(folder, { recursive: true }))
/** Makes a file with its folders. */
const put = (file: string, text = 'old') => {
  mkdirSync(join(folder, file, '..'), { recursive: true })
  writeFileSync(join(folder, file), text)
}

describe('a new file', () => {
  it('is written with its folders', () => {
    expect(writeNew(folder, page)).toBeUndefined()
    expect(readFileSync(join(folder, page.file), 'utf8')).toBe('words\n')
  })

  it('is written into folders that are there', () => {
    put('content/staking/index.mdx')
    put('content/staking/dvt/other.mdx')
    expect(writeNew(folder, page)).toBeUndefined()
    expect(readFileSync(join(folder, 'content/staking/index.mdx'), 'utf8')).toBe('old')
  })

  it.each([page.file, ...page.rivals])('is not written where %s is', (file) => {
    put(file)
    expect(writeNew(folder, page)).toBe(`Unexpected ${file}, expected nothing there yet; edit that file or choose another name.`)
    expect(readFileSync(join(folder, file), 'utf8')).toBe('old')
    expect(readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())).toHaveLength(1)
  })

  it.each([
    ['Palabras.\n', 'it is translated already: edit that file. `npm run translations` says what of it is behind.'],
    ['Palabras.\n\n## TODO {#one}\n\nTODO\n', 'it was begun: edit that file. 2 TODOs are left, the first at content/translations/es/index.mdx:3:4.'],
    ['Palabras.\nTODO', 'it was begun: edit that file. 1 TODO is left, at content/translations/es/index.mdx:2:1.'],
  ])('is not written where a translation is, of which it says how far it has come: %j', (text, remedy) => {
    const file = 'content/translations/es/index.mdx'
    put(file, text)
    expect(writeNew(folder, { file, text: 'new', rivals: [] })).toBe(`Unexpected ${file}, expected nothing there yet; ${remedy}`)
    expect(readFileSync(join(folder, file), 'utf8')).toBe(text)
  })

  it.each(['content', 'content/staking', 'content/staking/dvt'])('is not written through a link at %s', (link) => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'))
    if (link === 'content') rmSync(join(folder, link), { recursive: true })
    mkdirSync(join(folder, link, '..'), { recursive: true })
    symlinkSync(elsewhere, join(folder, link))
    expect(writeNew(folder, page)).toBe(`Unexpected symbolic link at ${link}, expected a folder; remove the link or choose another place.`)
    expect(readdirSync(elsewhere)).toEqual([])
    rmSync(elsewhere, { recursive: true })
  })

  it.each([page.file, ...page.rivals])('is not written where %s is a link to nothing', (file) => {
    mkdirSync(join(folder, file, '..'), { recursive: true })
    symlinkSync(join(folder, 'nothing'), join(folder, file))
    expect(writeNew(folder, page)).toContain(`Unexpected ${file}, expected nothing there yet`)
    expect(existsSync(join(folder, 'nothing'))).toBe(false)
  })

  it('is not written below a file', () => {
    put('content/staking')
    expect(writeNew(folder, page)).toBe('Unexpected file at content/staking, expected a folder; move the file or choose another place.')
  })

  it('is not written outside a repository', () => {
    rmSync(join(folder, 'content'), { recursive: true })
    expect(writeNew(folder, page)).toBe('Unexpected folder without content/, expected the repository; go to its top folder and try again.')
    expect(readdirSync(folder)).toEqual([])
  })
})
