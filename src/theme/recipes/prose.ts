import { defineRecipe, type SystemStyleObject } from '@chakra-ui/react'

/** Running text: one calm column; tables, cards and grids may take the full width. */
export const prose = defineRecipe({
  base: {
    '& > *': { maxWidth: '44rem', marginBlockStart: '1rem' },
    '& > [data-wide]': { maxWidth: 'none', marginBlock: '2rem' },
    '& > :is(h3, h4)': { marginBlockStart: '2rem' },
    '& > h2': { marginBlockStart: '3.5rem' },
    // A heading is the link to itself; it says so when it is pointed at.
    '& [id] > a[href^="#"]': { color: 'inherit', textDecoration: 'none' },
    '& [id] > a[href^="#"]:is(:hover, :focus-visible)::after': { content: '" #" / ""', color: 'soft' },
    '& h2': { fontSize: 'clamp(1.55rem, 1.3rem + 1vw, 2rem)', letterSpacing: '-0.01em' },
    '& > ul:not([data-wide]), & > ol, & section ol': { paddingInlineStart: '1.25rem', listStyle: 'decimal' },
    '& > ul:not([data-wide])': { listStyle: 'disc' },
    '& > :is(ul, ol):not([data-wide]) > li, & section li': { paddingBlock: '0.2rem' },
    '& li::marker': { color: 'coral' },
    '& table': { borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
    '& th, & td': { paddingBlock: '0.5rem', paddingInlineEnd: '1.5rem', borderBlockEnd: '1px solid {colors.line}', textAlign: 'start', verticalAlign: 'top' },
    '& sup': { lineHeight: 0, fontSize: '0.75em' },
    '& sup a': { padding: '0.3rem 0.2rem', textDecoration: 'none' },
    '& > section': { fontSize: '0.9375rem', lineHeight: 1.45, color: 'soft' },
    '& > section h2': { fontSize: '1.25rem', marginBlock: '3.5rem 0.5rem' },
    '& > section p': { display: 'inline' },
  },
})

// What few pages have brings its own styles, so that the others do not carry them.

/** A rim of a table that scrolls, `side` being where it stands: a shadow, and above it, as long as there is nothing more on that side, the ground, which scrolls along. */
const rims = (paint: (angle: string, side: string) => string) => [paint('90deg', '0 0'), paint('270deg', '100% 0')].join()

/** A table as wide as it needs, which scrolls by itself and shows where there is more of it: no column is narrower than its longest word. */
export const scrolling = defineRecipe({
  base: {
    overflowX: 'auto', overflowWrap: 'break-word',
    background: [
      rims((angle, side) => `linear-gradient(${angle}, var(--ground, {colors.paper}) 40%, transparent) ${side} / 2.5rem 100% no-repeat local`),
      rims((angle, side) => `linear-gradient(${angle}, {colors.soft}, transparent) ${side} / 0.6rem 100% no-repeat scroll`),
    ].join(),
    'figure &, article &, [role=note] &': { '--ground': '{colors.wash}' },
    '&& [data-align=end]': { textAlign: 'end' }, '&& [data-align=center]': { textAlign: 'center' },
    '@media print': { overflowWrap: 'anywhere', background: 'none' },
  },
})

/** A block of code. */
export const codeBlock = defineRecipe({ base: { overflowX: 'auto', background: 'wash', padding: '1rem', borderRadius: '0.5rem', '@media print': { whiteSpace: 'pre-wrap' } } })

/** Words of somebody else. */
export const quote = defineRecipe({ base: { borderInlineStart: '0.25rem solid {colors.coral}', paddingInlineStart: '1rem', color: 'soft' } })

/** A line between two parts of a page: shorter than the words, in the middle of their column. */
export const divider = defineRecipe({ base: { '&&': { width: '6rem', border: 0, borderBlockStart: '0.2rem solid {colors.coral}', marginBlock: '2.5rem', marginInlineStart: 'calc(min(44rem, 100%) / 2 - 3rem)' } } })

const inner: SystemStyleObject = { '& :is(ul, ol)': { paddingInlineStart: '1.25rem', listStyle: 'disc' }, '& ol': { listStyle: 'decimal' }, '& li li': { paddingBlock: '0.2rem' } }

/** A list with lists in it: each stands in from the one around it. */
export const nestedList = defineRecipe({ base: inner })

/** A list of what is to be done: boxes instead of dots. */
export const taskList = defineRecipe({ base: { ...inner, '&&&': { paddingInlineStart: 0 }, 'li > &&&': { paddingInlineStart: '1.25rem' }, '&&& > li': { listStyle: 'none' } } })
