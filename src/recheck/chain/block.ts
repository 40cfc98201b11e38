import * as Hex from 'ox/Hex'
import { z } from 'zod'
import type { Answer } from '../answer.ts'
import { askAll, type Said } from './batch.ts'
import type { Endpoint } from './endpoint.ts'

/** A block that is never taken back. */
export interface Block {
  number: number
  hash: Hex.Hex
  /** The day its time stamp is in, UTC: "2026-11-22". */
  day: string
}

/** What the endpoints are held to: the chain, and the time of this machine. */
export interface Expected {
  chainId: number
  now: Date
  fetch: typeof globalThis.fetch
}

// The last second a date of four digits can show.
const lastSecond = Date.UTC(9999, 11, 31, 23, 59, 59) / 1000
const hour = 3600
const quantity = z.string().regex(/^0x(?:0|[1-9a-fA-F][0-9a-fA-F]{0,12})$/).transform(Number)
/** Number, hash and time stamp (seconds) of a block as `eth_getBlockByNumber` gives it. */
const header = z.object({
  number: quantity,
  hash: z.string().regex(/^0x[0-9a-fA-F]{64}$/).transform((text) => text.toLowerCase() as Hex.Hex),
  timestamp: quantity.pipe(z.number().max(lastSecond)),
})
type Header = z.infer<typeof header>

const chainNames: Readonly<Record<number, string>> = { 1: ' (Ethereum)' }
const dayOf = (seconds: number) => new Date(seconds * 1000).toISOString().slice(0, 10)

/**
 * The newest block that is final for every endpoint, the same for all. Throws a sentence for people where an endpoint does not answer,
 * is on another chain, stands still, or has another block of that number.
 */
export async function finalBlock(endpoints: readonly Endpoint[], expected: Expected): Promise<Block> {
  const newest = allOf(await Promise.all(endpoints.map((endpoint) => newestOf(endpoint, expected))))
  const number = Math.min(...newest.map((block) => block.number))
  const blocks = allOf(await Promise.all(endpoints.map((endpoint) => blockOf(endpoint, number, expected))))
  const { hash, timestamp } = blocks.reduce((first, block, index) => {
    if (block.hash === first.hash && block.timestamp === first.timestamp) return first
    throw new Error(`Unexpected disagreement of ${endpoints[0]?.name} and ${endpoints[index]?.name} about block ${number}, expected one hash and one time; give other endpoints, for one of them is wrong.`)
  })
  return { number, hash, day: dayOf(timestamp) }
}

/** Asks for chain and final block in one. */
async function newestOf(endpoint: Endpoint, expected: Expected): Promise<Answer<Header>> {
  const [chain, block] = await askAll(endpoint, [{ method: 'eth_chainId', params: [] }, { method: 'eth_getBlockByNumber', params: ['finalized', false] }], expected.fetch)
  if (chain?.unclear !== undefined) return { unclear: failure(chain.unclear) }
  const { data: id } = quantity.safeParse(chain?.read.result)
  const wanted = `${expected.chainId}${chainNames[expected.chainId] ?? ''}`
  if (id !== expected.chainId) return { unclear: `Unexpected chain ${id ?? 'without a number'} behind ${endpoint.name}, expected ${wanted}; give another endpoint.` }
  return headerOf(block, 'final block', endpoint, expected)
}

async function blockOf(endpoint: Endpoint, number: number, expected: Expected): Promise<Answer<Header>> {
  const [block] = await askAll(endpoint, [{ method: 'eth_getBlockByNumber', params: [Hex.fromNumber(number), false] }], expected.fetch)
  const answer = headerOf(block, `block ${number}`, endpoint, expected)
  if (!answer.read || answer.read.number === number) return answer
  return { unclear: `Unexpected block ${answer.read.number} from ${endpoint.name}, expected block ${number}; give another endpoint.` }
}

/** Number, hash and time from what was said of a block, where they can be those of a block that has just become final. */
function headerOf(said: Answer<Said> | undefined, what: string, { name }: Endpoint, { now }: Expected): Answer<Header> {
  if (said?.unclear !== undefined) return { unclear: failure(said.unclear) }
  const { data: block } = header.safeParse(said?.read.result)
  if (!block) return { unclear: `Unexpected shape of the ${what} behind ${name}, expected number, hash and time; give another endpoint.` }
  const age = now.getTime() / 1000 - block.timestamp
  const unlikely = (expected: string) => ({ unclear: `Unexpected ${what} of ${dayOf(block.timestamp)} behind ${name}, expected ${expected}; give another endpoint, or set the clock of this machine.` })
  if (age < -hour) return unlikely('none that is yet to come')
  if (age > 24 * hour) return unlikely('one of the last 24 hours')
  return { read: block }
}

const failure = (why: string) => `Unexpected failure: ${why}, expected the chain and its final block; give another endpoint, or try again later.`

/** What all have answered. Throws what the first says who has not. */
function allOf(answers: readonly Answer<Header>[]): Header[] {
  return answers.map(({ read, unclear }) => {
    if (unclear !== undefined) throw new Error(unclear)
    return read
  })
}
