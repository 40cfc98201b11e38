import { defineRecipe, type SystemStyleObject } from '@chakra-ui/react'

/** When cards stand side by side: asked for, and at least one is picked. */
const side = '&:has([name=side]:checked):has([name=compare]:checked)'

/** Filters above product cards, the cards, and below them a bar that stays in sight. Each rule stands on the heaviest page: none for show. */
export const choice = defineRecipe({
  base: {
    display: 'block',
    // Counted by the browser itself: a card that is not shown is not counted.
    counterReset: 's',
    '& article': { counterIncrement: 's' },
    '& output:empty::before': { content: 'counter(s) attr(data-of)' },
    '& fieldset, & form > div:not(.g)': { border: 0, display: 'flex', flexWrap: 'wrap', gap: '0.5rem 1.25rem', alignItems: 'center', paddingBlock: '0.6rem', fontSize: '0.9375rem' },
    '& legend, & output, & :checked + b': { fontWeight: 600 },
    '& form > p': { color: 'soft', fontSize: '0.9375rem', paddingBlockEnd: '1rem' },
    '& label': { display: 'flex', gap: '0.45rem', alignItems: 'center', minHeight: '1.75rem' },
    '& input': { accentColor: '{colors.water}', width: '1.5rem', height: '1.5rem' },
    '& form > div:last-child': { position: 'sticky', bottom: 0, background: 'paper', borderBlockStart: '1px solid {colors.line}', zIndex: 1 },
    [side]: {
      // A table of the same cards: names of rows at the start, a column for each card, and a scrollbar of its own.
      '& .g': { gridAutoFlow: 'column', gridAutoColumns: 'minmax(9rem, 1fr)', gridTemplateColumns: 'min-content', gap: 0, overflowX: 'auto', position: 'relative' },
      '& .g > ul': { display: 'grid' },
      '& article:not(:has(:checked))': { display: 'none' },
      '& article': { borderRadius: 0, padding: '0.6rem' },
      '& dl': { gridTemplateColumns: '1fr' },
      // The names of the rows stand at the start; here they are heard, not seen.
      '& dt': { position: 'absolute', opacity: 0 },
      '& dl, & article > ul': { border: 0, padding: 0 },
      '& li, & dd': { borderBlockStart: '1px solid {colors.line}' },
      '& article > ul': { fontSize: 0 },
      '& article > ul b': { fontSize: '0.875rem', margin: 0, whiteSpace: 'normal' },
      '& header': { display: 'block' },
    },
  },
})

/** Hides each card that lacks the mark of a filter in use. */
export function hidingOf(marks: readonly string[]): SystemStyleObject {
  const rules = marks.map((mark) => `&:has(.${mark}:checked) article:not(.${mark})`)
  return { [rules.join()]: { display: 'none' } } as SystemStyleObject
}
