import { lstatSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { printable } from '../characters.ts'
import { entriesBelow } from '../files.ts'
import { type Ledger, readLedger } from './ledger.ts'

/** A folder that a share of the pages was made into, as it was named, and what it says it holds. */
export interface ShardFolder {
  name: string
  /** Where its contents stand, by their names. */
  objects: string
  ledger: Ledger
}

/** Bytes: many times what the largest content of a page has. */
const mostBytes = 64 * 1024 * 1024
const made = 'what "npm run build -- --shard" has written'

/**
 * Opens the folders that a merge was given, relative to the repository `root` or absolute. Nothing in them is believed further than its form: whoever uses a content holds it to its name.
 * Throws, in words, where one is no folder of plain files with a ledger: then nothing in it can be told from what somebody else has put there.
 */
export function openShards(root: string, names: readonly string[]): ShardFolder[] {
  return names.map((given) => {
    const [name, folder] = [printable(/.[/\\]$/.test(given) ? given.slice(0, -1) : given), resolve(root, given)]
    const top = lstatSync(folder, { throwIfNoEntry: false })
    if (!top) throw new Error(`Unexpected absence of ${name}, expected a folder with ${made}; check how it is written, and whether it was downloaded.`)
    if (!top.isDirectory()) throw new Error(`Unexpected ${top.isSymbolicLink() ? 'symbolic link' : 'file'} at ${name}, expected a folder with ${made}; name that folder.`)
    // First: any other folder, such as the disk, would be walked through to its end.
    if (!lstatSync(join(folder, 'ledger.json'), { throwIfNoEntry: false })) throw new Error(`Unexpected absence of ${name}/ledger.json, expected ${made}; name the folder that has it.`)
    for (const { path, kind, size } of entriesBelow(folder)) {
      const place = `${name}/${printable(path)}`
      if (kind !== 'file') throw new Error(`Unexpected ${kind === 'link' ? 'symbolic link' : 'device, pipe or socket'} at ${place}, expected only plain files; make the folder again.`)
      if (size > mostBytes && path !== 'ledger.json') throw new Error(`Unexpected file of ${Math.ceil(size / 1024 / 1024)} MiB at ${place}, expected at most ${mostBytes / 1024 / 1024} MiB; make the folder again.`)
    }
    const { ledger, fault } = readLedger(folder)
    if (fault !== undefined) throw new Error(`Unexpected ledger in ${name}, expected one that this version of the code has written, to its end; make the folder again, from this commit.`)
    return { name, objects: join(folder, 'objects'), ledger }
  })
}
