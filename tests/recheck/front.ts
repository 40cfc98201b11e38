import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/** One call of a batch, as it came. */
export interface Asked {
  id: number
  method: string
  params: unknown[]
}

/** One answer of a batch. */
export interface Told {
  jsonrpc: string
  id: number
  result?: unknown
  error?: unknown
}

/** What a server between does with a batch: gives what it sends in place of the node's answer (a text as it is, all else as JSON), or nothing where it has answered itself. */
export type Manner = (told: Told[], asked: Asked[], response: ServerResponse) => unknown

/** A server between us and a node. */
export interface Front {
  url: string
  /** The batches it was asked, in their order. */
  batches: Asked[][]
  stop(): Promise<void>
}

const honest: Manner = (told) => told

/** Starts a server on this machine that passes questions on to a node, and what the node says back in its own manner: honestly where none is given. */
export async function startFront(node: { url: string }, manner: Manner = honest): Promise<Front> {
  const batches: Asked[][] = []
  const server = createServer((request, response) => {
    void (async () => {
      const body = await text(request)
      const asked = JSON.parse(body) as Asked[]
      batches.push(asked)
      const told = (await (await fetch(node.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })).json()) as Told[]
      const answer = manner(told, asked, response)
      if (answer !== undefined) response.end(typeof answer === 'string' ? answer : JSON.stringify(answer))
    })()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    batches,
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
