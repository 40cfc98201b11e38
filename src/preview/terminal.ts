import type { Answer } from '../pages/overlay.ts'
import { summarize } from '../print.ts'

/** Tells a terminal what a check finds, answer after answer: gives the text to print, each complaint once while it lasts; an empty text where there is nothing new. */
export function newsOf(): (answer: Answer) => string {
  let before = new Set<string>()
  return (answer) => {
    // Without the place: that moves as one writes above it.
    const all = typeof answer === 'string' ? [[answer, answer]] : answer.map(({ file, rule, message, said }) => [[file, rule, message].join('\n'), `${said}\n`])
    const fresh = all.flatMap(([key = '', said = '']) => (before.has(key) ? [] : [said]))
    const mended = before.size > 0 && all.length === 0
    before = new Set(all.map(([key = '']) => key))
    if (mended) return 'Nothing is left to mend.'
    return fresh.length === 0 ? '' : [...fresh, ...(typeof answer === 'string' ? [] : [summarize(answer)])].join('\n')
  }
}
