import { type Tag, tagAt } from './tag.ts'
import { untouchable, within } from './unread.ts'

/** What a tag opens, up to its end. `close` is missing for what is empty; it has no width where HTML needs no closing tag. */
export interface Element {
  name: string
  open: Tag
  close?: Tag
  parent?: Element
  children: Element[]
}

/** The elements of a text, and the tags that have no partner. */
export interface Elements {
  elements: readonly Element[]
  stray: readonly Tag[]
}

/** What need not be closed, and what closes it by opening (https://html.spec.whatwg.org/multipage/syntax.html#optional-tags). */
const closers: Readonly<Record<string, readonly string[]>> = {
  li: ['li'], dt: ['dt', 'dd'], dd: ['dt', 'dd'], tr: ['tr', 'tbody', 'tfoot'], td: ['td', 'th', 'tr'], th: ['td', 'th', 'tr'], thead: ['tbody', 'tfoot'], tbody: ['tbody', 'tfoot'], tfoot: [],
  p: ['p', 'div', 'ul', 'ol', 'dl', 'table', 'pre', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'details'],
}

/** Every tag of a text outside of code and comments, in order. */
export function tagsIn(text: string): Tag[] {
  const kept = within(untouchable(text))
  const tags: Tag[] = []
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const skip = kept(at)
    const tag = skip || text[at - 1] === '\\' ? undefined : tagAt(text, at)
    if (tag) tags.push(tag)
    at = skip?.end ?? tag?.end ?? at + 1
  }
  return tags
}

/** The elements that the tags of a text make. */
export function elementsIn(text: string): Elements {
  const elements: Element[] = []
  const stray: Tag[] = []
  const stack: Element[] = []
  const end = (element: Element, tag: Tag, at: number): void => {
    if (Object.hasOwn(closers, element.name)) element.close = { ...tag, kind: 'close', name: element.name, attributes: [], start: at, end: at }
    else {
      stray.push(element.open)
      // What it seemed to hold belongs to what is around it.
      for (const child of element.children) {
        if (element.parent) child.parent = element.parent
        else delete child.parent
        element.parent?.children.push(child)
      }
    }
  }
  for (const tag of tagsIn(text)) {
    if (tag.kind === 'close') {
      const index = stack.findLastIndex(({ name }) => name === tag.name)
      const opened = stack[index]
      if (!opened) {
        stray.push(tag)
        continue
      }
      for (const inner of stack.splice(index).slice(1).reverse()) end(inner, tag, tag.start)
      opened.close = tag
      continue
    }
    for (let top = stack.at(-1); top && closers[top.name]?.includes(tag.name); top = stack.at(-1)) {
      end(top, tag, tag.start)
      stack.pop()
    }
    const parent = stack.at(-1)
    const element: Element = { name: tag.name, open: tag, ...(parent ? { parent } : {}), children: [] }
    parent?.children.push(element)
    elements.push(element)
    if (tag.kind === 'open') stack.push(element)
  }
  const last: Tag = { kind: 'close', name: '', attributes: [], start: text.length, end: text.length }
  for (const left of stack.reverse()) end(left, last, last.start)
  return { elements: elements.filter(({ open }) => !stray.includes(open)), stray: stray.toSorted((a, b) => a.start - b.start) }
}

/** The text of the first of some attributes that has one; nothing where none has, or where it is code. */
export function textOf({ open }: Element, ...names: string[]): string | undefined {
  const values = names.map((name) => open.attributes.find((attribute) => attribute.name === name)?.value)
  return values.find((value): value is string => typeof value === 'string' && value.trim() !== '')?.trim()
}

/** Whether an element stands in another of one of these names. */
export function isIn(element: Element, ...names: string[]): boolean {
  for (let around = element.parent; around; around = around.parent) if (names.includes(around.name)) return true
  return false
}
