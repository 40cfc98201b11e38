import { describe, expect, it } from 'vitest'
import { calendarOf } from '../../../src/publish/site/calendar.ts'
import { oldFrom, isOld } from '../../../src/registry/freshness.ts'
import { loadRegistry } from '../../../src/registry/load.ts'
import type { Product } from '../../../src/registry/product.ts'
import { site } from '../../../src/site.ts'
import { root } from '../../files.ts'
import { readCalendar } from './read-calendar.ts'

const today = '2026-11-26'
const { products } = loadRegistry(root, today)
type Item = Pick<Product, 'file' | 'listing'>
const fact = (asOf: string, ...urls: string[]) => ({ value: 'yes', asOf, sources: (urls.length > 0 ? urls : ['https://docs.example.org/']).map((url) => ({ title: 'Docs', url, kind: 'project' })) })
const productWith = (facts: object, more: object = {}): Item => ({ file: 'content/products/pools/some-pool.json', listing: { category: 'pools', id: 'some-pool', name: 'Some Pool', facts, ...more } as unknown as Product['listing'] })

/** The events of a calendar as a strict program reads them. */
function eventsIn(text: string) {
  const calendar = readCalendar(text)
  expect([calendar.is, calendar.properties.VERSION?.value, calendar.properties.PRODID?.value]).toEqual(['VCALENDAR', '2.0', '-//Staking Field Guide//To look at again//EN'])
  return calendar.parts.map(({ is, parts, properties: { UID, DTSTAMP, DTSTART, SUMMARY, DESCRIPTION, URL, TRANSP, ...others } }) => {
    expect([is, parts, others, DTSTART?.parameters, TRANSP?.value]).toEqual(['VEVENT', [], {}, ';VALUE=DATE', 'TRANSPARENT'])
    return { uid: UID?.value, day: DTSTART?.value.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3') ?? '', stamp: DTSTAMP?.value, summary: SUMMARY?.value, description: DESCRIPTION?.value, url: URL?.value }
  })
}

describe('the first day on which a fact is older than 12 months', () => {
  it.each([['2026-03-04', '2027-03-05'], ['2026-03', '2027-03-02'], ['2026', '2027-01-02'], ['2026-12-31', '2028-01-01'], ['2027-02-28', '2028-02-29'], ['2028-02-28', '2029-03-01'], ['2028-02-29', '2029-03-01'], ['2028-03', '2029-03-02'], ['2026-04-30', '2027-05-01']])('of %s is %s', (asOf, day) => {
    expect(oldFrom(asOf)).toBe(day)
  })

  it('is the first on which the tables and verdicts call it old, for every day of five years', () => {
    const days = Array.from({ length: 5 * 366 }, (_, day) => new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10))
    const wrong = days.filter((asOf) => {
      const before = new Date(Date.parse(`${oldFrom(asOf)}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
      return !isOld(asOf, oldFrom(asOf)) || isOld(asOf, before)
    })
    expect(wrong).toEqual([])
  })
})

describe('the calendar', () => {
  it('has one event of a whole day for each product and day, with the sources and where to edit', () => {
    const events = eventsIn(calendarOf([productWith({ fee: fact('2026-03-04', 'https://a.example/1', 'https://a.example/2?x=1,2;3'), launch: fact('2026-03-04'), status: fact('2026-08') })], today))
    expect(events).toEqual([
      {
        uid: '2027-03-05-pools-some-pool@staking-field-guide.example', day: '2027-03-05', stamp: '20261126T000000Z',
        summary: 'Look again at Some Pool: fee, launch',
        description: `On this day, these facts about Some Pool are older than 12 months, or may be. Open the sources, look for newer ones, and change value, date and source together.\nFee, as of 4 March 2026: https://a.example/1 https://a.example/2?x=1,2;3\nOpen since, as of 4 March 2026: https://docs.example.org/\nThe file: ${site.repository}/edit/main/content/products/pools/some-pool.json`,
        url: `${site.origin}/staking/pools/some-pool/`,
      },
      expect.objectContaining({ uid: '2027-08-02-pools-some-pool@staking-field-guide.example', day: '2027-08-02', summary: 'Look again at Some Pool: status' }),
    ])
  })

  it('puts what is overdue on the day of the build, in one event that stays the same one with every build', () => {
    const product = productWith({ fee: fact('2024'), launch: fact('2025-11'), status: fact('2025-11-25'), exits: fact('2025-11-26') })
    expect(eventsIn(calendarOf([product], today)).map(({ day, uid, summary }) => [day, uid, summary])).toEqual([
      ['2026-11-26', 'overdue-pools-some-pool@staking-field-guide.example', 'Look again at Some Pool: fee, launch, status'],
      ['2026-11-27', '2026-11-27-pools-some-pool@staking-field-guide.example', 'Look again at Some Pool: exits'],
    ])
    expect(eventsIn(calendarOf([product], '2026-12-03')).map(({ day, uid, summary }) => [day, uid, summary])).toEqual([['2026-12-03', 'overdue-pools-some-pool@staking-field-guide.example', 'Look again at Some Pool: fee, launch, status and 1 more']])
  })

  it('keeps the events of a product that got another name', () => {
    const [now] = eventsIn(calendarOf([productWith({ fee: fact('2026-03-04') }, { id: 'new-pool', formerly: ['some-pool', 'other-pool'] })], today))
    expect(now?.uid).toBe('2027-03-05-pools-some-pool@staking-field-guide.example')
    expect(now?.url).toBe(`${site.origin}/staking/pools/new-pool/`)
  })

  it.each([['is unknown', productWith({ fee: { value: 'unknown' } })], ['belongs to what was removed', productWith({ fee: fact('2020') }, { removed: { date: '2026', reason: 'It closed.', sources: [] } })]])('says nothing of a fact that %s', (_, product) => {
    expect(eventsIn(calendarOf([product], today))).toEqual([])
  })

  it.each([
    'A, B; C: D', 'back\\slash \\n \\, \\;', 'line\nEND:VEVENT\r\nBEGIN:VEVENT', 'a\rEND:VEVENT\r', 'a\0b\x1bc\x85d', '"quoted" \'name\'', '漢字'.repeat(60), '🦏'.repeat(40), `${'a'.repeat(60)}🦏ä`, 'ä'.repeat(120), 'x;VALUE=URI:https://evil.example/',
  ])('is read as it was meant with the name %j', (name) => {
    const events = eventsIn(calendarOf([productWith({ fee: fact('2026-03-04') }, { name })], today))
    expect(events.map(({ summary }) => summary)).toEqual([`Look again at ${name.replace(/[\r\0\x1b\x85]/g, ' ')}: fee`])
  })

  it('of the registry has every known fact that is not shared in the next twelve months, each event once, in order', () => {
    const events = eventsIn(calendarOf(products, today))
    expect(events.length).toBeGreaterThan(50)
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
    expect(events.filter(({ day }) => day < today || day > '2027-11-27')).toEqual([])
    expect(events.map(({ day }) => day)).toEqual(events.map(({ day }) => day).sort())
    expect(events.filter(({ summary = '' }) => /undefined|NaN/.test(summary))).toEqual([])
  })

  it('is the same for the same products and day, in every time zone', () => {
    const before = process.env.TZ
    try {
      const made = ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles'].map((zone) => ((process.env.TZ = zone), calendarOf(products, today)))
      expect(new Set([...made, calendarOf([...products].reverse(), today)]).size).toBe(1)
    } finally {
      if (before === undefined) delete process.env.TZ
      else process.env.TZ = before
    }
  })
})
