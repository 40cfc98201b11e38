import type { IncomingMessage, ServerResponse } from 'node:http'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathOf } from '../mdx/page.ts'
import { site } from '../site.ts'
import { contentFiles, contentOf } from './content.ts'

/** Asks of a page, in its address, whether it is compiled. The preview prints no line for it. */
const question = '?is-compiled='
// "No content" says yes, "too early" no.
const [yes, no] = [204, 425]
// Milliseconds between two questions, and until the last.
const [pause, patience] = [20, 120_000]

/**
 * In a preview a page is compiled when it is asked for first: then its mark is set, which the bundler watches, and the answer is that of the
 * same request once the page is compiled. Gives back whether the request is answered; it is not where the page was compiled already, or is none.
 */
export async function answeredByOpening(path: string, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const file = contentFiles().find((candidate) => pathOf(candidate) === path)
  const isClosed = file !== undefined && contentOf(file).isClosed === true
  if (request.url?.endsWith(question)) {
    response.writeHead(isClosed ? no : yes).end()
    return true
  }
  if (!isClosed) return false
  writeFileSync(join(process.env.PREVIEW_MARKS ?? '', file), 'open')
  const address = addressOf(request)
  await compiled(address)
  const answer = await fetch(address, { redirect: 'manual' })
  response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(Buffer.from(await answer.arrayBuffer()))
  return true
}

async function compiled(address: string): Promise<void> {
  const ask = address.replace(/\?.*/, '') + question
  for (const begun = performance.now(); (await fetch(ask)).status === no; await new Promise((resolve) => setTimeout(resolve, pause))) {
    if (performance.now() - begun > patience) throw new Error('Unexpected page that is not compiled after two minutes, expected the bundler to see its mark; start npm run dev again.')
  }
}

/** The same address, asked of this very server, whatever it is called from outside. Next leaves out the base path. */
function addressOf({ socket, url = '/' }: IncomingMessage): string {
  const { localAddress = '127.0.0.1', localPort } = socket
  return `http://${localAddress.includes(':') ? `[${localAddress}]` : localAddress}:${localPort}${url.startsWith(`${site.basePath}/`) ? url : site.basePath + url}`
}
