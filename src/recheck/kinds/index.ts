import type { Check, CheckKind } from '../../registry/checks/index.ts'
import type { CheckedValue } from '../../registry/checks/read.ts'
import type { Answer } from '../answer.ts'
import type { WebText } from '../web/read.ts'
import { seenInContract } from './contract.ts'
import { seenOnPage } from './page.ts'
import { seenInText } from './text.ts'

/** What a check saw: a value, or the hash of a passage beside the passage itself. */
export interface Seen {
  value: CheckedValue
  passage?: string
}

/** What comes from outside, by where it comes from. */
interface Outside {
  contract: `0x${string}`
  text: WebText
  page: WebText
}

/** How each kind of check sees a value in what came from outside: pure, one module for each, all of it held for hostile. */
export const kinds: { [Kind in CheckKind]: (check: Extract<Check, { kind: Kind }>, answer: Outside[Kind]) => Answer<Seen> } = {
  contract: seenInContract,
  text: seenInText,
  page: seenOnPage,
}
