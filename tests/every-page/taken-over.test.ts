import { rmSync } from 'node:fs'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Change, codeChanges, contentChanges, everyChange, settingChanges } from '../build/changes.ts'
import { copyOfSite } from '../build/run-build.ts'
import { smallSite } from '../build/small-site.ts'
import { twoSites } from '../build/two-sites.ts'
import { seed } from '../fuzz/mutation.ts'

// What tests/build/taken-over.test.ts shows of the small site in a few builds, here of the whole one, and of the small one with each change alone.
const slow = 900_000

/** Two copies of a site, the first of which is built. */
function twoOf(make: (name: string) => string, name: string) {
  const folders = [`${name}, here`, `${name}, elsewhere`].map(make) as [string, string]
  const sites = twoSites(...folders)
  beforeAll(() => expect(sites.build().takenOver).toBe(0), slow)
  afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })))
  return sites
}

describe('the whole site, built on top of the last build, has the bytes of a clean one', () => {
  const sites = twoOf(copyOfSite, 'the whole site')
  const { added, ...content } = contentChanges

  it.each<[what: string, changes: readonly Change[]]>([
    ['content and the day', [...Object.values(content), settingChanges.day]],
    ['code, settings, and a product that is there again', [...Object.values(codeChanges), settingChanges.basePath, settingChanges.origin, settingChanges.repository, added]],
  ])('after changes of %s', (_, changes) => {
    sites.change(...changes)
    sites.build()
    sites.expectSame()
  }, slow)
})

describe('the small site, built on top of the last build, has the bytes of a clean one', () => {
  const sites = twoOf(smallSite, 'the small site')

  it('after no change', () => {
    expect(sites.build()).toMatchObject({ drawn: 0, anew: 0 })
    sites.expectSame()
  }, slow)

  it.each(everyChange.map((change) => [change.kind, change] as const))('after a change of %s alone', (_, change) => {
    sites.change(change)
    sites.build()
    sites.expectSame()
  }, slow)
})

describe('the small site, built again and again,', () => {
  const sites = twoOf(smallSite, 'a chain')
  const [changes, lookedAfter] = [10, 5]

  it(`has the bytes of a clean one after ${changes} changes of any kind, in any order`, () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...everyChange), { minLength: changes, maxLength: changes }), (chain) => {
      for (const [index, change] of chain.entries()) {
        sites.change(change)
        sites.build()
        if ((index + 1) % lookedAfter === 0) sites.expectSame()
      }
      // A chain that failed is shown as it was: a shorter one would begin where this one ended.
    }), { numRuns: 1, seed, endOnFailure: true, verbose: true })
  }, 4 * slow)
})
