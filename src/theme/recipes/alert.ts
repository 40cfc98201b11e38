import { defineRecipe, type SystemStyleObject } from '@chakra-ui/react'

/** The line with sign and word. What stands below it may hold the same elements. */
const head = '& > p:first-of-type'

/** A sign in a ring, in the colour of the edge: what it means stands beside it. Chakra would take a "!" at the end of a value for "important". */
const kind = (sign: string, color: string, borderRadius: string): SystemStyleObject => ({ borderColor: color, [head]: { color }, [`${head} > i::before`]: { content: `"${sign}"`, borderRadius } })

/** A box that must not be missed: an edge in the colour of its kind, a sign and a word, then what it says. */
export const alert = defineRecipe({
  base: {
    background: 'wash', borderInlineStart: '0.25rem solid', borderRadius: '0.3rem', padding: '0.9rem 1.1rem', lineHeight: 1.55,
    [head]: { fontSize: '0.875rem' },
    [`${head} > :not(b)`]: { marginInlineEnd: '0.5rem' },
    [`${head} > i::before`]: { display: 'inline-block', width: '1.15rem', border: '0.1rem solid', font: '700 0.8rem/0.95rem {fonts.body}', textAlign: 'center' },
    '& * + :is(p, ul, ol, div, pre)': { marginBlockStart: '0.4rem' },
    '& ul, & ol': { paddingInlineStart: '1.25rem', listStyle: 'disc' },
    '& ol': { listStyle: 'decimal' },
    '@media print': { border: '1px solid', breakInside: 'avoid' },
  },
  variants: {
    variant: {
      info: kind('i', '{colors.water}', '50%'),
      update: kind('+', '{colors.water}', '50%'),
      success: kind('✓', '{colors.met}', '50%'),
      important: kind('\\21', '{colors.coral}', '0.2rem'),
      warning: kind('\\21', '{colors.partly}', '50%'),
      error: kind('×', '{colors.coral}', '0.2rem'),
    },
  },
})

/** The title of an alert. */
export const alertTitle = defineRecipe({ base: { font: '600 1.125rem/1.3 {fonts.display}' } })
