import type { SystemStyleObject } from '@chakra-ui/react'

/** What holds for every page before any component: box model, type, links, focus. */
export const globalCss: Record<string, SystemStyleObject> = {
  '*, ::before, ::after': { boxSizing: 'border-box', margin: 0, padding: 0 },
  html: {
    colorScheme: 'light dark',
    font: '1.0625rem/1.65 {fonts.body}',
    color: 'ink',
    background: 'paper',
    scrollPaddingTop: '1.5rem',
    textSizeAdjust: '100%',
    hyphens: 'manual',
  },
  body: { minHeight: '100vh' },
  'h1, h2, h3': { font: '600 1.25rem/1.25 {fonts.display}', textWrap: 'balance', overflowWrap: 'break-word' },
  a: { color: 'water', textDecorationThickness: '0.06em', textUnderlineOffset: '0.2em' },
  'a:hover': { textDecorationThickness: '0.14em' },
  ':focus-visible': { outline: '0.2rem solid {colors.coral}', outlineOffset: '0.15rem', borderRadius: '0.15rem' },
  'ul, ol': { listStyle: 'none' },
  'img, svg': { display: 'block', maxWidth: '100%', height: 'auto' },
  summary: { cursor: 'pointer' },
  'code, time': { fontVariantNumeric: 'tabular-nums' },
  code: { font: '0.875em/1.4 {fonts.mono}', overflowWrap: 'anywhere' },
}
