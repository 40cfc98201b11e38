import { chromium } from 'playwright-core'
import { executablePath, launchOptions, sharedBrowser } from './chromium.ts'

/**
 * Before the first file of a run: starts the one browser that all files share, each in contexts of its own. Gives what ends it
 * after the last. Throws where playwright switches something off that our list leaves on.
 */
export default async function share(): Promise<(() => Promise<void>) | undefined> {
  if (!executablePath) return undefined
  const server = await chromium.launchServer({ ...launchOptions, host: '127.0.0.1' })
  const [theirs = [], ours = []] = server.process().spawnargs.filter((argument) => argument.startsWith('--disable-features=')).map((argument) => argument.replace(/.*=/, '').split(','))
  const left = theirs.filter((feature) => !ours.includes(feature))
  if (left.length > 0) {
    await server.close()
    throw new Error(`Unexpected ${left.join(', ')} left on, expected every feature off that playwright switches off; add it to tests/browser/chromium.ts.`)
  }
  process.env[sharedBrowser] = server.wsEndpoint()
  return () => server.close()
}
