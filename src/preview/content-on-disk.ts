import { join } from 'node:path'
import { filesIn, readText } from '../files.ts'
import { readFrontMatter } from '../mdx/front-matter.ts'
import { fullFrontMatterOf } from '../mdx/head-on-disk.ts'
import type { Contents } from '../pages/contents.ts'
import type { PageData } from '../mdx/transforms/page-data.ts'

// In the process that makes the props of a preview there is no bundler, and of most pages their place is enough.
const compiled = new Map<string, PageData>()
let contents: Contents | undefined

// What the compiler of a preview puts in place of a page that it refuses.
const inPlace = '---\ntitle: A page with a mistake\ndescription: A page that cannot be shown until it is fixed.\n---\n'

/** Takes what the bundler found in the page that is asked for. `file` is its path in the repository. */
export function keepCompiled(file: string, page: PageData): void {
  compiled.set(file, page)
}

/** Forgets what was taken, since files have changed. */
export function forgetCompiled(): void {
  compiled.clear()
  contents = undefined
}

/** Every content page: all that it says of itself where the bundler has compiled it, otherwise its front matter. The same until files have changed. */
export function contentsOnDisk(): Contents {
  contents ??= {
    files: filesIn(join(process.cwd(), 'content')).filter((file) => file.endsWith('.mdx')).map((file) => `content/${file}`),
    pageOf: (file) => compiled.get(file) ?? headOf(file),
  }
  return contents
}

function headOf(file: string): PageData {
  const frontMatter = fullFrontMatterOf(process.cwd(), file, readText(join(process.cwd(), file))) ?? readFrontMatter(inPlace).frontMatter
  if (!frontMatter) throw new Error('Unexpected front matter in place of a refused page, expected it to be right; mend src/preview/content-on-disk.ts.')
  return { frontMatter, outline: [], uses: {} }
}
