import { defineRecipe } from '@chakra-ui/react'

/** A drawn figure: title and source above, the drawing, and the same in words below. */
export const figure = defineRecipe({
  base: {
    background: 'wash', borderRadius: '0.9rem', padding: '1.15rem min(1.1rem, 5.5vw) 0.8rem', marginBlock: '1.75rem', fontSize: '0.875rem', lineHeight: 1.45,
    '& figcaption': { color: 'soft' },
    '& small': { display: 'block', fontSize: '0.8125rem', paddingBlockStart: '0.2rem' },
    '& figcaption > b': { display: 'block', color: 'ink', font: '600 1.25rem/1.3 {fonts.display}', paddingBlockEnd: '0.3rem', textWrap: 'balance' },
    '& > div': { display: 'grid', gap: '0.5rem 2rem', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 17rem), 1fr))' },
    '& li': { paddingBlock: '0.15rem' },
    '& ol': { paddingInlineStart: '1.35rem', alignSelf: 'center' },
    '& ol > li': { listStyle: 'decimal' },
    '& summary': { color: 'water', paddingBlock: '0.4rem' },
    '& details > *': { paddingBlockEnd: '0.5rem' },
    '& details p': { paddingBlockStart: '0.5rem' },
    '& th, & td': { padding: '0.35rem 0', paddingInlineEnd: '0.6rem' },
    // Paper is light, whatever colours the reader has chosen for the screen.
    '@media print': { colorScheme: 'light', color: 'ink', breakInside: 'avoid', border: '1px solid', '& summary': { display: 'none' }, '& details::details-content': { contentVisibility: 'visible', display: 'block', height: 'auto' } },
    '@media (forced-colors: active)': { border: '1px solid' },
  },
})

/**
 * The drawing. Lengths are percent across and em down, so that shapes stretch with the page and letters keep their size.
 * Drawings run left to right in every language. `.x` is what a figure is about: lost, added, too much.
 */
export const drawing = defineRecipe({
  base: {
    width: '100%', overflow: 'visible', direction: 'ltr',
    // Letters of a drawing have no other line to go to: on a phone they are never wider than it has room for. What they say stands below in words, which grow.
    fontSize: 'min(1em, 3.9vw)', marginBlock: '0.9rem 0.6rem', color: 'water', fontVariantNumeric: 'tabular-nums',
    '& line, & path': { stroke: 'currentColor', fill: 'none' },
    // A rim of paper keeps letters legible where they cross a line.
    '& text': { fill: 'ink', stroke: 'wash', strokeWidth: '0.3em', paintOrder: 'stroke' },
    '& circle': { fill: 'raised', stroke: 'line' },
    '& .b': { fontWeight: 600 },
    '& .r': { textAnchor: 'end' },
    '& .x': { color: 'coral' },
    '& .s': { color: 'soft' },
    '& text.s': { fill: 'soft' },
    '& .m': { textAnchor: 'middle' },
    '@media (forced-colors: active)': {
      color: 'CanvasText',
      '& .x': { color: 'Highlight' },
      '& .s': { color: 'GrayText' },
      '& text': { fill: 'CanvasText', stroke: 'Canvas' },
      '& circle': { fill: 'Canvas', stroke: 'CanvasText' },
    },
  },
})
