import type { PageData } from '../mdx/transforms/page-data.ts'

/** The content pages there are, wherever they were compiled: by the bundler of a preview, or by a build. */
export interface Contents {
  /** Their files, as paths in the repository, in order: "content/staking/pools/index.mdx". */
  files: readonly string[]
  /** What the page in a file says of itself. */
  pageOf(file: string): PageData
}
