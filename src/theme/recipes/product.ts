import { defineRecipe } from '@chakra-ui/react'
import { lineDrawing } from './line-drawing.ts'

/** A state: its shape, which brings its colour. The word stands beside it. */
export const stateIcon = defineRecipe({
  base: { ...lineDrawing, fillRule: 'evenodd', flex: 'none', width: '1.125rem', height: '1.125rem', marginBlockStart: '0.15em' },
})

/** Product cards in rows; each part of a card lines up with its neighbours' (subgrid), so that the eye can go across. */
export const productGrid = defineRecipe({
  base: {
    display: 'grid', gap: '1.5rem', gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 17.5rem), 1fr))', 
  },
  variants: {
    inSight: {
      true: { '& article': { contentVisibility: 'auto', containIntrinsicSize: 'auto 34rem', gridRow: 'auto', gridTemplateRows: 'none' } },
    },
  },
})

/** The names of the rows, where cards stand side by side; otherwise each card says them itself. */
export const rowLabels = defineRecipe({
  base: {
    display: 'var(--labels, none)', gridColumn: 1, gridTemplateRows: 'subgrid', position: 'sticky', insetInlineStart: 0, background: 'paper', fontSize: '0.875rem', lineHeight: 1.3, color: 'soft',
    '& li': { borderBlockStart: '1px solid {colors.line}', padding: '0.2rem 0.5rem 0.2rem 0' },
    '& li[data-differs]': { color: 'ink', fontWeight: 700, _before: { content: '"≠\u00a0"' } },
  },
})

/** The card of a listing. */
export const product = defineRecipe({
  base: {
    display: 'grid', gridTemplateRows: 'subgrid', gap: 0, minWidth: 0,
    background: 'raised', border: '1px solid {colors.line}', borderRadius: 'var(--edge, 1rem)', padding: 'var(--pad, 1rem 1.25rem)', fontSize: '0.9375rem', lineHeight: 1.45,
    '& header': { display: 'var(--part, grid)', gridTemplateColumns: 'auto 1fr', columnGap: '1rem', alignItems: 'center', paddingBlockEnd: '1rem' },
    '& header > span': { gridRow: 'span 2', width: '2.75rem', height: '2.75rem', display: 'grid', placeContent: 'center', borderRadius: '0.5rem', background: 'wash', color: 'water', font: '600 1.125rem {fonts.display}', letterSpacing: '0.02em' },
    '& header > a': { fontSize: '0.875rem', overflowWrap: 'anywhere', justifySelf: 'start' },
    '& dl': { display: 'grid', gridTemplateRows: 'subgrid', gridTemplateColumns: 'var(--facts, 5.25rem 1fr)', columnGap: '0.7rem' },
    '& dl, & > ul': { paddingBlock: 'var(--gap, 0.7rem)', borderBlockStart: 'var(--edge, 1px) solid {colors.line}' },
    '& dt, & dd': { paddingBlock: '0.2rem' },
    // Beside one another, the names of the rows stand at the start; in the cards they are heard, not seen.
    '& dt': { color: 'soft', position: 'var(--name, static)', opacity: 'var(--seen, 1)' },
    '& dd, & > ul > li': { borderBlockStart: 'var(--line, 0) solid {colors.line}' },
    '& dd code': { display: 'block', fontSize: '0.75rem', color: 'soft' },
    '& > ul': { display: 'grid', gridTemplateRows: 'subgrid', fontSize: 'var(--words, 1em)' },
    '& > ul > li': { display: 'flex', gap: '0.5rem', paddingBlock: '0.2rem' },
    '& > ul > li > b': { marginInlineStart: 'var(--gap, auto)', fontSize: '0.9375rem', fontWeight: 500, color: 'soft', whiteSpace: 'nowrap' },
    '& dd small': { display: 'block', color: 'partly' },
    '& footer': { borderBlockStart: '1px solid {colors.line}', paddingBlockStart: '0.7rem', fontSize: '0.875rem', color: 'soft', display: 'flex', flexWrap: 'wrap', gap: '0.2rem 1rem', justifyContent: 'space-between', alignContent: 'start' },
    '& footer a': { paddingBlock: '0.3rem' },
  },
})
