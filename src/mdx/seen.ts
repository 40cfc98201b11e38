import { z } from 'zod'
import { digestSchema } from './translation/digest-schema.ts'
import { rangeSchema } from './range-schema.ts'
import { readFrontMatterSchema } from './front-matter-schema.ts'

const offset = z.int().min(0)
/** A complaint, as plain data. */
export const complaintSchema = z.strictObject({
  range: rangeSchema,
  message: z.string(),
  severity: z.enum(['error', 'warning']).exactOptional(),
  fix: z.string().exactOptional(),
  about: z.string().exactOptional(),
  firm: z.literal(true).exactOptional(),
})

const counted = z.int().min(1)
/** A complaint with its place in a file, as plain data. */
export const diagnosticSchema = z.strictObject({
  file: z.string(),
  line: counted,
  column: counted,
  endLine: counted,
  endColumn: counted,
  rule: z.string(),
  severity: z.enum(['error', 'warning']),
  message: z.string(),
  fix: z.string().exactOptional(),
})

/** Something that looks like a host in words: as a browser would write it, as it is shown, and where. */
const toldHost = z.strictObject({ host: z.string(), shown: z.string(), range: rangeSchema })

/**
 * All of a page that anything beyond its own rules asks of it, as plain data: whoever has this need not parse the page. It follows from the
 * page's path and text alone.
 */
export const seenSchema = z.strictObject({
  frontMatter: readFrontMatterSchema.exactOptional(),
  /** The picture that its front matter names, and where. */
  image: z.strictObject({ name: z.string(), range: rangeSchema }).exactOptional(),
  /** Where a translation names who has read it. */
  reviewer: rangeSchema.exactOptional(),
  /** The ids that its text gives (`idsOf`). */
  ids: z.array(z.string()),
  /** Its links, with the places of complaints about them (`linksOf`). */
  links: z.array(z.strictObject({ url: z.string(), range: rangeSchema })),
  /** The exceptions that it asks for. */
  exceptions: z.array(z.strictObject({ rule: z.string(), reason: z.string(), at: rangeSchema, covers: rangeSchema })),
  /** The terms that it explains, and where each begins. */
  terms: z.array(z.strictObject({ id: z.string(), name: z.string(), forms: z.array(z.string()), definition: z.string(), start: offset })),
  /** The components that it uses, each once. */
  components: z.array(z.string()),
  /** The categories of its product grids and the groups of its tables of rules, each once. */
  grids: z.array(z.string()),
  ruleTables: z.array(z.string()),
  /** What each of its sections says that no language changes: a translation is compared by it. Of pages that stay English, nothing. */
  sections: z.array(digestSchema),
  /** The hosts that its words tell, by text: of one text, only so many are complained of. */
  hosts: z.array(z.array(toldHost)),
})

/** What was seen of a page that could be read. */
export type SeenPage = z.infer<typeof seenSchema>
