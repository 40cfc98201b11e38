import { join } from 'node:path'
import { filesIn, readText } from '../files.ts'
import { fullFrontMatterOf } from '../mdx/head-on-disk.ts'
import { pathOf } from '../mdx/page.ts'
import { compilePages, type PageHead } from './compile.ts'
import type { Work } from './work.ts'

/** Whether a page is to be made, by its address. */
export type IsWanted = (path: string) => boolean

/**
 * The head of every content page, by file, in the order of their files, and of how many the text was compiled or taken over (`texts`): those that are wanted, among the files that were checked. Of the others it is the
 * front matter alone, as `preview/content-on-disk.ts` has it: title, order and place in the sidebar are all that other pages show of them.
 */
export async function headsOf(work: Work, isWanted: IsWanted): Promise<{ heads: Map<string, PageHead>; texts: number }> {
  const own = [...work.texts.keys()].filter((file) => file.endsWith('.mdx') && isWanted(pathOf(file)))
  const others = filesIn(join(work.root, 'content')).map((file) => `content/${file}`).filter((file) => file.endsWith('.mdx') && !isWanted(pathOf(file)))
  const heads = [...(await compilePages(work, own)), ...others.map((file) => [file, placeOnly(work.root, file)] as const)]
  return { heads: new Map(heads.sort(([a], [b]) => (a < b ? -1 : 1))), texts: own.length }
}

/** The head of a page that is not made. Throws, in words, where its front matter is wrong: that file has not been checked. */
function placeOnly(root: string, file: string): PageHead {
  const frontMatter = fullFrontMatterOf(root, file, readText(join(root, file)))
  if (!frontMatter) throw new Error(`Unexpected front matter in ${file}, expected what pages beside it can show of it; run "npm run check", and mend what it names.`)
  return { page: { frontMatter, outline: [], uses: {} }, image: null, darkImage: null, tree: '' }
}
