import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { differencesOf, marksOf } from '../../src/preview/marks.ts'

const folder = mkdtempSync(join(tmpdir(), 'marks-'))
const write = (file: string, text: string) => writeFileSync(join(folder, file), text)
afterAll(() => rmSync(folder, { recursive: true, force: true }))
beforeAll(() => {
  mkdirSync(join(folder, 'content/staking'), { recursive: true })
  write('content/index.mdx', 'One.')
  write('content/staking/index.mdx', 'Two.')
})

describe('the marks of files', () => {
  it('are the same while nothing changes', () => {
    expect(differencesOf(marksOf(folder), marksOf(folder))).toEqual([])
    expect([...marksOf(folder).keys()]).toEqual(['content/index.mdx', 'content/staking/index.mdx'])
  })

  it.each<[string, () => void, string[]]>([
    ['a longer text', () => write('content/index.mdx', 'Three words here.'), ['content/index.mdx']],
    ['a new file', () => write('content/new.mdx', 'New.'), ['content/new.mdx']],
    ['a file that is gone', () => rmSync(join(folder, 'content/new.mdx')), ['content/new.mdx']],
    ['a new folder of what is checked', () => void (mkdirSync(join(folder, 'assets')), write('assets/a.svg', '<svg/>')), ['assets/a.svg']],
    ['a link that leads nowhere', () => symlinkSync(join(folder, 'nowhere'), join(folder, 'content/link.mdx')), ['content/link.mdx']],
    ['a whole folder that is gone', () => rmSync(join(folder, 'content'), { recursive: true }), ['content/index.mdx', 'content/link.mdx', 'content/staking/index.mdx']],
    ['a file that nobody checks', () => write('notes.txt', 'Notes.'), []],
  ])('tell %s', (_what, change, files) => {
    const before = marksOf(folder)
    change()
    expect(differencesOf(before, marksOf(folder)).sort()).toEqual(files)
  })
})
