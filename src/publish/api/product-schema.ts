import { z } from 'zod'
import { attributesOf } from '../../attributes/judge.ts'
import { states } from '../../attributes/verdict.ts'
import { address as tokenAddress } from '../../registry/address.ts'
import { type Category, categories } from '../../registry/categories.ts'
import { partialDate } from '../../registry/dates.ts'
import { source } from '../../registry/fact.ts'
import { factsOf, listingSchema } from '../../registry/listing.ts'

const address = z.string().regex(/^https:\/\//, 'expected an absolute https address')

/** A fact as the API gives it: known or unknown. Files of the registry may also name the listing that holds it; here it is always written out. */
const writtenOut = (fact: z.ZodUnion<readonly [z.ZodType, z.ZodType, ...z.ZodType[]]>) =>
  z.union([fact.options[0], fact.options[1]]).meta({ description: fact.meta()?.description ?? '' })

function factsSchema(category: Category) {
  return z.strictObject(Object.fromEntries(Object.entries(factsOf[category].shape).map(([key, fact]) => {
    // Only one fact may be missing, and only where another makes it meaningless.
    const required = fact instanceof z.ZodOptional ? fact.unwrap() : fact
    const written = writtenOut(required as Parameters<typeof writtenOut>[0])
    return [key, fact instanceof z.ZodOptional ? written.optional() : written]
  })))
}

const verdictSchema = (category: Category) =>
  z.strictObject({
    attribute: z.enum(attributesOf(category)).meta({ description: 'What is judged. Labels and thresholds: /methodology.' }),
    state: z.enum(states).meta({ description: 'unknown is an answer of its own, never a "no".' }),
    reason: z.string().min(1).meta({ description: 'Why, in English. The wording may change at any time.' }),
    asOf: partialDate.optional().meta({ description: 'When the deciding fact was so. Absent where it is unknown.' }),
    old: z.literal(true).optional().meta({ description: 'Only where the deciding fact was older than 12 months on the day "judgedOn", or may have been: of a month or year in "asOf", the first day counts.' }),
    sources: z.array(source).meta({ description: 'Where the deciding fact can be read.' }),
  })

const tokenLists = z.strictObject({
  address: tokenAddress,
  lists: z.array(z.strictObject({
    name: z.string().min(1).meta({ description: 'Whose list it is.' }),
    date: z.iso.date().meta({ description: 'The day of the version of the list that was asked.' }),
  })),
})

/** The schema of one product of a category, as the API gives it. */
export function productSchema(category: Category) {
  const { name, url, formerly, removed, changes } = listingSchema(category).shape
  return z.strictObject({
    category: z.literal(category),
    id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/).meta({ description: 'Unique within its category. Never given to another product.' }),
    name: name.meta({ description: 'The name the project uses for itself.' }),
    url,
    description: z.string().min(1).meta({ description: 'What its page says of it first, in English. The wording may change at any time.' }),
    page: address.meta({ description: 'The page of this site about it.' }),
    formerly: formerly.meta({ description: 'Earlier ids, oldest first. The files of these ids lead to its own.' }),
    removed: removed.meta({ description: 'Only where it is no longer listed: when, why, and where that can be read.' }),
    facts: factsSchema(category).meta({ description: 'What is known, and since when; each value with its sources, or "unknown".' }),
    tokenLists: z.array(tokenLists).optional().meta({ description: 'Of each token, the independent token lists that have its address under its symbol. Only where there are tokens.' }),
    verdicts: z.array(verdictSchema(category)).meta({ description: 'What the attributes say, computed from the facts on the day "judgedOn" given in the same file, in the order of the site.' }),
    points: z.number().min(0).meta({ description: 'Attributes met, partly met counting half. Lists are in the order of cards: most points first, then fewest not met, then by name.' }),
    changes: z.array(changes.unwrap().element).meta({ description: 'What changed for users, newest first.' }),
  })
}

const head = {
  version: z.literal(1).meta({ description: 'The version of this format.' }),
  judgedOn: z.string().regex(/^\d{4}-\d{2}-\d{2}$/).meta({ description: 'The day (UTC) on which the verdicts were computed.' }),
  licence: z.literal('MIT'),
}

/** The schema of a file with one product. */
export const productFile = z.strictObject({ ...head, product: z.discriminatedUnion('category', categories.map(productSchema) as never) })

/** The schema of a file with the listed products of a category, or of all. */
export const listFile = z.strictObject({ ...head, products: z.array(z.discriminatedUnion('category', categories.map(productSchema) as never)) })
