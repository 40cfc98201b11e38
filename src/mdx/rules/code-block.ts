import type { Code } from 'mdast'
import type { Complaint } from '../../diagnostics.ts'
import { visit } from '../nodes.ts'
import { type Page, type PageRule, rangeOf } from '../page.ts'

export const codeBlock: PageRule = {
  what: 'A code block is closed by a line of the same marks that opened it, and has nothing after its language.',
  why: 'Without that line, everything that follows becomes code: words, headings and links. Anything after the language is never shown.',
  wrong: '```sh\nnpm start\n\n## What it does {#what-it-does}',
  right: '```sh\nnpm start\n```\n\n## What it does {#what-it-does}',
  check,
}

function check({ tree, text }: Page): Complaint[] {
  const complaints: Complaint[] = []
  visit(tree, 'code', (node) => {
    const { start, end } = rangeOf(node)
    const source = text.slice(start, end)
    const [fence = ''] = /^(?:`{3,}|~{3,})/.exec(source) ?? []
    if (fence === '') return
    if (!isClosed(source, fence)) complaints.push({ range: { start, end: start + fence.length }, message: `Unexpected code block that is never closed, expected a line "${fence.slice(0, 20)}" after it; until then everything is code. Add the line where the code ends.` })
    if (node.meta) complaints.push({ range: metaRange(node, text), severity: 'warning', message: `Unexpected ${JSON.stringify(node.meta.slice(0, 60))} after the language of a code block, expected nothing there; readers never see it. Write it as a sentence above the block, or remove it.` })
  })
  return complaints
}

/** Whether the last line is the closing one: at least as many of the same sign, after what quotes and lists put before it. */
function isClosed(source: string, fence: string): boolean {
  const from = source.lastIndexOf('\n')
  const last = source.slice(from + 1).replace(/^[\s>]*/, '').trimEnd()
  return from >= 0 && last.length >= fence.length && last === (fence[0] ?? '').repeat(last.length)
}

function metaRange(node: Code, text: string): { start: number; end: number } {
  const { start, end } = rangeOf(node)
  const line = text.slice(start, end).split('\n')[0] ?? ''
  const at = line.lastIndexOf(node.meta ?? '')
  return at < 0 ? { start, end: start + line.length } : { start: start + at, end: start + line.trimEnd().length }
}
