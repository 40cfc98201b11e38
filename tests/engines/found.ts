import { executablePath } from '../browser/chromium.ts'
import { startChromium } from './chromium.ts'
import type { Engine, Origins } from './engine.ts'
import { firefoxPath, startFirefox } from './firefox.ts'
import { hasWebKit, startWebKit } from './webkit.ts'

const engines = [
  { name: 'Chromium', there: !!executablePath, start: startChromium, advice: 'set CHROME_PATH to a Chromium' },
  { name: 'Firefox', there: !!firefoxPath, start: startFirefox, advice: 'set FIREFOX_PATH to a Firefox, or install firefox-esr' },
  { name: 'WebKit', there: hasWebKit, start: startWebKit, advice: 'install webkit2gtk-driver and xvfb' },
]

/** The engines that are on this machine, each with what starts it. */
export const found: readonly { name: string; start(origins: Origins): Promise<Engine> }[] = engines.filter(({ there }) => there)

/** Says in a line which engines tests of `what` leave out because they are not there. On Linux with `CI` set that is an error. */
export function sayWithoutEngines(what: string): void {
  const missing = engines.filter(({ there }) => !there)
  if (missing.length === 0) return
  const message = `No ${missing.map(({ name }) => name).join(', no ')} found: left out ${what} there. To have it: ${missing.map(({ advice }) => advice).join('; ')}.`
  if (process.env.CI && process.platform === 'linux') throw new Error(message)
  console.warn(message)
}
