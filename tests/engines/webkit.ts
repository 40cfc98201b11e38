import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Builder, By, Capabilities } from 'selenium-webdriver'
import { DriverService } from 'selenium-webdriver/remote'
import { Select } from 'selenium-webdriver/lib/select.js'
import { root } from '../files.ts'
import type { Engine, Origins } from './engine.ts'
import { standStill } from './still.ts'
import { serveWatched, watched } from './watched.ts'

const driverPath = '/usr/bin/WebKitWebDriver'
const screenPath = '/usr/bin/Xvfb'

/** Whether WebKit is there: the driver of WebKitGTK, which starts the small browser that comes with it, and a screen that nobody sees. */
export const hasWebKit = existsSync(driverPath) && existsSync(screenPath)

/** Starts a screen without a monitor, which goes when the browser on it does, and gives its name, such as `:1`. */
async function startScreen(): Promise<string> {
  const screen = spawn(screenPath, ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp', '-terminate'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  return new Promise((resolve, reject) => {
    screen.once('error', reject)
    screen.once('exit', (code) => reject(new Error(`Unexpected end of ${screenPath} with ${code}, expected a screen.`)))
    screen.stdio[3]?.once('data', (number) => resolve(`:${String(number).trim()}`))
  })
}

/** Starts WebKitGTK's browser, driven over WebDriver, which knows neither the console nor printing, nor a way to switch scripts off. */
export async function startWebKit({ site, withoutScript }: Origins): Promise<Engine> {
  const watching = await serveWatched(site)
  const dataFolders = [join(root, 'tests/engines/webkit'), process.env.XDG_DATA_DIRS ?? '/usr/local/share:/usr/share'].join(':')
  // A locale that readers have: in that of a bare machine, "m" is sorted after "S".
  const service = new DriverService.Builder(driverPath).setLoopback(true).setEnvironment({ ...process.env, DISPLAY: await startScreen(), GTK_THEME: 'bare', LC_ALL: 'en_US.UTF-8', XDG_DATA_DIRS: dataFolders } as never).build()
  const driver = await new Builder().usingServer(await service.start()).withCapabilities(new Capabilities({ browserName: 'MiniBrowser' })).build()
  const evaluate = (run: (argument: never) => unknown, argument?: unknown) => driver.executeScript(run, argument) as never
  const element = (selector: string) => driver.findElement(By.css(selector))
  const resize = async (width: number, height = 900) => {
    const rect = await driver.manage().window().getRect()
    const inner = await driver.executeScript<[number, number]>('return [innerWidth, innerHeight]')
    // What the browser itself takes of its window is known only where it has one.
    await driver.manage().window().setRect({ width: width + rect.width - inner[0], height: height + rect.height - inner[1] })
    await driver.wait(() => driver.executeScript('return innerWidth === arguments[0] && innerHeight === arguments[1]', width, height), 20_000, `a window of ${width} × ${height} px`)
  }
  return {
    name: 'WebKit',
    async open(address, { width = 1280, height = 900, script = true } = {}) {
      await resize(width, height)
      await driver.get((script ? watching.origin : withoutScript) + address)
      // The driver comes back from a page whose scripts and pictures are still to come.
      await driver.wait(() => driver.executeScript('return document.readyState === "complete"'), 60_000, 'a loaded page')
    },
    resize,
    evaluate,
    async click(selector) {
      await driver.executeScript(standStill, { selector, block: 'center' })
      await element(selector).click()
    },
    async select(selector, value) {
      await new Select(await element(selector)).selectByValue(value)
    },
    type: (text) => driver.actions().sendKeys(text).perform(),
    screenshot: async () => Buffer.from(await driver.takeScreenshot(), 'base64'),
    faults: () => driver.executeScript<string[]>(watched),
    async close() {
      await driver.quit()
      await service.kill()
      watching.close()
    },
  }
}
