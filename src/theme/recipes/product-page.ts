import { defineRecipe } from '@chakra-ui/react'
import { medium } from '../tokens.ts'

/** The facts of a listing: name, value, and beside it (below on small screens) its date and sources. */
export const factList = defineRecipe({
  base: {
    '& > div': { borderBlockStart: '1px solid {colors.line}', paddingBlock: '0.85rem', scrollMarginBlockStart: '1rem', [medium]: { display: 'grid', gridTemplateColumns: '11rem minmax(0, 1fr)', columnGap: '1.5rem' } },
    '& > div:target': { background: 'wash' },
    '& dt': { color: 'soft', [medium]: { gridRow: 'span 2' } },
    '& dd ul, & dd ol': { paddingBlockStart: '0.35rem' },
    '& dd + dd': { fontSize: '0.875rem', color: 'soft' },
    '& dd p': { paddingBlockStart: '0.25rem' },
    '& dd ol li': { paddingBlock: '0.1rem' },
    '& mark': { background: 'none', color: 'partly', fontWeight: 600 },
  },
})

/** Verdicts with their reasons, one below the other. */
export const verdictList = defineRecipe({
  base: {
    '&&& > li': { paddingBlock: '0.4rem', listStyle: 'none' },
    '&&&': { paddingInlineStart: 0 },
  },
})

/** A box that must not be missed: the listing was removed. */
export const notice = defineRecipe({
  base: { borderInlineStart: '0.25rem solid {colors.coral}', background: 'wash', padding: '0.9rem 1.1rem', borderRadius: '0.3rem' },
})
