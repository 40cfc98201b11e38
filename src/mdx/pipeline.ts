import rehypeSlug from 'rehype-slug'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import type { PluggableList } from 'unified'
import { remarkDialect } from './syntax/remark-dialect.ts'

/** The plugins that decide what a page's text means. The checker parses with these and nothing else. */
export const syntaxPlugins: PluggableList = [[remarkFrontmatter, 'yaml'], remarkDialect, remarkGfm]

/** How footnotes become notes at the end of the page. */
export const remarkRehypeOptions = {
  clobberPrefix: 'note-',
  footnoteLabel: 'Sources',
  footnoteLabelProperties: {},
}

export { rehypeSlug }
