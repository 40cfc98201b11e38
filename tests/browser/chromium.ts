import { existsSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type LaunchOptions, type Page } from 'playwright-core'
import sirv from 'sirv'
import { root } from '../files.ts'

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** The browser to drive: CHROME_PATH, or the first of the usual places that is there. */
export const executablePath = process.env.CHROME_PATH ?? usualPlaces.find((path) => existsSync(path))

/** Says in a line that a test file leaves out `what`, where there is no browser. With `CI` set that is an error. */
export function sayWithoutBrowser(what: string): void {
  if (executablePath) return
  const message = `No browser found: left out ${what}. Set CHROME_PATH to a Chromium.`
  if (process.env.CI) throw new Error(message)
  console.warn(message)
}

/**
 * Parts of the browser that stay off. First those that playwright switches off: its list holds no longer where there is one of ours.
 * Then what each window draws for the suggestions below its address bar, two pages of its own: more than half of what the browser
 * asks of the processor.
 */
const featuresOff: readonly string[] = [
  'AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable', 'LensOverlay', 'MediaRouter', 'PaintHolding', 'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect', 'TcpPortRandomizationWin', 'OptimizationHints', 'NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch', 'msForceBrowserSignIn', 'msEdgeUpdateLaunchServicesPreferredVersion',
  'WebUIOmniboxPopup', 'WebUIOmniboxAimPopup',
]

/** What the browser is told so that nothing of its own goes on in the background; Chromium refuses its sandbox to root, as which containers often run. */
export const flags: readonly string[] = [`--disable-features=${featuresOff.join()}`, '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]

/** How the browser is started, for playwright. */
export const launchOptions: LaunchOptions = { ...(executablePath ? { executablePath } : {}), args: [...flags] }

/** The variable of the environment that says where a browser listens that all files of a run share. */
export const sharedBrowser = 'SHARED_BROWSER'

/** The browser that all files of a run share, through a connection of its own, where there is one; else a new one. Closed, it leaves nothing of what was opened through it. */
export function launch(): Promise<Browser> {
  const endpoint = process.env[sharedBrowser]
  return endpoint ? chromium.connect(endpoint) : chromium.launch(launchOptions)
}

/** A page of its own, as of a reader nobody has seen before. It waits as long as the slowest machine needs. */
export async function pageIn(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage()
  page.setDefaultTimeout(180_000)
  return page
}

/** How a folder is served: which, below which path ('' or '/guide'), and under which Content-Security-Policy. */
export interface Serving {
  folder?: string
  basePath?: string
  policy?: string
}

/** Serves a build on a free port of this machine. */
export async function serveOut({ folder = join(root, 'out'), basePath = '', policy }: Serving = {}): Promise<{ server: Server; origin: string }> {
  const files = sirv(folder)
  const server = createServer((request, response) => {
    if (policy) response.setHeader('Content-Security-Policy', policy)
    const missing = () => void response.writeHead(404).end()
    const url = request.url ?? '/'
    if (!url.startsWith(`${basePath}/`)) return missing()
    request.url = url.slice(basePath.length)
    files(request, response, missing)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}
