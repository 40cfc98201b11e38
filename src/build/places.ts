import { join } from 'node:path'

/** Where the builds of the repository `root` keep what the next one can go on from. All of it may be deleted at any time. */
export function keptPlaces(root: string): { folder: string; check: string; objects: string; code: string; given: string; drawn: string; drawing: string; nextCache: string } {
  const folder = join(root, 'node_modules/.cache/site')
  return {
    folder,
    /** What the check has seen. */
    check: join(root, 'node_modules/.cache/check'),
    /** Contents, by their names. */
    objects: join(folder, 'objects'),
    /** The worker, as one file. */
    code: join(folder, 'code'),
    /** What Next has to draw. */
    given: join(folder, 'given.json'),
    /** A byte for each page that it has drawn. */
    drawn: join(folder, 'drawn.txt'),
    /** Stands there while Next is at work, and names what its cache was made with. */
    drawing: join(folder, 'drawing.txt'),
    nextCache: join(root, '.next/cache'),
  }
}
