import { defineRecipe } from '@chakra-ui/react'
import { lineDrawing } from './line-drawing.ts'
import { outOfSight } from './out-of-sight.ts'

/** Cards side by side. */
export const cardGrid = defineRecipe({
  base: { display: 'grid', gap: '1rem 1.5rem', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 12.5rem), 1fr))' },
})

/** One card of running text. */
export const card = defineRecipe({
  base: {
    background: 'wash', borderRadius: '1rem', padding: '1.25rem 1.25rem 1.5rem', lineHeight: 1.55,
    '& > span': { fontSize: '1.75rem', lineHeight: 1.2 },
    '& h3': { marginBlock: '0.3rem 0.5rem' },
    '& p + p': { marginBlockStart: '0.7rem' },
    '@media print': { border: '1px solid' },
  },
})

/** Point by point, ways side by side; on small screens each way is a block of its own. */
export const comparison = defineRecipe({
  base: {
    ...outOfSight('30rem'),
    '& table': { width: '100%', fontSize: '0.9375rem', lineHeight: 1.45, tableLayout: 'fixed' },
    '& caption': { textAlign: 'start', font: '600 1.25rem/1.3 {fonts.display}', paddingBlockEnd: '0.7rem' },
    '& thead th': { verticalAlign: 'bottom', borderBlockEnd: '2px solid {colors.ink}' },
    '& th': { fontWeight: 600 },
    '& td:first-of-type, & th:nth-of-type(2)': { background: 'wash' },
    '& td, & th:nth-of-type(n+2)': { paddingInlineStart: '1rem' },
    '& small': { display: 'block', fontWeight: 400 },
    '& small, & > p': { fontSize: '0.875rem', color: 'soft' },
    '@media (max-width: 43.99rem)': {
      '& table, & caption, & tbody, & tr, & td, & tbody th': { display: 'block', width: 'auto' },
      '& thead': { display: 'none' },
      '& tbody th': { borderBlockEnd: '2px solid {colors.ink}', paddingBlockStart: '1rem' },
      '& td': { paddingInline: '1rem' },
      '& td::before': { content: 'attr(data-way)', display: 'block', fontSize: '0.875rem', fontWeight: 600, color: 'soft' },
    },
  },
})

/** What each attribute means: icon, name, question, and a line for each state. */
export const considerations = defineRecipe({
  base: {
    display: 'grid', gap: '0 2.5rem', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 19rem), 1fr))', fontSize: '0.9375rem', lineHeight: 1.45,
    '& > li': { display: 'grid', gridTemplateColumns: '2.25rem minmax(0, 1fr)', columnGap: '1rem', alignContent: 'start', paddingBlock: '1rem', borderBlockStart: '1px solid {colors.line}', ...outOfSight('13rem') },
    '& > li > svg': { ...lineDrawing, width: '2.25rem', height: '2.25rem', color: 'water' },
    '& p > b': { display: 'block', font: '600 1.125rem/1.3 {fonts.display}' },
    '& ul': { gridColumn: 2, paddingBlockStart: '0.5rem', color: 'soft' },
    '& ul li': { paddingBlock: '0.2rem' },
    '& b': { color: 'ink' },
  },
})
