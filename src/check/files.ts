import { join } from 'node:path'
import { entriesBelow, type Entry } from '../files.ts'

/** The folders in which everything is checked. */
export const checkedFolders = ['content', 'assets', 'public'] as const

/** Whatever stands below one of these folders of the repository `root`, as its path there. */
export function entriesIn(root: string, folder: (typeof checkedFolders)[number]): Entry[] {
  return entriesBelow(join(root, folder)).map((entry) => ({ ...entry, path: entry.path === '' ? folder : `${folder}/${entry.path}` }))
}

/** Every file that a check of the repository `root` looks at, as its path there. */
export function filesToCheck(root: string): string[] {
  return checkedFolders.flatMap((folder) => entriesIn(root, folder)).map(({ path }) => path)
}
