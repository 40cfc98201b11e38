import { setTimeout } from 'node:timers/promises'
import type { Answer } from '../answer.ts'
import type { Endpoint } from './endpoint.ts'

/** What one answer may take: bytes after decompression, milliseconds from the question to the last byte, and the rest before the second and last try. */
const limits = { bytes: 1_000_000, time: 20_000, pause: 1_000 }

type Tried = Answer<unknown> & { again?: boolean }

/**
 * Sends a question as JSON and gives the JSON that comes back, whatever it holds. Asks once more where a server is busy or fails (429, 5xx).
 * Follows no redirect: a key in the address would go along, and so would the trust in the host.
 */
export async function post(endpoint: Endpoint, question: unknown, fetch: typeof globalThis.fetch): Promise<Answer<unknown>> {
  const { again, ...first } = await postOnce(endpoint, question, fetch)
  if (!again) return first
  await setTimeout(limits.pause)
  const { again: _, ...second } = await postOnce(endpoint, question, fetch)
  return second
}

async function postOnce({ url, name }: Endpoint, question: unknown, fetch: typeof globalThis.fetch): Promise<Tried> {
  try {
    const response = await fetch(url, { method: 'POST', redirect: 'manual', signal: AbortSignal.timeout(limits.time), headers: { 'content-type': 'application/json', accept: 'application/json' }, body: JSON.stringify(question) })
    const { status, body } = response
    if (status !== 200) {
      await body?.cancel()
      if (status >= 300 && status < 400) return { unclear: `${name} leads to another address` }
      return { unclear: `${name} answers with the HTTP status ${status}`, again: status === 429 || status >= 500 }
    }
    const bytes = await bytesOf(body)
    return bytes ? jsonOf(bytes, name) : { unclear: `${name} answers with more than ${limits.bytes / 1e6} MB` }
  } catch (error) {
    return { unclear: error instanceof Error && error.name === 'TimeoutError' ? `${name} takes longer than ${limits.time / 1000} seconds` : `${name} does not answer` }
  }
}

/** All bytes of an answer, or nothing where they are too many: then the rest is not read. */
async function bytesOf(body: ReadableStream<Uint8Array> | null): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body ?? []) {
    length += chunk.length
    if (length > limits.bytes) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function jsonOf(bytes: Buffer, name: string): Answer<unknown> {
  try {
    return { read: JSON.parse(bytes.toString('utf8')) as unknown }
  } catch {
    return { unclear: `${name} answers with something other than JSON` }
  }
}
