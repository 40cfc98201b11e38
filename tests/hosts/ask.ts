import { request } from 'node:http'
import { connect } from 'node:net'

/** An answer as it came over the wire: packed if it was packed, a redirect if it was one. */
export interface Answer {
  status: number
  /** By name in small letters; a header that stands twice is joined by ", ". */
  headers: Readonly<Record<string, string>>
  body: Buffer
}

/** Asks a server for a path, as it is written. */
export function ask(origin: string, path: string, headers: Readonly<Record<string, string>> = {}, method: 'GET' | 'HEAD' = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin)
    request({ hostname, port, path, method, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', reject).on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: Object.fromEntries(Object.entries(response.headersDistinct).map(([name, values = []]) => [name, values.join(', ')])), body: Buffer.concat(chunks) })
      })
    }).on('error', reject).end()
  })
}

/** Sends a request for what no client would ask for, byte by byte; gives everything that came back, nothing where the server hung up. */
export function askRaw(origin: string, target: string, { method = 'GET', headers = {} }: { method?: string; headers?: Readonly<Record<string, string>> } = {}): Promise<string> {
  return new Promise((resolve) => {
    const { hostname, port, host } = new URL(origin)
    const lines = Object.entries({ Host: host, Connection: 'close', ...headers }).map(([name, value]) => `${name}: ${value}\r\n`)
    let text = ''
    const socket = connect(Number(port), hostname, () => socket.write(`${method} ${target} HTTP/1.1\r\n${lines.join('')}\r\n`, 'latin1'))
    socket.setEncoding('latin1').on('data', (chunk) => {
      text += String(chunk)
      // Not every server hangs up as it was asked to.
      const [head = '', body] = text.split(/\r\n\r\n([^]*)/)
      if (body !== undefined && (/^content-length: (\d+)/im.exec(head)?.[1] === String(body.length) || (/^transfer-encoding: chunked/im.test(head) && body.endsWith('0\r\n\r\n')))) socket.destroy()
    }).on('error', () => resolve(text)).on('close', () => resolve(text))
  })
}

/** As `askRaw`, and reads what came back; the status is 0 where nothing did. */
export async function askExactly(origin: string, target: string, request: { method?: string; headers?: Readonly<Record<string, string>> } = {}): Promise<Answer> {
  const [head = '', body = ''] = (await askRaw(origin, target, request)).split(/\r\n\r\n([^]*)/)
  const headers: Record<string, string> = {}
  for (const [, name = '', value = ''] of head.matchAll(/^([\w-]+): *(.*)$/gm)) headers[name.toLowerCase()] = name.toLowerCase() in headers ? `${headers[name.toLowerCase()]}, ${value.trim()}` : value.trim()
  return { status: Number(/^HTTP\/1\.\d (\d+)/.exec(head)?.[1] ?? 0), headers, body: Buffer.from(headers['transfer-encoding'] === 'chunked' ? unchunked(body) : body, 'latin1') }
}

/** The text of a body in chunks, each after its length in hexadecimal digits. */
function unchunked(body: string): string {
  let text = ''
  for (let rest = body; ;) {
    const [, length = '0', after = ''] = /^([\da-f]+)[^\r]*\r\n([^]*)$/i.exec(rest) ?? []
    const size = parseInt(length, 16)
    if (size === 0) return text
    text += after.slice(0, size)
    rest = after.slice(size + 2)
  }
}
