import { describe, expect, it } from 'vitest'
import { isLeaving } from '../../src/attributes/judge.ts'
import { loadRegistry } from '../../src/registry/load.ts'
import { root } from '../files.ts'
import type { Engine } from './engine.ts'
import { comparing, entry, filter, grid, gridPage, nameOf, order } from './grid.ts'
import { soon } from './soon.ts'
import { standStill } from './still.ts'

const listed = loadRegistry(root).listings.filter(({ category, removed }) => category === 'pools' && !removed)
const pools = listed.map(({ name }) => name)
const closed = listed.filter(isLeaving).map(({ name }) => name)

/** The names of the products that are to be seen, in order. */
const shown = (engine: Engine) => engine.evaluate((selector) => [...document.querySelectorAll(selector)].filter((name) => name.getClientRects().length > 0).map(({ textContent }) => textContent), nameOf)

/** Touches the page, so that the script of the grid comes, and waits for it. */
async function touch(engine: Engine): Promise<void> {
  await engine.click('h1')
  await scriptIsThere(engine)
}
const scriptIsThere = (engine: Engine) => expect.poll(() => engine.evaluate((selector) => document.querySelectorAll(selector).length, order), soon).toBe(1)

/** Tests that products can be filtered, compared and put in order in an engine. */
export function testChoosing(engine: () => Engine): void {
  it('filters without a script', async () => {
    await engine().open(gridPage, { script: false })
    expect(await shown(engine())).toHaveLength(pools.length)
    await engine().click(filter('permissionless-nodes'))
    await expect.poll(() => shown(engine()), soon).not.toContain('Lido')
    const names = await shown(engine())
    expect(names).toContain('Rocket Pool')
    await engine().click(filter('permissionless-nodes'))
    await expect.poll(() => shown(engine()), soon).toHaveLength(pools.length)
    // No script ran: what one brings is not there.
    expect(await engine().evaluate((selector) => document.querySelectorAll(selector).length, order)).toBe(0)
  })

  describe.each([true, false])('with scripts: %s', (script) => {
    it('shows side by side what was picked', async () => {
      await engine().open(gridPage, { script })
      if (script) await touch(engine())
      for (const selector of comparing(['lido', 'rocket-pool'])) await engine().click(selector)
      await expect.poll(() => shown(engine()), soon).toEqual(['Lido', 'Rocket Pool'])
      expect(script ? await engine().faults() : []).toEqual([])
    })
  })

  describe.each([320, 1440])('at %i px', (width) => {
    /** Where in the window an element is to be seen, in px from its top, once all stands still; nothing where it is out of the window or covered. */
    const seenAt = async (selector: string) => {
      await engine().evaluate(standStill, { selector })
      return engine().evaluate((wanted) => {
        const element = document.querySelector(wanted) as Element
        const { left, top, bottom } = element.getBoundingClientRect()
        return element.contains(document.elementFromPoint(left + 2, (top + bottom) / 2)) ? top : undefined
      }, selector)
    }

    it.each(['lido', 'stader', 'liquid-collective'])('comes to the row that an address names, and nothing covers it: %s', async (id) => {
      await engine().open(`${gridPage}#product-pools-${id}`, { width, height: 700 })
      await expect.poll(() => seenAt(`#product-pools-${id}`), soon).toBeLessThan(700)
    })

    it('comes to what a link compares, with the focus there', async () => {
      await engine().open(`${gridPage}?compare=lido,rocket-pool`, { width, height: 700 })
      await scriptIsThere(engine())
      await expect.poll(() => engine().evaluate((selector) => document.activeElement === document.querySelector(selector), `${grid} table`), soon).toBe(true)
      await expect.poll(() => seenAt(nameOf), soon).toBeLessThan(350)
    })
  })

  it('shows side by side what a link says', async () => {
    await engine().open(`${gridPage}?compare=lido,rocket-pool`)
    await expect.poll(() => shown(engine()), soon).toEqual(['Lido', 'Rocket Pool'])
    expect(await engine().faults()).toEqual([])
  })

  // A page that moves between press and release takes the click from what it was meant for. WebKit does not scroll along as the others do.
  it('stays where it is in view when its script comes, so that no click is lost', async () => {
    await engine().open(gridPage)
    const top = () => engine().evaluate((selector) => document.querySelector(selector)?.getBoundingClientRect().top, entry)
    await engine().evaluate(standStill, { selector: entry, block: 'start' as const })
    const before = await top()
    await scriptIsThere(engine())
    expect(await top()).toBeCloseTo(before ?? NaN, 0)
  })

  it('puts products in the order of their names, once the page is touched', async () => {
    await engine().open(gridPage)
    const before = await shown(engine())
    await touch(engine())
    await engine().select(order, 'name')
    // What is closed stands last in every order.
    const byName = [...before].sort((a, b) => Number(closed.includes(String(a))) - Number(closed.includes(String(b))) || String(a).localeCompare(String(b)))
    expect(byName).not.toEqual(before)
    await expect.poll(() => shown(engine()), soon).toEqual(byName)
    expect(await engine().faults()).toEqual([])
  })
}
