import { isMap, isScalar, parseDocument, stringify } from 'yaml'
import { printable } from '../../characters.ts'
import { isEmoji } from '../../mdx/emoji.ts'
import { frontMatterSchema } from '../../mdx/front-matter-schema.ts'
import { quoted } from './todo.ts'
import type { OpenPoint } from './draft.ts'
import { knownEmoji } from './words.ts'

/** The head of a source: what of it ours can have, where the rest begins, and what was left out. */
export interface Head {
  values: ReadonlyMap<string, unknown>
  /** The address that the page asks for. */
  slug?: string
  /** The offset of the first character behind it. */
  end: number
  counts: ReadonlyMap<string, number>
  open: readonly OpenPoint[]
}

// As much as our own pages may have, and what a few more keys take.
const mostOfHead = 16_384
/** Keys that say nothing here, whatever they hold. */
const silent = ['tags', 'author', 'authors', 'slug', 'id', 'sidebar_label', 'sidebar_position', 'sidebar_class_name', 'published', 'date', 'keywords', 'pagination_label', 'pagination_next', 'pagination_prev', 'hide_title', 'hide_table_of_contents', 'custom_edit_url', 'editUrl', 'lastUpdated', 'last_update', 'toc_min_heading_level', 'toc_max_heading_level', 'tableOfContents', 'displayed_sidebar', 'draft', 'head', 'hero', 'prev', 'next', 'pagefind', 'banner', 'unlisted', 'skill', 'breakdown', 'buttons', 'incomplete', 'isOutdated', 'position', 'source', 'sourceUrl', 'layout', 'permalink', 'nav_order', 'parent']

/** Reads the head of a source. YAML is data: no tag, alias or key of it does anything, and what is no YAML is left out and said. */
export function headOf(text: string): Head {
  const counts = new Map<string, number>()
  const open: OpenPoint[] = []
  const values = new Map<string, unknown>()
  const opening = /^---[ \t]*\n/.exec(text)
  if (!opening) {
    const foreign = /^(\+\+\+|---\w{1,10}|;;;)[ \t]*\n/.exec(text)
    const end = foreign ? text.indexOf(`\n${foreign[1]?.slice(0, 3)}`, 3) : -1
    if (!foreign || end < 0) return { values, end: 0, counts, open }
    open.push({ start: 0, message: `Unexpected front matter in another language, expected YAML between lines of "---"; it was removed: write its title and description.` })
    return { values, end: Math.min(text.length, end + 5), counts, open }
  }
  const closing = /\n---[ \t]{0,20}(?:\n|$)/.exec(text.slice(opening[0].length - 1))
  if (!closing) {
    open.push({ start: 0, message: 'Unexpected end of the page in its front matter, expected a line "---" that closes it; all of it was treated as text.' })
    return { values, end: 0, counts, open }
  }
  const block = text.slice(opening[0].length, opening[0].length - 1 + closing.index + 1)
  const end = opening[0].length - 1 + closing.index + closing[0].length
  const refuse = (why: string): Head => {
    open.push({ start: 0, message: `Unexpected front matter, expected YAML of the form "key: value"${why}; it was removed: write its title and description.` })
    return { values, end, counts, open }
  }
  // A parser of YAML goes as deep as the text does.
  if (block.length > mostOfHead || (block.match(/[[{]/g)?.length ?? 0) > 200 || /(?:[-?:][ \t]{1,9}){20}/.test(block)) return refuse(` and at most ${mostOfHead} characters`)
  const document = parseDocument(block, { version: '1.2', schema: 'core', merge: false, customTags: [], logLevel: 'silent', uniqueKeys: false })
  if (document.errors.length > 0 || (document.contents !== null && !isMap(document.contents))) return refuse('')
  for (const { key, value } of document.contents?.items ?? []) {
    const name = isScalar(key) ? String(key.value) : ''
    const at = isScalar(key) && key.range ? opening[0].length + key.range[0] : 0
    const plain = plainOf(value)
    if (isMap(value) && name === 'sidebar') {
      if (plainOf(value.get('hidden', true)) === true) values.set('sidebar', false)
      count(counts, name)
    } else if (Object.hasOwn(frontMatterSchema.shape, name) && !['image', 'alt', 'related', 'order'].includes(name) && keep(values, name, plain)) continue
    else if (name === 'title' || name === 'description') {
      // Even where it does not fit it is the author's own: the check says how to mend it.
      if (typeof plain === 'string' && plain.trim() !== '' && printable(plain) === plain) values.set(name, plain.trim())
      else open.push({ start: at, message: `Unexpected "${name}" that is not one line of text, expected one line; write it.` })
    } else {
      count(counts, name)
      if (Object.hasOwn(frontMatterSchema.shape, name)) open.push({ start: at, message: `Unexpected value of "${name}" in the front matter, expected one that fits this site; it was removed: write one as other pages have it, or leave it out.` })
      else if (!silent.includes(name)) open.push({ start: at, message: `Unexpected key "${quoted(name)}" in the front matter, expected one of ${Object.keys(frontMatterSchema.shape).join(', ')}; it was removed: write in the text what readers need of it.` })
    }
  }
  const slug = plainOf(document.contents?.get('slug', true))
  return { values, ...(typeof slug === 'string' ? { slug } : {}), end, counts, open }
}

/** A value of YAML without tags and aliases: a text, a number, a truth, or a list of these. */
function plainOf(node: unknown): unknown {
  if (isScalar(node)) return node.tag === undefined && node.anchor === undefined ? node.value : undefined
  if (typeof node === 'object' && node !== null && 'items' in node && Array.isArray(node.items) && node.items.every((item) => isScalar(item))) return node.items.map(plainOf)
  return undefined
}

function keep(values: Map<string, unknown>, name: string, value: unknown): boolean {
  const own = name === 'emoji' && typeof value === 'string' ? knownEmoji(value) : value
  if (name === 'emoji' && (typeof own !== 'string' || !isEmoji(own))) return false
  const schema = frontMatterSchema.shape[name as keyof typeof frontMatterSchema.shape]
  if (own === undefined || !schema.safeParse(own).success) return false
  values.set(name, own)
  return true
}

function count(counts: Map<string, number>, name: string): void {
  const kind = `key "${quoted(name, 30)}"`
  counts.set(kind, (counts.get(kind) ?? 0) + 1)
}

/** The head of a page of ours. What is missing stands as TODO, which is too short for the check. */
export function writtenHead(values: ReadonlyMap<string, unknown>, given: { title: string; description?: string | undefined; template?: string | undefined }): string {
  const order = ['title', 'description', 'lang', 'template', 'emoji', 'sidebar', 'sidebarDepth', 'summaryPoints']
  const all = new Map<string, unknown>([['lang', 'en'], ['sidebar', true], ['sidebarDepth', 2], ...values])
  all.set('title', given.title)
  all.set('description', given.description ?? 'TODO')
  if (given.template === undefined) all.delete('template')
  else all.set('template', given.template)
  const head = Object.fromEntries(order.flatMap((name) => (all.get(name) === undefined ? [] : [[name, all.get(name)]])))
  return `---\n${stringify(head, { lineWidth: 0 })}---\n\n`
}
