import { visit } from '../nodes.ts'
import { invisible, invisibleIn, isPlain } from '../../characters.ts'
import type { Complaint, Range } from '../../diagnostics.ts'
import { type Page, type PageRule, rangeOf } from '../page.ts'
import { isMarkBesideWords, isRightToLeft } from '../right-to-left.ts'

export const invisibleCharacters: PageRule = {
  what: 'There are no control, bidirectional or invisible characters, whether typed or written as an entity or an escape. A right-to-left page may have direction marks beside its words.',
  why: 'They make text or an address look like something it is not.',
  wrong: 'Send it to &#x202E;nobody.',
  right: 'Send it to nobody.',
  check,
}

function check({ text, tree, head }: Page): Complaint[] {
  const allowed = isRightToLeft(head.frontMatter?.lang ?? 'en') ? isMarkBesideWords : () => false
  const complaints: Complaint[] = [...invisibleIn(text)].filter(({ index }) => !allowed(text, index)).map(({ index, length, name }) => ({ range: { start: index, end: index + length }, message: messageFor(name) }))
  // What is typed was found above; here is what only shows once entities and escapes are read.
  const read = (value: unknown, range: Range): void => {
    if (typeof value !== 'string' || isPlain(value)) return
    // No page holds U+FFFD as such: it stands for an entity such as &#0; that is no character.
    if (value.includes('\ufffd')) complaints.push({ range, message: 'Unexpected entity or escape for a character that does not exist, expected a visible one; delete it.' })
    if (!invisible.test(value) || [...invisibleIn(text.slice(range.start, range.end))].some(({ index }) => !allowed(text, range.start + index))) return
    for (const { name, index } of invisibleIn(value)) if (!allowed(value, index)) complaints.push({ range, message: messageFor(name) })
  }
  visit(tree, (node) => {
    if ('value' in node) read(node.value, rangeOf(node))
    if ('url' in node) read(node.url, rangeOf(node))
    for (const key of ['title', 'alt', 'lang', 'meta', 'label'] as const) if (key in node) read((node as Partial<Record<typeof key, unknown>>)[key], rangeOf(node))
    if ('attributes' in node) for (const attribute of node.attributes) read(attribute.value, rangeOf(attribute))
  })
  for (const [key, value] of Object.entries(head.frontMatter ?? {})) {
    for (const line of [value].flat()) read(line, head.rangeOf(key))
  }
  return complaints
}

function messageFor(name: string): string {
  return `Unexpected invisible character ${name}, expected visible characters only; delete it.`
}
