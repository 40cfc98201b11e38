import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../files.ts'
import { holdToTable } from '../hosts/checks.ts'
import { freePort, start, type Started } from '../hosts/start.ts'

// Apart from the other tests (`npm run test:cloudflare`): Cloudflare's server is a package of 200 MB, with a lock file of its own.
const wrangler = join(root, 'tests/cloudflare/node_modules/wrangler/bin/wrangler.js')
if (!existsSync(wrangler)) throw new Error('Unexpected empty tests/cloudflare/node_modules, expected wrangler; run `npm run test:cloudflare`, which installs it.')

/** Serves the build as Cloudflare Pages does, with the runtime that Cloudflare itself runs. It asks nobody anything. */
async function startPages(): Promise<Started> {
  const own = mkdtempSync(join(tmpdir(), 'cloudflare-'))
  const [port, inspector] = [await freePort(), await freePort()]
  return start(`http://127.0.0.1:${port}`, process.execPath, [wrangler, 'pages', 'dev', join(root, 'out'), '--ip', '127.0.0.1', '--port', String(port), '--inspector-port', String(inspector), '--compatibility-date', '2026-04-01', '--persist-to', own], {
    cwd: own,
    env: { HOME: own, XDG_CONFIG_HOME: own, WRANGLER_SEND_METRICS: 'false', WRANGLER_LOG_PATH: own, CLOUDFLARE_CF_FETCH_ENABLED: 'false', CI: '1' },
    after: () => rmSync(own, { recursive: true, force: true }),
  })
}

holdToTable('Cloudflare Pages serves the build', startPages, { sendsPacked: false, sendsParts: false, hides: false, rulesForMissing: true, failsAtNull: true, opensEverything: true })
