import { z } from 'zod'
import { attributesOf } from '../../attributes/judge.ts'
import { states } from '../../attributes/verdict.ts'
import { address as tokenAddress } from '../../registry/address.ts'
import { type Category, categories } from '../../registry/categories.ts'
import { checkKinds } from '../../registry/checks/index.ts'
import { partialDate } from '../../registry/dates.ts'
import { source } from '../../registry/source.ts'
import { facts, token } from '../../registry/facts.ts'
import { factsOf, listingSchema } from '../../registry/listing.ts'

const secondHand = z.literal(true).optional().meta({ description: 'Only where no better source than another list is known.' })
const confirmed = z.strictObject({
  from: z.enum(checkKinds).meta({ description: 'What was read: a contract, a text in a repository, or a page. Of several, the weakest.' }),
  on: z.iso.date().meta({ description: 'The day on which it was read; of several, the earliest.' }),
  block: z.number().int().min(1).optional().meta({ description: 'Of a contract, the block at which it was read.' }),
}).optional().meta({ description: 'Only where a machine last read that every check of the fact holds.' })
const address = z.string().regex(/^https:\/\//, 'expected an absolute https address')

const commit = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'expected the whole id of a commit')
const day = z.iso.date()

/** What a fact was before, where it was something else. */
const historyOf = (value: z.ZodType) =>
  z.array(z.strictObject({
    value: z.union([value, z.literal('unknown')]),
    asOf: partialDate.optional().meta({ description: 'When its source said so. Absent where the value was unknown.' }),
    from: day.meta({ description: 'The day (UTC) on which this registry took the value. That it took another says nothing of when the world changed: a registry also corrects itself.' }),
    until: day.meta({ description: 'The day (UTC) on which another took its place.' }),
    commit: commit.meta({ description: 'The newest commit of the repository that changed the value, its date or its sources.' }),
  })).optional().meta({ description: 'Earlier values, newest first. They hold no longer. Absent where there was none, or where the build has no history.' })

const cite = z.strictObject({
  name: z.string().min(1).meta({ description: 'Product and fact, in English. The wording may change at any time.' }),
  value: z.string().min(1).meta({ description: 'The value in English. The wording may change at any time.' }),
  asOf: partialDate,
  commit: commit.optional().meta({ description: 'The newest commit of the repository that changed the value, its date or its sources. Absent where the build has no history.' }),
  address: address.meta({ description: 'The fact on the page of its product.' }),
}).optional().meta({ description: 'How to cite the fact.' })

/** A fact as the API gives it: known or unknown. Files of the registry may also name the listing that holds it; here it is always written out. */
const writtenOut = (fact: typeof facts[keyof typeof facts]) => {
  const [unknown, known] = fact.options
  // Addresses of tokens that hold no longer are not handed on.
  const history = historyOf(fact === facts.tokens ? z.array(token.omit({ address: true })) : known.shape.value)
  return z.union([unknown.extend({ history }), known.extend({ confirmed, secondHand, cite, history })]).meta({ description: fact.meta()?.description ?? '' })
}

function factsSchema(category: Category) {
  // A pool's file has no such fact any more: it is worked out, and given on because version 1 had it.
  const shape = category === 'pools' ? { ...factsOf[category].shape, trustless: facts.trustless.meta({ description: 'Deprecated: see the verdict "trustless", from which this is worked out. yes where that is met, no where it is partly or not.' }) } : factsOf[category].shape
  return z.strictObject(Object.fromEntries(Object.entries(shape).map(([key, fact]) => {
    // Some may be missing, and only where another makes them meaningless.
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
    secondHand,
    old: z.literal(true).optional().meta({ description: 'Only where the deciding fact was older than 12 months on the day "judgedOn", or may have been: of a month or year in "asOf", the first day counts.' }),
    sources: z.array(source).meta({ description: 'Where the deciding fact can be read.' }),
  })

const costInEthSchema = z.strictObject({
  rate: z.strictObject({
    percent: z.number().min(0).meta({ description: 'What staked ETH earns in a year before any fee, in percent: one rate for all pools, so that fees can be compared.' }),
    asOf: partialDate.meta({ description: 'When the source said so. Rates change.' }),
    measured: z.string().min(1).meta({ description: 'What was measured, in English. The wording may change at any time.' }),
    sources: z.array(source).min(1),
  }),
  fee: z.strictObject({
    percent: z.number().min(0).max(100).meta({ description: 'Percentage of rewards that the amounts are worked out with.' }),
    upTo: z.literal(true).optional().meta({ description: 'Only where some users pay less: the amounts are the most that the fee takes.' }),
  }),
  taken: z.array(z.strictObject({
    eth: z.number().min(0).meta({ description: 'The stake, in ETH.' }),
    years: z.number().int().min(0),
    takenEth: z.number().min(0).meta({ description: 'What the fee takes, in ETH, rounded to three digits: eth × ((1 + r)^years − (1 + r × (1 − fee))^years). 0 only where the fee is 0.' }),
  })),
}).meta({ description: 'What the fee takes in ETH, for pools that are listed, take deposits and keep a percentage of all rewards; absent elsewhere. Rewards are assumed to stay in the pool and to be added to the stake once a year. Gas and the cost of leaving come on top.' })
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
    ...(category === 'pools' ? { costInEth: costInEthSchema.optional() } : {}),
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
