import type { Nodes, Root } from 'hast'
import rehypeRemark from 'rehype-remark'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import type { Lang } from '../../languages.ts'
import { stringsOf } from '../../strings/index.ts'
import { besideLetters } from './markdown/beside-letters.ts'
import { cellNode, cellOf } from './markdown/cells.ts'
import { escapedOnce } from './markdown/escaped-once.ts'
import { readable } from './markdown/readable.ts'
import { mainOf } from './tree.ts'

const processor = unified()
  .use(rehypeRemark, { nodeHandlers: { [cellNode]: (_, node: Nodes) => cellOf(node) } })
  .use(() => besideLetters)
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', rule: '-', handlers: { text: escapedOnce } })
  .freeze()

/**
 * The main text of a rendered page as Markdown (with GFM's tables), for readers that are programs. `address` is the page's own,
 * absolute: links are written out from it. A page without a `<main>` has no text.
 */
export function markdownOf(tree: Root, address: string, lang: Lang = 'en'): string {
  const text: Root = { type: 'root', children: readable(mainOf(tree)?.children ?? [], { address, colon: stringsOf(lang).marks.colon }) }
  return processor.stringify(processor.runSync(text))
}
