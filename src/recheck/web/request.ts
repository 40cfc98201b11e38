import type { IncomingMessage } from 'node:http'
import { request } from 'node:https'
import type { LookupFunction } from 'node:net'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
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
    request(url, { ...connection, agent: false, rejectUnauthorized: true, headers }, resolve).on('error', reject).end()
  })
}

/** What is in an answer, unpacked. No more than `mostBytes` of it are held: the rest of a longer one, packed or not, is not asked for. */
export async function bytesOf(answer: IncomingMessage, mostBytes: number, signal: AbortSignal): Promise<Buffer> {
  const parts: Buffer[] = []
  let length = 0
  const gather = async (source: AsyncIterable<Buffer>) => {
    for await (const part of source) {
      length += part.length
      if (length > mostBytes) throw new Unclear(`is longer than ${mostBytes / 1e6} MB`)
      parts.push(part)
    }
  }
  const packed = answer.headers['content-encoding']?.trim().toLowerCase() ?? 'identity'
  if (packed === 'gzip' || packed === 'x-gzip') await pipeline(answer, createGunzip(), gather, { signal })
  else if (packed === 'identity' || packed === '') await pipeline(answer, gather, { signal })
  else throw new Unclear('is packed in a way that was not asked for')
  return Buffer.concat(parts)
}
