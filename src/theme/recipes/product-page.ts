import { defineRecipe, type SystemStyleObject } from '@chakra-ui/react'
import { medium } from '../tokens.ts'

/** Screens with room for three columns beside the side column. */
const wide = '@media (min-width: 75rem)'

/** A listing at a glance. On phones the facts and the way to the product come before the sentence, so that they are in the first screen. */
export const summary = defineRecipe({
  base: {
    display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', gridTemplateAreas: '"mark name" "note note" "facts facts" "way way" "words words" "all all" "dates dates"', columnGap: '0.9rem', alignItems: 'center',
    '& svg': { gridArea: 'mark', width: '2.5rem', height: '2.5rem' },
    '& h1': { gridArea: 'name', fontSize: 'clamp(1.5rem, 1.15rem + 2.6vw, 3rem)', lineHeight: 1.1, letterSpacing: '-0.015em' },
    '& > p': { gridArea: 'words', maxWidth: '44rem', fontSize: '1.0625rem', lineHeight: 1.45, color: 'soft', marginBlockStart: '1rem' },
    // It must not be missed: the listing was removed.
    '& > div': { gridArea: 'note', marginBlockStart: '1rem', borderInlineStart: '0.25rem solid {colors.coral}', background: 'wash', padding: '0.7rem 1.1rem', borderRadius: '0.3rem', lineHeight: 1.5 },
    '& dl': { gridArea: 'facts', marginBlockStart: '0.6rem', borderBlockEnd: '1px solid {colors.line}', lineHeight: 1.3 },
    '& dl > div': { display: 'grid', gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)', alignItems: 'baseline', columnGap: '0.7rem', borderBlockStart: '1px solid {colors.line}', paddingBlock: '0.25rem' },
    '& dt': { fontSize: '0.875rem' },
    '& dt a': { color: 'soft' },
    '& dd': { fontWeight: 600 },
    '& dd.unknown': { display: 'flex', alignItems: 'center', gap: '0.5rem', fontWeight: 400, color: 'soft' },
    '& dd small': { fontWeight: 400, color: 'soft' },
    '& > a': { gridArea: 'way', justifySelf: 'start', marginBlockStart: '0.7rem', padding: '0.4rem 1.1rem', borderRadius: '0.5rem', border: '1px solid {colors.water}', background: 'water', color: 'paper', fontWeight: 600, textDecoration: 'none' },
    '& > a:hover': { textDecoration: 'underline' },
    '& > ul': { gridArea: 'all', marginBlockStart: '1.25rem', display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 17rem), 1fr))', gap: '0.4rem', fontSize: '0.875rem', lineHeight: 1.4 },
    '& > ul > li': { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: '0.5rem', border: '1px solid {colors.line}', borderRadius: '0.5rem', paddingBlock: '0.35rem !important', paddingInline: '2.2rem 0.6rem !important', _after: { top: '0.5em !important', insetInlineStart: '0.6rem !important' } },
    '& li a': { color: 'ink', textDecorationColor: '{colors.line}', marginInlineEnd: 'auto' },
    '& li b': { fontWeight: 400, color: 'soft' },
    '& :is(.partly, .notMet) b': { color: 'ink', fontWeight: 600 },
    '& .notMet': { background: 'wash' },
    '& > small': { gridArea: 'dates', marginBlockStart: '0.9rem', fontSize: '0.875rem', color: 'soft' },
    '& mark': { background: 'none', color: 'partly', fontWeight: 600 },
    [medium]: {
      gridTemplateColumns: 'auto minmax(0, 1fr) auto', gridTemplateAreas: '"mark name way" "mark words way" "note note note" "facts facts facts" "all all all" "dates dates dates"',
      '& svg': { width: '4.5rem', height: '4.5rem', alignSelf: 'start', marginBlockStart: '0.3rem' },
      '& > p': { marginBlockStart: '0.4rem' },
      '& dl': { marginBlockStart: '1.5rem', display: 'flex', borderBlockStart: '1px solid {colors.line}' },
      '& dl > div': { display: 'block', flex: 1, border: 0, paddingBlock: '0.8rem', paddingInlineEnd: '1rem' },
      '& dl > div + div': { borderInlineStart: '1px solid {colors.line}', paddingInlineStart: '1.25rem' },
      '& dd': { fontSize: '1.1875rem' },
      '& dd small': { fontSize: '0.875rem' },
      '& > a': { marginBlockStart: 0, maxWidth: '18rem' },
    },
    '@media print': { '& > a': { background: 'none', color: 'water', border: 0, padding: 0 } },
  },
})

/** Tokens among facts: addresses in groups that an eye can compare and that are copied as one word, and a field to compare others. A style of their own would be one more sheet. */
const tokens: SystemStyleObject = {
  '& code': { userSelect: 'all' },
  '& code span': { display: 'inline-block' },
  '& code span:not(:last-child)': { marginInlineEnd: '0.4em' },
  '& code mark': { background: 'ink', color: 'paper', textDecoration: 'underline' },
  '& form': { paddingBlock: '0.5rem', '@media print': { display: 'none' } },
  '& input': { display: 'block', width: '26rem', maxWidth: '100%', font: '0.875em/1.4 {fonts.mono}', color: 'ink', background: 'raised', border: '1px solid {colors.soft}', borderRadius: '0.4rem', padding: '0.4rem 0.6rem' },
  // What the browser's own validation finds; islands/compare.ts puts more in its place.
  '& output': { display: 'block', fontWeight: 600 },
  '& output code': { display: 'block', fontWeight: 400 },
  '& output:not(:last-of-type)': { display: 'none' },
  '& form:has(:user-valid:not(:placeholder-shown)) output:first-of-type': { display: 'block' },
  '& form:has(:user-invalid:not(:placeholder-shown)) output:nth-of-type(2)': { display: 'block' },
}

/** The facts of a listing, and what changed: name, value, and beside it (below on small screens) its date and sources. */
export const factList = defineRecipe({
  base: {
    '&&': { maxWidth: 'none' },
    '& > div': { borderBlockStart: '1px solid {colors.line}', paddingBlock: '0.75rem', scrollMarginBlockStart: '1rem', [medium]: { display: 'grid', gridTemplateColumns: '11rem minmax(0, 1fr)', columnGap: '1.5rem' }, [wide]: { gridTemplateColumns: 'minmax(0, 10fr) minmax(0, 24fr) minmax(0, 13fr)' } },
    '& > div:target': { background: 'wash' },
    '& dt': { color: 'soft', [medium]: { gridRow: 'span 2' }, [wide]: { gridRow: 1 } },
    '& dd ul, & dd ol': { paddingBlockStart: '0.35rem' },
    // Powers and ways out, where one often takes two lines.
    '& dd:first-of-type > ul > li + li': { paddingBlockStart: '0.35rem' },
    '& dd': { [medium]: { gridColumn: 2 } },
    '& dd:nth-of-type(even)': { fontSize: '0.875rem', color: 'soft', display: 'flex', flexWrap: 'wrap', alignContent: 'start', columnGap: '0.9rem', [wide]: { gridColumn: 3, paddingBlockStart: '0.2rem' } },
    '& dd:nth-of-type(even) a': { color: 'soft' },
    '& details[open]': { flexBasis: '100%' },
    '& summary': { color: 'water', paddingBlock: '0.1rem' },
    '& dd p': { paddingBlockStart: '0.25rem' },
    '& [role=group]': { overflowX: 'auto' },
    '& :is(th, td)': { textAlign: 'start', fontWeight: 400, paddingBlock: '0.15rem', paddingInlineEnd: '0.75em', fontVariantNumeric: 'tabular-nums', overflowWrap: 'normal' },
    '& td': { fontWeight: 600, whiteSpace: 'nowrap' },
    '& dd ol li': { paddingBlock: '0.1rem' },
    ...tokens,
    '& mark': { background: 'none', color: 'partly', fontWeight: 600 },
  },
})

/** Verdicts with their reasons, in two columns where there is room. */
export const verdictList = defineRecipe({
  base: {
    '&&&': { maxWidth: 'none', paddingInlineStart: 0, display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 26rem), 1fr))', columnGap: '2.5rem' },
    '&&& > li': { paddingBlock: '0.4rem', listStyle: 'none', scrollMarginBlockStart: '1rem', _after: { top: '0.75rem' } },
    '& > li:target': { background: 'wash' },
  },
})

/** How to cite each fact: lines that are taken whole. On paper nothing can be copied, and all of it stands above. */
export const citations = defineRecipe({ base: { '@media print': { display: 'none' }, '& summary': { color: 'water' }, '& li': { paddingBlockStart: '0.5rem', fontSize: '0.875rem', userSelect: 'all' } } })
