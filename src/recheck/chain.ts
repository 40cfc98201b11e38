import type * as Address from 'ox/Address'
import * as Hex from 'ox/Hex'
import { z } from 'zod'
import type { Answer } from './answer.ts'
import { askAll, type Call, type Said } from './chain/batch.ts'
import { type Block, finalBlock } from './chain/block.ts'
import { type Endpoint, endpointsOf } from './chain/endpoint.ts'

/** What is read: what a contract answers to a call, or what stands in one slot of its storage. */
export type ChainRequest = { to: Address.Address; data: Hex.Hex } | { at: Address.Address; slot: Hex.Hex }

export interface ChainOptions {
  chainId: number
  /** The time of this machine; a block that is final is not much older. */
  now?: Date
  fetch?: typeof globalThis.fetch
  /** Told after each batch how many of the different requests have been asked. */
  onProgress?: (done: number, of: number) => void
}

export interface ChainReading {
  block: Block
  /** In the order of the requests, in small letters. */
  answers: Answer<Hex.Hex>[]
}

/** How many requests go in one batch, and how many characters one answer may have. */
const limits = { requests: 50, answer: 65_536 }

const bytes = z.string().regex(/^0x(?:[0-9a-fA-F]{2})*$/).transform((text) => text.toLowerCase() as Hex.Hex)
const word = bytes.refine((text) => text.length === 66)

/**
 * Reads a chain at its last final block from two or more endpoints that have to say the same, byte for byte. What is asked twice is sent
 * once. An answer that cannot be told says why in our words. Throws a sentence for people where nothing can be read: too few endpoints,
 * one that does not answer or is on another chain, no agreement on the block.
 */
export async function readChain(requests: readonly ChainRequest[], addresses: readonly string[], { chainId, now = new Date(), fetch = globalThis.fetch, onProgress }: ChainOptions): Promise<ChainReading> {
  const endpoints = endpointsOf(addresses)
  const block = await finalBlock(endpoints, { chainId, now, fetch })
  const different = [...new Map(requests.map((request) => [keyOf(request), request])).values()]
  const answers = new Map<string, Answer<Hex.Hex>>()
  while (answers.size < different.length) {
    const some = different.slice(answers.size, answers.size + limits.requests)
    const said = await Promise.all(endpoints.map((endpoint) => askSome(endpoint, some, block, fetch)))
    for (const [index, request] of some.entries()) answers.set(keyOf(request), agreed(said.flatMap((list) => list[index] ?? [])))
    onProgress?.(answers.size, different.length)
  }
  return { block, answers: requests.flatMap((request) => answers.get(keyOf(request)) ?? []) }
}

const keyOf = (request: ChainRequest) => ('to' in request ? `call ${request.to} ${request.data}` : `slot ${request.at} ${request.slot}`).toLowerCase()

/**
 * The block is named by its number, which every node and every service before nodes understands. Not all take a hash there (EIP-1898),
 * and it would add nothing: no other block can take the place of one that is final, and all endpoints have just agreed on its hash.
 */
function callOf(request: ChainRequest, { number }: Block): Call {
  const block = Hex.fromNumber(number)
  return 'to' in request ? { method: 'eth_call', params: [{ to: request.to, data: request.data }, block] } : { method: 'eth_getStorageAt', params: [request.at, request.slot, block] }
}

async function askSome(endpoint: Endpoint, requests: readonly ChainRequest[], block: Block, fetch: typeof globalThis.fetch): Promise<Answer<Hex.Hex | 'refused'>[]> {
  const answers = await askAll(endpoint, requests.map((request) => callOf(request, block)), fetch)
  return answers.map((answer, index) => (answer.unclear !== undefined ? answer : valueOf(answer.read, 'slot' in (requests[index] ?? {}), endpoint)))
}

function valueOf({ refused, result }: Said, isSlot: boolean, { name }: Endpoint): Answer<Hex.Hex | 'refused'> {
  if (refused) return { read: 'refused' }
  if (typeof result === 'string' && result.length > limits.answer) return { unclear: `${name} answers with more than ${limits.answer / 1024} KB` }
  const { data } = (isSlot ? word : bytes).safeParse(result)
  return data ? { read: data } : { unclear: `${name} answers with something other than ${isSlot ? '32 bytes' : 'bytes'} in hexadecimal` }
}

/** One answer from those of all endpoints. That a contract refuses, or is not there, is said only where all say so. */
function agreed(answers: readonly Answer<Hex.Hex | 'refused'>[]): Answer<Hex.Hex> {
  const lost = answers.find(({ unclear }) => unclear !== undefined)
  if (lost?.unclear !== undefined) return { unclear: lost.unclear }
  const [value, ...others] = new Set(answers.map(({ read }) => read))
  if (value === undefined || others.length > 0) return { unclear: 'the endpoints disagree' }
  if (value === 'refused') return { unclear: 'the contract refuses the call' }
  return value === '0x' ? { unclear: 'no contract answers there' } : { read: value }
}
