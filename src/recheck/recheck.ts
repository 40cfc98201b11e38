import { chainOfChecks } from '../registry/checks/contract.ts'
import type { Check } from '../registry/checks/index.ts'
import type { Answer } from './answer.ts'
import { type ChainReading, type ChainOptions, readChain } from './chain.ts'
import { questionOf } from './kinds/contract.ts'
import { kinds } from './kinds/index.ts'
import type { Seen } from './kinds/seen.ts'
import { noEndpoint, type Outcome, outcomeOf, type Placed } from './outcome.ts'
import { readWeb, type WebOptions } from './web.ts'

/** What reading everything came to. `block` is the one at which every contract was read. */
export interface Rechecked {
  outcomes: Outcome[]
  block: ChainReading['block'] | undefined
}

/** Where and how to read. */
export interface RecheckOptions {
  /** Nodes of the chain, at least two of different makers; where there is none, no contract is read. */
  endpoints: readonly string[]
  chain: Omit<ChainOptions, 'onProgress' | 'chainId'>
  web: Omit<WebOptions, 'onAnswer'>
  /** Called whenever more was read. */
  onProgress: (done: number, of: number) => void
}

/** Reads what all these checks name, contracts first. Throws in words where the chain cannot be read at all. */
export async function recheck(placed: readonly Placed[], { endpoints, chain, web, onProgress }: RecheckOptions): Promise<Rechecked> {
  const contracts = placed.flatMap(({ check }) => (check.kind === 'contract' ? [check] : []))
  const addresses = [...new Set(placed.flatMap(({ check }) => (check.kind === 'contract' ? [] : [check.url])))]
  const isRead = endpoints.length > 0 && contracts.length > 0
  const all = (isRead ? contracts.length : 0) + addresses.length
  const reading = isRead ? await readChain(contracts.map(questionOf), endpoints, { ...chain, chainId: chainOfChecks, onProgress: (done) => onProgress(done, all) }) : undefined
  const before = isRead ? contracts.length : 0
  let done = before
  const texts = await readWeb(addresses, { ...web, onAnswer: () => onProgress(++done, all) })
  const seenBy = (check: Check): Answer<Seen> => {
    if (check.kind === 'contract') return seen(kinds.contract, check, reading?.answers[contracts.indexOf(check)], noEndpoint)
    const answer = texts.get(check.url)
    return check.kind === 'text' ? seen(kinds.text, check, answer, 'was not read') : seen(kinds.page, check, answer, 'was not read')
  }
  return { outcomes: placed.map((one) => outcomeOf(one, seenBy(one.check))), block: reading?.block }
}

/** What a kind of check sees in an answer; why it sees nothing where there is none. */
function seen<Own extends Check, Outside>(kind: (check: Own, answer: Outside) => Answer<Seen>, check: Own, answer: Answer<Outside> | undefined, none: string): Answer<Seen> {
  if (answer?.read === undefined) return { unclear: answer?.unclear ?? none }
  return kind(check, answer.read)
}
