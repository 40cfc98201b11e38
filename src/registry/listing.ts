import { z } from 'zod'
import type { Category } from './categories.ts'
import { partialDate } from './dates.ts'
import { type Fact, isKnown, isShared, type Shared } from './fact.ts'
import { facts } from './facts.ts'
import { productName } from './name.ts'
import { source } from './source.ts'
import { sourceUrl } from './url.ts'

const { status, launch, minimumEth, fee, tokens, exits, leaving, openSource, audits, bugBounty, trustless, permissionless } = facts
const { controlChange, controlPause, controlTake, controlCredentials, controlReports, restaked, lentOut, bridged, lossOrder } = facts
const { permissionlessNodes, permissionlessStakeShare, nodeBond, executionClientShare, consensusClientShare } = facts
const { selfCustody, multiClient, platforms } = facts

/** The facts that a pool has only with some values of "permissionlessNodes". */
const dependent: { key: 'permissionlessStakeShare' | 'nodeBond'; where: string[] }[] = [
  { key: 'permissionlessStakeShare', where: ['part'] },
  { key: 'nodeBond', where: ['all', 'part'] },
]

/** The facts each category needs, in the order in which a file gives them. */
export const factsOf = {
  pools: z.strictObject({
    status, launch, minimumEth, fee, tokens, exits, leaving, openSource, audits, bugBounty,
    controlChange, controlPause, controlTake, controlCredentials, controlReports, restaked, lentOut, bridged, lossOrder,
    permissionlessNodes, permissionlessStakeShare: permissionlessStakeShare.optional(), nodeBond: nodeBond.optional(),
    executionClientShare, consensusClientShare, platforms,
  }).superRefine((pool, context) => {
    // Whoever shares the fact shares what belongs to it.
    if (isShared(pool.permissionlessNodes)) return
    const extent = (pool.permissionlessNodes as Fact<string>).value
    for (const { key, where } of dependent) {
      const wanted = where.includes(extent)
      const given = pool[key] !== undefined
      if (wanted !== given) context.addIssue({ code: 'custom', path: given ? [key] : [], ...(wanted ? { params: { missing: key } } : {}), message: `expected "${key}" exactly where "permissionlessNodes" is ${where.map((value) => `"${value}"`).join(' or ')}; ${wanted ? 'add it, as "unknown" if nobody knows' : 'remove it'}` })
    }
  }),
  saas: z.strictObject({
    status, launch, minimumEth, fee, openSource, audits, bugBounty, permissionless,
    executionClientShare, consensusClientShare, selfCustody, platforms,
  }),
  nodeTools: z.strictObject({
    status, launch, minimumEth, openSource, audits, bugBounty, trustless, permissionless, multiClient, selfCustody, platforms,
  }),
  keyGen: z.strictObject({ status, launch, openSource, audits, bugBounty, permissionless, selfCustody, platforms }),
} as const satisfies Record<Category, z.ZodType>

type WithoutShared<Facts> = { [Key in keyof Facts]: Exclude<Facts[Key], Shared> }

/** The facts of a listing of category `C`, each written out. */
export type FactsOf<C extends Category> = { [K in C]: WithoutShared<z.infer<(typeof factsOf)[K]>> }[C]

/** How the file of a product is called, without ".json". */
const fileName = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

const removed = z.strictObject({
  date: partialDate.meta({ description: 'When it was removed from the list.' }),
  reason: z.string().trim().min(10).max(240).meta({ description: 'Why, in one plain sentence that readers see.' }),
  sources: z.array(source).min(1, 'expected at least one source'),
})

// A product has few names in its life; and each is an address that leads on for ever.
const mostNames = 10

/** Ids that a product had before, the oldest first: see `formerly` in the schema. */
const formerly = z
  .array(z.string().regex(fileName, 'expected a file name without ".json", of lowercase letters, digits and hyphens, such as "rocket-pool"').max(60))
  .max(mostNames, `expected at most ${mostNames} former names`)
  .refine((ids) => new Set(ids).size === ids.length, 'expected each once; remove one of the two')
  .meta({ description: 'Earlier ids of the product (file names without .json), oldest first. Their page and data addresses redirect to the current ones, and no other product of its kind may use them.' })

const change = z.strictObject({
  date: partialDate.meta({ description: 'When it changed, as exact as the source.' }),
  what: z.string().trim().min(10).max(240).meta({ description: 'What changed for users, in one plain sentence.' }),
  sources: z.array(source).min(1, 'expected at least one source'),
})

/** That and why a listing is no longer in any list. Its page stays. */
export type Removed = z.infer<typeof removed>
/** Something that changed for users of a product. */
export type Change = z.infer<typeof change>

/** The schema of one product file of a category. The file's name is the id. */
export function listingSchema<C extends Category>(category: C) {
  return z.strictObject({
    name: productName,
    url: sourceUrl.meta({ description: "The product's own page, on the project's own domain." }),
    formerly: formerly.optional(),
    removed: removed.optional().meta({ description: 'Only if the product is no longer listed: it keeps its file and its page, so that its id is never used again.' }),
    facts: factsOf[category],
    changes: z.array(change).optional().meta({ description: 'What changed for users, newest first.' }),
    exceptions: z.array(z.strictObject({
      rule: z.string().trim().min(1).max(60).meta({ description: 'The rule that would complain. Only some allow exceptions: see /contributing/rules.' }),
      at: z.string().regex(/^\w+(?:\.\w+)*$/, 'expected the keys that lead to the value the rule complains about, joined by dots, such as "facts.launch.value"').meta({ description: 'The value that the rule complains about: the keys that lead to it, joined by dots, such as "url" or "facts.fee.sources.0.url"; items count from 0.' }),
      reason: z.string().trim().min(10).max(240).meta({ description: 'Why this value is right anyway, in a sentence, for reviewers. It names the host, name or symbol that the rule complains about.' }),
    })).max(20, 'expected at most 20 exceptions').optional().meta({ description: 'Exceptions for this file: one complaint each, with a reason.' }),
  })
}

/** One listing, checked. */
export type Listing<C extends Category = Category> = {
  [K in C]: { id: string; category: K; name: string; url: string; formerly?: string[] | undefined; removed?: Removed | undefined; facts: FactsOf<K>; changes?: Change[] | undefined; exceptions?: { rule: string; at: string; reason: string }[] | undefined }
}[C]
