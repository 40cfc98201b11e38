import type { MDXContent } from 'mdx/types'
import type { StaticImageData } from 'next/image'
import type { PageData } from '../mdx/transforms/page-data.ts'

/** A compiled content page. */
interface ContentModule {
  default: MDXContent
  page: PageData
  image: StaticImageData | null
  darkImage: StaticImageData | null
  /** In a preview, that the page is not compiled yet, since nobody has asked for it: then there is nothing else. */
  isClosed?: true
}

interface Context {
  keys(): string[]
  (key: string): ContentModule
}
declare const require: { context(folder: string, deep: boolean, pattern: RegExp): Context }

// Only the route of a preview imports this: a build hands over compiled pages (`given.ts`), and what it bundles does not depend on content.
const context = require.context('../../content', true, /\.mdx$/)

/** Every content file, as its path in the repository: "content/staking/pools/index.mdx". */
export function contentFiles(): string[] {
  // The bundler lists each file under several names; one is enough.
  return context.keys().filter((key) => key.startsWith('./')).map((key) => key.replace('./', 'content/')).sort()
}

/** The compiled page of a content file. */
export function contentOf(file: string): ContentModule {
  return context(file.replace(/^content\//, './'))
}
