import { defineRecipe } from '@chakra-ui/react'

/** A link that is a button. */
export const buttonLink = defineRecipe({
  base: {
    display: 'inline-block', marginInlineEnd: '0.7rem', padding: '0.5rem 1rem', border: '0.1rem solid {colors.water}', borderRadius: '0.5rem', lineHeight: 1.4, textDecoration: 'none', fontWeight: 600,
    '&:hover': { textDecoration: 'underline' },
    // Paper has no ground to stand out from.
    '@media print': { '&&': { color: 'ink', background: 'none' } },
  },
  variants: { variant: { solid: { background: 'water', color: 'paper' }, outline: {} } },
})

/** A link in a line of its own, with an arrow at its end; which way that is, the language says (in-language.ts). */
export const docLink = defineRecipe({
  base: {
    display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: '1rem', padding: '0.7rem 1rem', border: '1px solid {colors.line}', borderRadius: '0.7rem', fontWeight: 600, textDecoration: 'none',
    '&:hover': { background: 'wash', textDecoration: 'underline' },
    _after: { content: 'var(--on, "→") / ""' },
  },
})
