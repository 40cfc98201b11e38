import rehypeSlug from 'rehype-slug'
import type { PluggableList } from 'unified'
import { syntaxPlugins } from './pipeline.ts'
import { remarkComments } from './transforms/comments.ts'
import { remarkEmoji } from './transforms/emoji.ts'
import { remarkGate } from './transforms/gate.ts'
import { remarkGlossaryLinks } from './transforms/glossary-links.ts'
import { remarkHeadingIds } from './transforms/heading-ids.ts'
import { rehypePageData } from './transforms/page-data.ts'
import { remarkRawTags } from './transforms/raw-tags.ts'
import { rehypeTableAlign } from './transforms/table-align.ts'

/** What a page's text becomes on the Markdown side, in order: nothing of it is refused here any more. */
export function remarkTransforms(root: string): PluggableList {
  return [remarkComments, remarkHeadingIds, remarkEmoji, [remarkGlossaryLinks, { root }], remarkRawTags]
}

/** What it becomes on the HTML side, in order. */
export const rehypeTransforms: PluggableList = [rehypeSlug, rehypeTableAlign]

/** The plugins of a bundler on the Markdown side, in order: read, refuse, then tidy. A `preview` goes on where a build stops. */
export function remarkPlugins(root: string, preview = false): PluggableList {
  return [...syntaxPlugins, [remarkGate, { root, preview }], ...remarkTransforms(root)]
}

/** The plugins of a bundler on the HTML side, in order. */
export function rehypePlugins(root: string, preview = false): PluggableList {
  return [...rehypeTransforms, [rehypePageData, { root, preview }]]
}
