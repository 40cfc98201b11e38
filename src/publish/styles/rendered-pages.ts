import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesIn } from '../../files.ts'
import { placesOf } from '../places.ts'

/** Where Next leaves each page as it rendered it. */
const folder = '.next/server/pages'
/** Of Next's own making, for servers: no export has it. */
const foreign = '500.html'

/**
 * The pages of the last build of the repository `root` as Next rendered them, before names and sheets were given. Throws, in words, where
 * there are none, or not all of those that were published: a book written from some of them would be wrong for the others.
 */
export function renderedPages(root: string): string[] {
  const files = htmlIn(join(root, folder)).filter((file) => file !== foreign)
  if (files.length === 0) throw new Error(`Unexpected absence of pages in ${folder}, expected those of the last build; run \`npm run build\` first.`)
  const published = htmlIn(placesOf(root).out).map((file) => file.replace(/(?<=.)\/index\.html$/, '.html'))
  const lost = published.filter((file) => !files.includes(file))
  if (lost.length > 0) throw new Error(`Unexpected absence of ${lost[0]}${lost.length > 1 ? ` and ${lost.length - 1} more pages` : ''} in ${folder}, expected every page of out/; remove out/ and run \`npm run build\`.`)
  return files.map((file) => readFileSync(join(root, folder, file), 'utf8'))
}

function htmlIn(path: string): string[] {
  return filesIn(path).filter((file) => file.endsWith('.html'))
}
