import { z } from 'zod'
import { contractCheck } from './contract.ts'
import { pageCheck } from './page.ts'
import { textCheck } from './text.ts'

/** Every kind of check, once, each with its schema. All else is derived from this list. */
const kinds = { contract: contractCheck, text: textCheck, page: pageCheck } as const

/** A kind of check. */
export type CheckKind = keyof typeof kinds

/** The kinds of checks, what is nearest to the truth first. */
export const checkKinds = Object.keys(kinds) as [CheckKind, ...CheckKind[]]

const mostChecks = 12

/** What a machine has to read to see whether a fact still holds. */
export const check = z.discriminatedUnion('kind', [kinds.contract, kinds.text, kinds.page])

/** The checks of one fact: all of them must hold. */
export const checks = z.array(check).min(1).max(mostChecks).meta({ id: 'checks', description: 'What a machine has to read to see whether the fact still holds: `npm run recheck` reads it.' })

/** One check of a fact. */
export type Check = z.infer<typeof check>
