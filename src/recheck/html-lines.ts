import { defaultTreeAdapter, parse, type DefaultTreeAdapterMap } from 'parse5'
import { linesOfText } from '../registry/checks/lines.ts'

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

/** Many times what a long page has. Some thousand bytes can ask for millions, since a bold that is never ended begins anew in each paragraph. */
const mostElements = 100_000

/** Not read as part of a page: what is no text, leads elsewhere, or is there for programs. */
const leftOut = new Set(['head', 'title', 'script', 'style', 'noscript', 'template', 'svg', 'nav', 'iframe', 'object', 'audio', 'video', 'canvas', 'select', 'datalist', 'textarea'])
/** A header or footer in one of these is that of a part, not of the page: https://html.spec.whatwg.org/multipage/sections.html#the-header-element */
const parts = new Set(['article', 'aside', 'main', 'nav', 'section'])
/** What browsers show as blocks, items, rows and cells, and what ends a line: https://html.spec.whatwg.org/multipage/rendering.html#flow-content-3 and the sections after it. Others, known or not, run on. */
const blocks = new Set(
  'address article aside blockquote body br button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu ol optgroup option p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp'.split(' '),
)

/**
 * The lines of a page in the order of its source: for each block the words that stand in itself, tidied as `linesOfText` does; none is empty. Lines of preformatted text stay apart.
 * Header, footer and navigation of the page and what is hidden are left out. Undefined for a page of more than 100,000 elements; how deep they stand does not matter.
 */
export function linesOfHtml(html: string): string[] | undefined {
  const tree = treeOf(html)
  return tree && linesOfText(wordsOf(tree)).filter((line) => line !== '')
}

function treeOf(html: string): Node | undefined {
  let elements = 0
  const tooMany = new Error()
  const createElement: typeof defaultTreeAdapter.createElement = (...words) => {
    if (++elements > mostElements) throw tooMany
    return defaultTreeAdapter.createElement(...words)
  }
  try {
    return parse(html, { treeAdapter: { ...defaultTreeAdapter, createElement } })
  } catch (error) {
    if (error === tooMany) return undefined
    throw error
  }
}

/** The words that are read, with "\n" around each block. */
function wordsOf(tree: Node): string {
  const words: string[] = []
  // A list of what is still to be read, not calls in calls, which a deep page would have too many of.
  const rest: ({ node: Node; inPart?: boolean; isPre?: boolean } | string)[] = [{ node: tree }]
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    if (typeof next === 'string') words.push(next)
    else if ('value' in next.node) words.push(next.isPre ? next.node.value : next.node.value.replace(/[\r\n]/g, ' '))
    else if ('childNodes' in next.node) {
      const { node, inPart = false, isPre = false } = next
      const name = node.nodeName
      if ('attrs' in node && isLeftOut(node, inPart)) continue
      const around = { inPart: inPart || parts.has(name), isPre: isPre || name === 'pre' }
      const end = blocks.has(name) ? '\n' : ''
      words.push(end)
      rest.push(end)
      for (const child of node.childNodes.toReversed()) rest.push({ node: child, ...around })
    }
  }
  return words.join('')
}

function isLeftOut({ nodeName, attrs }: Element, inPart: boolean): boolean {
  if (leftOut.has(nodeName) || (!inPart && (nodeName === 'header' || nodeName === 'footer'))) return true
  const names = new Map(attrs.map(({ name, value }) => [name, value]))
  return names.has('hidden') || names.get('aria-hidden') === 'true' || (nodeName === 'dialog' && !names.has('open'))
}
