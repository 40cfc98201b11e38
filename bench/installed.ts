import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = process.cwd()

/**
 * Installs a package of the bench (a folder under bench/ with a package.json and a package-lock.json) in a folder of the same name
 * under .tmp/, unless it is there already, and gives that folder. What the site needs never includes it.
 */
export function installed(source: string): string {
  const from = join(root, 'bench', source)
  const folder = join(root, '.tmp/bench', source)
  const lock = (of: string) => (existsSync(join(of, 'package-lock.json')) ? readFileSync(join(of, 'package-lock.json'), 'utf8') : '')
  const ready = existsSync(join(folder, 'node_modules/.package-lock.json')) && lock(folder) === lock(from)
  mkdirSync(folder, { recursive: true })
  cpSync(from, folder, { recursive: true })
  if (!ready) {
    console.log(`  npm ci for ${source} …`)
    const { status, stderr } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' })
    if (status !== 0) throw new Error(`Unexpected end of npm ci in ${folder}, expected the packages of bench/${source}; this needs the npm registry.\n${stderr.slice(-2000)}`)
  }
  return folder
}
