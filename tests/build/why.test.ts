import { describe, expect, it } from 'vitest'
import { whyAnew, whyPage } from '../../src/build/why.ts'

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

describe('why one page is made anew', () => {
  const paths = ['/', '/staking/pools']

  it('is said stage by stage', () => {
    expect(whyPage('/staking/pools', { compiled: ['content/glossary/index.mdx'], drawn: ['tree', 'rules.pages'] }, paths)).toEqual([
      '/staking/pools was compiled anew: content/glossary/index.mdx',
      '/staking/pools was drawn by Next anew: its text, or what terms and components make of it, rules for pages',
      '/staking/pools was not finished again',
    ])
  })

  it('is that it was taken over, where it was', () => {
    expect(whyPage('/', undefined, paths)).toEqual(['/ was not compiled again', '/ was not drawn by Next again', '/ was not finished again'])
  })

  it.each(['staking/pools', '/staking/pools/', '/staking/pool', ''])('says how an address is written, for "%s"', (path) => {
    expect(whyPage(path, undefined, paths)).toEqual([`! There is no page ${path}; an address begins with a slash and has none at its end, such as "/staking/pools".`])
  })

  it('says nothing that a terminal or a log would obey, and not all of what is too long', () => {
    const [line = ''] = whyPage(`/a\u001b[2J\n::error::x${'b'.repeat(100_000)}`, undefined, paths)
    expect([/[\p{Cc}]/u.test(line), line.length < 400, line.startsWith('! There is no page /a')]).toEqual([false, true, true])
  })
})
