import type { Complaint } from '../../diagnostics.ts'
import { isToDo, type Translation, type TranslationRule } from './translation.ts'

const command = '`npm run translations -- --stamp`'

export const translationStamp: TranslationRule = {
  what: `Each section of a translation has a stamp in \`stamps.json\`, the day and the hash of the English that it was made from. ${command} writes that file, and nobody else does.`,
  why: 'So readers are told, section by section, where a translation is behind.',
  wrong: '{ "staking/pools/index.mdx": { "": "today" } }',
  right: '{ "staking/pools/index.mdx": { "": "2026-11-01 0123456789abcdef" } }',
  check,
}

function check({ seen, english, stamps }: Translation): Complaint[] {
  const known = new Set(english.sections.map(({ id }) => id))
  const open = seen.sections.filter(({ id }) => known.has(id) && !stamps.has(id))
  const remedy = `once it says what its English says, run ${command}`
  if (stamps.size === 0 && open.length > 1) return [{ range: { start: 0, end: 3 }, message: `Unexpected translation that nobody has stamped, expected a stamp for each of its ${open.length} sections; ${remedy}.` }]
  // Its stamp is of an older translation: readers would see the mark.
  const toDo = seen.sections.filter((section) => known.has(section.id) && stamps.has(section.id) && isToDo(section)).map(({ range }): Complaint => ({ range, message: 'Unexpected TODO in a section that has a stamp, expected it translated; write what English says in place of each TODO.' }))
  return [...toDo, ...open.map(({ range }) => ({ range, message: `Unexpected section without a stamp, expected one; ${remedy}.` }))]
}
