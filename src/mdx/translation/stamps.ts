import { type Complaint, compareText, mostComplaints, type Range } from '../../diagnostics.ts'
import { isTranslated, type Translated, translationsFolder } from '../../languages.ts'
import { type Json, readJson } from '../../registry/json.ts'
import { inQuotes } from '../../words/quoted.ts'

/** What the translation of a section was made from: the hash of the English section, and the day on which it had that one. */
export interface Stamp {
  /** `YYYY-MM-DD`. */
  day: string
  hash: string
}

/** The stamps of a page, by the id of the section. */
export type PageStamps = ReadonlyMap<string, Stamp>

/** The stamps of a language, by page: its path below content/ ("staking/pools/index.mdx"). Maps, as a page or an id may be called like anything that every object has. */
export type Stamps = ReadonlyMap<string, PageStamps>

/** A stamps file in full is 50 bytes a section: some thousand pages. Nothing larger is checked under content/ at all. */
const mostCharacters = 512 * 1024

const page = /^(?:[a-z0-9-]{1,100}\/){0,20}[a-z0-9-]{1,100}\.mdx$/
const id = /^[\p{L}\p{M}\p{N}_-]{0,200}$/u
const stamp = /^(\d{4}-\d{2}-\d{2}) ([0-9a-f]{16})$/
const remedy = 'take back what was edited, and run `npm run translations -- --stamp`, which writes the file'

/** Where the stamps of a language stand. */
export function stampsFileOf(lang: Translated): string {
  return `${translationsFolder}/${lang}/stamps.json`
}

/** The language whose stamps a file of the repository holds; nothing where it is another file. */
export function langOfStamps(file: string): Translated | undefined {
  const [, lang = ''] = /^content\/translations\/([^/]+)\/stamps\.json$/.exec(file) ?? []
  return isTranslated(lang) ? lang : undefined
}

/** The key of an English page among stamps: "content/staking/pools/index.mdx" -> "staking/pools/index.mdx". */
export function stampsKeyOf(original: string): string {
  return original.replace(/^content\//, '')
}

/** Reads the text of a stamps file, or says what is wrong with it and where. A file of which anything is wrong gives no stamps: whoever edits one line may have edited others. */
export function readStamps(text: string): { stamps: Stamps; complaints: [] } | { stamps?: undefined; complaints: Complaint[] } {
  const { json, complaints } = readJson(text, { what: 'a stamps file', most: mostCharacters })
  if (!json) return { complaints }
  const stamps = new Map<string, Map<string, Stamp>>()
  const faults = faultsOf(json, stamps)
  return faults.length > 0 ? { complaints: faults } : { stamps, complaints: [] }
}

/** What is wrong with a file that is JSON, at most as much as is told of one; what is right goes into `stamps`. */
function faultsOf(json: Json, stamps: Map<string, Map<string, Stamp>>): Complaint[] {
  const faults: Complaint[] = []
  const say = (range: Range, found: string, expected: string): void => void (faults.length < mostComplaints && faults.push({ range, message: `Unexpected ${found}, expected ${expected}; ${remedy}.` }))
  if (!isObject(json.value)) {
    say(json.rangeOf([]), nameOf(json.value), 'an object: page -> section -> day and hash')
    return faults
  }
  for (const [name, sections] of Object.entries(json.value)) {
    // Who has heard enough need not wait for the rest.
    if (faults.length === mostComplaints) break
    if (!page.test(name)) say(json.rangeOfKey([], name), `key ${inQuotes(name)}`, 'the path of a page below content/, such as "staking/pools/index.mdx"')
    else if (!isObject(sections)) say(json.rangeOf([name]), nameOf(sections), 'an object: section -> day and hash')
    else {
      const found = new Map<string, Stamp>()
      for (const [section, written] of Object.entries(sections)) {
        if (faults.length === mostComplaints) break
        const read = typeof written === 'string' ? stampOf(written) : undefined
        if (!id.test(section)) say(json.rangeOfKey([name], section), `key ${inQuotes(section)}`, 'the id of a section, or "" for what stands before the first heading')
        else if (!read) say(json.rangeOf([name, section]), nameOf(written), 'a day and a hash of 16 digits, such as "2026-11-26 0123456789abcdef"')
        else found.set(section, read)
      }
      stamps.set(name, found)
    }
  }
  return faults
}

function stampOf(written: string): Stamp | undefined {
  const [, day = '', hash = ''] = stamp.exec(written) ?? []
  return isDay(day) ? { day, hash } : undefined
}

/** Whether a text of that form is a day of the calendar: the 30th of February would be a day of March. */
function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function nameOf(value: unknown): string {
  if (typeof value === 'string') return inQuotes(value)
  return value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value === 'object' ? 'object' : String(value).slice(0, 60)
}

/** Writes stamps: pages and sections by code units, each section on a line of its own, so that two changes of different sections meet on different lines. The same stamps give the same bytes. Pages without any are left out. */
export function writeStamps(stamps: Stamps): string {
  const sorted = <Value>(some: ReadonlyMap<string, Value>): [string, Value][] => [...some].sort(([a], [b]) => compareText(a, b))
  const pages = sorted(stamps).filter(([, sections]) => sections.size > 0).map(([name, sections]) => {
    const lines = sorted(sections).map(([section, { day, hash }]) => `    ${JSON.stringify(section)}: ${JSON.stringify(`${day} ${hash}`)}`)
    return `  ${JSON.stringify(name)}: {\n${lines.join(',\n')}\n  }`
  })
  return pages.length === 0 ? '{}\n' : `{\n${pages.join(',\n')}\n}\n`
}
