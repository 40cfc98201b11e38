import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from '../files.ts'

interface Package {
  license?: string
}

/** Licences under which a package may help to build an MIT site: those that ask for no more than their own notice, or for changes to the package itself. */
const allowed = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'MPL-2.0', 'CC-BY-4.0', 'PSF-2.0', 'CC0-1.0', 'MIT OR Apache-2.0', '(MIT OR GPL-3.0-or-later)', '(MIT AND Zlib)'])
/** The typefaces of the preview pictures: their licence asks nothing of what is drawn with them, and the fonts themselves are not published. */
const typeface = /^node_modules\/@fontsource(?:-variable)?\//
/** The picture library behind sharp. It runs while the site is built, and nothing of it is published. */
const libvips = /^node_modules\/@img\/sharp-/

const packagesOf = (lock: string) => Object.entries((JSON.parse(readFileSync(join(root, lock), 'utf8')) as { packages: Record<string, Package> }).packages).filter(([place]) => place !== '')
const installed = packagesOf('package-lock.json')

it('every package has a licence that fits ours', () => {
  expect(installed.length).toBeGreaterThan(300)
  const unfit = [...installed, ...packagesOf('tests/cloudflare/package-lock.json'), ...packagesOf('tests/every-page/package-lock.json')].filter(([place, { license }]) => !libvips.test(place) && !typeface.test(place) && !allowed.has(license ?? ownLicence(place))).map(([place, { license }]) => `${place}: ${license}`)
  expect(unfit).toEqual([])
})

it('the exceptions are for what they are made for', () => {
  expect(installed.filter(([place]) => typeface.test(place)).map(([, { license }]) => license)).toEqual(['OFL-1.1', 'OFL-1.1', 'OFL-1.1'])
  const others = installed.filter(([place]) => libvips.test(place)).map(([, { license }]) => license)
  expect(others.filter((licence) => !/^(?:Apache-2\.0|(?:Apache-2\.0 AND )?LGPL-3\.0-or-later(?: AND MIT)?)$/.test(licence ?? ''))).toEqual([])
})

/** The licence an old package states in another form than npm copies into the lock file. */
function ownLicence(place: string): string {
  const { license, licenses = [] } = JSON.parse(readFileSync(join(root, place, 'package.json'), 'utf8')) as Package & { licenses?: { type: string }[] }
  return license ?? licenses[0]?.type ?? 'none'
}
