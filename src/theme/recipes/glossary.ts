import { defineRecipe, type SystemStyleObject } from '@chakra-ui/react'
import { medium } from '../tokens.ts'

/**
 * A term and its definition. Without script, so the definition is a part of the page that shows on hover and focus:
 * at the foot of the window, or beside the word where the browser can place one box at another.
 */
export const glossaryLink = defineRecipe({
  base: {
    '& > a': { color: 'inherit', textDecorationStyle: 'dotted', textDecorationColor: '{colors.water}' },
    '& > span': {
      display: 'none', position: 'fixed', zIndex: 1, insetInline: '1rem', bottom: '1rem', padding: '0.7rem 1rem',
      background: 'ink', color: 'paper', borderRadius: '0.5rem', fontSize: '0.875rem', lineHeight: 1.45, textAlign: 'start',
    },
    '&:hover > span, & > a:focus-visible + span': { display: 'block' },
    '@supports (anchor-scope: --g)': {
      anchorScope: '--g',
      '& > a': { anchorName: '--g' },
      '& > span': { positionAnchor: '--g', positionArea: 'block-end span-inline-end', inset: 'auto', maxWidth: 'min(20rem, 80vw)', positionTryFallbacks: 'flip-inline, flip-block, flip-inline flip-block' },
    },
  },
})

/** A term with its meaning: below its name on small screens, beside it on others. */
export const glossaryTerm = defineRecipe({
  base: {
    '&&': { borderBlockStart: '1px solid {colors.line}', paddingBlockStart: '1rem' },
    '&& h2': { fontSize: '1.125rem', letterSpacing: 0 },
    [medium]: { display: 'grid', gridTemplateColumns: '12rem minmax(0, 1fr)', columnGap: '1.5rem' },
    '@media print': { breakInside: 'avoid' },
  },
})

/** Letters to jump to, and below them subjects to choose one of. */
export const termIndex = defineRecipe({
  base: {
    '& ol': { display: 'flex', flexWrap: 'wrap', marginInlineStart: '-0.5rem' },
    '& li > *': { display: 'block', minWidth: '2.1rem', lineHeight: '2.1rem', textAlign: 'center', color: 'soft' },
    '& a': { color: 'water', fontWeight: 600 },
    '& fieldset': { border: 0, display: 'flex', flexWrap: 'wrap', gap: '0 1.25rem', marginBlockStart: '1.25rem', fontSize: '0.9375rem' },
    '& legend': { fontWeight: 600 },
    '& label': { display: 'flex', alignItems: 'center', gap: '0.4rem', minHeight: '2.2rem' },
    '& input': { accentColor: '{colors.water}', width: '1.42rem', height: '1.42rem', flex: 'none' },
  },
})

/** Hides the terms below it of every other subject than the one that is ticked, but not the one that a link leads to. */
export function hidingTerms(subjects: readonly string[]): SystemStyleObject {
  const rules = subjects.map((subject) => `&:has([value=${subject}]:checked) ~ [data-subject]:not([data-subject=${subject}], :has(:target))`)
  return { [rules.join()]: { display: 'none' } } as SystemStyleObject
}
