import { expect, it } from 'vitest'
import { drawnOn, siteOf } from '../../src/check/site.ts'
import { readPage } from '../../src/mdx/check.ts'
import { judgeProducts, type ReadFile } from '../../src/registry/check.ts'
import { readFile } from '../../src/registry/load.ts'
import { withSharedFacts } from '../../src/registry/shared.ts'
import { root } from '../files.ts'
import { madePools } from '../made/made-pools.ts'

const nothing = await drawnOn([])

/** So many products, of which each second shares a fact with the one before, and how often anything of one is looked at. */
function counted(count: number): { files: ReadFile[]; looks: () => number } {
  let looks = 0
  let before = ''
  const files = [...madePools(count, [])].map(([file, text], index) => {
    const shared = JSON.parse(text) as { facts: Record<string, unknown> }
    if (index % 2 === 1) shared.facts.bugBounty = { sameAs: `pools/${before}` }
    before = /([^/]+)\.json$/.exec(file)?.[1] ?? ''
    const read = readFile(file, `${JSON.stringify(shared, null, 2)}\n`, 'pools')
    const { product } = read
    return product ? { ...read, product: new Proxy(product, { get: (target, key) => (looks++, Reflect.get(target, key) as unknown) }) } : read
  })
  return { files, looks: () => looks }
}

it.each<[string, (files: ReadFile[]) => unknown]>([
  ['to judge them', (files) => judgeProducts(files, '2026-11-22')],
  ['to write out what they share', (files) => withSharedFacts(files.flatMap(({ product }) => product ?? []))],
  ['to know what links can lead to', (files) => siteOf(root, [], files, nothing)],
])('twice the products are twice the work %s', (_, work) => {
  const [some, twice] = [60, 120].map((count) => {
    const { files, looks } = counted(count)
    work(files)
    return looks()
  })
  expect(some).toBeGreaterThanOrEqual(60)
  expect(twice).toBeLessThanOrEqual(2 * (some ?? 0) + 10)
})

it('a page that shows one table three hundred times is as much work as one that shows it once', () => {
  const pageOf = (times: number) => readPage(root, 'content/page.mdx', `---\ntitle: A page\ndescription: A page that a test reads.\n---\n\n${'<StakingProductsCardGrid category="pools" />\n\n'.repeat(times)}`)
  const [once, often] = [1, 300].map((times) => {
    const { files, looks } = counted(20)
    const before = looks()
    const site = siteOf(root, [pageOf(times)], files, nothing)
    expect(site.anchors.get('/page')?.size).toBe(21)
    return looks() - before
  })
  expect(often).toBe(once)
})
