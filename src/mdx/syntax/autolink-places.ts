/// <reference types="remark-parse" />
import type { Link, Nodes, Parents, Root, Text } from 'mdast'
import type { Processor } from 'unified'
import type { Point } from 'unist'
import { rangeOf } from '../page.ts'

/**
 * Says where words and links stand that GFM makes out of a text behind an open bracket, as in "[see www.a.example": it cuts such a text
 * up after it was read, and the parts have no place. Without one they would be complained of at the start of the page, or not at all.
 * Stands behind remark-gfm, and changes nothing else of what is read.
 */
export function remarkPlacedAutolinks(this: Processor): void {
  const data = this.data()
  const parse = this.parser
  let source = ''
  let before = new Map<Parents, Nodes[]>()
  this.parser = (document, file) => {
    source = document
    return parse ? (parse as (document: string, file: unknown) => Root)(document, file) : { type: 'root', children: [] }
  }
  const remember = (tree: Root): void => {
    before = new Map()
    const gather = (parent: Parents): void => {
      if (parent.children.some(({ type }) => type === 'text')) before.set(parent, [...parent.children])
      for (const child of parent.children) if ('children' in child) gather(child)
    }
    gather(tree)
  }
  const place = (tree: Root): Root => {
    for (const [parent, children] of before) placeParts(parent.children, children, source)
    before = new Map()
    return tree
  }
  // What was added last is GFM's.
  const extensions = data.fromMarkdownExtensions ?? []
  data.fromMarkdownExtensions = [...extensions.slice(0, -1), { transforms: [remember] }, ...extensions.slice(-1), { transforms: [place] }]
}

/** Gives the parts of each text that is no longer there the places that they have in it. */
function placeParts(now: readonly Nodes[], before: readonly Nodes[], source: string): void {
  let index = 0
  for (const child of before) {
    if (now[index] === child) index++
    else if (child.type === 'text') {
      const parts: (Text | Link)[] = []
      for (let left = child.value.length; left > 0; index++) {
        const part = now[index]
        if (part?.type !== 'text' && part?.type !== 'link') return
        left -= wordsOf(part).length
        parts.push(part)
      }
      placeWithin(child, parts, source)
    }
  }
}

function placeWithin(whole: Text, parts: readonly (Text | Link)[], source: string): void {
  const { start, end } = rangeOf(whole)
  const first = whole.position?.start
  if (!first) return
  const written = source.slice(start, end)
  const offsets = offsetsOf(whole.value, written)
  let from = 0
  for (const part of parts) {
    const to = from + wordsOf(part).length
    part.position = { start: pointIn(written, offsets[from] ?? written.length, first), end: pointIn(written, offsets[to] ?? written.length, first) }
    // A link's words are the link.
    if (part.type === 'link' && part.children[0]) part.children[0].position = part.position
    from = to
  }
}

/** Where each letter of a text stands in what was written: escapes, entities and the start of lines are longer there. */
function offsetsOf(value: string, written: string): number[] {
  let at = 0
  return value.split('').map((letter, index) => {
    const offset = at
    const [entity] = /^&#?\w{1,40};/.exec(written.slice(at, at + 50)) ?? []
    if (entity !== undefined && !value.startsWith(entity, index)) at += entity.length
    else if (written[at] === '\\' && letter === written[at + 1]) at += 2
    else if (written[at] === letter) at++
    // Indentation and the signs of a quote.
    if (letter === '\n') while (/[ \t>]/.test(written[at] ?? '') && written[at] !== value[index + 1]) at++
    return offset
  })
}

function wordsOf(part: Text | Link): string {
  if (part.type === 'text') return part.value
  const [words] = part.children
  return words?.type === 'text' ? words.value : ''
}

function pointIn(written: string, index: number, first: Point): Point {
  const lines = written.slice(0, index).split('\n')
  const last = lines.at(-1)?.length ?? 0
  return { line: first.line + lines.length - 1, column: lines.length > 1 ? last + 1 : first.column + last, offset: (first.offset ?? 0) + index }
}
