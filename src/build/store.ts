import { constants, copyFileSync, linkSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { threadId } from 'node:worker_threads'
import { hashOf, isHash } from './hash.ts'

/** Contents by their names (`hashOf`), in a folder that may be deleted at any time. Nothing is given out that its name does not fit. */
export interface Store {
  /** The folder in which files of these names stand. */
  folder: string
  /** Puts content there, and gives its name. */
  put(content: string | Uint8Array): string
  /** The content of a name; nothing where it is missing or damaged. */
  get(name: string): Buffer | undefined
  /** Whether the content of a name is there, undamaged. Read once in a build. */
  has(name: string): boolean
  /** Puts a content that is there at a place outside, as the same file where the disk can do that. */
  place(name: string, path: string): void
  /** Removes what is not named. */
  keepOnly(names: ReadonlySet<string>): void
}

/** The path of a content below the store's folder: no folder of a large site holds more than a few hundred. */
export const objectPath = (name: string): string => `${name.slice(0, 2)}/${name.slice(2)}`

/** Opens the store in `folder`. Its writing throws where the disk fails. What stands where it keeps its folders, and is none, is removed: it writes and deletes nowhere else. */
export function openStore(folder: string): Store {
  const sound = new Set<string>()
  const pathOf = (name: string) => join(folder, objectPath(name))
  for (const part of partsOf(folder)) removeUnlessFolder(join(folder, part))
  const get = (name: string): Buffer | undefined => {
    if (!isHash(name)) return undefined
    try {
      const path = pathOf(name)
      // A link may lead to the right content today, and would be published as a link.
      if (!lstatSync(path).isFile()) return undefined
      const content = readFileSync(path)
      if (hashOf(content) !== name) return undefined
      sound.add(name)
      return content
    } catch {
      return undefined
    }
  }
  const has = (name: string) => sound.has(name) || get(name) !== undefined
  return {
    folder,
    get,
    has,
    put(content) {
      const name = hashOf(content)
      if (has(name)) return name
      const path = pathOf(name)
      mkdirSync(dirname(path), { recursive: true })
      const fresh = `${path}.${process.pid}.${threadId}`
      // A link that somebody left there is replaced, not followed.
      rmSync(path, { recursive: true, force: true })
      rmSync(fresh, { recursive: true, force: true })
      writeFileSync(fresh, content)
      renameSync(fresh, path)
      sound.add(name)
      return name
    },
    place(name, path) {
      mkdirSync(dirname(path), { recursive: true })
      try {
        linkSync(pathOf(name), path)
      } catch {
        // Another disk, or one that knows no such links. What stands there already may be a content of the store under another name: nothing is written into it.
        copyFileSync(pathOf(name), path, constants.COPYFILE_EXCL)
      }
    },
    keepOnly(names) {
      for (const part of partsOf(folder)) {
        for (const rest of readdirSync(join(folder, part))) if (!names.has(part + rest)) rmSync(join(folder, part, rest), { recursive: true, force: true })
      }
    },
  }
}

/** What stands in the store's folder; removes what stands in place of that. */
function partsOf(folder: string): string[] {
  removeUnlessFolder(folder)
  return lstatSync(folder, { throwIfNoEntry: false }) ? readdirSync(folder) : []
}

/** Removes a file or a link, never what a link leads to. */
function removeUnlessFolder(path: string): void {
  if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === false) rmSync(path, { force: true })
}
