import { defineRecipe, type SystemStyleObject } from '@chakra-ui/react'

// With many rows, what `:has()` has to look through decides how fast a box is ticked: each looks as near as it can.

/**
 * The table when the ticked stand side by side: asked for in the bar below it, and one is ticked at least. The script takes
 * it back (`data-wait`) while that is one alone; without a script, the count says how to see the others.
 */
const side = '.g:not([data-wait]):has(+ div > label > :checked):has(td > label > :checked)'

/** Filters above a table of products, and below it a bar that stays in sight. Each rule stands on the heaviest page: none for show. */
export const choice = defineRecipe({
  base: {
    display: 'block', containerType: 'inline-size',
    // Counted by the browser itself: a row that is not shown is not counted. The count begins within the container, out of which none is seen.
    '& form': { counterReset: 's' },
    '& tbody tr': { counterIncrement: 's' },
    // Before anything is chosen, the page knows the number: rows that were not drawn yet are not counted.
    '& output:empty::before': { content: 'attr(data-all) attr(data-of)' },
    '& :has(:checked:not([value=""])) > div > output:empty::before': { content: 'counter(s) attr(data-of)' },
    // What to do about one that stands alone. While nothing is chosen, it stands before the box that it is about.
    '& output:empty:has(+ label > :checked)::after': { content: 'attr(data-others)' },
    '& fieldset, & form > div': { background: 'paper', border: 0, display: 'flex', flexWrap: 'wrap', gap: '0.4rem 1.25rem', alignItems: 'center', paddingBlock: '0.5rem', fontSize: '0.9375rem' },
    '& legend, & output': { fontWeight: 600 },
    // The order, which a script brings, has a line of its own from the start: what is below does not move.
    '& div > span': { flexBasis: '100%', minHeight: '2.2rem' },
    '& form > p': { color: 'soft', fontSize: '0.9375rem', paddingBlockEnd: '1rem' },
    '& label': { display: 'flex', gap: '0.4rem', alignItems: 'center', minHeight: '1.75rem' },
    '& input': { accentColor: '{colors.water}', width: '1.42rem', height: '1.42rem', flex: 'none' },
    // Where the view is low (400% zoom), it would take half of it. It passes behind what stands above the table, or it would cover boxes there.
    '@media (min-height: 30rem)': { '& fieldset, & form > div': { position: 'relative', zIndex: 3 }, '& form > div:last-child': { position: 'sticky', bottom: 0, zIndex: 2 } },
    '& form > div:last-child': { borderBlockStart: '1px solid {colors.line}', padding: '0.2rem 0', gap: '0 0.8rem' },
    '& [data-differs]': { fontWeight: 700, _after: { content: '" ≠" / ""' } },
    // Whoever follows a link is put at the table to read on: a ring around all of it would say nothing.
    '& .g:focus-visible': { outline: 0 },
    // What the reader unticks by keyboard stays until the focus has left it, which would get lost with it; the next stop is in another listing.
    [`& ${side} > tbody > tr:not(:has(> td > label > :checked))`]: { '&:not(:has(:focus-visible)), & details': { display: 'none' } },
    // A table of the same listings on its side: names of rows at the start, a column for each listing, and scrollbars of its own.
    '@media screen': {
      [`& ${side}`]: {
        display: 'grid', gridAutoFlow: 'column', gridTemplate: 'repeat(calc(2 + var(--facts) + var(--verdicts)), auto) / 5.5rem', gridAutoColumns: 'minmax(5.6rem, 1fr)', maxHeight: '86vh', overflow: 'auto', scrollPaddingInlineStart: '6rem', '--own': 'none', '--mark': 'none',
        '& > *': { display: 'contents' },
        // Names stand still: a margin would only make browsers scroll away from them.
        '& tr *': { scrollMargin: 0 },
        '& tr': { display: 'grid', gridRow: '1 / span calc(2 + var(--facts) + var(--verdicts))', gridTemplate: 'subgrid / auto', contentVisibility: 'visible', border: 0, borderRadius: 0, padding: 0, background: 'paper' },
        '& tr > *': { gridArea: 'auto / 1 !important', flexDirection: 'row', justifyContent: 'start', padding: '0.35rem 0.2rem', borderBlockEnd: '1px solid {colors.line}', fontSize: '0.75rem', textAlign: 'start' },
        '& thead tr': { position: 'sticky', insetInlineStart: 0, zIndex: 2 },
        '& tr > :first-child': { position: 'sticky', top: 0, background: 'paper', zIndex: 1 },
      },
    },
  },
})

/** A row without the mark of something in a list. */
export const lacksMark = (mark: string): string => `:not([data-fits*=${mark}])`
/** A row whose verdict in a column (from 1) is another than "met". */
export const lacksVerdict = (column: number): string => `:not(:has(> .met:nth-child(${column})))`

/** A row with this mark first. */
export const beginsWithMark = (mark: string): string => `[data-fits^=${mark}]`
/** Any choice of a box or from a list while the box among the lists, which asks for what is closed too, is not ticked. The order, which stands a level deeper, chooses nothing. */
export const chosenWithoutClosed = ['fieldset:has(:checked) ~ div:not(:has(input:checked))', 'div:has(> label > select > :checked:not([value=""])):not(:has(input:checked))']

/** The group of boxes with one ticked (`box` from 0), which stands below the group's title. */
export const boxTicked = (box: number): string => `fieldset:has(> :nth-child(${box + 2}) > :checked)`
/** The group of lists with one thing chosen (both from 0), which stands below what chooses nothing. */
export const optionChosen = (list: number, option: number): string => `div:has(> :nth-child(${list + 1}) :nth-child(${option + 2}):checked)`

/** Hides each row that does not fit a filter in use: `chosen` finds what is before the rows and holds the filter, `misfit` says which rows go. */
export function hidingOf(filters: readonly { chosen: string; misfit: string }[]): SystemStyleObject {
  const rules = filters.map(({ chosen, misfit }) => `& ${chosen} ~ .g > tbody > tr${misfit}`)
  return { [rules.join()]: { display: 'none' } } as SystemStyleObject
}
