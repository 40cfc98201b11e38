import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import sirv from 'sirv'
import { root } from '../files.ts'
import { builtHeaders } from './headers-file.ts'
import { hasNginx, startNginx } from './nginx.ts'
import type { Started } from './start.ts'

/** Serves the build under its real headers: with nginx, or where that is missing with a small server that sends what `_headers` says. */
export function startHost(): Promise<Started> {
  return hasNginx ? startNginx() : startSmall()
}

async function startSmall(): Promise<Started> {
  const files = sirv(join(root, 'out'))
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(builtHeaders(new URL(request.url ?? '/', 'http://host').pathname))) response.setHeader(name, value)
    files(request, response, () => void response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(readFileSync(join(root, 'out/404.html'))))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop: () => new Promise((resolve) => void server.close(() => resolve())) }
}
