import { z } from 'zod'
import { rangeSchema } from '../range-schema.ts'

const placed = <Value extends z.ZodType>(value: Value) => z.strictObject({ value, range: rangeSchema })

/**
 * What a section says that no language changes, as plain data, each with its place: kinds of blocks, components with the attributes that are no words, figures, links, marks of notes,
 * addresses and hosts in its words; and its words, by which one sees whether they are translated.
 */
export const digestSchema = z.strictObject({
  id: z.string(),
  level: z.int(),
  /** Where it begins: its heading. */
  range: rangeSchema,
  /** Names what it says (`hashOfSection`). */
  hash: z.string(),
  blocks: z.array(placed(z.string())),
  components: z.array(placed(z.string())),
  figures: z.array(placed(z.string())),
  links: z.array(placed(z.string())),
  notes: z.array(placed(z.string())),
  addresses: z.array(placed(z.string())),
  hosts: z.array(placed(z.string())),
  code: z.array(placed(z.string())),
  texts: z.array(z.strictObject({ text: z.string(), range: rangeSchema, of: z.string() })),
})

/** What a section says that no language changes. */
export type SectionDigest = z.infer<typeof digestSchema>
