import { chromium } from 'playwright-core'
import { executablePath, launchOptions, sharedBrowser } from './chromium.ts'

/** Before the first file of a run: starts the one browser that all files share, each in contexts of its own. Gives what ends it after the last. */
export default async function share(): Promise<(() => Promise<void>) | undefined> {
  if (!executablePath) return undefined
  const server = await chromium.launchServer({ ...launchOptions, host: '127.0.0.1' })
  process.env[sharedBrowser] = server.wsEndpoint()
  return () => server.close()
}
