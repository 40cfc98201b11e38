import type { Complaint } from '../../diagnostics.ts'
import { guesses } from '../../nearest.ts'
import type { SectionDigest } from '../translation/digest-schema.ts'
import type { Translation, TranslationRule } from './translation.ts'

export const translationSections: TranslationRule = {
  what: 'A translation has the sections of its English page, in the same order: each heading has the id and level of the English one, and each term of the glossary the `id` of the English term.',
  why: 'Links lead to the same anchors in every language, and each section is compared with its English by its id.',
  wrong: '## ¿Qué es un pool? {#que-es-un-pool}',
  right: '## ¿Qué es un pool? {#what-is-a-pool}',
  check,
}

function check({ seen: page, english, stamps }: Translation): Complaint[] {
  const order = new Map(english.sections.map(({ id }, index) => [id, index]))
  const mine = new Set(page.sections.map(({ id }) => id))
  const lacking = english.sections.filter(({ id }) => !mine.has(id))
  const guess = guesses()
  const seen = new Set<string>()
  let last: SectionDigest | undefined
  const complaints: Complaint[] = []
  // A section under another id is told where it stands, not as one that is missing as well.
  const guessed = new Set<string>()
  for (const section of page.sections) {
    const { id, range, kind, level } = section
    const say = (message: string, severity?: 'warning') => complaints.push({ range, message, ...(severity ? { severity } : {}) })
    const place = order.get(id)
    const theirs = place === undefined ? undefined : english.sections[place]
    if (seen.has(id)) say(`Unexpected second section ${named(id)}, expected one, as in English; remove one of the two.`)
    else if (!theirs) addedTold(section)
    else if (theirs.kind !== kind || theirs.level !== level) say(`Unexpected ${rankOf(section)}, expected ${rankOf(theirs)}, as in English; write it so.`)
    else if (last && place !== undefined && place < (order.get(last.id) ?? 0)) say(`Unexpected section ${named(id)} after ${named(last.id)}, expected it before, as in English; put it there.`)
    if (theirs && !seen.has(id) && (place ?? 0) >= (last ? (order.get(last.id) ?? 0) : 0)) last = section
    seen.add(id)
  }
  function addedTold({ id, range }: SectionDigest): void {
    if (stamps.has(id)) complaints.push({ range, severity: 'warning', message: `Unexpected section ${named(id)}, expected none: English has it no longer, so nobody sees it. Remove it.` })
    else {
      const near = lacking.length === 1 ? lacking[0]?.id : guess(id, lacking.map((one) => one.id), Math.max(3, Math.floor(id.length / 3)))
      if (near !== undefined) guessed.add(near)
      complaints.push({ range, message: `Unexpected section ${named(id)}, expected the sections of the English page; ${near === undefined ? 'give it the id of the English one that it translates, or remove it.' : `is it ${named(near)}? Then give it that id.`}` })
    }
  }
  return [...complaints, ...lacking.filter(({ id }) => stamps.has(id) && !guessed.has(id)).map(({ id }): Complaint => ({ range: { start: 0, end: 3 }, message: `Unexpected translation without the section ${named(id)}, expected it, as in English; it was translated once: put it back.` }))]
}

const named = (id: string): string => (id === '' ? 'before the first heading' : `"#${id.slice(0, 80)}"`)

const rankOf = ({ kind, level }: SectionDigest): string => (kind === 'heading' ? `heading of level ${level}` : kind === 'term' ? 'term' : 'text before the first heading')
