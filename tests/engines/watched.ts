import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Runs in a page before anything else of it and keeps what goes wrong there. */
const watcher = `{
  const faults = window.faults = []
  for (const level of ['error', 'warn']) {
    const said = console[level]
    console[level] = (...words) => { faults.push(words.join(' ')); said.apply(console, words) }
  }
  addEventListener('error', (event) => faults.push(event.message || 'not loaded: ' + (event.target.src || event.target.href)), true)
  addEventListener('unhandledrejection', (event) => faults.push(String(event.reason)))
  addEventListener('securitypolicyviolation', (event) => faults.push('refused by the policy: ' + event.violatedDirective + ' ' + event.blockedURI))
}`

/** Gives, in a page of `serveWatched`, what went wrong there. */
export const watched = 'return window.faults ?? ["The page was not watched."]'

/**
 * Serves another server's site with a watcher in each page, for a driver that cannot listen to the console. The watcher is a file, which
 * the pages' policy allows, and nothing else of an answer changes.
 */
export async function serveWatched(origin: string): Promise<{ origin: string; close(): void }> {
  const server = createServer(async (request, response) => {
    if (request.url === '/watcher.js') return void response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(watcher)
    try {
      const answer = await fetch(origin + request.url)
      const { 'content-length': _length, 'content-encoding': _packing, ...headers } = Object.fromEntries(answer.headers)
      const html = headers['content-type']?.startsWith('text/html')
      response.writeHead(answer.status, headers).end(html ? (await answer.text()).replace('<head>', '<head><script src="/watcher.js"></script>') : Buffer.from(await answer.arrayBuffer()))
    } catch {
      response.destroy()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => void server.close(),
  }
}
