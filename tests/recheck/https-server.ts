import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo, LookupFunction } from 'node:net'
import { join } from 'node:path'
import { isPublicAddress, type WebOptions } from '../../src/recheck/web.ts'
import { root } from '../files.ts'

/** The key and the certificate of example.org and the names below it. */
export const pem = readFileSync(join(root, 'tests/fixtures/recheck/loopback.pem'), 'utf8')

/** A name leads to these addresses, whatever it is. */
export const leadsTo = (...addresses: string[]): LookupFunction => (_, __, done) => done(null, addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })))

/** A https server on this machine. */
export interface WebServer {
  /** An address on it. */
  at: (path: string, host?: string) => string
  /** Every request so far. */
  asked: IncomingMessage[]
  /** Options to read from it, under the names of its certificate and no others. */
  options: WebOptions
  stop: () => Promise<void>
}

/** Starts a server on any port. */
export async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<WebServer> {
  const asked: IncomingMessage[] = []
  const server = createServer({ key: pem, cert: pem }, (request, response) => {
    asked.push(request)
    answer(request, response)
  })
  // Who stops listening early is no mistake of the server.
  server.on('connection', (socket) => socket.on('error', () => {})).on('secureConnection', (socket) => socket.on('error', () => {}))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    at: (path, host = 'docs.example.org') => `https://${host}:${port}${path}`,
    asked,
    options: { ca: pem, lookup: leadsTo('127.0.0.1'), mayConnect: (address) => address === '127.0.0.1', mayVisit: (url) => url.port === String(port) && isPublicAddress(Object.assign(new URL(url), { port: '' })), pause: 0 },
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
