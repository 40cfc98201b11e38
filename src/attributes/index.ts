import { audited } from './audited.ts'
import { battleTested } from './battle-tested.ts'
import { bugBounty } from './bug-bounty.ts'
import { consensusDiversity } from './consensus-diversity.ts'
import { economical } from './economical.ts'
import { executionDiversity } from './execution-diversity.ts'
import { liquidityToken } from './liquidity-token.ts'
import { multiClient } from './multi-client.ts'
import { openSource } from './open-source.ts'
import { permissionlessNodes } from './permissionless-nodes.ts'
import { permissionless } from './permissionless.ts'
import { selfCustody } from './self-custody.ts'
import { trustless } from './trustless.ts'

/** Every attribute, once, in the order in which cards and considerations show them. All else is derived from this list. */
export const attributes = [
  openSource,
  audited,
  bugBounty,
  battleTested,
  trustless,
  permissionless,
  permissionlessNodes,
  executionDiversity,
  consensusDiversity,
  liquidityToken,
  selfCustody,
  multiClient,
  economical,
] as const

type AnyAttribute = (typeof attributes)[number]

/** The id of an attribute. */
export type AttributeId = AnyAttribute['id']

/** The attribute with this id. */
export type AttributeOf<Id extends AttributeId> = Extract<AnyAttribute, { id: Id }>

/** The states the attribute with this id can produce. */
export type StateOf<Id extends AttributeId> = AttributeOf<Id>['states'][number]

/** The data that can decide the attribute with this id; null where the fact is unknown. */
export type BecauseOf<Id extends AttributeId> = ReturnType<AttributeOf<Id>['evaluate']>['because']
