import type { IncomingMessage } from 'node:http'
import type { LookupFunction } from 'node:net'
import { parseUrl } from '../../parse-url.ts'
import { ask, bytesOf } from './request.ts'
import { Unclear } from './unclear.ts'

/** What may be asked, over which connections, and how much is read of it. */
export interface Reading {
  mayVisit: (url: URL) => boolean
  lookup: LookupFunction
  ca?: string | undefined
  mostBytes: number
  signal: AbortSignal
}

/** A text, or a page that is to be taken apart. */
export interface WebText {
  text: string
  type: 'text' | 'html'
}

const redirectsAtMost = 3
const redirects = [301, 302, 303, 307, 308]
const gone = [404, 410]

/** Reads an address once, and those of the same host that it leads on to. Throws `Unclear`, or what the connection throws. */
export async function read(address: string, reading: Reading): Promise<WebText> {
  let url = parseUrl(address)
  for (let led = 0; led <= redirectsAtMost; led++) {
    if (!url || !reading.mayVisit(url)) throw new Unclear(led === 0 ? 'is not a public https address' : 'leads to something that is not a public https address')
    const answer = await ask(url, reading)
    try {
      const { location } = answer.headers
      if (!redirects.includes(answer.statusCode ?? 0) || location === undefined) return await textOf(answer, reading)
      url = next(url, location)
    } finally {
      answer.destroy()
    }
  }
  throw new Unclear(`leads on more than ${redirectsAtMost} times`)
}

/** Where a redirect leads: to the same host, which the caller knows, or nowhere. */
function next(from: URL, location: string): URL | undefined {
  let to: URL
  try {
    to = new URL(location, from)
  } catch {
    return undefined
  }
  if (to.hostname !== from.hostname || to.port !== from.port) throw new Unclear('leads to another host')
  return to
}

async function textOf(answer: IncomingMessage, { mostBytes, signal }: Reading): Promise<WebText> {
  const status = answer.statusCode ?? 0
  if (gone.includes(status)) throw new Unclear(`is gone (${status})`)
  if (status !== 200) throw new Unclear(`answers with ${status}`, status === 429 || status >= 500)
  const type = typeOf(answer.headers['content-type'] ?? '')
  if (!type) throw new Unclear('is neither a text nor a page')
  const bytes = await bytesOf(answer, mostBytes, signal)
  if (bytes.includes(0)) throw new Unclear('is not text: it holds a zero byte')
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), type }
  } catch {
    throw new Unclear('is not in UTF-8')
  }
}

/** From the first words of `content-type`; what it says of the encoding is not asked, since the bytes say it. */
function typeOf(header: string): WebText['type'] | undefined {
  const [type = ''] = header.toLowerCase().split(';')
  if (/^\s*(?:text\/html|application\/xhtml\+xml)\s*$/.test(type)) return 'html'
  return /^\s*(?:text\/[\w.+-]+|application\/(?:[\w.-]+\+)?(?:json|yaml|xml)|application\/(?:toml|x-yaml))\s*$/.test(type) ? 'text' : undefined
}
