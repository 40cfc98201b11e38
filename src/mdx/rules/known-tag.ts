import { closestMatch } from 'leven'
import { visit } from 'unist-util-visit'
import type { Complaint } from '../../diagnostics.ts'
import { type Page, rangeOf } from '../page.ts'
import { components, elements } from '../vocabulary.ts'

const known = [...Object.keys(components), ...Object.keys(elements)]

/** A tag is a component of the vocabulary or an allowed HTML element. */
export function knownTag({ tree }: Page): Complaint[] {
  const complaints: Complaint[] = []
  visit(tree, (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return
    if (node.name !== null && known.includes(node.name)) return
    const name = node.name ?? ''
    const { start } = rangeOf(node)
    const nearest = name === '' ? undefined : closestMatch(name, known, { maxDistance: Math.max(1, Math.floor(name.length / 2.5)) })
    const isComponent = /^[A-Z]/.test(name)
    const expected = isComponent ? `expected a component (${Object.keys(components).join(', ')})` : 'expected an HTML element that content may use'
    const advice = nearest ? `did you mean <${nearest}>?` : name === '' ? 'remove the empty tag.' : isComponent ? 'remove it or use one of these.' : 'use Markdown instead.'
    complaints.push({ range: { start, end: start + 1 + name.length }, message: `Unexpected tag <${name}>, ${expected}; ${advice}` })
  })
  return complaints
}
