import type { IncomingMessage } from 'node:http'
import { request } from 'node:https'
import type { LookupFunction } from 'node:net'
import { pipeline } from 'node:stream/promises'
import { createGunzip, type Gunzip } from 'node:zlib'
import { Unclear } from './unclear.ts'

const headers = {
  'user-agent': 'recheck',
  accept: 'text/plain, text/markdown, text/html, application/xhtml+xml, application/json, text/*;q=0.9, */*;q=0.1',
  'accept-encoding': 'gzip',
}

/** The beginning of an answer to GET, on a connection of its own and without cookies. Throws what the connection throws. */
export function ask(url: URL, connection: { lookup: LookupFunction; ca?: string | undefined; signal: AbortSignal }): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    // Whatever the environment says, certificates are looked at.
    const asked = request(url, { ...connection, agent: false, rejectUnauthorized: true, headers }, resolve)
    // One that changes to another protocol is closed by Node without an error.
    asked.on('error', reject).on('close', () => reject(new Unclear('answers in another protocol')))
    asked.end()
  })
}

/** What is in an answer, unpacked. Little more than `mostBytes` of it is held: the rest of a longer one, packed or not, is not asked for. */
export async function bytesOf(answer: IncomingMessage, mostBytes: number, signal: AbortSignal): Promise<Buffer> {
  const unpacking = unpackingOf(answer)
  const parts: Buffer[] = []
  let length = 0
  const gather = async (source: AsyncIterable<Buffer>) => {
    for await (const part of source) {
      length += part.length
      if (length > mostBytes) throw new Error('too long')
      parts.push(part)
    }
  }
  try {
    await (unpacking ? pipeline(answer, unpacking, gather, { signal }) : pipeline(answer, gather, { signal }))
  } catch (error) {
    // Of two errors, this one and that of the stream it ends, either may come first.
    throw length > mostBytes ? new Unclear(`is longer than ${mostBytes / 1e6} MB`) : error
  }
  return Buffer.concat(parts)
}

function unpackingOf({ headers: { 'content-encoding': packed = '' } }: IncomingMessage): Gunzip | undefined {
  const name = packed.trim().toLowerCase()
  if (name === '' || name === 'identity') return undefined
  if (name === 'gzip' || name === 'x-gzip') return createGunzip()
  throw new Unclear('is packed in a way that was not asked for')
}
