import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from '../files.ts'

interface Package {
  optionalDependencies?: Record<string, string>
}

// npm leaves out of the lock file what its registry does not have (a platform's binary that came a day later), and then `npm ci` refuses it.
it('the lock file holds the package of every platform, so that npm ci installs anywhere', () => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, Package> }
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !(`node_modules/${name}` in packages) && !(`${place}/node_modules/${name}` in packages)).map((name) => `${place} needs ${name}`),
  )
  expect(missing).toEqual([])
})
