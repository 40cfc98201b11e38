import { defineRecipe } from '@chakra-ui/react'

/** What a part of a translation says of itself, below its heading: quiet, and seen before its words. */
export const behindNote = defineRecipe({
  base: { borderInlineStart: '0.25rem solid {colors.partly}', paddingInlineStart: '0.75rem', fontSize: '0.9375rem', lineHeight: 1.45, color: 'soft' },
})

/** A part in English on a page in another language: a line beside it says how far it goes. Within it, blocks stand as they do in running text. */
export const inEnglish = defineRecipe({
  base: {
    borderInlineStart: '0.25rem solid {colors.line}', paddingInlineStart: '0.75rem',
    '& > * + *': { marginBlockStart: '1rem' },
    '& > :is(ul, ol):not([data-wide])': { paddingInlineStart: '1.25rem', listStyle: 'disc' },
    '& > ol:not([data-wide])': { listStyle: 'decimal' },
    '& > :is(ul, ol):not([data-wide]) > li': { paddingBlock: '0.2rem' },
  },
})
