import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/check/check.ts'
import { estimateIsWithin, estimateOfPage, estimateOfProduct } from '../../src/check/weight-estimate.ts'
import { shows } from '../../src/mdx/anchors.ts'
import { readPage } from '../../src/mdx/check.ts'
import { originalOf } from '../../src/languages.ts'
import { pathOf } from '../../src/mdx/page.ts'
import { glossaryOf } from '../../src/mdx/read-glossary.ts'
import { measurePage } from '../../src/publish/weights/measure.ts'
import { pathOfListing } from '../../src/registry/categories.ts'
import { loadRegistry } from '../../src/registry/load.ts'
import { root } from '../files.ts'
import { withLongSettings } from './long-settings.ts'

// Lighter pages are too far from every limit to matter.
const from = 4_900
const { texts } = await check(root, '2026-11-22')
const rest = { terms: glossaryOf(root), pages: [...texts].filter(([file]) => originalOf(file).lang === 'en').length }
const pages = [...texts].filter(([file]) => originalOf(file).lang === 'en').flatMap(([file, text]) => {
  const { page } = file.endsWith('.mdx') ? readPage(root, file, text) : {}
  // What one removed listing adds is not known: there was none to measure.
  return page && !shows(page, 'RemovedListings') ? [{ file, path: pathOf(file), estimate: estimateOfPage(page, rest) }] : []
})
const products = loadRegistry(root).listings.map((listing) => ({ file: `${listing.category}/${listing.id}.json`, path: pathOfListing(listing), estimate: estimateOfProduct(listing) }))

/** What `npm run check` can know of a page, beside what the page weighs: of one with listings, without them. */
const compared = [...pages, ...products].map(({ file, path, estimate }) => {
  const html = readFileSync(join(root, 'out', path, 'index.html'), 'utf8')
  const { grid } = measurePage(html)
  const { packed } = measurePage(withLongSettings(html))
  const weight = grid?.fixedPart ?? packed
  return { file, weight, estimate, off: estimate - weight }
}).filter(({ weight }) => weight >= from)

describe('the weight of a page, estimated from its source', () => {
  it('is compared with that of most built pages', () => {
    expect(compared.length).toBeGreaterThan(0.8 * (pages.length + products.length))
  })

  it(`is within ${estimateIsWithin * 100}% of what the built page weighs, of a host with long addresses`, () => {
    const wrong = compared.filter(({ weight, off }) => Math.abs(off) > estimateIsWithin * weight)
    expect(wrong, 'The frame, a component or the styles weigh something else than they did: change the figure for it in src/check/weight-estimate.ts by what the estimates are off').toEqual([])
  })
})
