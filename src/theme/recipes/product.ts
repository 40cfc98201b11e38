import { defineRecipe } from '@chakra-ui/react'
import { outOfSight } from './out-of-sight.ts'

// Asked of the table's own room, in its own letters: readers who have them twice as large get the narrow table on a wide screen as well.
/** Room for a listing in two lines. */
const medium = '@container (min-width: 37rem)'
/** Room for a listing in one line. */
const wide = '@container (min-width: 58rem)'

/** As high as a table is at least: more than the names of its columns are, less than they are with the lowest row. */
const noRow = '7rem'

/**
 * The table of listings. On phones each is a card: name, facts, a line for each verdict. Where there is room for two lines it is
 * a row of two, on large screens a row of one. Every row has the same fixed columns, so that a browser lays out each by itself
 * and may leave out those out of sight. `--facts` and `--verdicts` are the number of facts and of verdicts.
 */
export const productTable = defineRecipe({
  base: {
    display: 'block', fontSize: '0.9375rem', lineHeight: 1.35, position: 'relative', minHeight: noRow,
    // No style sees whether a row is shown, but what spans the table knows how high it is: the words stand where rows would.
    '& caption': { display: 'grid', placeContent: 'end center', position: 'absolute', inset: 0, containerType: 'size', pointerEvents: 'none' },
    [`@container (max-height: ${noRow})`]: { '& caption::before': { content: 'attr(data-none)' } },
    '& thead': { display: 'none', overflowWrap: 'normal', fontSize: '0.75rem', lineHeight: 1.2, color: 'soft' },
    '& tbody': { display: 'grid', gap: '1rem', gridTemplateColumns: 'minmax(0, 1fr)' },
    // Rows that are out of sight are reckoned no higher than the lowest: what is jumped to moves away where those above turn out lower.
    '& tr': { display: 'flex', flexWrap: 'wrap', border: '1px solid {colors.line}', borderRadius: '1rem', padding: '0.6rem 0.8rem', overflowClipMargin: '0.4rem', ...outOfSight('23rem') },
    // A line for each cell: its name at the start, what it says at the end.
    '& th, & td': { flex: '1 0 100%', paddingBlock: '0.07rem', paddingInlineEnd: '0.3rem', border: 0, fontWeight: 400, minWidth: 0, fontSize: '0.8125rem' },
    '& tbody th, & td[class]': { color: 'soft' },
    '& th b': { color: 'ink' },
    // What is jumped or tabbed to stands clear of the names of columns.
    '& tbody *': { scrollMarginBlockStart: '8rem' },
    '& [role]': { font: '600 1.2rem/1.7rem {fonts.display}', '& a': { color: 'ink' } },
    '& small': { color: 'soft' },
    // Its mark, which no listener hears: the name follows, beside it or, in a narrow column, below.
    '& [data-mark]::before': { content: 'attr(data-mark) / ""', display: 'block', float: 'var(--mark, inline-start)', width: '1.7rem', marginInlineEnd: '0.4rem', font: '600 0.7rem/1.7rem {fonts.display}', textAlign: 'center', background: 'wash', color: 'water', borderRadius: '0.4rem' },
    '& td': { textAlign: 'end' },
    '& [data-n]::before': { content: 'attr(data-n)', display: 'var(--own, block)', float: 'inline-start', textAlign: 'start', marginInlineEnd: '0.4rem' },
    // Verdicts: what nearly all have is quiet; what sets one apart is not.
    '& td[class]': { display: 'flex', alignItems: 'center', gap: '0.25rem', borderBlockStart: '1px solid {colors.line}', lineHeight: 1.15 },
    '& td[class]::before': { flex: '1 0 44%', order: -2, color: 'ink' },
    '& td[class]::after': { order: -1 },
    '& td.partly, & td.notMet': { color: 'ink', fontWeight: 600 },
    '& .notMet': { background: 'wash' },
    '& .old': { fontStyle: 'italic' },
    // The box to compare by, and what is folded away.
    '& td:last-child': { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '0 1.25rem', textAlign: 'start' },
    '& summary': { paddingBlock: '0.3rem', color: 'water' },
    '& details a': { display: 'inline-block', paddingBlock: '0.3rem' },
    '& code': { display: 'block' },
    [medium]: {
      '& thead': { display: 'block', position: 'sticky', top: 0, zIndex: 1, background: 'paper' },
      '& tbody': { gap: 0 },
      '& tr': { borderWidth: '0 0 1px', borderRadius: 0, padding: '0.4rem 0', containIntrinsicBlockSize: 'auto 8.3rem' },
      '& tr > :first-child': { flexBasis: '30%' },
      '& td': { textAlign: 'start' },
      '& small': { display: 'block' },
      '& [data-mark]': { '--mark': 'inline-start' },
      '& td:not([class], :last-child), & thead :not([class], :first-child)': { flex: '0 0 22%', paddingInlineEnd: '0.4rem' },
      '& thead :not([class])': { color: 'ink' },
      '& [data-n]::before': { display: 'none !important' },
      '& td[class], & th[class]': { flex: '0 0 calc(100% / var(--verdicts))', flexDirection: 'column', justifyContent: 'center', gap: '0.15rem', textAlign: 'center', border: 0, padding: 0, wordBreak: 'keep-all' },
      '& thead td': { display: 'none' },
    },
    // On paper a line of thirteen cells has no room.
    [wide]: {
      '@media screen': {
        '& tr': { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) repeat(var(--facts), 5.3rem) repeat(var(--verdicts), 3.65rem)', fontSize: '0.8125rem', containIntrinsicBlockSize: 'auto 5.4rem' },
        // Rows above what is jumped to move it up by the little that they are lower than reckoned.
        '& tbody *': { scrollMarginBlockStart: '11rem' },
        // What does not fold away stands beside the two lines of the name; where it is opened, above all of that.
        '& td': { gridRow: '1 / span 2' },
        '& tr:has([open]) > *': { gridRow: 1 },
        '& tr > td:last-child': { gridArea: '2 / 1' },
        '& tr:has([open]) > td:last-child': { gridArea: '2 / 1 / 3 / -1' },
        '& td[class], & tr > th': { fontSize: '0.7rem', paddingInlineEnd: 0 },
        '& thead th': { alignSelf: 'end', letterSpacing: '-0.03em' },
        '& [role]': { fontSize: '1rem' },
      },
    },
    // On paper the names of columns stand on each page, and all of it is a little smaller.
    '@media print': {
      [medium]: { display: 'table', zoom: 0.78, '& thead': { display: 'table-header-group !important' }, '& tbody': { display: 'table-row-group' }, '& details': { paddingBlock: '0.3rem 0' } },
      '& summary': { display: 'none' },
    },
  },
})
