import { defineRecipe } from '@chakra-ui/react'
import { medium } from '../tokens.ts'

/** The top of a page about a way to stake: words beside the picture, then the points in short. */
export const hero = defineRecipe({
  base: {
    display: 'grid', gap: '1.5rem 2.5rem', paddingBlockEnd: '1rem', alignItems: 'center',
    '& h1': { fontSize: 'clamp(2.25rem, 1.5rem + 3.2vw, 3.75rem)', lineHeight: 1.04, letterSpacing: '-0.02em' },
    '& h1 > span': { display: 'block', fontSize: '0.55em', lineHeight: 1.3 },
    '& p': { fontSize: '1.125rem', lineHeight: 1.45, color: 'soft', paddingBlockStart: '1rem', maxWidth: '34rem' },
    '& div > a': { display: 'inline-block', marginBlockStart: '1rem', marginInlineEnd: '1rem', padding: '0.5rem 1rem', borderRadius: '0.5rem', background: 'water', color: 'paper', textDecoration: 'none', fontWeight: 600 },
    '& img': { width: '100%', aspectRatio: '3 / 2', objectFit: 'cover', borderRadius: '1rem', background: 'wash' },
    '& ul': { display: 'grid', gap: '0.3rem 2rem', gridColumn: '1 / -1', borderBlock: '1px solid {colors.line}', paddingBlock: '1rem' },
    '& li': { display: 'flex', gap: '0.7rem', lineHeight: 1.45 },
    '& li::before': { content: '""', flex: 'none', width: '0.6rem', height: '0.6rem', marginBlockStart: '0.5rem', borderRadius: '0.6rem', borderEndStartRadius: 0, background: 'coral', forcedColorAdjust: 'none' },
    [medium]: { '&:has(img)': { gridTemplateColumns: '1fr 1.05fr' }, '& ul': { gridTemplateColumns: 'repeat(auto-fit, minmax(12rem, 1fr))' } },
    // What it leads to is on the same paper.
    '@media print': { '& div > a': { display: 'none' } },
  },
})

/** How wide its picture is shown: a column beside the words, or the screen without its margins. */
export const heroPictureSizes = `${medium.replace('@media ', '')} 31rem,92vw`

/** Links to the other ways to stake, below the hero. */
export const otherWays = defineRecipe({
  base: {
    display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '0.2rem 1.25rem', fontSize: '0.9375rem', color: 'soft',
    '& ul': { display: 'flex', flexWrap: 'wrap', columnGap: '1.25rem' },
    '& a': { display: 'inline-block', paddingBlock: '0.3rem' },
  },
})
