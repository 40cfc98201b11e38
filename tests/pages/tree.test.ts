import { describe, expect, it } from 'vitest'
import { besideEachSide, sidebarOf, type TreePage } from '../../src/pages/tree.ts'

const page = (path: string, more: Partial<TreePage> = {}): TreePage => ({ path, title: path, order: 0, sidebar: true, ...more })
const many = Array.from({ length: 1000 }, (_, index) => page(`/staking/pools/p${String(index).padStart(4, '0')}`))
const site = [page('/'), page('/staking'), page('/staking/pools'), ...many]
const shownFor = (path: string) => (sidebarOf(path, site)[0]?.children[0]?.children ?? []).map((item) => item.path)

describe('a sidebar', () => {
  it.each([[0, 0], [5, 0], [12, 0], [13, 1], [500, 488], [987, 975], [988, 975], [999, 975]])('shows page %i of a thousand among those near it, from page %i on', (here, first) => {
    const shown = shownFor(many[here]?.path ?? '')
    expect(shown).toEqual(many.slice(first, first + 2 * besideEachSide + 1).map(({ path }) => path))
    expect(shown).toContain(many[here]?.path)
  })

  it('shows all of a few, and none that stays out of sidebars', () => {
    const few = [page('/'), page('/a'), page('/a/c', { order: 1 }), page('/a/b', { order: 2 }), page('/a/hidden', { sidebar: false })]
    expect(sidebarOf('/a/b', few)).toEqual([{ path: '/a', title: '/a', children: [{ path: '/a/c', title: '/a/c', children: [] }, { path: '/a/b', title: '/a/b', children: [] }] }])
  })

  it('shows the first of many above which the page stands', () => {
    expect(shownFor('/staking/pools')).toEqual(many.slice(0, 2 * besideEachSide + 1).map(({ path }) => path))
  })
})
