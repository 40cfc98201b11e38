import { z } from 'zod'
import { readAlone } from '../mdx/check.ts'
import { complaintSchema, seenSchema } from '../mdx/seen.ts'
import { wordsToLink } from '../mdx/transforms/link-terms.ts'
import { weigh, weighedSchema } from './page-weight.ts'

/** A text that stands in the page, letter by letter, by where it does. */
const placed = z.tuple([z.int().min(0), z.int().min(0)])

/**
 * All that is known of one page by itself, as plain data: what its own rules say, by rule, and, where it could be read, what others ask of it.
 * It follows from the page's path and text.
 */
export const lookSchema = z.strictObject({
  complaints: z.array(z.tuple([z.string(), z.array(complaintSchema)])),
  seen: seenSchema.exactOptional(),
  weighed: weighedSchema.exactOptional(),
  /** The words in which terms are linked, in order. */
  words: z.array(z.union([placed, z.string()])).exactOptional(),
})

/** What one look at a page saw. */
export type Look = z.infer<typeof lookSchema>

/** Looks at a page: reads it and asks every rule that needs nothing else. `file` is its path in the repository, `text` what stands in it, with `\n` for each line end. Nothing in it is run. */
export function lookAt(file: string, text: string): Look {
  const { page, seen, complaints } = readAlone(file, text)
  return {
    complaints: [...complaints],
    ...(page && seen ? { seen, weighed: weigh(page), words: shortened(wordsToLink(page.tree), text) } : {}),
  }
}

/** The words of a look at a page whose text is `text`. */
export function wordsOf({ words = [] }: Look, text: string): string[] {
  return words.map((one) => (typeof one === 'string' ? one : text.slice(...one)))
}

/** Most words stand in the text as they are: there, two numbers say as much. */
function shortened(words: readonly string[], text: string): NonNullable<Look['words']> {
  let at = 0
  return words.map((word) => {
    const start = text.indexOf(word, at)
    if (start < 0) return word
    at = start + word.length
    return [start, at]
  })
}
