import type { SystemStyleObject } from '@chakra-ui/react'

const letter = (sign: string) => ({ content: `"${sign}" / ""` })

/**
 * The shape of each state, after what has the state as its class: a tick, a ring that is half full, a crossed square, a question
 * mark in a broken ring. Borders and letters only: these print, and take the reader's colours where colours are forced. The word
 * always stands beside it.
 */
export const stateShapes = {
  ':is(.met, .partly, .notMet, .unknown)::after': { content: '""', flex: 'none', width: '1.1rem', height: '1.1rem' },
  '.met::after': { color: 'met', width: '0.5rem', height: '0.9rem', border: 'solid', borderWidth: '0 0.15rem 0.15rem 0', transform: 'rotate(45deg) translate(-0.1rem, -0.1rem)', marginInline: '0.3rem' },
  '.partly::after': { color: 'partly', border: '0.1rem solid', borderInlineStartWidth: '0.55rem', borderRadius: '50%' },
  ':is(.notMet, .unknown)::after': { border: '0.1rem solid', font: '700 0.875rem/0.9rem {fonts.body}', textAlign: 'center' },
  '.notMet::after': { ...letter('×'), color: 'coral', borderRadius: '0.2rem' },
  '.unknown::after': { ...letter('?'), borderStyle: 'dashed', borderRadius: '50%' },
  // In a list the shape stands at the start of its line.
  ':is(li, dt):is(.met, .partly, .notMet, .unknown)': { position: 'relative', paddingInlineStart: '1.75rem', _after: { position: 'absolute', top: '0.35em', insetInlineStart: 0 } },
} as Record<string, SystemStyleObject>
