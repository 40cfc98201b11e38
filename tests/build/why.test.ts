import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { faultOfWhy, whyAnew, whyPage } from '../../src/build/why.ts'
import { asCommand } from '../run-script.ts'

describe('why pages are made anew', () => {
  it('is said for the most frequent reasons, by what led to the rest', () => {
    expect(whyAnew([
      ...Array.from({ length: 3 }, () => ({ drawn: ['code'], finished: ['html'] })),
      { compiled: ['content/staking/pools/index.mdx'], drawn: ['tree'], finished: ['html'] },
      { drawn: ['grids.pools', 'sidebar'], finished: ['html'] },
      { finished: ['terms'] },
      { finished: [] },
    ])).toEqual([
      '3 because of: code',
      '1 because of: content/staking/pools/index.mdx',
      '1 because of: listings of pools, pages beside it',
      '2 for other reasons; --why and the address of a page says more',
    ])
  })

  it('is said in few words where much has changed', () => {
    expect(whyAnew([{ drawn: ['code', 'packages', 'config', 'settings', 'today'] }])).toEqual(['1 because of: code, packages, Node or the system, the configuration of Next and 2 more'])
  })

  it('is nothing where all were taken over', () => expect(whyAnew([])).toEqual([]))

  it('names what has no words of its own, and is not misled by names of every object', () => {
    expect(whyAnew([{ drawn: ['toString'] }])).toEqual(['1 because of: "toString"'])
    expect(whyAnew([{ drawn: [''] }])).toEqual(['1 because of: no earlier build has made it'])
    expect(whyAnew([{ drawn: [] }])).toEqual(['1 because of: what an earlier build made of it is gone'])
  })
})

const paths = ['/', '/staking/pools']

describe('why one page is made anew', () => {
  it('is said stage by stage', () => {
    expect(whyPage('/staking/pools', { compiled: ['content/glossary/index.mdx'], drawn: ['tree', 'rules.pages'] })).toEqual([
      '/staking/pools was compiled anew: content/glossary/index.mdx',
      '/staking/pools was drawn by Next anew: its text, or what terms and components make of it, rules for pages',
      '/staking/pools was not finished again',
    ])
  })

  it('is that it was taken over, where it was', () => {
    expect(whyPage('/', undefined)).toEqual(['/ was not compiled again', '/ was not drawn by Next again', '/ was not finished again'])
  })
})

describe('a page of which --why asks', () => {
  it.each(paths)('is one that there is: %s', (path) => expect(faultOfWhy(path, paths)).toBeUndefined())

  it.each([
    ['/staking/pool', 'did you mean /staking/pools?'], ['staking/pools', 'did you mean /staking/pools?'], ['/staking/pools/', 'did you mean /staking/pools?'],
    ['/nowhere', 'it begins with a slash and has none at its end, such as /staking/pools.'], ['', 'it begins with a slash and has none at its end, such as /staking/pools.'],
  ])('is refused where there is none: %j', (path, remedy) => {
    expect(faultOfWhy(path, paths)).toBe(`Unexpected --why ${JSON.stringify(path)}, expected the address of a page; ${remedy}`)
  })

  it('is told without what a terminal or a log would obey, and cut', () => {
    const line = faultOfWhy(`/a\u001b[2J\n::error::x${'b'.repeat(100_000)}`, paths) ?? ''
    expect([/[\p{Cc}]/u.test(line), line.length < 400, line.startsWith('Unexpected --why "/a')]).toEqual([false, true, true])
  })

  it('is refused before anything is built', () => {
    const folder = mkdtempSync(join(tmpdir(), 'why-'))
    mkdirSync(join(folder, 'content/staking/pools'), { recursive: true })
    writeFileSync(join(folder, 'content/staking/pools/index.mdx'), '')
    const { status, stdout, stderr } = spawnSync(process.execPath, [...asCommand('scripts/build.ts'), '--why', '/staking/pool'], { cwd: folder, encoding: 'utf8' })
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: 'Unexpected --why "/staking/pool", expected the address of a page; did you mean /staking/pools?\n' })
    expect(readdirSync(folder)).toEqual(['content'])
    rmSync(folder, { recursive: true })
  })
})
