import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { filesIn } from '../../src/files.ts'
import { root } from '../files.ts'
import { nginx } from './nginx.ts'
import { freePort, start, type Started } from './start.ts'

/** A host that was set up as README and the files under deploy/ say, word for word, on a machine that is a folder. */
export interface AsWritten extends Started {
  /** What a request says of the host it asks for. */
  host: string
  /** Where the site's files are. */
  site: string
  /** Tells the host of a new build, with the command that is written for it. Throws with what it printed where it fails. */
  reload(): void
}

/** Where README puts the site. */
const place = '/var/www/staking-field-guide'

/** The cell of README's table of hosts that says what to do for one of them. */
export function cellOf(host: string): string {
  return new RegExp(`^\\| ${host} \\| (.*) \\|$`, 'm').exec(readFileSync(join(root, 'README.md'), 'utf8'))?.[1] ?? ''
}

/** A folder that stands for a machine: below it stands what README puts at the place of a site. Other users may look into it. */
function machine(built: string): string {
  const own = mkdtempSync(join(tmpdir(), 'machine-'))
  chmodSync(own, 0o755)
  mkdirSync(join(own, place), { recursive: true })
  cpSync(built, join(own, place, 'out'), { recursive: true })
  return own
}

/** Runs a command as it is written; only the machine's folder stands before the paths. */
function run(command: string, own: string, env: Readonly<Record<string, string>> = {}): void {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: own, encoding: 'utf8', env: { ...process.env, ...env } })
  if (status !== 0) throw new Error(`${command} ended with ${status}:\n${stdout}${stderr}`)
}

/** nginx as Debian sets it up, with its own first site, and ours beside it in conf.d/. */
export async function nginxAsWritten(built: string): Promise<AsWritten> {
  const own = machine(built)
  const port = await freePort()
  cpSync('/etc/nginx', join(own, 'etc/nginx'), { recursive: true, dereference: true })
  cpSync(join(root, 'deploy/nginx.conf'), join(own, 'etc/nginx/conf.d/nginx.conf'))
  symlinkSync('/usr/lib/nginx/modules', join(own, 'modules'))
  for (const folder of ['run', 'var/log/nginx', 'var/lib/nginx']) mkdirSync(join(own, folder), { recursive: true })
  for (const file of ['nginx.conf', 'conf.d/nginx.conf', ...filesIn(join(own, 'etc/nginx')).filter((name) => /^(?:sites|modules)-enabled\//.test(name))].map((name) => join(own, 'etc/nginx', name))) {
    writeFileSync(file, readFileSync(file, 'utf8')
      .replaceAll(/(?<=\s)\/(?=(?:etc\/nginx|var\/www\/staking-field-guide|var\/log\/nginx|run)\/)/g, `${own}/`)
      .replace('listen [::]:80', '# listen [::]:80')
      .replaceAll('listen 80', `listen 127.0.0.1:${port}`)
      .replace('server_name _;\n    root', 'server_name guide.example;\n    root')
      .replace(/^http \{/m, `daemon off;\nhttp {\n${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${own}/var/lib/nginx/${name};\n`).join('')}`))
  }
  const parameters = ['-p', own, '-c', join(own, 'etc/nginx/nginx.conf')]
  const started = await start(`http://127.0.0.1:${port}`, nginx ?? 'nginx', ['-e', 'stderr', ...parameters], { after: () => rmSync(own, { recursive: true, force: true }) })
  const [, reload = ''] = /`nginx (-s reload)`/.exec(cellOf('nginx')) ?? []
  return { ...started, host: 'guide.example', site: join(own, place, 'out'), reload: () => run([nginx, ...parameters, reload].join(' '), own) }
}

/** Caddy by the commands of README, in a copy of deploy/. */
export async function caddyAsWritten(built: string): Promise<AsWritten> {
  const own = machine(built)
  const [port, door] = [await freePort(), await freePort()]
  cpSync(join(root, 'deploy'), join(own, 'deploy'), { recursive: true })
  const file = join(own, 'deploy/Caddyfile')
  // Two runs on one machine cannot share the door for administrators.
  writeFileSync(file, `{\n\tadmin 127.0.0.1:${door}\n}\n${readFileSync(file, 'utf8').replaceAll(place, own + place)}`)
  const env = { HOME: own, XDG_CONFIG_HOME: own, XDG_DATA_HOME: own }
  const [, written = ''] = /`(SITE_ADDRESS=[^`]*)`/.exec(cellOf('Caddy')) ?? []
  const command = written.replace('guide.example', `http://127.0.0.1:${port}`).replace(place, own + place)
  if (!existsSync(dirname(file)) || !command.includes(' caddy run ')) throw new Error(`Unexpected command "${written}", expected \`caddy run\`.`)
  // Without any setting: the address and the place of the site that the file itself names.
  run('caddy validate --config deploy/Caddyfile', own, env)
  const started = await start(`http://127.0.0.1:${port}`, 'sh', ['-c', `${command.replace(' caddy run', ' exec caddy run')}`], { cwd: own, env, after: () => rmSync(own, { recursive: true, force: true }) })
  return { ...started, host: `127.0.0.1:${port}`, site: join(own, place, 'out'), reload: () => run(command.replace(' run ', ' reload '), own, env) }
}
