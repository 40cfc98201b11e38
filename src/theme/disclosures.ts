import type { SystemStyleObject } from '@chakra-ui/react'
import { large, medium } from './tokens.ts'

/**
 * How the disclosures around a page open: their handles stay in one row, and what each holds opens below it over the full width. Where
 * there is room, the sections of the header stand in its row and the side column stands open, without handles. A browser that
 * cannot style apart what a disclosure holds gives an open one a line of its own, on screens of every size.
 */
export const disclosures = {
  '[open]': { flexBasis: '100%' },
  ':is(header, aside) summary': { lineHeight: '2.6rem' },
  '@supports selector(::details-content)': {
    ':is(header, aside) details': { display: 'contents' },
    ':is(header, aside) ::details-content': { order: 1, flexBasis: '100%' },
    [medium]: { 'header :first-of-type::details-content': { display: 'contents' }, 'header :first-of-type > summary': { display: 'none' } },
    [large]: { 'aside ::details-content': { display: 'contents' }, 'aside summary': { pointerEvents: 'none', listStyle: 'none' } },
  },
} as Record<string, SystemStyleObject>
