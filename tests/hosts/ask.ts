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
export function askRaw(origin: string, target: string): Promise<string> {
  return new Promise((resolve) => {
    const { hostname, port, host } = new URL(origin)
    let text = ''
    const socket = connect(Number(port), hostname, () => socket.write(`GET ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`))
    socket.setEncoding('latin1').on('data', (chunk) => {
      text += String(chunk)
      // Not every server hangs up as it was asked to.
      const [head = '', body] = text.split(/\r\n\r\n([^]*)/)
      if (body !== undefined && (/^content-length: (\d+)/im.exec(head)?.[1] === String(body.length) || (/^transfer-encoding: chunked/im.test(head) && body.endsWith('0\r\n\r\n')))) socket.destroy()
    }).on('error', () => resolve(text)).on('close', () => resolve(text))
  })
}
