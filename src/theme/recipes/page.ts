import { defineRecipe } from '@chakra-ui/react'
import { large } from '../tokens.ts'

/** The frame: a column to move around in at the start side, the page beside it; one column on small screens. */
export const shell = defineRecipe({
  base: {
    maxWidth: '82rem',
    marginInline: 'auto',
    paddingInline: 'clamp(1rem, 4vw, 2.5rem)',
    [large]: { display: 'grid', gridTemplateColumns: '14.5rem minmax(0, 1fr)', columnGap: '3.5rem' },
    '& > main': { minWidth: 0, paddingBlockEnd: '4rem' },
  },
})

/** What stands in a row, disclosures among them: theme/disclosures.ts says how they open. */
const inRow = { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: '0.9rem' } as const

/** Site header: name, sections and search in one row. */
export const header = defineRecipe({
  base: {
    borderBlockEnd: '1px solid {colors.line}',
    // What finds no room in the row of the name stands at the end of the next.
    '& nav': { ...inRow, justifyContent: 'end', maxWidth: '82rem', marginInline: 'auto', paddingInline: 'clamp(1rem, 4vw, 2.5rem)', fontSize: '0.9375rem' },
    '& a': { color: 'ink', textDecoration: 'none', lineHeight: '2.6rem', display: 'block' },
    '& a:hover': { textDecoration: 'underline' },
    '& nav > :first-child': { font: '700 min(1.125rem, 4.2vw)/2.6rem {fonts.display}', marginInlineEnd: 'auto' },
    '& ul': { display: 'flex', flexWrap: 'wrap', columnGap: '0.9rem' },
    '& summary': { listStyle: 'none' },
  },
})

/** The side column: table of contents and neighbours; disclosures on small screens, open text on large ones. */
export const aside = defineRecipe({
  base: {
    ...inRow, fontSize: '0.9375rem', lineHeight: 1.4, borderBlockEnd: '1px solid {colors.line}',
    '& ul ul': { paddingInlineStart: '1rem' },
    '& a, & summary': { color: 'soft' },
    '& a': { display: 'block', paddingBlock: '0.3rem', textDecoration: 'none' },
    '& a:hover': { textDecoration: 'underline' },
    '& a[aria-current]': { color: 'ink', fontWeight: 650, borderInlineStart: '0.2rem solid {colors.coral}', paddingInlineStart: '0.5rem', marginInlineStart: '-0.7rem' },
    '& nav': { paddingBlockEnd: '1rem' },
    [large]: {
      display: 'block', position: 'sticky', top: 0, maxHeight: '100vh', overflowY: 'auto', scrollbarWidth: 'thin', border: 0,
      paddingBlock: '1.5rem', paddingInlineStart: '0.7rem', alignSelf: 'start',
      '& summary': { fontWeight: 600 },
    },
  },
})

/** Where one is: a line of links above the title. */
export const breadcrumbs = defineRecipe({
  base: {
    fontSize: '0.875rem', color: 'soft', paddingBlock: '1rem 0.5rem',
    '& ol': { display: 'flex', flexWrap: 'wrap' },
    '& li + li::before': { content: '"/" / ""', paddingInline: '0.5rem' },
    '& a': { color: 'soft', paddingBlock: '0.2rem' },
  },
})

/** The plain page's title and first sentence. */
export const title = defineRecipe({
  base: {
    maxWidth: '44rem', paddingBlockEnd: '1rem',
    // A front page without a picture and the page for what is not there have no breadcrumbs above it.
    '&:first-child': { paddingBlockStart: '1.5rem' },
    '& h1': { fontSize: 'clamp(2rem, 1.5rem + 2.4vw, 3rem)', lineHeight: 1.1, letterSpacing: '-0.015em' },
    '& p': { fontSize: '1.125rem', lineHeight: 1.45, color: 'soft', paddingBlockStart: '1rem' },
  },
})

/** What ends a page: dates, neighbours, footer. */
export const pageEnd = defineRecipe({
  base: {
    maxWidth: '44rem', marginBlockStart: '3.5rem', paddingBlockStart: '1rem', borderBlockStart: '1px solid {colors.line}', fontSize: '0.9375rem', color: 'soft',
    '& > p': { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: '1.5rem' },
    '& a': { paddingBlock: '0.2rem' },
    '& > nav:first-child': { paddingBlockEnd: '1rem', '& ul': { display: 'flex', flexWrap: 'wrap', columnGap: '1.25rem' } },
    '& > nav:last-child': { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '0.7rem 2rem', paddingBlockStart: '1.25rem' },
    '& > nav:last-child a': { textDecoration: 'none', fontFamily: 'display', fontSize: '1.125rem', lineHeight: 1.3 },
    '& nav a[rel=next]': { textAlign: 'end', marginInlineStart: 'auto' },
    '& > nav:last-child span': { display: 'block', font: '0.875rem {fonts.body}', color: 'soft' },
  },
})

/** A field to search the site by, with its label above it; not where nothing would come of it. */
export const searchField = defineRecipe({
  base: {
    '& label': { display: 'block', fontWeight: 600, '@media (scripting: none)': { display: 'none' } },
    '& input': { display: 'block', width: '100%', font: 'inherit', fontWeight: 400, color: 'ink', background: 'raised', border: '1px solid {colors.soft}', borderRadius: '0.5rem', padding: '0.5rem 0.8rem', marginBlockStart: '0.3rem' },
  },
})

/** The names of listings, one after the other. */
export const listingNames = defineRecipe({
  base: {
    '& ul': { display: 'flex', flexWrap: 'wrap', gap: '0.5rem', paddingBlockStart: '0.5rem' },
    '& a': { display: 'block', padding: '0.35rem 0.8rem', border: '1px solid {colors.line}', borderRadius: '2rem', textDecoration: 'none', fontSize: '0.9375rem', '&:hover': { background: 'wash', textDecoration: 'underline' } },
  },
})

/** Everything on the site, by letter. */
export const siteIndex = defineRecipe({
  base: {
    columns: '15rem', columnGap: '2.5rem',
    '& > div': { breakInside: 'avoid', paddingBlockEnd: '1.25rem' },
    '& dt': { font: '600 1.25rem {fonts.display}', borderBlockEnd: '1px solid {colors.line}' },
    '& a': { display: 'inline-block', paddingBlock: '0.2rem' },
  },
})

export const footer = defineRecipe({
  base: {
    borderBlockStart: '1px solid {colors.line}', background: 'wash', color: 'soft', fontSize: '0.9375rem',
    '& > div': { maxWidth: '82rem', marginInline: 'auto', padding: '1.5rem clamp(1rem, 4vw, 2.5rem) 2.5rem', display: 'flex', flexWrap: 'wrap', gap: '0.5rem 1.5rem' },
  },
})

/** Seen only when a keyboard reaches it. */
export const skipLink = defineRecipe({
  base: {
    position: 'absolute', insetInlineStart: '1rem', top: '-5rem', padding: '0.5rem 1rem', background: 'ink', color: 'paper', zIndex: 1,
    '&:focus': { top: '0.5rem' },
  },
})
