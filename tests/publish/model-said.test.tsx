// @vitest-environment happy-dom
import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { judge, type Judged } from '../../src/attributes/judge.ts'
import { Facts } from '../../src/components/product/Facts.tsx'
import { Summary } from '../../src/components/product/Summary.tsx'
import { Verdicts } from '../../src/components/product/Verdicts.tsx'
import { ProductGrid } from '../../src/components/staking/ProductGrid.tsx'
import { apiFiles } from '../../src/publish/api/files.ts'
import { productFile } from '../../src/publish/api/product-schema.ts'
import { markdownOf } from '../../src/publish/page/markdown.ts'
import { treeOf } from '../../src/publish/page/tree.ts'
import { apiPathOfListing, apiPaths } from '../../src/registry/api-paths.ts'
import { checkListing } from '../../src/registry/load.ts'
import { en } from '../../src/strings/en.ts'
import { WithSystem } from '../components/with-system.tsx'
import { patchedBase } from '../products.ts'

const today = '2026-11-22'
const source = { title: 'A source', url: 'https://example.org/source', kind: 'project' }
const list = { title: 'A list', url: 'https://example.org/list', kind: 'register' }
const fact = (value: unknown, ...sources: object[]) => ({ value, asOf: '2026-08', sources })
/** A pool of which some is second-hand, some is said otherwise, and which is about to close. */
const patch = {
  status: { ...fact('closing', source), note: 'Whoever holds the token is paid back.' },
  bugBounty: fact('active', list),
  minimumEth: { ...fact(0.01, list, { ...source, says: 1 }), note: 'Its own paper asks for 1 ETH.' },
  audits: { ...fact([], source, { ...list, says: [{ auditor: 'Some Auditor', date: '2022', kind: 'code-audit', url: 'https://example.org/a.pdf' }] }), note: 'A list names a report that nobody can open.' },
  controlChange: { ...fact([{ who: 'company', delay: 'none' }], source, { ...list, says: [] }), note: 'A list says that nobody can.' },
}
const { listing, diagnostics } = checkListing('content/products/pools/some-pool.json', patchedBase('some-pool', { facts: patch }), 'pools', today)
if (!listing) throw new Error(diagnostics.map(({ message }) => message).join('\n'))
const pool: Judged = judge(listing, today)

describe('the data of a pool', () => {
  const files = apiFiles([pool], today, en, [])
  const parsed = (path: string) => JSON.parse(files.get(path) ?? 'null') as { product: { description: string; facts: Record<string, Record<string, unknown>>; verdicts: Record<string, unknown>[] } }
  const content = parsed(apiPathOfListing(pool))
  const ajv = new Ajv2020({ allErrors: true })
  addFormats(ajv)
  const fits = ajv.compile(parsed(apiPaths.productSchema))

  it('fits its published schema, and to the letter the one of the code', () => {
    expect(fits(content), JSON.stringify(fits.errors)).toBe(true)
    expect(productFile.safeParse(content).error).toBe(undefined)
  })

  it('marks each fact that is second-hand, and no other', () => {
    expect(Object.entries(content.product.facts).filter(([, { secondHand }]) => secondHand !== undefined).map(([key, { secondHand }]) => [key, secondHand])).toEqual([['minimumEth', true], ['bugBounty', true]])
  })

  it('marks each verdict that is second-hand, and says so in its reason', () => {
    expect(content.product.verdicts.filter(({ secondHand }) => secondHand !== undefined)).toEqual([{ attribute: 'bugBounty', state: 'met', reason: 'A bug bounty is active. This is second-hand: only a list that copied it says so.', asOf: '2026-08', secondHand: true, sources: [list] }])
  })

  it('gives with a fact what its sources say otherwise, and with a verdict only which they are', () => {
    const { cite, ...said } = content.product.facts.controlChange ?? {}
    expect(said).toEqual(patch.controlChange)
    expect(cite).toEqual({ name: 'Some Pool, who can change the contracts', value: 'The company: at once', asOf: '2026-08', address: 'https://staking-field-guide.example/staking/pools/some-pool/#fact-controlChange' })
    expect(content.product.verdicts.find(({ attribute }) => attribute === 'trustless')).toEqual({ attribute: 'trustless', state: 'notMet', reason: 'The company can change the contracts at once.', asOf: '2026-08', sources: [source, list] })
    expect(content.product.verdicts.find(({ attribute }) => attribute === 'audited')).toMatchObject({ sources: [source, list] })
  })

  it('gives as version 1 did whether the pool is trustless: as its verdict is', () => {
    expect(content.product.facts.trustless).toEqual({ value: 'no', asOf: '2026-08', sources: [source, list] })
    const trustlessOf = (facts: object) => {
      const file = apiFiles([judge({ ...pool, facts: { ...pool.facts, ...facts } } as never, today)], today, en, []).get(apiPathOfListing(pool)) ?? ''
      expect(fits(JSON.parse(file)), JSON.stringify(fits.errors)).toBe(true)
      return (JSON.parse(file) as typeof content).product.facts.trustless
    }
    const nobody = { controlChange: fact([], source), controlPause: fact([], source), controlTake: fact([], source), controlCredentials: fact([{ who: 'contract' }], source), controlReports: fact({ who: 'code' }, source) }
    expect(trustlessOf(nobody)).toEqual({ value: 'yes', asOf: '2026-08', sources: [source] })
    expect(trustlessOf({ ...nobody, controlReports: fact({ who: 'oracle', need: 5, of: 9 }, source) })).toEqual({ value: 'no', asOf: '2026-08', sources: [source] })
    expect(trustlessOf({ ...nobody, controlReports: { value: 'unknown', sources: [source] } })).toEqual({ value: 'unknown', sources: [source] })
    expect(trustlessOf({ ...nobody, controlReports: { value: 'unknown' } })).toEqual({ value: 'unknown', sources: [] })
  })

  it('says of what is about to close just that', () => {
    expect(content.product.description).toBe('Some Pool is a staking pool that is about to close and meets 5 of 9 attributes.')
  })

  it.each<[string, (facts: Record<string, Record<string, unknown>>) => void]>([
    ['a source without a kind', ({ launch }) => Object.assign(launch ?? {}, { sources: [{ title: 'A source', url: 'https://example.org/source' }] })],
    ['a kind that is none', ({ launch }) => Object.assign(launch ?? {}, { sources: [{ ...source, kind: 'blog' }] })],
    ['a status that is none', ({ status }) => Object.assign(status ?? {}, { value: 'shut' })],
    ['a delay without a unit', ({ controlChange }) => Object.assign(controlChange ?? {}, { value: [{ who: 'vote', delay: 2 }] })],
    ['a mark of second-hand that is false', ({ bugBounty }) => Object.assign(bugBounty ?? {}, { secondHand: false })],
    ['no status', (facts) => delete facts.status],
    ['no fact that version 1 had', (facts) => delete facts.trustless],
  ])('is refused by the schema with %s', (_, spoil) => {
    const file = parsed(apiPathOfListing(pool))
    spoil(file.product.facts)
    expect(fits(file)).toBe(false)
  })
})

describe('the Markdown of a pool', () => {
  const markdown = (view: React.ReactNode) => markdownOf(treeOf(`<main>${renderToStaticMarkup(<WithSystem>{view}</WithSystem>)}</main>`), 'https://site.example/staking/pools/')

  it('says in a table what is closing and what is second-hand', () => {
    const text = markdown(<ProductGrid category="pools" listings={[pool]} today={today} />)
    expect(text).toContain('| **Closing** [Some Pool](https://site.example/staking/pools/some-pool/) ')
    expect(text).toMatch(/\| From 0\.01 ETH, second-hand +\|/)
    expect(text).toMatch(/\| Met, second-hand +\|/)
  })

  it('says on its page what is closing, of which kind each source is, and what it says otherwise', () => {
    const text = markdown(<><Summary listing={pool} names={['Some Pool']} today={today} /><Verdicts listing={pool} today={today} /><Facts listing={pool} today={today} /></>)
    expect(text).toContain('> **Closing**\n>\n> As of August 2026. Whoever holds the token is paid back.')
    expect(text).toContain('[A source](https://example.org/source) (the project itself; says otherwise: From 1 ETH)')
    expect(text).toContain('[A list](https://example.org/list) (a list that copied it; says otherwise: Nobody)')
    expect(text).toContain('second-hand')
  })
})
