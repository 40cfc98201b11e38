/// <reference types="mdast-util-mdx" />
import type { Nodes, Root } from 'mdast'
import type { Complaint } from '../diagnostics.ts'
import { type Element, elementOf, holdsPhrasing, htmlChildren, isInteractive, isPhrasing } from './html-model.ts'
import { rangeOf } from './page.ts'
import { onlyChildrenOf, parentsOf } from './elements.ts'

/** What is around a node. */
interface Around {
  parent: Element
  /** The element that lets nothing stand here but what stands within a line. */
  line?: Element | undefined
  /** Every element around it, outermost first. */
  above: readonly Element[]
}

/**
 * What stands where HTML has no place for it, by HTML's content model (https://html.spec.whatwg.org/multipage/dom.html#content-models): browsers close
 * the element around it first, or move it, and what a reader gets is not what was written.
 */
export function nestingComplaints(tree: Root): Complaint[] {
  const page = elementOf(tree) ?? { name: 'root', label: 'page' }
  return complaintsIn(tree, { parent: page, above: [page] })
}

function complaintsIn(node: Nodes, around: Around): Complaint[] {
  const children = htmlChildren(node)
  const own = childFaults(around.parent.name, children).map(([child, message]) => complaintAt(child, message))
  return [...own, ...children.flatMap((child) => {
    const element = elementOf(child)
    if (!element) return []
    const fault = faultOf(child, element, around)
    // What is in the wrong place is moved first; what is wrong in it shows then.
    if (fault !== undefined) return [complaintAt(child, fault)]
    const holds = holdsPhrasing(element.name)
    return complaintsIn(child, { parent: element, line: holds === undefined ? around.line : holds ? element : undefined, above: element.name === 'root' ? [element] : [...around.above, element] })
  })]
}

function faultOf(node: Nodes, element: Element, { parent, line, above }: Around): string | undefined {
  const { name, label } = element
  const parents = Object.hasOwn(parentsOf, name) ? parentsOf[name] : undefined
  const isTag = label.startsWith('<')
  if (isTag && parents && !parents.includes(parent.name)) {
    // Words right beside a tag make a paragraph of both.
    const joined = parent.label === 'paragraph' && parents.includes(above.at(-2)?.name ?? '')
    return `Unexpected ${label} ${joined ? 'in a paragraph with other words' : 'here'}, expected it directly in ${listOf(parents)}; ${joined ? 'leave an empty line between them' : 'wrap it in one'}.`
  }
  const only = Object.hasOwn(onlyChildrenOf, parent.name) && parent.label.startsWith('<') ? onlyChildrenOf[parent.name] : undefined
  if (only && !only.includes(name) && name !== 'unknown') return `Unexpected ${label} in ${parent.label}, expected only ${listOf(only)}; wrap or move it.`
  if (line && !isPhrasing(name)) {
    const holder = line.label.startsWith('<') ? line.label : `the ${line.label}`
    const remedy = node.type === 'paragraph' ? `write the words on the same line as ${holder}, or leave the tag out` : `close ${holder} before it, or remove one of the two`
    return `Unexpected ${label} in ${holder}, expected words and inline tags; ${remedy}.`
  }
  const around = (...names: string[]) => above.find((one) => names.includes(one.name))
  const link = around('a', 'summary')
  // A link in a link has a rule of its own.
  if (link && (isInteractive(element) || ('checked' in node && typeof node.checked === 'boolean')) && !(name === 'a' && link.name === 'a' && !around('summary'))) return `Unexpected ${label} in ${link.label}, expected nothing else interactive; one click could mean either. Move it out.`
  if (['h2', 'Card', 'Term'].includes(name) && around('Card')) return `Unexpected ${label} in <Card>, expected words; a card has its title for a heading. Make it bold, or close the cards first.`
  if (name === 'h2' && around('dt')) return `Unexpected heading in <dt>, expected words; remove the heading marks.`
  if (name === 'abbr' && around('abbr')) return `Unexpected <abbr> in <abbr>, expected only one; two explanations of one word cannot both be shown.`
  return undefined
}

/** What is wrong with the children of an element as a whole, each with the child at which it shows. */
function childFaults(name: string, children: readonly Nodes[]): [Nodes, string][] {
  const named = (wanted: string) => children.filter((child) => elementOf(child)?.name === wanted)
  const isFirst = (child: Nodes) => children[0] === child
  if (name === 'details') return named('summary').flatMap((summary, index): [Nodes, string][] => (index > 0 ? [[summary, 'Unexpected second <summary> in <details>, expected one; write the other as a paragraph.']] : isFirst(summary) ? [] : [[summary, 'Unexpected <summary> after other content, expected it first in <details>; move it up.']]))
  if (name === 'figure') return named('figcaption').flatMap((caption, index): [Nodes, string][] => (index > 0 ? [[caption, 'Unexpected second <figcaption> in <figure>, expected one; merge the two.']] : isFirst(caption) || children.at(-1) === caption ? [] : [[caption, 'Unexpected <figcaption> between other content, expected it first or last in <figure>; move it.']]))
  if (name !== 'dl') return []
  return children.flatMap((child, index): [Nodes, string][] => {
    const [before, own, after] = [index - 1, index, index + 1].map((at) => elementOf(children[at] ?? { type: 'break' })?.name)
    if (own === 'dd' && before !== 'dt' && before !== 'dd') return [[child, 'Unexpected <dd> without <dt> before it, expected the term it explains first; write that in <dt>.']]
    return own === 'dt' && after !== 'dt' && after !== 'dd' ? [[child, 'Unexpected <dt> without <dd> after it, expected its explanation; write that in <dd>.']] : []
  })
}

function complaintAt(node: Nodes, message: string): Complaint {
  const { start, end } = rangeOf(node)
  return { range: { start, end: 'name' in node && typeof node.name === 'string' ? start + 1 + node.name.length : end }, message }
}

function listOf(names: readonly string[]): string {
  return names.map((name) => `<${name}>`).join(' or ')
}
