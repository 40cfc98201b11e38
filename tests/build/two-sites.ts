import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { Change, Settings } from './changes.ts'
import { digestsOf } from './digest.ts'
import { runBuild } from './run-build.ts'

/** What a build says that it did: how many pages Next drew, and how many were finished anew, taken over, and there are. */
export interface Taken {
  drawn: number
  anew: number
  takenOver: number
}

/** Reads from what a build has `printed` what it did. */
export function takenIn(printed: string): Taken {
  const [, drawn] = /^✔ Next has drawn ([\d,]+) of [\d,]+ pages? /m.exec(printed) ?? []
  const [, anew, takenOver] = /^✔ [\d,]+ pages finished: ([\d,]+) made anew, ([\d,]+) taken over /m.exec(printed) ?? []
  const [a, b, c] = [drawn, anew, takenOver].map((count) => Number(count?.replaceAll(',', '')))
  return { drawn: a ?? NaN, anew: b ?? NaN, takenOver: c ?? NaN }
}

/**
 * Two copies of one site: in `here` each build goes on from the last, in `elsewhere` nothing is taken over. Changes are made to both, as they come. There
 * the clock and the language are others as well.
 */
export function twoSites(here: string, elsewhere: string) {
  let [round, settings]: [number, Settings] = [0, { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' }]
  const build = (folder: string, more: Settings, ...words: string[]): string => {
    const { status, printed } = runBuild(folder, { ...settings, ...more }, words)
    expect(status, printed).toBe(0)
    return printed
  }
  // The first build elsewhere has nothing at all to begin with.
  for (const kept of ['node_modules', '.next', 'out']) rmSync(join(elsewhere, kept), { recursive: true, force: true })
  return {
    /** Makes changes. */
    change(...changes: readonly Change[]): void {
      for (const { files, settings: set } of changes) {
        for (const folder of [here, elsewhere]) files?.(folder, round)
        settings = { ...settings, ...set?.(round) }
        round++
      }
    },
    /** Builds on top of the last build here; gives what that did. */
    build: (): Taken => takenIn(build(here, {})),
    /** Builds anew elsewhere, and expects each file of the last build here to be the same. */
    expectSame(): void {
      const printed = build(elsewhere, { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }, '--clean')
      expect(takenIn(printed).takenOver).toBe(0)
      // What differs is named: the list of files alone shows no more than the tag of the build.
      expect(digestsOf(join(here, 'out'))).toEqual(digestsOf(join(elsewhere, 'out')))
    },
  }
}
