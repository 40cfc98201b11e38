import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { feedOf as siteFeedOf, productFeedOf as feedOfProduct } from '../../../src/publish/site/feed.ts'
import type { VerdictChange } from '../../../src/history/verdict-changes.ts'
import type { FactsChange } from '../../../src/publish/site/feed-entries.ts'
import type { Listing } from '../../../src/registry/listing.ts'
import { loadRegistry } from '../../../src/registry/load.ts'
import { site } from '../../../src/site.ts'
import { root } from '../../files.ts'

const { listings } = loadRegistry(root)
const inEnglish = (listing: Listing) => ({ listing, english: listing })
const feedOf = (some: readonly Listing[], changes: readonly VerdictChange[] = []) => siteFeedOf(some.map(inEnglish), () => changes, 'en')
const productFeedOf = (listing: Listing, changed: Parameters<typeof feedOfProduct>[1]) => feedOfProduct(inEnglish(listing), changed, 'en')
const sources = [{ title: 'Notes', url: 'https://example.org/', kind: 'project' as const }]
const withEntries = (entries: Pick<Listing, 'changes' | 'removed'>): Listing => {
  const [first] = listings
  if (!first) throw new Error('There is no listing.')
  return { ...first, category: 'pools', id: 'some-pool', name: 'Some Pool', changes: undefined, removed: undefined, ...entries } as Listing
}

it('holds every dated change, the newest first, with a link to it', () => {
  const feed = feedOf([withEntries({ changes: [{ date: '2026-08', what: 'The fee fell to 5%.', sources }, { date: '2024', what: 'The fee rose to 10%.', sources }] }), withEntries({ removed: { date: '2026-09-03', reason: 'It closed for good.', sources } })])
  expect([...feed.matchAll(/<entry>\s*<title type="html"><!\[CDATA\[(.*?)\]\]>/g)].map(([, title]) => title)).toEqual(['Some Pool is no longer listed, 3 September 2026', 'Some Pool, August 2026', 'Some Pool, 2024'])
  expect(feed).toContain('<updated>2026-09-03T00:00:00.000Z</updated>')
  expect(feed).toContain('/staking/pools/some-pool/#changes"/>')
})

it('is the same for the same registry, whenever it is made', () => {
  expect(feedOf(listings)).toBe(feedOf([...listings].reverse()))
})

it('tells two changes of one day apart', () => {
  const feed = feedOf([withEntries({ changes: [{ date: '2026', what: 'The fee fell to 5%.', sources }, { date: '2026', what: 'The bond fell to 4 ETH.', sources }] })])
  const ids = [...feed.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

it('lets no words become markup in a reader of the feed', () => {
  const feed = feedOf([withEntries({ changes: [{ date: '2026', what: ']]></summary><script>alert(1)</script> & <img src=x onerror=alert(1)>', sources }] })])
  expect(feed).not.toMatch(/<script|<img|\]\]><\/summary><script/)
  expect(feed).toContain('&#60;script&#62;')
})

it.each([[['old-pool']], [['old-pool', 'older-than-now']]])('gives an entry the id it had before the product was called otherwise (%j), and links to its page of today', (formerly) => {
  const changes = [{ date: '2026', what: 'The fee fell to 5%.', sources }]
  const idsIn = (feed: string) => [...feed.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id)
  const before = feedOf([{ ...withEntries({ changes }), id: 'old-pool' } as Listing])
  const now = feedOf([{ ...withEntries({ changes }), formerly } as Listing])
  expect(idsIn(now)).toEqual(idsIn(before))
  expect(now).toContain('/staking/pools/some-pool/#changes"/>')
  expect(now).not.toContain('href="https://guide.example/staking/pools/old-pool')
})

it('is valid with nothing to say', () => {
  expect(feedOf([])).toContain('<updated>1970-01-01T00:00:00.000Z</updated>')
})

const titlesIn = (feed: string) => [...feed.matchAll(/<entry>\s*<title type="html"><!\[CDATA\[(.*?)\]\]>/g)].map(([, title]) => title)
const summariesIn = (feed: string) => [...feed.matchAll(/<summary type="html"><!\[CDATA\[(.*?)\]\]>/g)].map(([, text]) => text)
const idsIn = (feed: string) => [...feed.matchAll(/<entry>.*?<id>(.*?)<\/id>/gs)].map(([, id = '']) => id.replace(site.origin, ''))
const verdict = (day: string, ...changed: VerdictChange['changed']): VerdictChange => ({ day, commit: 'a'.repeat(40), changed })
const trustless = { attribute: 'trustless', before: 'notMet', after: 'partly' } as const
const audited = { attribute: 'audited', before: 'unknown', after: 'met' } as const
const feeChange = (day: string): FactsChange => ({ day, changed: [{ fact: 'fee', before: '12% of rewards', after: '10% of rewards' }] })

describe('verdicts that changed', () => {
  const some = withEntries({ changes: [{ date: '2026-08', what: 'The fee fell to 5%.', sources }] })

  it('stand in the feed of the site, in words that speak of the guide', () => {
    const feed = feedOf([some], [verdict('2026-09-03', trustless, audited), verdict('2026-07-01', audited)])
    expect(titlesIn(feed)).toEqual(['Some Pool: 2 verdicts changed in this guide', 'Some Pool, August 2026', 'Some Pool: verdict changed in this guide'])
    expect(summariesIn(feed)[0]).toBe('In this guide since 3 September 2026. Trustless: partly met. Before: not met. Audited: met. Before: unknown. Verdicts also change when the guide learns more or corrects itself.')
    expect(feed).toContain('/staking/pools/some-pool/#verdicts"/>')
  })

  it('make one entry for a listing and a day, whatever order they come in, and none where nothing changed', () => {
    const feed = feedOf([some], [verdict('2026-09-03', trustless), verdict('2026-09-03', { ...trustless, before: 'partly', after: 'met' }), verdict('2026-09-02')])
    expect(titlesIn(feed)).toEqual(['Some Pool: verdict changed in this guide', 'Some Pool, August 2026'])
    expect(idsIn(feed)[0]).toBe('/staking/pools/some-pool/#verdicts-2026-09-03')
  })

  it('keep their id when the product gets another name, and whichever verdicts they are', () => {
    const renamed = feedOf([{ ...some, formerly: ['old-pool'] } as Listing], [verdict('2026-09-03', audited)])
    expect(idsIn(renamed)[0]).toBe(idsIn(feedOf([{ ...some, id: 'old-pool' } as Listing], [verdict('2026-09-03', trustless)]))[0])
  })

  it('push out no change and no removal, however many there are', () => {
    const days = Array.from({ length: 70 }, (_, day) => verdict(new Date(Date.UTC(2026, 8, 1 + day)).toISOString().slice(0, 10), audited))
    const said = Array.from({ length: 60 }, (_, year) => ({ date: `${1960 + year}`, what: `Change ${year}.`, sources }))
    const feed = feedOf([withEntries({ changes: said })], days)
    expect(titlesIn(feed).filter((title) => title?.endsWith(': verdict changed in this guide'))).toHaveLength(25)
    expect(titlesIn(feed).filter((title) => title?.startsWith('Some Pool, '))).toHaveLength(50)
    expect(titlesIn(feed)[0]).toBe('Some Pool: verdict changed in this guide')
    expect(feed).toContain('<updated>2026-11-09T00:00:00.000Z</updated>')
  })
})

describe('the feed of a product', () => {
  const some = withEntries({ changes: [{ date: '2026-08', what: 'The fee fell to 10%.', sources }], removed: { date: '2026-10', reason: 'It closed for good.', sources } })
  const all = productFeedOf(some, { verdicts: [verdict('2026-09-03', trustless)], facts: [feeChange('2026-08-20'), { day: '2026-08-21', changed: [...feeChange('').changed, { fact: 'launch', before: 'Unknown', after: '2020' }] }] })

  it('holds its changes, its removal, and what the guide says otherwise since', () => {
    expect(titlesIn(all)).toEqual(['Some Pool is no longer listed, October 2026', 'Some Pool: verdict changed in this guide', 'Some Pool: 2 facts changed in this guide', 'Some Pool: fact changed in this guide', 'Some Pool, August 2026'])
    expect(summariesIn(all)[2]).toBe('In this guide since 21 August 2026. Fee: 10% of rewards. Before: 12% of rewards. Open since: 2020. Before: Unknown. Facts also change when the guide learns more or corrects itself.')
    expect(idsIn(all)).toEqual(['changes-2026-10-it-closed-for-good-', 'verdicts-2026-09-03', 'facts-2026-08-21', 'facts-2026-08-20', 'changes-2026-08-the-fee-fell-to-10-'].map((id) => `/staking/pools/some-pool/#${id}`))
    for (const section of ['changes', 'verdicts', 'facts']) expect(all).toContain(`<link href="${site.origin}/staking/pools/some-pool/#${section}"/>`)
  })

  it('says what it is, where it stands and which page it belongs to', () => {
    expect(all).toContain('<title>Some Pool · Staking Field Guide</title>')
    expect(all).toContain('<subtitle>What changed for users of Some Pool, and what this guide now says differently</subtitle>')
    expect(all).toContain(`<link rel="self" href="${site.origin}/staking/pools/some-pool/feed.xml"/>`)
    expect(all).toContain(`<link rel="alternate" href="${site.origin}/staking/pools/some-pool/"/>`)
  })

  it.each([[['old-pool']], [['old-pool', 'older-than-now']]])('keeps its own id and those of its entries when the product gets another name (%j)', (formerly) => {
    const changed = { verdicts: [verdict('2026-09-03', trustless)], facts: [feeChange('2026-08-20')] }
    const before = productFeedOf({ ...some, id: 'old-pool' } as Listing, changed)
    const now = productFeedOf({ ...some, formerly } as Listing, changed)
    const every = (feed: string) => [...feed.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id)
    expect(every(now)).toEqual(every(before))
    expect(now).toContain(`<link rel="self" href="${site.origin}/staking/pools/some-pool/feed.xml"/>`)
  })

  it('calls an entry as the feed of the site does', () => {
    expect(idsIn(feedOf([some], [verdict('2026-09-03', trustless)])).sort()).toEqual(idsIn(productFeedOf(some, { verdicts: [verdict('2026-09-03', trustless)], facts: [] })).sort())
  })

  it.each([']]></title><script>alert(1)</script>', 'A & B <b>', '"Some" \'Pool\' &lt;i&gt;'])('is well-formed with a name like %s', (name) => {
    const text = productFeedOf({ ...some, name }, { verdicts: [verdict('2026-09-03', trustless)], facts: [{ day: '2026-09-04', changed: [{ fact: 'fee', before: ']]><b>', after: '&' }] }] })
    const titles: string[] = []
    const parser = new SaxesParser()
    let words = ''
    parser.on('opentag', () => (words = ''))
    parser.on('text', (more) => (words += more))
    parser.on('cdata', (more) => (words += more))
    parser.on('closetag', ({ name: tag }) => void (tag === 'title' && titles.push(words)))
    parser.write(text).close()
    expect(titles).toHaveLength(5)
    expect(titles.slice(1).join('')).not.toMatch(/[<>]/)
  })

  it('is valid with nothing to say', () => {
    const text = productFeedOf(withEntries({}), { verdicts: [], facts: [] })
    expect(text).toContain('<updated>1970-01-01T00:00:00.000Z</updated>')
    expect(titlesIn(text)).toEqual([])
  })
})
