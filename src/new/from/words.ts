import { gemoji } from 'gemoji'
import { unknownShortcodesIn } from '../../mdx/emoji.ts'
import { rangeOf } from '../../mdx/page.ts'
import { visit } from '../../mdx/nodes.ts'
import type { Edit, Step } from './draft.ts'
import { treeOf } from './unread.ts'

let described: ReadonlyMap<string, string> | undefined

/** The emoji whose name in Unicode a shortcode is, as other lists have it: "cross_mark". */
function byName(name: string): string | undefined {
  described ??= new Map(gemoji.map(({ description, emoji }) => [description.toLowerCase().replace(/[^a-z0-9]+/g, '_'), emoji]))
  return described.get(name.toLowerCase().replaceAll('-', '_'))
}

/** A text of one emoji in a form that is known here: as it stands, or the character itself. Nothing where it is unknown. */
export function knownEmoji(text: string): string | undefined {
  const [unknown] = unknownShortcodesIn(text)
  return unknown === undefined ? text : byName(unknown)
}

/** Writes the character for shortcodes that only others know, closes the gap in `[words] (address)`, and gives strong words that no reader would see as such tags. */
export function words(text: string): Step {
  const edits: Edit[] = []
  visit(treeOf(text), 'text', (node) => {
    const { start, end } = rangeOf(node)
    const source = text.slice(start, end)
    for (const name of unknownShortcodesIn(source)) {
      const [at, emoji] = [source.indexOf(`:${name}:`), byName(name)]
      if (at >= 0 && emoji !== undefined) edits.push({ start: start + at, end: start + at + name.length + 2, text: emoji, kind: 'emoji' })
    }
    for (const match of source.matchAll(/(?<=[^\\]\[[^[\]\n]{1,200}\]) (?=\((?:https:\/|\/|#|\.)[^\s()]*\))/g)) edits.push({ start: start + match.index, end: start + match.index + 1, text: '', kind: 'link' })
    // "**「words」**and" and "** words**" open or close nothing (https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run).
    for (const match of source.matchAll(/(?<![\\*])\*\*(?!\*)([^*\n]{1,300})(?<!\\)\*\*(?!\*)/g)) {
      const inner = match[1] ?? ''
      const isApart = /\s$/.test(source.slice(0, match.index))
      if (inner.trim() !== '') edits.push({ start: start + match.index, end: start + match.index + match[0].length, text: `${/^\s/.test(inner) && !isApart ? ' ' : ''}<strong>${inner.trim()}</strong>${/\s$/.test(inner) ? ' ' : ''}`, kind: 'emphasis' })
    }
  })
  return { edits, open: [] }
}
