import { existsSync, watch } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { checkedFolders } from '../check/files.ts'
import { sentenceOf } from '../failures.ts'
import { forget } from '../pages/kept.ts'
import { startChecks } from './checks.ts'
import { forgetCompiled } from './content-on-disk.ts'
import { differencesOf, marksOf } from './marks.ts'
import { type Asked, propsOf } from './props.ts'
import { newsOf } from './terminal.ts'

// The process beside `npm run dev` that knows content and registry: Next asks it for the props of a page, and browsers listen to what the
// check says. Within Next's bundle the same code would be compiled before the first page, and checking would hold up every edit.
const root = process.cwd()
const [port] = process.argv.slice(2)
// Every user of the machine can read the words that a process was started with; not its environment.
const secret = process.env.PREVIEW_SECRET
if (!secret) throw new Error('Unexpected start by hand, expected npm run dev to start this beside itself; run that.')
/** Milliseconds within which a proxy hears that a silent stream is still there. */
const heartbeat = 15_000
const checks = startChecks(new URL('./complaints.mjs', import.meta.url))
const newsFor = newsOf()

/** What browsers listen with. */
const listening = new Set<ServerResponse>()
let marks = marksOf(root)
/** Names the state of all products: of this process, and how often one has changed. */
let changes = 0
const state = () => `${process.pid}.${changes}`
const tellState = (response: ServerResponse) => void response.write(`event: products\ndata: ${state()}\n\n`)

/** Sees whether files have changed since it last looked; then nothing that was worked out from them holds. */
function look(): void {
  const before = marks
  marks = marksOf(root)
  const changed = differencesOf(before, marks)
  if (changed.length === 0) return
  forget()
  forgetCompiled()
  checks.again()
  // Of a page the bundler tells browsers itself; product files it does not know.
  if (!changed.some((file) => file.startsWith('content/products/'))) return
  changes++
  for (const response of listening) tellState(response)
}

async function answerProps(request: IncomingMessage, response: ServerResponse): Promise<void> {
  look()
  try {
    // Before anything is read: what changes in the meantime has another state.
    const products = state()
    const props = await propsOf(JSON.parse(await text(request)) as Asked)
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ ...props, products }))
  } catch (error) {
    response.statusCode = 500
    response.end(sentenceOf(error))
  }
}

function streamComplaints(response: ServerResponse): void {
  // no-transform: a compressed stream would be held back.
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store, no-transform' }).write(':\n\n')
  listening.add(response)
  // A page may have been made before a change that it has not heard of.
  tellState(response)
  const stop = checks.listen((answer) => {
    // A browser shows what concerns its page.
    const news = newsFor(answer)
    if (news !== '') console.error(news)
    response.write(`data: ${JSON.stringify(answer)}\n\n`)
  })
  const beat = setInterval(() => void response.write(':\n\n'), heartbeat)
  response.on('close', () => {
    clearInterval(beat)
    listening.delete(response)
    stop()
  })
}

createServer((request, response) => {
  // Any page that is open in the same browser can reach a port of this machine.
  if (request.url === `/${secret}/props`) void answerProps(request, response)
  else if (request.url === `/${secret}/complaint`) streamComplaints(response)
  else response.writeHead(404).end()
}).listen(Number(port), '127.0.0.1')

let looking: NodeJS.Timeout | undefined
for (const folder of checkedFolders.filter((each) => existsSync(join(root, each)))) {
  watch(join(root, folder), { recursive: true }, () => {
    // A save is several events.
    clearTimeout(looking)
    looking = setTimeout(look, 20)
  }).on('error', () => {})
}

process.on('disconnect', () => process.exit())
