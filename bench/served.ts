import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createSecureServer } from 'node:http2'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import sirv from 'sirv'

/** A file that was sent: its address, its kind and its bytes as they went over the line, without headers. */
export interface Sent {
  path: string
  type: string
  bytes: number
}

/** A folder that is being served, and what was sent since the list was emptied last. */
export interface Served {
  origin: string
  sent: Sent[]
  close(): Promise<void>
}

/** Serves a folder over HTTP/2 on a free port of this machine, sending the `.br` beside a file where there is one, as a host does that has them. */
export async function served(folder: string): Promise<Served> {
  const files = sirv(folder, { brotli: true, etag: true })
  const sent: Sent[] = []
  const server = createSecureServer(certificate(), (request, response) => {
    const path = request.url
    const write = response.writeHead.bind(response) as (code: number, headers?: Record<string, string | number>) => typeof response
    const watched = (code: number, headers: Record<string, string | number> = {}) => {
      sent.push({ path, type: typeOf(String(headers['Content-Type'] ?? ''), path), bytes: Number(headers['Content-Length'] ?? 0) })
      return write(code, headers)
    }
    response.writeHead = watched as typeof response.writeHead
    // sirv is written for HTTP/1.1; Node gives requests of HTTP/2 the same face.
    files(request as never, response as never, () => void response.writeHead(404).end())
  })
  const sessions = new Set<{ destroy(): void }>()
  server.on('session', (session) => sessions.add(session))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent,
    close: () => {
      for (const session of sessions) session.destroy()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

const types: readonly [RegExp, string][] = [[/text\/html/, 'HTML'], [/css/, 'CSS'], [/javascript/, 'JS'], [/^image\//, 'pictures'], [/font/, 'fonts']]

function typeOf(contentType: string, path: string): string {
  return types.find(([pattern]) => pattern.test(contentType || extname(path)))?.[1] ?? 'other'
}

/** A key and a certificate for this run, which nobody signed. Node has no means to make one. */
function certificate(): { key: Buffer; cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'bench-key-'))
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  try {
    execFileSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2', '-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', key, '-out', cert], { stdio: 'ignore' })
    return { key: readFileSync(key), cert: readFileSync(cert) }
  } catch (error) {
    throw new Error('Unexpected failure of openssl, expected a certificate for the test server; install openssl.', { cause: error })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
