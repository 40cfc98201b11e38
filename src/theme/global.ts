import type { SystemStyleObject } from '@chakra-ui/react'
import { disclosures } from './disclosures.ts'
import { stateShapes } from './recipes/state-shapes.ts'

/** What holds for every page before any component: box model, type, links, focus. */
export const globalCss: Record<string, SystemStyleObject> = {
  '*, ::before, ::after': { boxSizing: 'border-box', margin: 0, padding: 0 },
  html: {
    colorScheme: 'light dark',
    font: '1.0625rem/1.65 {fonts.body}',
    color: 'ink',
    background: 'paper',
    // What is reached by keyboard comes to stand clear of the bar below product cards.
    scrollPadding: '1.5rem 0 8rem',
    // Left to themselves, some browsers draw white bars on dark pages.
    scrollbarColor: '{colors.soft} transparent',
    // No word is wider than the page: an address, a key. Tables that scroll by themselves leave words whole.
    overflowWrap: 'anywhere',
  },
  body: { minHeight: '100vh' },
  'h1, h2, h3': { font: '600 1.25rem/1.25 {fonts.display}', textWrap: 'balance' },
  a: { color: 'water', textDecorationThickness: '0.06em', textUnderlineOffset: '0.2em' },
  'a:hover': { textDecorationThickness: '0.14em' },
  ':focus-visible': { outline: '0.2rem solid {colors.coral}', outlineOffset: '0.15rem', borderRadius: '0.15rem' },
  'ul, ol': { listStyle: 'none' },
  'img, svg': { display: 'block', maxWidth: '100%', height: 'auto' },
  summary: { cursor: 'pointer' },
  ...disclosures,
  label: { maxWidth: '100%' },
  'select, button': { font: 'inherit', color: 'ink', background: 'raised', border: '1px solid {colors.soft}', borderRadius: '0.4rem', padding: '0.25rem 0.5rem', minWidth: 0, maxWidth: '100%' },
  // A link that leaves the site says so, also where colours are forced; the sign is never alone in a line.
  'main a[href^=http]::after': { content: '"\\a0↗" / ""', fontSize: '0.8em' },
  // Drawings take the colour of the words beside them where readers force their own.
  '@media (forced-colors: active)': { svg: { color: 'CanvasText !important' } } as SystemStyleObject,
  // On paper: dark on white whatever was chosen, no navigation, nothing to press, where links lead, and whole cards and rows.
  '@media print': {
    html: { colorScheme: 'light !important' },
    'h2, h3': { breakAfter: 'avoid' },
    'article, li, tr': { breakInside: 'avoid' },
    'nav, aside, label, fieldset, button, form > div': { display: 'none !important' },
    // On wide paper, beside a column that is not there.
    main: { gridColumn: '1/-1' },
    '*': { contentVisibility: 'visible !important' },
    'details::details-content': { display: 'block', contentVisibility: 'visible' },
    'main a[href^=http]::after': { content: '" (" attr(href) ")"' },
  } as SystemStyleObject,
  // Pages of this site change smoothly into one another, for whoever has not asked for less motion.
  '@media (prefers-reduced-motion: no-preference)': { '@view-transition': { navigation: 'auto' } } as SystemStyleObject,
  ...stateShapes,
  code: { font: '0.875em/1.4 {fonts.mono}' },
}
