/// <reference types="remark-parse" />
import type { Processor } from 'unified'
import { boxFromMarkdown, boxSyntax } from './alert-box.ts'
import { quoteFromMarkdown, quoteSyntax } from './alert-quote.ts'
import { makeAlerts } from './alerts.ts'
import { commentFromMarkdown, commentSyntax } from './comment.ts'
import { headingIdFromMarkdown, headingIdSyntax } from './heading-id.ts'

/** What this site's pages may write beyond MDX: `{#id}` on headings, `<!-- comments -->`, and `:::note` and `> [!NOTE]` for alerts. */
export function remarkDialect(this: Processor): void {
  const data = this.data()
  const micromark = (data.micromarkExtensions ??= [])
  const fromMarkdown = (data.fromMarkdownExtensions ??= [])
  micromark.push(commentSyntax, headingIdSyntax, boxSyntax, quoteSyntax)
  fromMarkdown.push(commentFromMarkdown, headingIdFromMarkdown, boxFromMarkdown, quoteFromMarkdown, { transforms: [makeAlerts] })
}
