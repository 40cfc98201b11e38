import { describe, expect, it } from 'vitest'
import { judge } from '../../src/attributes/judge.ts'
import { pathOfListing } from '../../src/registry/categories.ts'
import { type Fact, isKnown } from '../../src/registry/fact.ts'
import { loadRegistry } from '../../src/registry/load.ts'
import { site } from '../../src/site.ts'
import { en } from '../../src/strings/en.ts'
import type { FactKey } from '../../src/strings/en/facts.ts'
import { reasonOf } from '../../src/strings/reason.ts'
import { root } from '../files.ts'
import { attributeOf, elementsOf, wordsOf } from './built.ts'

const { listings } = loadRegistry(root)
const fileOf = (path: string) => `${path.slice(1)}/index.html`
const tidy = (text: string) => text.replace(/\s+/g, ' ').trim()

describe.each(listings.map((listing) => [listing.name, listing] as const))('the page of %s', (_name, listing) => {
  const elements = elementsOf(fileOf(pathOfListing(listing)))
  const main = elements.find(({ tagName }) => tagName === 'main')
  const words = tidy(wordsOf(main as never))
  const links = elements.flatMap((element) => (element.tagName === 'a' ? (attributeOf(element, 'href') ?? []) : []))
  const built = /Judged on (\d+ \w+ \d{4})/.exec(words)?.[1] ?? ''
  const day = new Date(`${built} UTC`).toISOString().slice(0, 10)
  const facts = Object.entries(listing.facts) as [FactKey, Fact<unknown>][]

  it('tells every fact with its value, note and date, and links to each source', () => {
    const part = (key: string) => elements.find((element) => attributeOf(element, 'id') === `fact-${key}`)
    for (const [key, fact] of facts) {
      const text = tidy(wordsOf(part(key) as never))
      expect(text).toContain(`${en.facts[key].label}${en.factInWords(key, fact, 'Unknown')}`)
      if (fact.note) expect(text).toContain(tidy(fact.note))
      if (isKnown(fact)) expect(text).toContain(en.productPage.asOf(fact.asOf))
      for (const { url } of fact.sources ?? []) expect(links).toContain(url)
    }
  })

  it('says of each verdict what it is and why', () => {
    for (const verdict of judge(listing, day).verdicts) expect(words).toContain(tidy(`${en.attributes[verdict.id].label}: ${en.states[verdict.state]}. ${reasonOf(en, verdict)}`))
  })

  it('shows tokens with their whole address, and audits with their date', () => {
    const { tokens, audits } = listing.facts as Record<string, Fact<Record<string, string>[]> | undefined>
    for (const token of tokens && isKnown(tokens) ? tokens.value : []) {
      expect(words).toContain(token.address)
      expect(words).toContain(`${token.name} (${token.symbol})`)
      expect(links).toContain(`https://etherscan.io/token/${token.address}`)
    }
    for (const audit of audits && isKnown(audits) ? audits.value : []) {
      expect(links).toContain(audit.url)
      expect(words).toContain(`${audit.date === 'unknown' ? 'No date' : en.date(audit.date ?? '')}: ${audit.auditor}`)
    }
  })

  it('names what is unknown, and nothing else', () => {
    const named = /What is unknown#?(.*?)What changed and when/.exec(words)?.[1] ?? ''
    const shown = facts.filter(([key]) => named.includes(en.facts[key].label.toLowerCase())).map(([key]) => key)
    const unknown = facts.filter(([, fact]) => !isKnown(fact)).map(([key]) => key)
    expect(unknown.filter((key) => !shown.includes(key))).toEqual([])
    if (unknown.length === 0) expect(named).toContain(en.productPage.nothingUnknown)
  })

  it('tells what changed, newest first, each with its sources', () => {
    const { changes = [] } = listing
    for (const { date, what, sources } of changes) {
      expect(words).toContain(tidy(`${en.date(date)}: ${what}`))
      for (const { url } of sources) expect(links).toContain(url)
    }
    const places = [...changes].sort((a, b) => b.date.localeCompare(a.date)).map(({ what }) => words.indexOf(tidy(what)))
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  it('leads to a report and to its own file', () => {
    const file = `content/products/${listing.category}/${listing.id}.json`
    expect(links).toContain(`${site.repository}/edit/main/${file}`)
    expect(links.some((href) => href.startsWith(`${site.repository}/issues/new?`) && href.includes(encodeURIComponent(file)))).toBe(true)
  })

  it('says so when the product is no longer listed, and then stands in no grid', () => {
    expect(words.includes(en.productPage.removedTitle)).toBe(listing.removed !== undefined)
    const cards = ['pools', 'saas', 'solo'].flatMap((way) => elementsOf(`staking/${way}/index.html`)).filter((element) => attributeOf(element, 'id') === `product-${listing.category}-${listing.id}`)
    expect(cards).toHaveLength(listing.removed ? 0 : 1)
    if (!listing.removed) return
    expect(words).toContain(listing.removed.reason)
    expect(tidy(wordsOf(elementsOf('staking/removed/index.html')[0] as never))).toContain(listing.removed.reason)
  })
})

it('a product that was removed is among them', () => {
  expect(listings.filter(({ removed }) => removed).map(({ id }) => id)).toContain('bloxstaking')
})
