import { defineRecipe } from '@chakra-ui/react'

/** A card that unfolds. On paper it stands open, with its title. */
export const expandableCard = defineRecipe({
  base: {
    border: '1px solid {colors.line}', borderRadius: '0.7rem', paddingInline: '1.1rem',
    '& > summary': { paddingBlock: '0.8rem' },
    '& > summary::marker': { color: 'coral' },
    '& > summary > b': { font: '600 1.125rem/1.3 {fonts.display}' },
    '& > summary > span': { display: 'block', paddingBlockStart: '0.3rem', color: 'soft' },
    '& > div': { paddingBlockEnd: '1rem' },
    '& > div * + :is(p, ul, ol, div, pre)': { marginBlockStart: '0.4rem' },
    '& ul, & ol': { paddingInlineStart: '1.25rem', listStyle: 'disc' },
    '& ol': { listStyle: 'decimal' },
  },
})
