import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import type { PluggableList } from 'unified'
import { remarkPlacedAutolinks } from './syntax/autolink-places.ts'
import { remarkQuickAutolinks } from './syntax/autolink.ts'
import { remarkDialect } from './syntax/remark-dialect.ts'

// One tilde means "about" or "to"; only two strike.
const gfm = { singleTilde: false }

/** The plugins that decide what a page's text means. The checker parses with these and nothing else. */
export const syntaxPlugins: PluggableList = [[remarkFrontmatter, 'yaml'], remarkDialect, [remarkGfm, gfm], remarkQuickAutolinks, remarkPlacedAutolinks]

// How footnotes become notes at the end of the page.
const remarkRehypeOptions = {
  clobberPrefix: 'note-',
  footnoteLabel: 'Sources',
  footnoteLabelProperties: {},
}

/** What the compiler is told besides its plugins. Alignment of cells as attributes: inline styles would need a hole in a strict CSP. */
export const compilerOptions = { remarkRehypeOptions, tableCellAlignToStyle: false }
