import { accessSync, constants, existsSync, lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { giveBack } from './in-place.ts'
import { takeLock } from './lock.ts'
import { remove } from './remove.ts'

/** Where the builds of the repository `root` stand: the one that is published, the last one while it is being replaced, and the lock of who builds. */
export const placesOf = (root: string) => ({ out: join(root, 'out'), aside: join(root, '.export.old'), lock: join(root, '.export.lock') })

/** The name of the folder below the repository in which the process `pid` builds: no two builds share one. */
export const stagedName = (pid: number) => `.export.${pid}`

/**
 * Why a build of the repository `root` could not write where it has to, as a sentence, or nothing where it can. A link would be
 * followed or replaced, and both lose what somebody has set up.
 */
export function faultOfPlaces(root: string): string | undefined {
  for (const [name, what] of [['out', 'the site is published there'], ['.next', 'Next keeps its work there']] as const) {
    const entry = lstatSync(join(root, name), { throwIfNoEntry: false })
    if (!entry) continue
    if (entry.isSymbolicLink()) return `Unexpected symbolic link at ${name}, expected a folder or nothing, since ${what}; remove the link, and copy or serve ${name}/ from where it leads.`
    if (!entry.isDirectory()) return `Unexpected file at ${name}, expected a folder or nothing, since ${what}; move it away.`
    if (entry.dev !== lstatSync(root).dev) return `Unexpected mount at ${name}, expected a folder on the disk of the repository, since ${what}; mount another folder, and copy ${name}/ there after the build.`
    accessSync(join(root, name), constants.W_OK)
  }
  return undefined
}

/** Removes what builds that were killed have left below `root`. To be called with the lock: of a build that goes on it would take everything. */
export function removeLeftovers(root: string): void {
  for (const name of readdirSync(root)) if (/^\.export\.(?:lock\.)?\d+$/.test(name)) remove(join(root, name))
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
