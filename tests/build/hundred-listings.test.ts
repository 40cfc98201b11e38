import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { budget } from '../../src/budget.ts'
import { check } from '../../src/check/check.ts'
import { estimateIsWithin, estimateOfProduct } from '../../src/check/weight-estimate.ts'
import { pathOfListing } from '../../src/registry/categories.ts'
import { loadRegistry } from '../../src/registry/load.ts'
import { measurePage } from '../../src/publish/weights/measure.ts'
import { filesBelow, root } from '../files.ts'
import { madePage } from '../made/made-page.ts'
import { madePools } from '../made/made-pools.ts'
import { longSettings, withLongSettings } from '../out/long-settings.ts'
import { startBuild } from './run-build.ts'
import { allProducts, smallSite } from './small-site.ts'

const pools = 'staking/pools/index.html'
const day = '2026-11-22'
const tooLong = 'content/staking/everything/index.mdx'

const { listings } = loadRegistry(root)
const listed = listings.filter(({ category, removed }) => category === 'pools' && !removed).length
const count = Math.max(100, listed)
const made = madePools(count - listed, listings)
// The owner's page, for one as long as pages are.
const pages = { 'content/staking/pools/index.mdx': readFileSync(join(root, 'tests/fixtures/reference/pooled-staking.mdx'), 'utf8'), [tooLong]: madePage(38_000) }
const few = smallSite('few-listings', { files: pages })
const copy = smallSite('hundred-listings', { products: allProducts, files: { ...Object.fromEntries(made), ...pages } })
afterAll(() => [few, copy].forEach((folder) => rmSync(folder, { recursive: true, force: true })))
const built = (page: string, site = copy) => readFileSync(join(site, 'out', page), 'utf8')

describe(`a registry of ${count} pools`, () => {
  it('has nothing to complain about but the page that is too long, which is named with its weight before anything is built', async () => {
    const { diagnostics } = await check(copy, day)
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(diagnostics.filter(({ file }) => made.has(file))).toEqual([])
    expect(diagnostics.filter(({ file }) => file === tooLong).map(({ rule, message }) => [rule, message])).toEqual([['page-weight', expect.stringMatching(/^Unexpected page of about 1[45],\d00 bytes as sent, expected at most 14,336, which the tests enforce; move part of it to another page/)]])
  })
})

describe(`a site with ${count} pools and long addresses`, () => {
  let printed = ''
  beforeAll(async () => {
    // Beside each other: much of a build leaves a core free.
    const builds = await Promise.all(([[few, {}], [copy, longSettings]] as const).map(([site, settings]) => startBuild(site, { ...settings, BUILD_DATE: day })))
    for (const build of builds) expect(build.status, build.printed).toBe(0)
    printed = builds[1]?.printed ?? ''
  }, 900_000)

  it('is built all the same where a page is too long, and the build says so, with the file and what to do', async () => {
    const [, said] = /^! content\/staking\/everything\/index\.mdx: the page weighs ([\d,]+) of 14,336 bytes, more than the tests allow: move part of it to another page$/m.exec(printed) ?? []
    const warned = /about ([\d,]+) bytes/.exec((await check(copy, day)).diagnostics.find(({ file }) => file === tooLong)?.message ?? '')?.[1]
    const [weight, estimate] = [said, warned].map((figure) => Number(figure?.replace(',', '')))
    expect(weight).toBe(measurePage(built('staking/everything/index.html')).packed)
    expect(Math.abs((estimate ?? 0) - (weight ?? 0))).toBeLessThanOrEqual(estimateIsWithin * (weight ?? 0) + 50)
  })

  it('grows by what a listing may weigh, and can be read to its second heading or first listing after one round trip', () => {
    const { grid } = measurePage(built(pools))
    expect(grid?.listings).toBe(count)
    expect(grid?.bytesEach).toBeLessThanOrEqual(budget.grid.bytesEach)
    expect(grid?.elementsEach).toBeLessThanOrEqual(budget.grid.elementsEach)
    expect(grid?.firstWindow.arrived).toBeGreaterThanOrEqual(grid?.firstWindow.needed ?? Infinity)
  })

  it('has no more around its listings than a site with few: nothing else is there once for each', () => {
    const { fixedPart = 0, listings: those = 0 } = measurePage(withLongSettings(built(pools, few))).grid ?? {}
    // There is more to choose from in a list, and names of styles are longer. What is there once for each would add some ten bytes each.
    expect((measurePage(built(pools)).grid?.fixedPart ?? Infinity) - fixedPart).toBeLessThan(4 * (count - those))
  })

  it('has no other page that weighs too much', () => {
    const pages = filesBelow('.tmp/hundred-listings/out').filter((file) => file.endsWith('.html') && !file.startsWith('staking/everything/'))
    expect(pages.length).toBeGreaterThan(count)
    const weights = pages.map((file) => ({ file, ...measurePage(built(file)) }))
    expect(weights.filter(({ grid, packed }) => !grid && packed > budget.page)).toEqual([])
  })

  it('has pages of products as heavy as was estimated', () => {
    const wrong = loadRegistry(copy).listings.map((listing) => {
      const { packed } = measurePage(built(`${pathOfListing(listing)}/index.html`.slice(1)))
      return { id: listing.id, packed, estimate: estimateOfProduct(listing) }
    }).filter(({ packed, estimate }) => Math.abs(estimate - packed) > 0.02 * budget.page)
    expect(wrong).toEqual([])
  })

  it('weighs what a page built with short addresses is said to weigh with long ones', () => {
    // These pages are the same in both builds but for the names of styles.
    for (const page of ['glossary/index.html', 'staking/withdrawals/index.html', 'staking/everything/index.html']) {
      const replaced = measurePage(withLongSettings(built(page, few))).packed
      expect(Math.abs(replaced - measurePage(built(page)).packed), page).toBeLessThan(0.02 * replaced)
    }
  })
})
