import type { Definition, FootnoteDefinition, Nodes } from 'mdast'
import type { Complaint } from '../../diagnostics.ts'
import { visit } from '../nodes.ts'
import { type Page, type PageRule, rangeOf } from '../page.ts'

export const note: PageRule = {
  what: 'A note or link definition appears once, and the text refers to every note.',
  why: 'Where two share a name, only the first is shown; a note that nothing refers to is never shown.',
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
    if (seen.has(key)) complaints.push(at(node, `Unexpected second \`${nameOf(node)}:\`, expected each name once; readers would never see this one. Give it another name${node.type === 'definition' ? '' : ' and refer to it, or merge the two'}.`))
    else if (node.type === 'footnoteDefinition') first.set(node.identifier, node)
    seen.add(key)
  })
  const called = calledFrom(tree, first)
  for (const [identifier, node] of first) if (!called.has(identifier)) complaints.push({ ...at(node, `Unexpected note \`${nameOf(node)}\` that nothing refers to, expected \`${nameOf(node)}\` in the text; readers would never see it. Refer to it, or remove it.`), about: `[^${identifier}]` })
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
