import GithubSlugger from 'github-slugger'
import { idsOf } from '../../mdx/anchors.ts'
import { type Page, rangeOf } from '../../mdx/page.ts'
import { visit } from '../../mdx/nodes.ts'
import { reserved, wellFormed } from '../../mdx/rules/heading-id.ts'
import type { Edit, OpenPoint, Step } from './draft.ts'
import { quoted } from './todo.ts'
import { treeOf } from './unread.ts'

const kind = 'heading id'
// How others write the id of a heading at its end: escaped for MDX, as a comment, with a class, without "#".
const ends = [
  /\s{0,20}\\?\{\s{0,20}#([^\s{}]{1,200}?)(?:\s[^{}\n]{0,100})?\\?\}\s{0,20}$/,
  /\s{0,20}\{\/\*\s{0,20}#([^\s{}*]{1,200})\s{0,20}\*\/\}\s{0,20}$/,
  /\s{0,20}<!--\s{0,20}#([^\s<>]{1,200}?)\s{0,20}-->\s{0,20}$/,
  /\s{1,20}\{([a-z][a-z0-9-]{0,100})\}\s{0,20}$/,
]
const named = /\s?<a\s{1,20}(?:name|id)\s?=\s?["']([^"'\s<>]{1,100})["']\s?(?:\/>|>\s?<\/a>)/
const namedBefore = /<a\s{1,20}(?:name|id)\s?=\s?["']([^"'\s<>]{1,100})["']\s?(?:\/>|>\s?<\/a>)\s{0,4}$/

/** Writes the ids of headings as ours are, whatever form they have, each once and well formed. `renamed` says which are others now, for the links to them. */
export function headingIds(text: string): Step & { renamed: ReadonlyMap<string, string> } {
  const [edits, open]: [Edit[], OpenPoint[]] = [[], []]
  const renamed = new Map<string, string>()
  const seen = new Set<string>()
  visit(treeOf(text), 'heading', (node) => {
    const { start, end } = rangeOf(node)
    const source = text.slice(start, end)
    // A line below makes a heading of the one above: the id belongs to that.
    const line = /\n[ \t]{0,20}(?:={1,300}|-{1,300})[ \t]{0,20}$/.exec(source)
    const words = line ? source.slice(0, line.index) : source
    const found = ends.map((form) => form.exec(words)).find((match) => match !== null)
    const inside = found ? null : named.exec(words)
    const before = found || inside ? null : namedBefore.exec(text.slice(Math.max(0, start - 200), start))
    // A backslash before "_" is for programs that format Markdown.
    const id = (found ?? inside ?? before)?.[1]?.replaceAll('\\', '')
    if (id === undefined) return
    const own = onlyOne(ours(id), seen)
    if (own === '') return
    if (own !== id && !renamed.has(id)) {
      renamed.set(id, own)
      open.push({ start, message: `Unexpected id "${quoted(id)}" of a heading, expected letters, digits and hyphens, each once; it is "${own}" now: fix the links to it from other pages.` })
    }
    const suffix = ` {#${own}}`
    if (found) {
      const written = words.slice(found.index)
      if (written !== suffix) edits.push({ start: start + found.index, end: start + words.length, text: suffix, kind })
      return
    }
    if (inside) edits.push({ start: start + inside.index, end: start + inside.index + inside[0].length, text: '' })
    if (before) edits.push({ start: start - before[0].length, end: start - before[0].length + before[0].trimEnd().length, text: '' })
    edits.push({ start: start + words.length, end: start + words.length, text: suffix, kind })
  })
  return { edits, open, renamed }
}

/**
 * Gives an id to each heading that has none: the one that `check --fix` gives, or, where that stands twice or is one of those that
 * the layout gives out, one like it. All at once: what is made from the words depends on the headings before.
 */
export function missingIds(page: Page): Step {
  const edits: Edit[] = []
  const ids = idsOf(page)
  const taken = new Set(ids.flatMap(({ id, from }) => (from === 'heading' ? [] : [id])))
  visit(page.tree, 'heading', (node) => {
    const made = ids.find(({ from, range }) => from === 'heading' && range.start === rangeOf(node).start)
    const last = node.children.at(-1)
    if (!made || !last) return
    const own = onlyOne(ours(made.id) || 'part', taken)
    const { end } = rangeOf(last)
    edits.push({ start: end, end, text: ` {#${own}}`, kind })
  })
  return { edits, open: [] }
}

/** An id as ours may be: of letters, digits and hyphens, and none that the layout gives out itself. */
function ours(id: string): string {
  const formed = wellFormed.test(id) ? id : new GithubSlugger().slug(id.replace(/[^\p{L}\p{N}_-]+/gu, '-')).split(/^[-_]+/).join('')
  return reserved.test(formed) ? `about-${formed}` : formed
}

/** An id that is not among those seen, by a number at its end where it is. */
function onlyOne(id: string, seen: Set<string>): string {
  let own = id
  for (let number = 2; own !== '' && seen.has(own); number++) own = `${id}-${number}`
  seen.add(own)
  return own
}
