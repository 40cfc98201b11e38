import { describe, expect, it } from 'vitest'
import { loadRegistry } from '../../src/registry/load.ts'
import { root } from '../files.ts'
import type { Engine } from './engine.ts'
import { comparing, entry, filter, gridPage, nameOf, order } from './grid.ts'
import { soon } from './soon.ts'

const pools = loadRegistry(root).listings.filter(({ category, removed }) => category === 'pools' && !removed).map(({ name }) => name)

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
    await engine().click(filter('trustless'))
    await expect.poll(() => shown(engine()), soon).not.toContain('Lido')
    const names = await shown(engine())
    expect(names).toContain('Rocket Pool')
    await engine().click(filter('trustless'))
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

  it('shows side by side what a link says', async () => {
    await engine().open(`${gridPage}?compare=lido,rocket-pool`)
    await expect.poll(() => shown(engine()), soon).toEqual(['Lido', 'Rocket Pool'])
    expect(await engine().faults()).toEqual([])
  })

  // A page that moves between press and release takes the click from what it was meant for. WebKit does not scroll along as the others do.
  it('stays where it is in view when its script comes, so that no click is lost', async () => {
    await engine().open(gridPage)
    const before = await engine().evaluate((selector) => {
      const product = document.querySelector(selector)
      product?.scrollIntoView({ block: 'start' })
      return product?.getBoundingClientRect().top
    }, entry)
    await scriptIsThere(engine())
    expect(await engine().evaluate((selector) => document.querySelector(selector)?.getBoundingClientRect().top, entry)).toBeCloseTo(before ?? NaN, 0)
  })

  it('puts products in the order of their names, once the page is touched', async () => {
    await engine().open(gridPage)
    const before = await shown(engine())
    await touch(engine())
    await engine().select(order, 'name')
    const byName = [...before].sort((a, b) => String(a).localeCompare(String(b)))
    expect(byName).not.toEqual(before)
    await expect.poll(() => shown(engine()), soon).toEqual(byName)
    expect(await engine().faults()).toEqual([])
  })
}
