// @vitest-environment happy-dom
import { noneInEnglish } from '../../src/components/place.tsx'
import { cleanup, render, screen, within } from '@testing-library/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { Citations } from '../../src/components/product/Citations.tsx'
import { Facts } from '../../src/components/product/Facts.tsx'
import { ProductPage } from '../../src/components/product/ProductPage.tsx'
import { judge } from '../../src/attributes/judge.ts'
import type { EarlierValue } from '../../src/history/fact-history.ts'
import type { Histories } from '../../src/history/histories.ts'
import { markdownOf } from '../../src/publish/page/markdown.ts'
import { treeOf } from '../../src/publish/page/tree.ts'
import { searchable } from '../../src/publish/page/searchable.ts'
import { known, poolOf, poolText } from '../history/texts.ts'
import { WithSystem } from './with-system.tsx'

afterEach(cleanup)

const today = '2026-11-26'
const commit = '0123456789abcdef0123456789abcdef01234567'
const fee = (percent: number) => ({ percent, of: 'rewards' })
const was = (value: unknown, from = '2026-08-03', until = '2026-11-22'): EarlierValue => ({ value, ...(value === 'unknown' ? {} : { asOf: '2026-08' }), from, until, commit })
const audit = { auditor: 'Another Auditor', date: '2021', kind: 'code-audit', url: 'https://example.org/other.pdf' }
const pool = poolOf(poolText({ controlPause: { value: 'unknown' }, controlChange: known([{ who: 'company', delay: 'none' }]) }))
const now = { since: '2026-11-22', commit }

/** What unfolds in the row of a fact. */
function before(label: string, key: string, values: readonly EarlierValue[], own: Histories[string] = { now, before: [] }): string {
  render(<WithSystem><Facts listing={pool} today={today} histories={{ [key]: { ...own, before: [...values] } }} /></WithSystem>)
  const summary = screen.getByText('Before', { selector: 'summary' })
  expect(summary.getAttribute('aria-label')).toBe(`Before, in this guide: ${label}`)
  expect(summary.closest('[id]')?.id).toBe(`fact-${key}`)
  const [, said, list] = summary.parentElement?.childNodes ?? []
  return [said?.textContent, ...[...(list as Element).children].map((item) => item.textContent)].join(' | ')
}

describe('what a fact was before', () => {
  it.each<[string, string, string, EarlierValue[]]>([
    ['This guide has said so since 22 November 2026. Before that, it said: | 12% of rewards (from 3 August 2026 to 22 November 2026)', 'Fee', 'fee', [was(fee(12))]],
    ['This guide has said so since 22 November 2026. Before that, it said: | 12% of rewards (on 22 November 2026) | Unknown (until 22 November 2026)', 'Fee', 'fee', [was(fee(12), '2026-11-22'), was('unknown')]],
    ['This guide has said so since 22 November 2026. Before that, it said: | 1% of rewards (from 3 August 2026 to 22 November 2026) | 2% of rewards (from 3 August 2026 to 22 November 2026) | 3% of rewards (from 3 August 2026 to 22 November 2026) | 1 value more, in the JSON of this page', 'Fee', 'fee', [1, 2, 3, 4].map((percent) => was(fee(percent)))],
    ['This guide has said so since 22 November 2026. Before that, it said: | 2 reports (from 3 August 2026 to 22 November 2026)', 'Outside reports', 'audits', [was([audit, audit])]],
    ['This guide has said so since 22 November 2026. Before that, it said: | 1 report, with other details (from 3 August 2026 to 22 November 2026) | None (from 3 August 2026 to 22 November 2026)', 'Outside reports', 'audits', [was([audit]), was([])]],
    ['This guide has said so since 22 November 2026. Before that, it said: | aETH and bETH (from 3 August 2026 to 22 November 2026)', 'Token', 'tokens', [was(['aETH', 'bETH'].map((symbol) => ({ name: symbol, symbol, kind: 'rebasing', address: `0x${'0'.repeat(40)}` })))]],
    ['This guide has said so since 22 November 2026. Before that, it said: | Nobody (from 3 August 2026 to 22 November 2026)', 'Who can change the contracts', 'controlChange', [was([])]],
    ['This guide has said so since 22 November 2026. Before that, it said: | Nobody (from 3 August 2026 to 22 November 2026)', 'Who can stop deposits, withdrawals or transfers', 'controlPause', [was([])]],
    ['This guide has said so since 22 November 2026. Before that, it said: | From the pool: no time is named (from 3 August 2026 to 22 November 2026)', 'Waits, limits and fees', 'leaving', [was([{ way: 'pool', least: 'unnamed', longest: 'unnamed', stoppedBy: [] }])]],
  ])('%s', (words, label, key, values) => expect(before(label, key, values)).toBe(words))

  it('says only what was, where the present value is not committed yet', () => {
    expect(before('Fee', 'fee', [was(fee(12))], { before: [] })).toBe('Before, this guide said: | 12% of rewards (from 3 August 2026 to 22 November 2026)')
  })

  it('is whole, however long: what is cut off might be the worst of it', () => {
    const powers = [...Array.from({ length: 8 }, () => ({ who: 'multisig', need: 4, of: 7, delay: 'none' })), { who: 'company', delay: 'none' }]
    expect(before('Who can change the contracts', 'controlChange', [was(powers)])).toMatch(/ \| A multisig \(4 of 7 must agree\): at once; .{250,}; the company: at once \(from 3 August 2026 to 22 November 2026\)$/)
  })

  it('is nothing where there was nothing else, or nobody knows', () => {
    render(<WithSystem><Facts listing={pool} today={today} histories={{ fee: { now, before: [] }, controlPause: { before: [] } }} /></WithSystem>)
    expect(screen.queryByText('Before')).toBe(null)
  })

  it('shows tags as words', () => {
    const symbol = '<img src=x onerror=alert(1)>'
    expect(before('Token', 'tokens', [was([{ name: symbol, symbol, kind: 'rebasing', address: '' }])])).toContain(` | ${symbol} (from`)
  })
})

describe('a fact is cited', () => {
  const linesOf = (histories: Histories, listing = pool) => {
    render(<WithSystem><Citations listing={listing} histories={histories} /></WithSystem>)
    return within(screen.getByText('Cite a fact').parentElement as HTMLElement).getAllByRole('listitem', { hidden: true }).map(({ textContent }) => textContent)
  }
  const address = 'https://staking-field-guide.example/staking/pools/some-pool/'

  it('by name, value, date, commit and address, in a line each; what nobody knows is not', () => {
    const lines = linesOf({ fee: { now, before: [] }, launch: { now: { since: '2026-11-22' }, before: [] } })
    expect(lines).toContain(`Some Pool, fee: 10% of rewards. As of August 2026. Staking Field Guide, commit 01234567, ${address}#fact-fee`)
    expect(lines).toContain(`Some Pool, open since: 3 February 2021. As of August 2026. Staking Field Guide, ${address}#fact-launch`)
    expect(lines).toHaveLength(Object.values(pool.facts).filter((fact) => fact && 'asOf' in fact).length)
    expect(lines.join()).not.toContain('#fact-controlPause')
  })

  it('without a commit where the build has no history', () => expect(linesOf({}).join()).not.toContain('commit'))
  it('not at all where nothing is known', () => {
    const nothing = Object.fromEntries(Object.keys(pool.facts).map((key) => [key, { value: 'unknown' }]))
    const { container } = render(<WithSystem><Citations listing={{ ...pool, facts: nothing } as never} histories={{}} /></WithSystem>)
    expect(container.textContent).toBe('')
  })
})

describe('a page', () => {
  const page = (histories: Histories | null) => renderToStaticMarkup(<WithSystem><ProductPage path="/staking/pools/some-pool" lang="en" langs={["en"]} siteLangs={["en"]} inEnglish={noneInEnglish} trail={[]} sidebar={[]} file="content/products/pools/some-pool.json" listing={judge(pool, today)} names={[pool.name]} previous={null} next={null} lists={{}} histories={histories} today={today} /></WithSystem>)
  const earlier = { fee: { now, before: [was(fee(98.7))] } }
  const missing = "The history of this page's facts is missing from this build."
  const text = (html: string) => html.replaceAll('&#x27;', "'")

  it('says that its history is missing where it is, and only there', () => {
    expect(text(page(null))).toContain(missing)
    expect(text(page({}))).not.toContain(missing)
    expect(page(null)).toContain('Some Pool, fee: 10% of rewards. As of August 2026. Staking Field Guide, https://')
  })

  it('is not found by what was before, nor by what is there to be copied', () => {
    const found = searchable(treeOf(page(earlier)), { kind: 'product', lang: 'en' })
    expect(found).toContain('10% of rewards')
    expect(found).not.toMatch(/98\.7|has said so|Before that|Cite a fact|commit/)
  })

  it('says in Markdown what was before as such, in the row of its fact, and leaves out what is there to be copied', () => {
    const markdown = markdownOf(treeOf(page(earlier)), 'https://staking-field-guide.example/staking/pools/some-pool/')
    expect(markdown).toMatch(/\n {4}Before\n\n {4}This guide has said so since 22 November 2026\. Before that, it said:\n\n {4}- 98\.7% of rewards \(from 3 August 2026 to 22 November 2026\)\n/)
    expect(markdown.match(/98\.7/g)).toHaveLength(1)
    expect(markdown).not.toMatch(/Cite a fact|commit/)
  })
})
