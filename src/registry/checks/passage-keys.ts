import { z } from 'zod'
import { reading } from './read.ts'
import { tidied } from './tidied.ts'

const shortest = 8
/** Of words that are looked for, and of patterns. */
export const longestFind = 300

/** A pattern is tried on no longer line: what a line costs may grow with the square of its length. In UTF-16 units. */
export const longestPatternLine = 2_000

/** Words that must stand in a text: long enough not to stand there by chance. */
export const wordsToFind = z
  .string()
  .min(shortest)
  .max(longestFind)
  .refine((words) => words.length < shortest || tidied(words).length >= shortest, `expected at least ${shortest} characters without the invisible ones, and with a run of white space as one`)
const passage = z.string().regex(/^sha256-[A-Za-z0-9+/]{43}=$/, 'expected "sha256-" and the hash of the passage; leave it out, and `npm run recheck -- --write` writes it')
/** What a check of a text or a page has beside what it looks for. */
export const passageKeys = {
  passage: passage.optional().meta({ description: 'The hash of the lines in which these words stand, when a person read them. Written by `npm run recheck -- --write`.' }),
  read: reading.optional(),
}
