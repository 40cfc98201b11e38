import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../files.ts'
import { freePort, start, type Started } from './start.ts'

/** Where Caddy is, if it is. */
export const caddy = ['/usr/bin/caddy', '/usr/local/bin/caddy'].find((path) => existsSync(path))

/** Serves a build with Caddy as deploy/Caddyfile says; only its door for administrators stays shut. */
export async function startCaddy(folder = join(root, 'out')): Promise<Started> {
  const own = mkdtempSync(join(tmpdir(), 'caddy-'))
  const origin = `http://127.0.0.1:${await freePort()}`
  writeFileSync(join(own, 'Caddyfile'), `{\n\tadmin off\n}\n${readFileSync(join(root, 'deploy/Caddyfile'), 'utf8')}`)
  const env = { SITE_ADDRESS: origin, SITE_ROOT: folder, HOME: own, XDG_CONFIG_HOME: own, XDG_DATA_HOME: own }
  return start(origin, caddy ?? 'caddy', ['run', '--adapter', 'caddyfile', '--config', join(own, 'Caddyfile')], { env, after: () => rmSync(own, { recursive: true, force: true }) })
}
