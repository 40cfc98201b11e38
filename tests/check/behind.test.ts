import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { behindInWords } from '../../src/check/behind.ts'
import { writeStamps } from '../../src/mdx/translation/stamps.ts'
import { stateOf } from '../../src/mdx/translation/state.ts'
import { root } from '../files.ts'
import { repositoryWith } from '../hostile/repository.ts'
import { pageOf } from '../mdx/translation/read.ts'
import { asCommand } from '../run-script.ts'

const front = 'content/index.mdx'
const own = 'content/translations/es/index.mdx'
const was = '---\ntitle: A page\ndescription: A page that a test reads.\n---\n\nWords.\n\n## One {#one}\n\nFirst.\n\n## Two {#two}\n\nSecond.\n'
const english = pageOf(front, was)
const stamps = writeStamps(new Map([['index.mdx', new Map(stateOf(english, english).sections.map(({ id, hash }) => [id, { day: '2026-11-01', hash }]))]]))

/** What `npm run check` says of a translation whose English is now as it is in `text`. */
function saysOf(text: string, ...words: string[]) {
  const folder = repositoryWith({
    [front]: text,
    [own]: '---\ntitle: Una página\ndescription: Una página que lee una prueba.\n---\n\nPalabras.\n\n## Uno {#one}\n\nPrimero.\n\n## Dos {#two}\n\nSegundo.\n',
    'content/translations/es/stamps.json': stamps,
    'content/translations/es/terms.json': readFileSync(join(root, 'content/translations/es/terms.json')),
  })
  const { status, stdout, stderr } = spawnSync(process.execPath, [...asCommand('scripts/check.ts'), ...words], { cwd: folder, encoding: 'utf8', env: { ...process.env, BUILD_DATE: '2026-11-26' } })
  return { status, stdout, stderr }
}

describe('npm run check', () => {
  it('says nothing of sections that are up to date', () => {
    expect(saysOf(was)).toEqual({ status: 0, stderr: '', stdout: '4 files checked: nothing to complain about.\n' })
  })

  const later = was.replace('First', 'Other').replace('Second', 'Other')
  it('counts those that are behind in a last line, which is no complaint', () => {
    expect(saysOf(later)).toEqual({ status: 0, stderr: '', stdout: '4 files checked: nothing to complain about.\n2 sections of translations are behind; see `npm run translations`.\n' })
  })

  it('counts them where the translation alone is checked, and not for programs', () => {
    expect(saysOf(later, own).stdout).toBe('1 file checked: nothing to complain about.\n2 sections of translations are behind; see `npm run translations`.\n')
    expect(saysOf(later, '--format', 'json').stdout).toBe('[]\n')
    expect(saysOf(later, '--format', 'github').stdout).toBe('')
  })
})

describe('the line', () => {
  it.each([[0, undefined], [1, '1 section of translations is behind; see `npm run translations`.']])('for %i', (count, line) => expect(behindInWords(count)).toBe(line))
})
