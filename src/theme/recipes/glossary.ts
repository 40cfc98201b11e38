import { defineRecipe } from '@chakra-ui/react'
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
