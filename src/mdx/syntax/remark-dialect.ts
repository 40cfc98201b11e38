/// <reference types="remark-parse" />
import type { Processor } from 'unified'
import { commentFromMarkdown, commentSyntax } from './comment.ts'
import { headingIdFromMarkdown, headingIdSyntax } from './heading-id.ts'

/** What this site's pages may write beyond MDX: `{#id}` on headings and `<!-- comments -->`. */
export function remarkDialect(this: Processor): void {
  const data = this.data()
  const micromark = (data.micromarkExtensions ??= [])
  const fromMarkdown = (data.fromMarkdownExtensions ??= [])
  micromark.push(commentSyntax, headingIdSyntax)
  fromMarkdown.push(commentFromMarkdown, headingIdFromMarkdown)
}
