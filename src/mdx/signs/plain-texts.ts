import type { Complaint, Range } from '../../diagnostics.ts'
import { withEmoji } from '../emoji.ts'
import { visit } from '../nodes.ts'
import { type Page, rangeOf } from '../page.ts'
import { type ComponentName, components, type ComponentWords } from '../vocabulary.ts'

/** Signs of Markdown, in pairs, or a link. */
const markdown = /\*\*[^*\n]{1,200}\*\*|__[^_\n]{1,200}__|~~[^~\n]{1,200}~~|`[^`\n]{1,200}`|\]\([^()\s]{1,300}\)|<\/?[a-z]{1,10}\b[^<>\n]{0,100}>/i

/** Whether an attribute holds words: what a component takes as a text, and the title of an element. */
function isText(tag: string, attribute: string): boolean {
  const words: ComponentWords | undefined = Object.hasOwn(components, tag) ? components[tag as ComponentName] : undefined
  return words ? words.props[attribute]?.kind === 'text' : attribute === 'title'
}

/** Markdown in texts that are shown letter by letter: those of the front matter and of attributes. */
export function plainTextComplaints({ tree, head }: Page): Complaint[] {
  const complaints: Complaint[] = []
  const look = (value: unknown, range: Range, where: string): void => {
    if (typeof value !== 'string') return
    const [found] = markdown.exec(value) ?? []
    if (found !== undefined) complaints.push({ range, severity: 'warning', message: `Unexpected ${JSON.stringify(found.slice(0, 60))} in ${where}, which is shown exactly as typed; expected plain words; remove the marks.` })
  }
  visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    if (!('attributes' in node)) return
    for (const attribute of node.attributes) if (attribute.type === 'mdxJsxAttribute' && isText(node.name ?? '', attribute.name)) look(attribute.value, rangeOf(attribute), `\`${attribute.name}\``)
  })
  for (const [key, value] of Object.entries(head.frontMatter ?? {})) {
    for (const line of [value].flat()) {
      look(line, head.rangeOf(key), `"${key}"`)
      if (typeof line === 'string' && key !== 'emoji' && withEmoji(line) !== line) complaints.push({ range: head.rangeOf(key), severity: 'warning', message: `Unexpected emoji shortcode in "${key}", which is shown exactly as typed; expected words, or the emoji itself; write it out.` })
    }
  }
  return complaints
}
