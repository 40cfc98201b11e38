import { accessSync, constants, lstatSync } from 'node:fs'
import { join } from 'node:path'

/** The folders of a repository that are written as a whole, and why. */
const uses = { out: 'the site is published there', '.next': 'Next keeps its work there', shards: 'shares of the pages are put there' } as const

/**
 * Why one of these folders of the repository `root` cannot be written, as a sentence, or nothing where it can. A link would be followed or
 * replaced, and both lose what somebody has set up. Throws where its rights forbid it.
 */
export function faultOfFolder(root: string, name: keyof typeof uses): string | undefined {
  const entry = lstatSync(join(root, name), { throwIfNoEntry: false })
  if (!entry) return undefined
  const [place, why] = [`at ${name}, expected a folder`, `since ${uses[name]}`]
  if (entry.isSymbolicLink()) return `Unexpected symbolic link ${place} or nothing, ${why}; remove the link, and copy or serve ${name}/ from where it leads.`
  if (!entry.isDirectory()) return `Unexpected file ${place} or nothing, ${why}; move it away.`
  if (entry.dev !== lstatSync(root).dev) return `Unexpected mount ${place} on the disk of the repository, ${why}; mount another folder, and copy ${name}/ there after the build.`
  accessSync(join(root, name), constants.W_OK)
  return undefined
}
