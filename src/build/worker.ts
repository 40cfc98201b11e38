import { compilePage, type CompiledPage } from '../mdx/compile.ts'
import { recorded } from '../reads.ts'

/** What a worker of a build can be asked to do. Each is one page's alone, and gives plain data. */
export interface CompileJob {
  /** The repository. */
  root: string
  /** The page's path in it, and its text. */
  file: string
  text: string
}

/** A compiled page, and every file that was looked at meanwhile. */
export interface Compiled {
  page: CompiledPage
  reads: string[]
}

/** Compiles a content page. */
export async function compile({ root, file, text }: CompileJob): Promise<Compiled> {
  const { result: page, reads } = await recorded(() => compilePage(root, file, text))
  return { page, reads }
}

/** The functions of this module, by name. */
export interface Jobs {
  compile: { job: CompileJob; result: Compiled }
}
