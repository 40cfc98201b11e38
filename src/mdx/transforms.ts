import rehypeSlug from 'rehype-slug'
import type { PluggableList } from 'unified'
import { remarkComments } from './transforms/comments.ts'
import { remarkEmoji } from './transforms/emoji.ts'
import { remarkGlossaryLinks } from './transforms/glossary-links.ts'
import { remarkHeadingIds } from './transforms/heading-ids.ts'
import { remarkTranslation } from './transforms/translation.ts'
import { remarkRawTags } from './transforms/raw-tags.ts'
import { rehypeTableAlign } from './transforms/table-align.ts'

/** What a page's text becomes on the Markdown side, in order, once nothing of it is refused any more. Apart from the rules: a page need not be compiled again where one of those changes. */
export function remarkTransforms(root: string): PluggableList {
  return [[remarkTranslation, { root }], remarkComments, remarkHeadingIds, remarkEmoji, [remarkGlossaryLinks, { root }], remarkRawTags]
}

/** What it becomes on the HTML side, in order. */
export const rehypeTransforms: PluggableList = [rehypeSlug, rehypeTableAlign]
