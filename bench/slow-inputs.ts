import { judgePage, readPage } from '../src/mdx/check.ts'
import { tooMuch } from '../src/mdx/limits.ts'
import type { Table } from './results.ts'
import { rounded } from './yardstick.ts'

const head = '---\ntitle: A page\ndescription: A page that a bench reads.\n---\n\n'

/** What parsers and rules were found to be slowest with: what stands before it, and what is repeated. */
const slow: Readonly<Record<string, readonly [before: string, repeated: string]>> = {
  'words behind an open bracket': ['[', 'a '],
  'mail addresses': ['', 'a@b.c '],
  'addresses without a scheme': ['', 'www.a.b '],
  'underlined headings': ['', 'a\n===\n'],
  'headings': ['', '###### a\n'],
  'lists': ['', '- a\n  - a\n'],
  'lists within lists in each line': ['', '- - - - - a\n'],
  'quotes without their mark': ['', '>a\n\n'],
  'tables': ['', 'a|b\n-|-\n'],
  'definitions in a list': ['- a\n - a\n  - a\n', '    [^a]: b\n'],
  'shortcodes that nobody knows': ['', ':dropet: '],
  'links that lead nowhere': ['', '[a](/b) '],
  'escapes': ['', '\\a '],
}

/** How long the check of one page keeps the processor that is the worst of its kind which the limits let pass. The aim: under 2 s each. */
export function measureSlowInputs(root: string): Table {
  const rows = Object.entries(slow).map(([what, [before, repeated]]) => {
    const times = mostOf(before, repeated)
    const text = textOf(before, repeated, times)
    const start = process.cpuUsage()
    judgePage(readPage(root, 'content/page.mdx', text))
    const { user, system } = process.cpuUsage(start)
    return { page: what, times, 'CPU, s': rounded((user + system) / 1e6, 2) }
  })
  return { title: 'the check of a hostile page', notes: ['The aim: 2 s. Each page is as long as the limits allow ([`src/mdx/limits.ts`](../src/mdx/limits.ts)).'], rows }
}

const textOf = (before: string, repeated: string, times: number) => `${head}${before}${repeated.repeat(times)}\n`

/** How often something can be repeated before the limits refuse the page. */
function mostOf(before: string, repeated: string): number {
  let [low, high] = [1, 70_000]
  while (low < high - 1) {
    const middle = Math.floor((low + high) / 2)
    if (tooMuch(textOf(before, repeated, middle))) high = middle
    else low = middle
  }
  return low
}
