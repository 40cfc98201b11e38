import { z } from 'zod'
import type { Answer } from '../answer.ts'
import type { Endpoint } from './endpoint.ts'
import { post } from './post.ts'

/** A method of a node's interface (Ethereum JSON-RPC) with its parameters. */
export interface Call {
  method: string
  params: readonly unknown[]
}

/** What a node says to one call: a result of any shape, or that the contract refuses. */
export type Said = { result: unknown; refused?: undefined } | { result?: undefined; refused: true }

// A list in JSON holds no `undefined`: what is undefined here is missing there.
const response = z
  .object({ jsonrpc: z.literal('2.0'), result: z.unknown().optional(), error: z.object({ code: z.int(), message: z.string().optional(), data: z.unknown().optional() }).optional() })
  .refine(({ result, error }) => (result === undefined) !== (error === undefined))

/**
 * Asks an endpoint several things at once (JSON-RPC 2.0, "Batch"). The answers come in the order of the calls. What is wrong with one
 * answer is said of that one alone; what is wrong with the whole is said of each. No word of the server is repeated.
 */
export async function askAll(endpoint: Endpoint, calls: readonly Call[], fetch: typeof globalThis.fetch): Promise<Answer<Said>[]> {
  const { read: list, unclear } = await post(endpoint, calls.map(({ method, params }, id) => ({ jsonrpc: '2.0', id, method, params })), fetch)
  if (unclear !== undefined) return calls.map(() => ({ unclear }))
  if (!Array.isArray(list)) return calls.map(() => ({ unclear: `${endpoint.name} does not answer ${calls.length} questions at once` }))
  const byId = new Map<unknown, unknown[]>()
  for (const item of list) {
    const id = idOf(item)
    byId.set(id, [...(byId.get(id) ?? []), item].slice(0, 2))
  }
  return calls.map((_, id) => answerOf(byId.get(id) ?? [], endpoint))
}

/** The number of an answer, or nothing. A list may be long: no schema is asked about what nobody asked for. */
function idOf(item: unknown): unknown {
  return typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined
}

function answerOf([item, second]: readonly unknown[], { name }: Endpoint): Answer<Said> {
  if (item === undefined) return { unclear: `${name} leaves the question unanswered` }
  if (second !== undefined) return { unclear: `${name} answers the question twice` }
  const { data } = response.safeParse(item)
  if (!data) return { unclear: `${name} answers with something other than JSON-RPC 2.0` }
  if (!data.error) return { read: { result: data.result } }
  return isRefusal(data.error) ? { read: { refused: true } } : { unclear: `${name} answers with the error ${data.error.code}` }
}

/** Whether it was the contract that refused (REVERT), not the node: nodes say so by code 3, by the bytes the contract gave back, or in words. */
function isRefusal({ code, message = '', data }: { code: number; message?: string | undefined; data?: unknown }): boolean {
  return code === 3 || (typeof data === 'string' && /^(?:Reverted )?0x/.test(data)) || message.startsWith('execution reverted')
}
