import { z } from 'zod'
import { copyAddress, faultOfCopy } from './archived.ts'
import { sourceUrl } from './url.ts'

/**
 * What a source can be, the best first: a contract's code or state; the project's own paper, repository or site; somebody independent who
 * checked for himself; another list that copied it.
 */
export const sourceKinds = ['contract', 'project', 'independent', 'register'] as const

/** What a source is. */
export type SourceKind = (typeof sourceKinds)[number]

/** Where something can be read, and what kind of source that is. */
export const source = z
  .strictObject({
    title: z.string().trim().min(3).max(120).meta({ description: 'What the reader finds there, for example "Lido docs: audits".' }),
    url: sourceUrl,
    archived: copyAddress.optional(),
    kind: z.enum(sourceKinds).meta({ description: "What it is. contract: a contract's code or state. project: the project's own paper, repository or site. independent: somebody independent who checked. register: another list that copied it." }),
  })
  .superRefine(({ url, archived }, context) => {
    const fault = archived === undefined ? undefined : faultOfCopy(archived, url)
    if (fault) context.addIssue({ code: 'custom', path: ['archived'], message: fault })
  })
  .meta({ description: 'Where the fact can be read.' })

/** The schema of a source of a fact with such a value: it may say otherwise. */
export function sourceOf(value: z.ZodType) {
  return source.safeExtend({
    says: value.optional().meta({ description: "Only where this source gives another value than the fact's: that value. The note then tells readers that sources differ." }),
  })
}

/** Where something can be read; `says` is the other value that it gives. */
export type Source = z.infer<typeof source> & { says?: unknown }

/** Whether nothing but lists that copied it stand behind something. Without any source, there is nothing to say that of. */
export function isSecondHand(sources: readonly Source[]): boolean {
  const agreeing = sources.filter(({ says }) => says === undefined)
  return agreeing.length > 0 && agreeing.every(({ kind }) => kind === 'register')
}

/** How good a kind of source is: 0 is the best. */
export function rankOf(kind: SourceKind): number {
  return sourceKinds.indexOf(kind)
}
