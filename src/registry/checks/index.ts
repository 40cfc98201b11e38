import { z } from 'zod'
import { contractCheck } from './contract.ts'
import { pageCheck, textCheck } from './web.ts'

/** Every kind of check, once. All else is derived from this list. */
export const checkKinds = ['contract', 'text', 'page'] as const

const mostChecks = 12

/** What a machine has to read to see whether a fact still holds. */
export const check = z.discriminatedUnion('kind', [contractCheck, textCheck, pageCheck])

/** The checks of one fact: all of them must hold. */
export const checks = z.array(check).min(1).max(mostChecks).meta({ id: 'checks', description: 'What a machine has to read to see whether the fact still holds: `npm run recheck` reads it.' })

/** One check of a fact. */
export type Check = z.infer<typeof check>
/** A kind of check. */
export type CheckKind = (typeof checkKinds)[number]
