import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../files.ts'

interface Package {
  dependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
  peerDependencies?: Record<string, string>
  overrides?: Record<string, string>
}

describe.each(['.', 'bench/lighthouse', 'bench/node', 'bench/peers/docusaurus', 'bench/peers/starlight', 'bench/peers/vitepress', 'tests/cloudflare', 'tests/every-page'])('the lock file in %s', (folder) => {
  const json = (name: string) => JSON.parse(readFileSync(join(root, folder, name), 'utf8')) as Package & { packages: Record<string, Package> }
  const packages = Object.entries(json('package-lock.json').packages)

  // npm leaves out what its registry does not have (a platform's binary that came a day later), and then `npm ci` refuses it.
  it('holds the package of every platform, so that npm ci installs anywhere', () => {
    const places = new Set(packages.map(([place]) => place))
    const missing = packages.flatMap(([place, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !places.has(`node_modules/${name}`) && !places.has(`${place}/node_modules/${name}`)).map((name) => `${place} needs ${name}`),
    )
    expect(missing).toEqual([])
  })

  // "latest" is another version tomorrow, and then `npm ci` finds the file out of date.
  it('asks for no version that moves', () => {
    const { overrides = {} } = json('package.json')
    const moving = packages.flatMap(([place, { dependencies, optionalDependencies, peerDependencies }]) =>
      Object.entries({ ...dependencies, ...optionalDependencies, ...peerDependencies }).filter(([name, version]) => /^[a-z]+$/.test(version) && !(name in overrides)).map(([name, version]) => `${place} needs ${name}@${version}`),
    )
    expect(moving).toEqual([])
  })
})

// A package without one for this system would fail there, and `npm ci` with it; and what runs then is in no lock file.
it('no package runs a program while it is installed, though some would', () => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, { hasInstallScript?: boolean }> }
  expect(Object.values(packages).some(({ hasInstallScript }) => hasInstallScript)).toBe(true)
  expect(readFileSync(join(root, '.npmrc'), 'utf8')).toMatch(/^ignore-scripts=true$/m)
})
