import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { namesOfFiles } from '../../src/build/files.ts'
import { hashOf } from '../../src/build/hash.ts'

const folder = mkdtempSync(join(tmpdir(), 'names of files '))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const write = (file: string, text: string) => writeFileSync(join(folder, file), text)

it('a text that was checked is named by what was checked, though somebody writes meanwhile', () => {
  write('a.mdx', 'After.')
  const nameOf = namesOfFiles(folder, new Map([['a.mdx', 'Before.']]))
  expect(nameOf('a.mdx')).toBe(hashOf('Before.'))
})

it('a file is named by what it says, once; a folder by the names in it; a link and what is not there by nothing', () => {
  write('a.png', 'A picture.')
  symlinkSync(join(folder, 'a.png'), join(folder, 'link.png'))
  const nameOf = namesOfFiles(folder, new Map())
  expect(['a.png', 'link.png', '.', 'none.png', 'a.png/b.png'].map(nameOf)).toEqual([hashOf('A picture.'), 'nothing', hashOf('a.mdx/a.png/link.png'), 'nothing', 'nothing'])
  write('b.png', 'One more.')
  expect(namesOfFiles(folder, new Map())('.')).not.toBe(nameOf('.'))
  write('a.png', 'Another.')
  expect(nameOf('a.png')).toBe(hashOf('A picture.'))
})
