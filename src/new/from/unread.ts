/// <reference types="remark-parse" />
import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import type { Range } from '../../diagnostics.ts'
import { rangeOf } from '../../mdx/page.ts'
import { visit } from '../../mdx/nodes.ts'
import { remarkQuickAutolinks } from '../../mdx/syntax/autolink.ts'
import { remarkDialect } from '../../mdx/syntax/remark-dialect.ts'

/** Markdown in which tags are words: whatever is wrong with them, it can be read, and code is where readers see it. */
function withoutTags(this: Processor, { indentedCode }: { indentedCode: boolean }): void {
  const extensions = (this.data().micromarkExtensions ??= [])
  extensions.push({ disable: { null: ['htmlFlow', 'htmlText', ...(indentedCode ? [] : ['codeIndented'])] } })
}

const processorOf = (indentedCode: boolean) => unified().use(remarkParse).use(withoutTags, { indentedCode }).use(remarkDialect).use(remarkGfm).use(remarkQuickAutolinks).freeze()
const processors = { plain: processorOf(true), mdx: processorOf(false) }

// Of many steps most change nothing, and ask for the same tree again.
let last: { text: string; tree: Root } | undefined

/** The tree of a text that need not be a page of ours yet. MDX knows no code by indentation; `indentedCode` says that this text does. It must not be changed. */
export function treeOf(text: string, indentedCode = false): Root {
  if (indentedCode) return processors.plain.parse(text)
  if (last?.text !== text) last = { text, tree: processors.mdx.parse(text) }
  return last.tree
}

/** The ranges of a text that no step may change: code, comments of HTML, addresses in angle brackets and those of links. In order. */
export function untouchable(text: string): Range[] {
  const ranges: Range[] = []
  visit(treeOf(text), ['code', 'inlineCode', 'comment', 'link', 'definition'], (node) => {
    const range = rangeOf(node)
    const words = node.type === 'link' ? node.children.at(-1) : undefined
    // The words of a link are words like others.
    if (!words || text[range.start] !== '[') ranges.push(range)
    else ranges.push({ start: rangeOf(words).end, end: range.end })
  })
  return ranges.sort((a, b) => a.start - b.start)
}

/** A test for whether an offset lies in one of some ranges, which are in order. */
export function within(ranges: readonly Range[]): (offset: number) => Range | undefined {
  return (offset) => {
    let [low, high] = [0, ranges.length - 1]
    while (low <= high) {
      const middle = (low + high) >> 1
      const range = ranges[middle]
      if (!range) return undefined
      if (offset < range.start) high = middle - 1
      else if (offset >= range.end) low = middle + 1
      else return range
    }
    return undefined
  }
}
