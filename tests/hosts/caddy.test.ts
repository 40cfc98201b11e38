import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe } from 'vitest'
import { root } from '../files.ts'
import { holdToTable } from './checks.ts'
import { freePort, sayWithout, start, type Started } from './start.ts'

const caddy = ['/usr/bin/caddy', '/usr/local/bin/caddy'].find((path) => existsSync(path))
if (!caddy) sayWithout('caddy', 'what Caddy answers')

/** Serves the build with Caddy as deploy/Caddyfile says; only its door for administrators stays shut. */
async function startCaddy(): Promise<Started> {
  const own = mkdtempSync(join(tmpdir(), 'caddy-'))
  const origin = `http://127.0.0.1:${await freePort()}`
  writeFileSync(join(own, 'Caddyfile'), `{\n\tadmin off\n}\n${readFileSync(join(root, 'deploy/Caddyfile'), 'utf8')}`)
  const env = { SITE_ADDRESS: origin, SITE_ROOT: join(root, 'out'), HOME: own, XDG_CONFIG_HOME: own, XDG_DATA_HOME: own }
  return start(origin, caddy ?? 'caddy', ['run', '--adapter', 'caddyfile', '--config', join(own, 'Caddyfile')], { env, after: () => rmSync(own, { recursive: true, force: true }) })
}

describe.runIf(caddy)('Caddy, as deploy/Caddyfile says', () => {
  holdToTable('serves the build', startCaddy, { sendsPacked: true, sendsParts: true, hides: true, rulesForMissing: false, failsAtNull: true, opensEverything: false })
})
