import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { faultOfFolder } from './folder.ts'
import { giveBack } from './in-place.ts'
import { takeLock } from './lock.ts'
import { beginningOf } from './processes.ts'
import { remove } from './remove.ts'

/** Where the builds of the repository `root` stand: the one that is published, the last one while it is being replaced, and the lock of who builds. */
export const placesOf = (root: string) => ({ out: join(root, 'out'), aside: join(root, '.export.old'), lock: join(root, '.export.lock') })

/** The name of the folder below the repository in which the process `pid` builds: no two builds share one. */
export const stagedName = (pid: number) => `.export.${pid}`

/** The name of the folder below the repository into which Next draws: the same in every build, since its cache holds for one such place. To be used with the lock. */
export const drawnName = '.export.drawn'

/** Why a build of the repository `root` could not write where it has to, as a sentence, or nothing where it can. */
export const faultOfPlaces = (root: string): string | undefined => faultOfFolder(root, 'out') ?? faultOfFolder(root, '.next')

/**
 * Removes what builds that were killed have left below `root`. To be called with the lock: of a build that goes on it would take everything.
 * Who is just about to ask for the lock has a folder as well, and keeps it: without what stands in it, two could come to hold the lock.
 */
export function removeLeftovers(root: string): void {
  remove(join(root, drawnName))
  for (const name of readdirSync(root)) {
    const [, ofLock, pid] = /^\.export\.(lock\.)?(\d+)$/.exec(name) ?? []
    if (pid !== undefined && (ofLock === undefined || beginningOf(Number(pid)) === undefined)) remove(join(root, name))
  }
}

/** What a server of the repository `root` does first: `giveBack`, unless a build goes on, which puts its own there in a moment. */
export function giveBackUnlessBuilding(root: string): void {
  const { out, aside, lock: path } = placesOf(root)
  if (existsSync(out) || !existsSync(aside)) return
  const lock = takeLock(path)
  if (!('release' in lock)) return
  giveBack(out, aside)
  lock.release()
}
