import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../files.ts'

const folder = join(root, 'tests/every-page')
/** The Nu Html Checker, once `setup` has run. */
export const jar = join(folder, 'node_modules/vnu-jar/build/dist/vnu.jar')

/**
 * Installs the Nu Html Checker from a lock file of its own, before the tests that stand apart: nobody else need wait for its 31 MB.
 * Its install script, which fetches a Java, is not run.
 */
export function setup(): void {
  const { devDependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { devDependencies: Record<string, string> }
  const own = join(folder, 'node_modules/vnu-jar/package.json')
  if (existsSync(jar) && (JSON.parse(readFileSync(own, 'utf8')) as { version: string }).version === devDependencies['vnu-jar']) return
  // On Windows npm is a script, which only a shell runs; nothing in the line is anybody's words.
  const { status } = spawnSync('npm ci --ignore-scripts --no-audit --no-fund', { cwd: folder, shell: true, stdio: 'inherit' })
  if (status !== 0) throw new Error('Unexpected failure of `npm ci` in tests/every-page, expected it to install the Nu Html Checker; see above.')
}
