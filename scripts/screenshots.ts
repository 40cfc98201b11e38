import './failures.ts'
import { join } from 'node:path'
import sharp from 'sharp'
import { launch, serveOut } from '../tests/browser/chromium.ts'
import { argumentsOf } from './arguments.ts'

argumentsOf({ usage: 'Usage: npm run screenshots\nTakes the screenshots for the README from out/, in Chromium.' })

// Takes the pictures of the README from out/: the pooled page in light and dark. Needs the browser of the tests.
const [width, height] = [1280, 860]
const browser = await launch()
const { server, origin } = await serveOut()
try {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme })
    await page.goto(`${origin}/staking/pools/`, { waitUntil: 'networkidle' })
    const file = join('.github', `pooled-staking.${colorScheme}.webp`)
    const { size } = await sharp(await page.screenshot()).webp({ quality: 82 }).toFile(file)
    console.log(`✔ ${file}, ${Math.round(size / 1024)} KiB`)
  }
} finally {
  await browser.close()
  server.close()
}
