/** What became of an address: it answers, it is gone for good, or it would not say. */
export interface LinkResult {
  address: string
  state: 'alive' | 'dead' | 'unclear'
  /** A status such as "404", or a few words. Words of servers are not among them. */
  why: string
}

/** How addresses are tried. Times are in milliseconds. */
export interface LinkOptions {
  fetch: typeof globalThis.fetch
  /** Which addresses may be asked, first ones and those redirected to; `isPublic` where it is left out. */
  mayVisit?: (url: URL) => boolean
  timeout?: number
  /** The rest before the second and last try. */
  pause?: number
  atOnce?: number
}

const redirectsAtMost = 5
// Some servers answer these to HEAD only: GET has the last word.
const askAgainWithGet = [403, 404, 405, 501]

/**
 * True for an https address on a named host of the open internet: no IP address in any spelling, nothing that only a local network knows.
 * A public name may still lead to a private address; no answer is read from there, since its certificate would have to be right.
 */
export function isPublic({ protocol, hostname }: URL): boolean {
  const name = hostname.replace(/\.$/, '')
  return protocol === 'https:' && name.includes('.') && !/^[\d.]+$|:|(^|\.)(localhost|localdomain|local|internal|lan|home\.arpa)$/.test(name)
}

/** Tries each address, a few at once. The results come in the order of the addresses; whatever goes wrong is a result, not an error. */
export async function checkLinks(addresses: readonly string[], options: LinkOptions): Promise<LinkResult[]> {
  const results: LinkResult[] = []
  const queue = addresses.entries()
  const work = async () => {
    for (const [index, address] of queue) results[index] = { address, ...(await checkLink(address, options)) }
  }
  await Promise.all(Array.from({ length: options.atOnce ?? 6 }, work))
  return results
}

type Outcome = Omit<LinkResult, 'address'> & { again?: boolean }

async function checkLink(address: string, options: LinkOptions): Promise<Omit<LinkResult, 'address'>> {
  const first = await tryOnce(address, options)
  const { again, ...result } = first.again ? await sleep(options.pause ?? 5_000).then(() => tryOnce(address, options)) : first
  return result
}

async function tryOnce(address: string, options: LinkOptions): Promise<Outcome> {
  try {
    const answer = await ask(address, 'HEAD', options)
    return outcomeOf(askAgainWithGet.includes(Number(answer)) ? await ask(address, 'GET', options) : answer)
  } catch (error) {
    return outcomeOfError(error)
  }
}

/** The status at the end of the redirects, or in words why nobody was asked. Throws what `fetch` throws. */
async function ask(address: string, method: 'HEAD' | 'GET', { fetch, mayVisit = isPublic, timeout = 15_000 }: LinkOptions): Promise<number | string> {
  let url = new URL(address)
  for (let redirects = 0; redirects <= redirectsAtMost; redirects++) {
    if (!mayVisit(url)) return `${redirects === 0 ? 'is' : 'redirects to something that is'} not a public https address`
    const response = await fetch(url, { method, redirect: 'manual', signal: AbortSignal.timeout(timeout), headers: { 'user-agent': 'link-check' } })
    await response.body?.cancel()
    const target = response.headers.get('location')
    if (response.status < 300 || response.status >= 400 || target === null) return response.status
    url = new URL(target, url)
  }
  return `more than ${redirectsAtMost} redirects`
}

function outcomeOf(answer: number | string): Outcome {
  if (typeof answer === 'string') return { state: 'unclear', why: answer }
  const why = String(answer)
  if (answer >= 200 && answer < 300) return { state: 'alive', why }
  if (answer === 404 || answer === 410) return { state: 'dead', why }
  return { state: 'unclear', why, again: answer === 429 || answer >= 500 }
}

function outcomeOfError(error: unknown): Outcome {
  const { name, cause } = error instanceof Error ? error : { name: '', cause: undefined }
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  if (code === 'ENOTFOUND') return { state: 'dead', why: 'no such host', again: true }
  return { state: 'unclear', why: name === 'TimeoutError' ? 'no answer in time' : code || 'no connection', again: true }
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
