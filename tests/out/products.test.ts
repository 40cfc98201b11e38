import { describe, expect, it } from 'vitest'
import { isLeaving, judge } from '../../src/attributes/judge.ts'
import { descriptionOf } from '../../src/components/product/description.ts'
import { monogramsOf } from '../../src/components/staking/monograms.ts'
import { firstFactsOf, shownFactsOf } from '../../src/components/staking/shown-facts.ts'
import type { State } from '../../src/attributes/verdict.ts'
import { pathOfListing } from '../../src/registry/categories.ts'
import { lastDayOf } from '../../src/registry/dates.ts'
import { type Fact, isKnown, type Known } from '../../src/registry/fact.ts'
import { factGroups, groupOf } from '../../src/registry/facts.ts'
import { loadRegistry } from '../../src/registry/load.ts'
import { isOld, monthsSince } from '../../src/registry/freshness.ts'
import { canonicalOf, site } from '../../src/site.ts'
import { en } from '../../src/strings/en.ts'
import { inSentence } from '../../src/strings/en/format.ts'
import type { FactKey, FactValue } from '../../src/strings/en/facts.ts'
import { reasonOf } from '../../src/strings/reason.ts'
import { root } from '../files.ts'
import { attributeOf, builtFiles, builtPages, bytesOf, type Element, elementsOf, wordsOf } from './built.ts'

const { listings } = loadRegistry(root)
const fileOf = (path: string) => `${path.slice(1)}/index.html`
const tidy = (text: string) => text.replace(/\s+/g, ' ').trim()
/** The elements in an element, in order. */
const inside = (element: Element): Element[] => element.childNodes.flatMap((child) => ('tagName' in child ? [child, ...inside(child)] : []))
/** Every row of every table of products: the id of its name, and what its cells say. */
const rows = builtPages.flatMap((file) => elementsOf(file).filter((element) => attributeOf(element, 'data-by') !== undefined).map((row) => ({
  id: inside(row).flatMap((element) => (attributeOf(element, 'role') === 'heading' ? (attributeOf(element, 'id') ?? []) : []))[0],
  cells: row.childNodes.flatMap((cell) => ('tagName' in cell && cell.tagName === 'td' ? [tidy(wordsOf(cell))] : [])),
})))
/** Every line of every page as Markdown. */
const markdown = builtFiles.filter((file) => file.endsWith('.md')).flatMap((file) => bytesOf(file).toString('utf8').split('\n'))

describe.each(listings.map((listing) => [listing.name, listing] as const))('the page of %s', (_name, listing) => {
  const elements = elementsOf(fileOf(pathOfListing(listing)))
  const main = elements.find(({ tagName }) => tagName === 'main')
  const words = tidy(wordsOf(main as never))
  const links = elements.flatMap((element) => (element.tagName === 'a' ? (attributeOf(element, 'href') ?? []) : []))
  const built = /Judged on (\d+ \w+ \d{4})/.exec(words)?.[1] ?? ''
  const day = new Date(`${built} UTC`).toISOString().slice(0, 10)
  const facts = Object.entries(listing.facts) as [FactKey, Fact<unknown>][]
  const ownRows = rows.filter(({ id }) => id === `product-${listing.category}-${listing.id}`)
  const inYear = ({ state, asOf, secondHand }: { state: State; asOf?: string; secondHand?: true }) => `${en.states[state]}${asOf !== undefined && isOld(asOf, day) ? `, ${asOf.slice(0, 4)}` : ''}${secondHand ? `, ${en.secondHand}` : ''}`
  const checked = ({ asOf }: Known<unknown>) => (isOld(asOf, day) ? `checked ${asOf.length === 4 ? 'up to ' : ''}${monthsSince(asOf, day)} months ago` : undefined)

  it('tells every fact with its value, note and date, and links to each source', () => {
    const part = (key: string) => elements.find((element) => attributeOf(element, 'id') === `fact-${key}`)
    for (const [key, fact] of facts) {
      const text = tidy(wordsOf(part(key) as never))
      // Powers and ways out are lists.
      const items = en.factItems(key, fact).map(([head, rest]) => tidy(rest ? `${head}: ${rest}` : head))
      expect(text).toContain(`${en.facts[key].label}${items[0] ?? en.factInWords(key, fact, 'Unknown')}`)
      for (const item of items) expect(text).toContain(item)
      if (fact.note) expect(text).toContain(tidy(fact.note))
      if (isKnown(fact)) expect(text).toContain(en.productPage.asOf(fact.asOf))
      for (const { url } of fact.sources ?? []) expect(links).toContain(url)
    }
  })

  it('says of each fact that is older than 12 months when it was checked, on its page, and of which year it is in its row', () => {
    const ageIn = (text: string) => /checked (?:up to )?\d+ months? ago/.exec(text)?.[0]
    const yearIn = (text = '') => /, (\d{4})(?:, second-hand)?$/.exec(text)?.[1]
    // Beside the symbol of each token stands its kind.
    const partsOf = (key: FactKey, fact: Fact<unknown>) => (key === 'tokens' && isKnown(fact) ? (fact.value as FactValue<'tokens'>).flatMap(({ symbol, kind }) => [symbol, en.tokenKinds[kind]]) : [en.factInWords(key, fact, 'Unknown')])
    for (const [key, fact] of facts) {
      const text = tidy(wordsOf(elements.find((element) => attributeOf(element, 'id') === `fact-${key}`) as never))
      expect(ageIn(text), key).toBe(isKnown(fact) ? checked(fact) : undefined)
    }
    for (const { cells } of ownRows) {
      const shown = shownFactsOf({ facts: listing.facts }).inRow.map((key) => [key, listing.facts[key as never] as Fact<unknown>] as const)
      expect(shown.length).toBeGreaterThan(0)
      for (const [index, [key, fact]] of shown.entries()) {
        for (const part of partsOf(key, fact)) expect(cells[index]).toContain(part)
        expect(yearIn(cells[index]), key).toBe(isKnown(fact) && isOld(fact.asOf, day) ? fact.asOf.slice(0, 4) : undefined)
      }
    }
  })

  it('begins with name, first facts and every verdict, and leads from each to all there is to say of it', () => {
    const { verdicts } = judge(listing, day)
    const summary = inside(main as never).find(({ tagName }) => tagName === 'header') as Element
    const first = firstFactsOf(listing)
    // Of what is closed, nothing is said on coming in.
    if (listing.facts.status.value === 'closed') expect(first.filter((key) => key === 'minimumEth' || key === 'fee')).toEqual([])
    const said = tidy(wordsOf(summary))
    expect(said.startsWith(`${monogramsOf(listings.filter(({ category }) => category === listing.category).map(({ name }) => name)).get(listing.name)}${listing.name}`)).toBe(true)
    expect(inside(summary).filter(({ tagName }) => tagName === 'dt').map((term) => tidy(wordsOf(term)))).toEqual(first.map((key) => en.facts[key].label))
    expect(inside(summary).filter(({ tagName }) => tagName === 'li' ).filter((item) => attributeOf(item, 'class')).map((item) => [attributeOf(item, 'class'), tidy(wordsOf(item))])).toEqual(verdicts.map((verdict) => [verdict.state, `${en.attributes[verdict.id].label} ${inYear(verdict)}`]))
    const ids = elements.flatMap((element) => attributeOf(element, 'id') ?? [])
    const within = inside(summary).flatMap((element) => /^#(.*)/.exec(attributeOf(element, 'href') ?? '')?.[1] ?? [])
    expect(within).toEqual([...first.map((key) => `fact-${key}`), ...verdicts.map(({ id }) => `verdict-${id}`)])
    expect(within.filter((id) => !ids.includes(id))).toEqual([])
  })

  it('has each fact in its group, and a line for each group on this page', () => {
    const order = elements.flatMap((element) => attributeOf(element, 'id') ?? []).filter((id) => id.startsWith('fact-') || factGroups.some((group) => group === id))
    const groups = factGroups.filter((group) => facts.some(([key]) => groupOf[key] === group))
    expect(order).toEqual(groups.flatMap((group) => [group, ...facts.filter(([key]) => groupOf[key] === group).map(([key]) => `fact-${key}`)]))
    const sections = ['verdicts', 'facts', ...groups, 'unknown', 'changes'].map((id) => `#${id}`)
    expect(links.filter((href) => sections.includes(href))).toEqual([...sections, ...sections])
  })

  it('is described in a sentence of its own', () => {
    const description = elements.find((element) => attributeOf(element, 'name') === 'description')
    expect(attributeOf(description as never, 'content')).toBe(descriptionOf(en, judge(listing, day), day))
  })

  it('gives each thing that unfolds a name of its own', () => {
    const names = inside(main as never).filter(({ tagName }) => tagName === 'summary').map((element) => attributeOf(element, 'aria-label') ?? wordsOf(element))
    expect(names.length).toBeGreaterThan(0)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  it('says of each verdict what it is and why', () => {
    for (const verdict of judge(listing, day).verdicts) expect(words).toContain(tidy(`${en.attributes[verdict.id].label}: ${inYear(verdict)}. ${reasonOf(en, verdict)}`))
  })

  it('says each verdict in its row as well, and of which year it is where that is more than 12 months ago', () => {
    const { verdicts } = judge(listing, day)
    const facts = shownFactsOf({ facts: listing.facts }).inRow.length
    for (const { cells } of ownRows) expect(cells.slice(facts, -1)).toEqual(verdicts.map(inYear))
  })

  it('says the same verdicts in the Markdown of its table', () => {
    const status = isLeaving(listing) ? `**${en.factInWords('status', listing.facts.status, '')}** ` : ''
    // After the name comes what its verdicts come to: in the table of products alone.
    const start = `| ${status}[${listing.name}](${canonicalOf(pathOfListing(listing))}) `
    const lines = markdown.filter((line) => line.startsWith(start) && /^\d/.test(line.slice(start.length))).map((line) => line.split(' | ').map((cell) => cell.trim()))
    expect(lines).toHaveLength(ownRows.length)
    const facts = shownFactsOf({ facts: listing.facts }).inRow.length
    for (const [, ...cells] of lines) expect(cells.slice(facts, -1)).toEqual(judge(listing, day).verdicts.map(inYear))
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
    const named = /What we do not know(.*?)What changed and when/.exec(words)?.[1] ?? ''
    const shown = facts.filter(([key]) => named.includes(inSentence(en.facts[key].label))).map(([key]) => key)
    const unknown = facts.filter(([, fact]) => !isKnown(fact)).map(([key]) => key)
    expect(unknown.filter((key) => !shown.includes(key))).toEqual([])
    if (unknown.length === 0) expect(named).toContain(en.productPage.nothingUnknown)
  })

  it('tells what changed, newest first, each with its sources', () => {
    const { changes = [] } = listing
    for (const { date, what, sources } of changes) {
      // Changes of one date stand below it, one after the other.
      const ofDate = changes.filter((change) => change.date === date)
      expect(ofDate.some((change) => words.includes(tidy(`${en.date(date)}${change.what}`)))).toBe(true)
      expect(words).toContain(tidy(what))
      for (const { url } of sources) expect(links).toContain(url)
    }
    // Of a month, nobody knows that it was not its last day.
    const places = [...changes].sort((a, b) => lastDayOf(b.date).localeCompare(lastDayOf(a.date))).map(({ what }) => words.indexOf(tidy(what)))
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  it('leads to a report and to its own file', () => {
    const file = `content/products/${listing.category}/${listing.id}.json`
    expect(links).toContain(`${site.repository}/edit/main/${file}`)
    expect(links.some((href) => href.startsWith(`${site.repository}/issues/new?`) && href.includes(encodeURIComponent(file)))).toBe(true)
  })

  it('says so when the product is no longer listed, and then stands in no table', () => {
    expect(words.includes(en.productPage.removedTitle)).toBe(listing.removed !== undefined)
    expect(ownRows).toHaveLength(listing.removed ? 0 : 1)
    if (!listing.removed) return
    expect(words).toContain(listing.removed.reason)
    expect(tidy(wordsOf(elementsOf('staking/removed/index.html')[0] as never))).toContain(listing.removed.reason)
  })
})

it('a product that was removed is among them', () => {
  expect(listings.filter(({ removed }) => removed).map(({ id }) => id)).toContain('bloxstaking')
})
