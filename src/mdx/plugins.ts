import type { PluggableList } from 'unified'
import { syntaxPlugins } from './pipeline.ts'
import { rehypeTransforms, remarkTransforms } from './transforms.ts'
import { remarkGate } from './transforms/gate.ts'
import { rehypePageData } from './transforms/page-data.ts'

/** The plugins of a bundler on the Markdown side, in order: read, refuse, then tidy. A `preview` goes on where a build stops. */
export function remarkPlugins(root: string, preview = false): PluggableList {
  return [...syntaxPlugins, [remarkGate, { root, preview }], ...remarkTransforms(root)]
}

/** The plugins of a bundler on the HTML side, in order. */
export function rehypePlugins(root: string, preview = false): PluggableList {
  return [...rehypeTransforms, [rehypePageData, { root, preview }]]
}
