/// <reference types="mdast-util-mdx" />
import GithubSlugger from 'github-slugger'
import type { Heading, Nodes, PhrasingContent, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { withEmoji } from './emoji.ts'
import type { HeadingId } from './syntax/heading-id.ts'

/** A heading as the check, the build and the list of headings know it. */
export interface ReadHeading {
  node: Heading
  /** What a reader reads of it: no id, no mark of a note, no comment; emoji in place of shortcodes. */
  words: string
  /** Its anchor: the one that is written, or one made from the words as rehype-slug makes it; empty where they hold no letter or digit. */
  id: string
  /** What gives it the id, where one is written: `{#id}`, or a comment, which is how other tools write it and which a rule refuses. */
  written?: HeadingId | CommentedId
}

/** An id in a comment at the end of a heading, `{/* #id *\/}` or `<!-- #id -->`. */
interface CommentedId {
  type: 'comment' | 'mdxTextExpression'
  value: string
  position?: Heading['position']
}

const idInComment = /^(?:<!--|\/\*)\s*#([^\s#]+)\s*(?:-->|\*\/)$/

const kept = new WeakMap<Root, readonly ReadHeading[]>()

/** Every heading of a page in reading order, read once and here: whoever asks for words or ids of headings asks this. */
export function headingsOf(tree: Root): readonly ReadHeading[] {
  const known = kept.get(tree)
  if (known) return known
  const slugger = new GithubSlugger()
  const found: ReadHeading[] = []
  visit(tree, 'heading', (node) => {
    const written = writtenIdOf(node)
    const words = wordsOf(node)
    found.push({ node, words, ...(written ? { written, id: written.value } : { id: slugger.slug(words) }) })
  })
  kept.set(tree, found)
  return found
}

/** The place of what stands last in a heading, not counting comments and white space; -1 where there is nothing. */
export function lastPlaceIn({ children }: Heading): number {
  return children.findLastIndex((child) => !isComment(child) && !(child.type === 'text' && child.value.trim() === ''))
}

/** An id behind backslashes at the end of a heading's source, as tools write it that know no ids; it shows with the words. */
export function escapedIdAtEnd(source: string): { id: string; index: number } | undefined {
  const match = /\\\{\\?#([^\s#{}\\]{1,80})\\?\}$/.exec(source)
  return match ? { id: match[1] ?? '', index: match.index } : undefined
}

function writtenIdOf(heading: Heading): HeadingId | CommentedId | undefined {
  const place = lastPlaceIn(heading)
  const last = heading.children[place]
  if (last?.type === 'headingId') return last
  for (const child of heading.children.slice(place + 1)) {
    if (child.type !== 'comment' && child.type !== 'mdxTextExpression') continue
    const value = idInComment.exec(child.type === 'comment' ? child.comment : child.value)?.[1]
    if (value !== undefined) return { type: child.type, value, position: child.position }
  }
  return undefined
}

function isComment(node: PhrasingContent): boolean {
  return node.type === 'comment' || (node.type === 'mdxTextExpression' && /^\s*\/\*/.test(node.value))
}

function wordsOf(heading: Heading): string {
  const gather = (node: Nodes): string => {
    if (node.type === 'text') return withEmoji(node.value)
    if (node.type === 'inlineCode') return node.value
    if (node.type === 'break') return ' '
    return 'children' in node ? node.children.map(gather).join('') : ''
  }
  return gather(heading).replace(/\s+/g, ' ').trim()
}
