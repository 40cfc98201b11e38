import type { Definition, FootnoteDefinition, Nodes } from 'mdast'
import type { Complaint } from '../../diagnostics.ts'
import { visit } from '../nodes.ts'
import { type Page, type PageRule, rangeOf } from '../page.ts'

export const note: PageRule = {
  what: 'A footnote is defined once, and so is a link address that is written separately. The text refers to each footnote.',
  why: 'If two have one name, only the first is shown. A footnote that the text never refers to is not shown at all.',
  wrong: 'Words.[^1]\n\n[^1]: A source.\n\n[^1]: Another source.',
  right: 'Words.[^1] More words.[^2]\n\n[^1]: A source.\n\n[^2]: Another source.',
  check,
}

function check({ tree }: Page): Complaint[] {
  const first = new Map<string, FootnoteDefinition>()
  const complaints: Complaint[] = []
  const seen = new Set<string>()
  visit(tree, ['footnoteDefinition', 'definition'], (node) => {
    if (node.type !== 'footnoteDefinition' && node.type !== 'definition') return
    const key = `${node.type} ${node.identifier}`
    if (seen.has(key)) complaints.push(at(node, `Unexpected second \`${nameOf(node)}:\`, expected each name once; nobody would see this one. Give it another name${node.type === 'definition' ? '' : ' and call it, or join the two'}.`))
    else if (node.type === 'footnoteDefinition') first.set(node.identifier, node)
    seen.add(key)
  })
  const called = calledFrom(tree, first)
  for (const [identifier, node] of first) if (!called.has(identifier)) complaints.push(at(node, `Unexpected note \`${nameOf(node)}\` that nothing calls, expected \`${nameOf(node)}\` in the text; nobody would see it. Call it, or take it out.`))
  return complaints
}

/** The notes that the text calls, or a note that is called itself. */
function calledFrom(tree: Nodes, notes: ReadonlyMap<string, FootnoteDefinition>): Set<string> {
  const called = new Set<string>()
  const open: Nodes[] = [tree]
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'footnoteReference' && !called.has(node.identifier)) {
      called.add(node.identifier)
      open.push(...(notes.get(node.identifier)?.children ?? []))
    }
    if ('children' in node) open.push(...(node.children as Nodes[]).filter(({ type }) => type !== 'footnoteDefinition'))
  }
  return called
}

function nameOf({ type, label, identifier }: Definition | FootnoteDefinition): string {
  return `[${type === 'definition' ? '' : '^'}${(label ?? identifier).slice(0, 60)}]`
}

function at(node: Definition | FootnoteDefinition, message: string): Complaint {
  const { start, end } = rangeOf(node)
  return { range: { start, end: Math.min(end, start + (node.label ?? node.identifier).length + (node.type === 'definition' ? 3 : 4)) }, message }
}
