import { defineRecipe, type SystemStyleObject } from '@chakra-ui/react'

// With many cards, what `:has()` has to look through decides how fast a box is ticked: each looks as near as it can.

/** The cards' grid when they stand side by side: asked for in the bar below it, and at least one is picked. */
const side = '.g:has(+ div > label > :checked):has(> article > footer > label > :checked)'

/** Filters above product cards, the cards, and below them a bar that stays in sight. Each rule stands on the heaviest page: none for show. */
export const choice = defineRecipe({
  base: {
    display: 'block',
    // Counted by the browser itself: a card that is not shown is not counted.
    counterReset: 's',
    '& article': { counterIncrement: 's' },
    '& output:empty::before': { content: 'counter(s) attr(data-of)' },
    '& fieldset, & form > div:not(.g)': { border: 0, display: 'flex', flexWrap: 'wrap', gap: '0.5rem 1.25rem', alignItems: 'center', paddingBlock: '0.7rem', fontSize: '0.9375rem' },
    '& legend, & output': { fontWeight: 600 },
    '& form > p': { color: 'soft', fontSize: '0.9375rem', paddingBlockEnd: '1rem' },
    '& label': { display: 'flex', gap: '0.5rem', alignItems: 'center', minHeight: '1.75rem' },
    '& input': { accentColor: '{colors.water}', width: '1.5rem', height: '1.5rem' },
    '& form > div:last-child': { position: 'sticky', bottom: 0, background: 'paper', borderBlockStart: '1px solid {colors.line}', zIndex: 1 },
    [`& ${side} > article:not(:has(> footer > label > :checked))`]: { display: 'none' },
    // A table of the same cards: names of rows at the start, a column for each card, and a scrollbar of its own.
    // The parts of a card learn of it through variables (`product.ts`): rules for each part would be matched
    // anew for all parts of all cards whenever any box is ticked.
    [`& ${side}`]: {
      gridAutoFlow: 'column', gridAutoColumns: 'minmax(9rem, 1fr)', gridTemplateColumns: 'min-content', gap: 0, overflowX: 'auto', position: 'relative',
      '--labels': 'grid', '--part': 'block', '--facts': '1fr', '--name': 'absolute', '--seen': 0, '--line': '1px', '--edge': 0, '--pad': '0.7rem', '--words': 0, '--gap': 0,
    },
  },
})

/** Hides each card that lacks the mark of a filter in use, which stands before the cards. */
export function hidingOf(marks: readonly string[]): SystemStyleObject {
  const rules = marks.map((mark) => `& :has(> label .${mark}:checked) ~ .g > article:not(.${mark})`)
  return { [rules.join()]: { display: 'none' } } as SystemStyleObject
}
