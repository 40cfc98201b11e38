import { expect, it } from 'vitest'
import { feedOf } from '../../src/publish/feed.ts'
import type { Listing } from '../../src/registry/listing.ts'
import { loadRegistry } from '../../src/registry/load.ts'
import { root } from '../files.ts'

const { listings } = loadRegistry(root)
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
