import { defineRecipe } from '@chakra-ui/react'

/**
 * The other languages of a page, behind the name of its own: a list that opens over the page, at the end of the header. On phones a sign
 * stands in place of the name, which would take a line of its own.
 */
export const languageSwitch = defineRecipe({
  base: {
    display: 'block', flex: 'none', position: 'relative',
    '& ul': { display: 'block', whiteSpace: 'nowrap', position: 'absolute', insetInlineEnd: 0, zIndex: 4, background: 'raised', border: '1px solid {colors.soft}', borderRadius: '0.4rem', padding: '0.25rem 0.5rem' },
    '@media (max-width: 43.99rem)': { alignSelf: 'start', marginInlineStart: '-0.75rem', '& summary': { width: '1.5rem', fontSize: 0, textAlign: 'end' }, '& summary::before': { content: '"🌐" / ""', fontSize: '1rem', verticalAlign: 'middle' } },
  },
})
