import { visit } from '../nodes.ts'
import type { Complaint } from '../../diagnostics.ts'
import { guesses } from '../../nearest.ts'
import { type Page, type PageRule, rangeOf } from '../page.ts'
import { adviceForTag, isOfTable } from '../tag-advice.ts'
import { elements } from '../elements.ts'
import { components } from '../vocabulary.ts'

const known = [...Object.keys(components), ...Object.keys(elements)]

export const knownTag: PageRule = {
  what: 'A tag is a component of this site or an allowed HTML element.',
  why: 'A misspelt component shows nothing, and an element such as `<script>` or `<iframe>` could harm a reader.',
  wrong: '<Emojy text="🐟" />',
  right: '<Emoji text="🐟" />',
  check,
}

function check({ tree }: Page): Complaint[] {
  const complaints: Complaint[] = []
  const guess = guesses()
  let endOfTable = -1
  visit(tree, (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return
    if (node.name !== null && known.includes(node.name)) return
    const name = node.name ?? ''
    const { start, end } = rangeOf(node)
    if (isOfTable(name) && start < endOfTable) return
    if (isOfTable(name)) endOfTable = end
    const told = adviceForTag(name)
    const near = told ? undefined : guess(name, known, Math.max(1, Math.floor(name.length / 2.5)))
    const isComponent = /^[A-Z]/.test(name)
    const expected = isComponent ? `expected a component (${Object.keys(components).join(', ')})` : 'expected an HTML element that content may use'
    const advice = told ?? (near ? `did you mean <${near}>?` : name === '' ? 'remove the empty tag.' : isComponent ? 'remove it or use one of these.' : 'use Markdown instead.')
    complaints.push({ range: { start, end: start + 1 + name.length }, message: `Unexpected tag <${name}>, ${expected}; ${advice}` })
  })
  return complaints
}
