/// <reference types="mdast-util-mdx" />
import type { Root } from 'mdast'
import type { Rule } from '../diagnostics.ts'
import { originalOf, pathIn } from '../languages.ts'
import { pathOfListing } from '../registry/categories.ts'
import { placeOf } from '../registry/place.ts'
import type { ReadFrontMatter } from './front-matter.ts'

/** A content page as the rules see it: text and tree, never run. */
export interface Page {
  /** Path in the repository, with `/`: "content/staking/pools/index.mdx". */
  file: string
  text: string
  tree: Root
  head: ReadFrontMatter
}

/** A rule that looks at one page by itself. */
export type PageRule = Rule<[page: Page]>

/** The address of the page in a content file, from the site's root: "content/staking/pools/index.mdx" -> "/staking/pools", "content/translations/es/staking/pools/index.mdx" -> "/es/staking/pools". */
export function pathOf(file: string): string {
  const { lang, original } = originalOf(file)
  return pathIn(lang, `/${original.replace(/^content\//, '').replace(/\.mdx$/, '').replace(/(^|\/)index$/, '')}`)
}

/** The address of the page that is made from a file of content/, a page or a product file, from the site's root. */
export function pathOfSource(file: string): string {
  const { lang, original } = originalOf(file)
  const place = placeOf(original)
  return place ? pathIn(lang, pathOfListing(place)) : pathOf(file)
}

/** The range of a node; a node without position (made by a plugin) stands at the start. */
export function rangeOf(node: { position?: { start: { offset?: number | undefined }; end: { offset?: number | undefined } } | undefined }): { start: number; end: number } {
  const start = node.position?.start.offset ?? 0
  return { start, end: node.position?.end.offset ?? start }
}
