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

// In production pages are rendered once, on the machine that builds: without the guard every page would be compiled for browsers too.
const context: Context | null =
  typeof window === 'undefined' || process.env.NODE_ENV !== 'production' ? require.context('../../content', true, /\.mdx$/) : null

/** Every content file, as its path in the repository: "content/staking/pools/index.mdx". */
export function contentFiles(): string[] {
  // The bundler lists each file under several names; one is enough.
  return (context?.keys() ?? []).filter((key) => key.startsWith('./')).map((key) => key.replace('./', 'content/')).sort()
}

/** The compiled page of a content file. */
export function contentOf(file: string): ContentModule {
  if (!context) throw new Error('Content is there only while pages are built.')
  return context(file.replace(/^content\//, './'))
}
