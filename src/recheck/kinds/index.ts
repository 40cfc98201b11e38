import type { Check, CheckKind } from '../../registry/checks/index.ts'
import type { Answer } from '../answer.ts'
import type { WebText } from '../web/read.ts'
import { seenInContract } from './contract.ts'
import { seenOnPage } from './page.ts'
import type { Seen } from './seen.ts'
import { seenInText } from './text.ts'

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
