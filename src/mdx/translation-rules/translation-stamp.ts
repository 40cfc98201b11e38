import type { TranslationRule } from './translation.ts'

export const translationStamp: TranslationRule = {
  what: 'Of each section of a translation, `stamps.json` of its language notes the English it was made from. `npm run translations -- --stamp` writes it.',
  why: 'Without it nobody can tell when the English has changed since, and readers would not be told that they read something old.',
  wrong: '{}',
  right: '{ "staking/pools/index.mdx": { "faq-earn": "2026-11-26 0123456789abcdef" } }',
  check: ({ seen, english, stamps }) => {
    const known = new Set(english?.sections.map(({ id }) => id))
    const unstamped = seen.sections.filter(({ id }) => known.has(id) && !stamps.has(id))
    const [first] = unstamped
    return first ? [{ range: first.range, message: `Unexpected ${unstamped.length === 1 ? 'section' : `${unstamped.length} sections, this the first,`} without a stamp, expected a note of the English ${unstamped.length === 1 ? 'it was' : 'they were'} made from; run \`npm run translations -- --stamp\`.` }] : []
  },
}
