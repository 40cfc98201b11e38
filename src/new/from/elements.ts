import { isOurs } from './attributes.ts'
import { editsOf } from './change.ts'
import { changeOf } from './components.ts'
import type { Edit, OpenPoint, Step } from './draft.ts'
import { elementsIn, type Tag } from './tags.ts'
import { quoted } from './todo.ts'

/** Turns each tag of a text into what our pages have for it. A tag without a partner is taken out where it is known, and shown as it stands where it is a word such as "<YOUR_KEY>". */
export function elements(text: string): Step {
  const [edits, open]: [Edit[], OpenPoint[]] = [[], []]
  const found = elementsIn(text)
  for (const element of found.elements) {
    const change = changeOf(element, text)
    if (!change) continue
    const done = editsOf(element, change)
    edits.push(...done.edits)
    open.push(...done.open)
  }
  for (const tag of found.stray) {
    if (isWord(tag)) {
      edits.push({ start: tag.start, end: tag.start, text: '\\', kind: 'sign' })
      continue
    }
    edits.push({ start: tag.start, end: tag.end, text: '', kind: 'attribute or tag' })
    open.push({ start: tag.start, message: `Unexpected ${quoted(text.slice(tag.start, tag.end))} ${tag.kind === 'close' ? 'that closes nothing' : 'that nothing closes'}, expected ${tag.kind === 'close' ? 'an opening tag before it' : 'its closing tag'}; it was taken out: put both where they belong if it is needed.` })
  }
  return { edits, open }
}

/** Whether what looks like a tag stands for itself: no component has such a name here, and nothing in it is an attribute. */
function isWord({ name, attributes, kind }: Tag): boolean {
  return kind === 'open' && /^[A-Z]/.test(name) && !isOurs(name) && attributes.every(({ value }) => value === true)
}
