import type { ContractCheck } from '../registry/checks/contract.ts'
import type { Answer } from './answer.ts'
import { type ChainReading, type ChainOptions, readChain } from './chain.ts'
import { questionOf, valueIn } from './kinds/contract.ts'
import { passageIn } from './kinds/web.ts'
import { type Outcome, outcomeOf, type Placed } from './outcome.ts'
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
  chain: Omit<ChainOptions, 'onProgress'>
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
  const reading = isRead ? await readChain(contracts.map(questionOf), endpoints, { ...chain, onProgress: (done) => onProgress(done, all) }) : undefined
  const before = isRead ? contracts.length : 0
  let done = before
  const texts = await readWeb(addresses, { ...web, onAnswer: () => onProgress(++done, all) })
  const valueOf = (check: ContractCheck): Answer<{ value: string | number | boolean }> => {
    const answer = reading?.answers[contracts.indexOf(check)]
    if (!answer) return { unclear: 'no endpoint was given' }
    if (answer.read === undefined) return answer
    const { read, unclear } = valueIn(check, answer.read)
    return read === undefined ? { unclear } : { read: { value: read } }
  }
  const outcomes = placed.map((one) => {
    const { check } = one
    if (check.kind === 'contract') return outcomeOf(one, valueOf(check))
    const answer = texts.get(check.url) ?? { unclear: 'was not read' }
    return outcomeOf(one, answer.read === undefined ? answer : passageIn(check, answer.read))
  })
  return { outcomes, block: reading?.block }
}
