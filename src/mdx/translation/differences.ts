import type { Complaint, Range } from '../../diagnostics.ts'
import { type Lang, languages } from '../../languages.ts'
import { seenLength } from '../../seen-length.ts'
import type { SectionDigest } from './digest-schema.ts'

type Placed = SectionDigest['links'][number]

const shown = (text: string): string => JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text)
/** How a figure is told: a date as it is counted. */
const told = (value: string): string => (/^\d*-\d\d-\d*$/.test(value) ? `the date ${value.replace(/^-|-$/g, '')}` : value.startsWith('^') ? `the raised number ${value.slice(1)}` : value)

/** What one list has more of than another, by value: each surplus one at its place. */
function surplus(of: readonly Placed[], over: readonly Placed[]): Placed[] {
  const left = new Map<string, number>()
  for (const { value } of over) left.set(value, (left.get(value) ?? 0) + 1)
  return of.filter(({ value }) => {
    const count = left.get(value) ?? 0
    left.set(value, count - 1)
    return count <= 0
  })
}

/** Complains of what a section has that its English has not, at its place, and of what it lacks, at its heading. */
function compared(english: readonly Placed[], own: readonly Placed[], heading: Range, what: string, say: (value: string) => string): Complaint[] {
  const [added, missing] = [surplus(own, english), surplus(english, own)]
  const lacking = missing.map(({ value }) => say(value))
  return [
    ...added.map(({ value, range }) => ({ range, message: `Unexpected ${say(value)}, expected the ${what} of this section in English${lacking.length > 0 ? `, where ${lacking.slice(0, 3).join(', ')} ${lacking.length === 1 ? 'is' : 'are'} missing here` : ''}; write what English says, or remove it.` })),
    ...(added.length > 0 ? [] : missing.map(({ value }) => ({ range: heading, message: `Unexpected section without ${say(value)}, expected the ${what} that it has in English; add it.` }))),
  ]
}

/** Figures, dates and amounts, in whatever digits the language writes; and addresses of contracts. */
export function figureDifferences(english: SectionDigest, own: SectionDigest): Complaint[] {
  return [...compared(english.figures, own.figures, own.range, 'figures', told), ...compared(english.addresses, own.addresses, own.range, 'addresses', (value) => `the address ${value}`)]
}

/** Links, by where they lead, hosts that words tell, and code. */
export function linkDifferences(english: SectionDigest, own: SectionDigest): Complaint[] {
  return [
    ...compared(english.links, own.links, own.range, 'links', (value) => `the link ${shown(value)}`),
    ...compared(english.hosts, own.hosts, own.range, 'hosts', (value) => `the host ${shown(value)}`),
    ...compared(english.code, own.code, own.range, 'code', (value) => `the code ${shown(value)}`),
  ]
}

/** Marks of notes, and the notes. */
export function noteDifferences(english: SectionDigest, own: SectionDigest): Complaint[] {
  return compared(english.notes, own.notes, own.range, 'notes', (value) => (value.endsWith(':') ? `the note ${value.slice(0, -1)}` : `the mark ${value}`))
}

/** Components, in their order, with the attributes that are no words. */
export function componentDifferences(english: SectionDigest, own: SectionDigest): Complaint[] {
  const at = own.components.findIndex(({ value }, index) => value !== english.components[index]?.value)
  if (at < 0 && own.components.length === english.components.length) return []
  const [mine, theirs] = [own.components[at < 0 ? own.components.length : at], english.components[at < 0 ? own.components.length : at]]
  if (!mine) return [{ range: own.range, message: `Unexpected section without ${theirs?.value ?? ''}, expected the components that it has in English; add it.` }]
  return [{ range: mine.range, message: `Unexpected ${mine.value}, expected ${theirs ? `${theirs.value}, as` : 'no more components, as'} in this section in English; only titles and other words are translated.` }]
}

/** Blocks: paragraphs, items, rows, boxes, in their order; and that none is cut to a part, or drawn out, so far that something must be missing or added. */
export function blockDifferences(english: SectionDigest, own: SectionDigest, lang: Lang): Complaint[] {
  const at = own.blocks.findIndex(({ value }, index) => value !== english.blocks[index]?.value)
  if (at >= 0 || own.blocks.length !== english.blocks.length) {
    const index = at < 0 ? own.blocks.length : at
    const [mine, theirs] = [own.blocks[index], english.blocks[index]]
    if (!mine) return [{ range: own.range, message: `Unexpected end of this section, expected ${named(theirs?.value)} more, as in English: nothing may be left out; translate it.` }]
    return [{ range: mine.range, message: `Unexpected ${named(mine.value)}, expected ${theirs ? named(theirs.value) : 'the end of the section'}, as in English: nothing may be left out or added.` }]
  }
  return own.texts.flatMap((text, index) => lengthComplaint(english.texts[index], text, lang))
}

const names: Readonly<Record<string, string>> = { listItem: 'item', thematicBreak: 'line across', blockquote: 'quote', alt: 'key "alt"', title: 'key "title"', description: 'key "description"', summaryPoints: 'point in "summaryPoints"' }
const named = (block = 'block'): string => names[block] ?? block

// As wide as the English, within these shares: Chinese is short, Spanish long. Short texts may be anything.
const widths: Readonly<Record<Lang, readonly [number, number]>> = { en: [0, 9], es: [0.6, 2], ar: [0.4, 1.7], zh: [0.35, 1.5] }
const shortest = 60

function lengthComplaint(english: SectionDigest['texts'][number] | undefined, own: SectionDigest['texts'][number], lang: Lang): Complaint[] {
  if (!english || english.of !== own.of) return []
  const [theirs, mine] = [seenLength(english.text), seenLength(own.text)]
  if (theirs < shortest && mine < shortest * 2) return []
  const [least, most] = widths[lang]
  if (mine >= theirs * least && mine <= Math.max(theirs * most, shortest * 2)) return []
  return [{ range: own.range, message: `Unexpected text ${mine} wide, expected about as much as in English, which is ${theirs} wide (in ${languages[lang].name} from ${Math.ceil(theirs * least)} to ${Math.floor(theirs * most)}): nothing may be left out or added; translate all of it and no more.` }]
}

/** Everything in which a section says something else than its English, by the rule that speaks. */
export function differences(english: SectionDigest, own: SectionDigest, lang: Lang): Map<string, Complaint[]> {
  return new Map([
    ['translation-blocks', blockDifferences(english, own, lang)],
    ['translation-components', componentDifferences(english, own)],
    ['translation-figures', figureDifferences(english, own)],
    ['translation-links', linkDifferences(english, own)],
    ['translation-notes', noteDifferences(english, own)],
  ])
}

/** Whether a section says the same as its English in all that no language changes. */
export function agree(english: SectionDigest, own: SectionDigest, lang: Lang): boolean {
  return english.level === own.level && [...differences(english, own, lang).values()].every((complaints) => complaints.length === 0)
}
