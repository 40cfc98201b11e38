import { z } from 'zod'
import { rangeSchema } from '../range-schema.ts'

/** The keys of front matter that are words: what a text of these is called. */
export const headWords = ['title', 'description', 'alt', 'summaryPoints'] as const

/** What a text of a note is called begins with this; its label follows. */
export const noteOf = 'note '

/** What a text is called that shows when a link is pointed at. */
export const titleOfLink = 'title of a link'

/** Kinds of what no language changes within a text. */
export const factKinds = ['figure', 'symbol', 'address', 'host', 'link', 'note', 'code'] as const

/** Something within a text that no language changes: its value is the same in all of them, and `shown` as it is written there, where that is another. */
const factSchema = z.strictObject({ kind: z.enum(factKinds), value: z.string(), unit: z.string().exactOptional(), shown: z.string().exactOptional(), range: rangeSchema })

/** A text of a section: a paragraph, a cell, a heading, a line of front matter, an attribute that is words. What belongs to none stands in one without words, "rest". */
const textSchema = z.strictObject({
  /** What it is: the type of its node, or the key or attribute that it is the value of, "title", "Card.title"; of a note, with its label, "note lido". */
  of: z.string(),
  /** Its words, with what is no word of the language (code, and the names of documents in notes) as one letter each. */
  words: z.string(),
  range: rangeSchema,
  facts: z.array(factSchema),
})

const placed = z.strictObject({ value: z.string(), range: rangeSchema })

/** A section of a page, as plain data by which it is compared with the same in another language. */
export const digestSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(['top', 'heading', 'term']),
  level: z.int(),
  /** Where it begins: its heading, or its first line. */
  range: rangeSchema,
  /** Names what it says (`hashOfSection`). */
  hash: z.string(),
  /** Its blocks by kind, in reading order: "paragraph", "list of 3", "table of 4 rows and 3 columns", "<Card>". */
  blocks: z.array(placed),
  /** Its components and tags, with the attributes that are no words: `<Alert variant="warning">`. */
  components: z.array(placed),
  texts: z.array(textSchema),
})

/** Something within a text that no language changes. */
export type Fact = z.infer<typeof factSchema>

/** A text of a section. */
export type DigestText = z.infer<typeof textSchema>

/** What a section says that no language changes. */
export type SectionDigest = z.infer<typeof digestSchema>
