import type { Complaint } from '../../diagnostics.ts'
import type { Translation, TranslationRule } from './translation.ts'

export const translationSections: TranslationRule = {
  what: 'A translation has the headings of its English page, with the same ids at the same levels and in the same order. It has no others.',
  why: 'Links lead to the same places in every language, and no section is lost or made up.',
  wrong: '## Riesgos {#riesgos}',
  right: '## Riesgos {#what-can-go-wrong}',
  check,
}

function check({ seen, english, stamps }: Translation): Complaint[] {
  if (!english) return []
  const own = new Map(seen.sections.map((section) => [section.id, section]))
  const theirs = new Map(english.sections.map((section) => [section.id, section]))
  const idOf = (id: string): string => (id === '' ? 'what stands before the first heading' : `{#${id}}`)
  // English may have lost a section since: then its translation is shown no more.
  const added = seen.sections.filter(({ id }) => !theirs.has(id) && !stamps.has(id))
  // One that English has got since is shown in English.
  const missing = english.sections.filter(({ id }) => !own.has(id) && stamps.has(id))
  const both = seen.sections.filter(({ id }) => theirs.has(id))
  const order = english.sections.filter(({ id }) => own.has(id))
  const moved = both.find(({ id }, index) => order[index]?.id !== id)
  const wanted = english.sections.filter(({ id }) => !own.has(id)).map(({ id }) => id)
  return [
    ...added.map(({ id, range }) => ({ range, message: `Unexpected section ${idOf(id)}, expected the ids of the English page${wanted.length > 0 ? `, of which ${wanted.slice(0, 3).map(idOf).join(', ')} ${wanted.length === 1 ? 'is' : 'are'} missing` : ''}; write the same id, or remove the section.` })),
    ...missing.map(({ id }) => ({ range: { start: 0, end: 3 }, message: `Unexpected translation without ${idOf(id)}, which it had, expected every section of the English page; put it back.` })),
    ...(moved ? [{ range: moved.range, message: `Unexpected section ${idOf(moved.id)} here, expected ${idOf(order[both.indexOf(moved)]?.id ?? '')}; keep the order of the English page.` }] : []),
    ...both.flatMap(({ id, level, range }) => (theirs.get(id)?.level === level ? [] : [{ range, message: `Unexpected level ${level} for the heading ${idOf(id)}, expected ${theirs.get(id)?.level} as in English; change the number of "#".` }])),
  ]
}
