import type { Browser, Page } from 'playwright-core'
import { pageIn } from './chromium.ts'

/** A stranger's site. Nothing ever leaves this machine: what is asked of it is answered by the test, and noted. */
export const elsewhere = 'https://elsewhere.example'

const head = `<script>did('script in the head')</script><style>h1{outline:3px solid rgb(1, 2, 3)}</style><base href="${elsewhere}/base/"><link rel="stylesheet" href="${elsewhere}/style"><script src="${elsewhere}/script"></script>`
const text = `<script>did('script in the text')</script><p id="slipped" style="position:fixed">x</p><img src="/nothing.png" onerror="did('onerror')"><img src="${elsewhere}/picture"><iframe srcdoc="<script>parent.did('srcdoc')</script>"></iframe><iframe src="${elsewhere}/frame"></iframe><object data="${elsewhere}/object"></object><a id="link" href="javascript:did('javascript: link')">x</a><form id="form" action="${elsewhere}/form" target="_blank"><button>x</button></form>`
/** A script of this site, as one that goes wrong one day. */
const own = "try { document.body.insertAdjacentHTML('beforeend', ''); const p = document.createElement('p'); p.innerHTML = '<b>x</b>'; did('innerHTML') } catch (error) { errors.push(String(error)) }"

/** What came of an attack. */
export interface Outcome {
  /** What ran or was applied. */
  did: string[]
  /** What was asked of the stranger's site. */
  reached: string[]
  /** Directives that stopped something. */
  violations: string[]
  /** What the script of this site was told. */
  errors: string[]
}

/** The directives that were broken on a page, as the page itself was told. */
export function violationsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { violations?: string[] }).violations ?? [])
}

/** Notes, before anything on it runs, what happens on a page. */
export async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const noted = { violations: [] as string[], errors: [] as string[], done: [] as string[] }
    Object.assign(window, noted, { did: (what: string) => noted.done.push(what) })
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => noted.violations.push(effectiveDirective))
  })
}

/**
 * Opens the pooled page after scripts, styles, handlers, frames, a base, pictures, links and a form were slipped into it behind
 * its policy, as a hole in the build would do it, and uses them all. `covered` says which policy is left: the header, the element.
 */
export async function attack(browser: Browser, origin: string, covered: { header: boolean; meta: boolean }): Promise<Outcome> {
  const page = await pageIn(browser)
  const reached: string[] = []
  await listen(page)
  await page.context().route(`${elsewhere}/**`, (route) => {
    reached.push(route.request().url())
    return route.fulfill({ body: '' })
  })
  await page.route('**/own.js', (route) => route.fulfill({ contentType: 'text/javascript', body: own }))
  await page.route('**/staking/pools/', async (route) => {
    const answer = await route.fetch({ headers: { ...route.request().headers(), 'accept-encoding': 'identity' } })
    const { 'content-security-policy': policy = '', 'content-length': _, ...headers } = answer.headers()
    const html = (await answer.text())
      .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, (meta) => (covered.meta ? meta : ''))
      .replace('</head>', `${head}</head>`)
      .replace('<main', `${text}<main`)
      .replace('</body>', `<script src="${origin}/own.js"></script></body>`)
    return route.fulfill({ status: 200, headers: { ...headers, ...(covered.header ? { 'content-security-policy': policy } : {}) }, body: html })
  })
  await page.goto(`${origin}/staking/pools/`, { waitUntil: 'load' })
  await page.locator('#link').dispatchEvent('click')
  await page.locator('#form button').dispatchEvent('click')
  // A form that is let go opens a page of its own; one that is stopped is told so at once.
  await Promise.race([page.context().waitForEvent('page'), page.waitForFunction(() => (window as unknown as Outcome).violations.includes('form-action'))])
  await page.waitForFunction(() => [...document.images].every((image) => image.complete || image.loading === 'lazy'))
  const seen = await page.evaluate(() => {
    const { done, violations, errors } = window as unknown as Outcome & { done: string[] }
    const applied = [
      getComputedStyle(document.querySelector('h1') as Element).outlineColor === 'rgb(1, 2, 3)' && 'style element',
      getComputedStyle(document.querySelector('#slipped') as Element).position === 'fixed' && 'style attribute',
      !document.baseURI.startsWith(location.origin) && 'base',
    ].filter((what) => what !== false)
    return { did: [...done, ...applied], violations: [...new Set(violations)], errors }
  })
  await page.context().close()
  return { ...seen, reached }
}
