import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import type { Nodes } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from '../nodes.ts'
import type { Complaint } from '../../diagnostics.ts'
import { guesses, type nearest } from '../../nearest.ts'
import { isEmoji } from '../emoji.ts'
import { type Literal, literalOf } from '../literal.ts'
import { type Page, type PageRule, rangeOf } from '../page.ts'
import { elements, elementValues } from '../elements.ts'
import { components, type ComponentWords, meaningless, type PropKind } from '../vocabulary.ts'

/** HTML attributes that are there or not, without a value. */
const flags = ['open', 'reversed']

export const knownAttribute: PageRule = {
  what: 'A tag has only attributes it knows, each once and written as a literal of the right kind. Required ones are present.',
  why: 'An attribute nobody reads is a mistake nobody sees, and `onclick` or `style` would be code.',
  wrong: '<Emoji text="🐟" size="2rem" />',
  right: '<Emoji text="🐟" mr="1rem" />',
  check,
}

function check({ tree }: Page): Complaint[] {
  const complaints: Complaint[] = []
  const guess = guesses()
  visit(tree, (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return
    const component: ComponentWords | undefined = node.name !== null && Object.hasOwn(components, node.name) ? components[node.name as keyof typeof components] : undefined
    const element = node.name !== null && Object.hasOwn(elements, node.name) ? elements[node.name] : undefined
    if (!component && !element) return
    const allowed = component ? Object.keys(component.props) : (element ?? [])
    const seen = new Set<string>()
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute') continue
      if (seen.has(attribute.name)) complaints.push({ range: rangeOf(attribute), message: `Unexpected second \`${attribute.name}\`, expected each attribute once; remove one of the two.` })
      seen.add(attribute.name)
      complaints.push(...faultsOf(attribute, node, allowed, component, guess))
    }
    const turned = directionOf(node)
    if (turned) complaints.push({ range: rangeOf(turned), message: 'Unexpected text direction, expected the one the words have by themselves, not nested in another; it could reorder letters. Remove the attribute.' })
    if (node.name === 'a' && !seen.has('href')) {
      const { start } = rangeOf(node)
      complaints.push({ range: { start, end: start + 2 }, message: 'Unexpected <a> without `href`, expected a link that leads somewhere; add `href="…"`, or remove the tag.' })
    }
    const oneOf = component?.oneOf ?? []
    if (oneOf.length > 0 && oneOf.filter((name) => seen.has(name)).length !== 1) {
      const { start } = rangeOf(node)
      const names = (between: string) => oneOf.map((name) => `\`${name}\``).join(between)
      const isThere = oneOf.some((name) => seen.has(name))
      complaints.push({ range: { start, end: start + 1 + (node.name?.length ?? 0) }, message: `Unexpected <${node.name}> ${isThere ? `with ${names(' and ')}` : `without ${names(' or ')}`}, expected one address; ${isThere ? 'remove one of the two' : `add \`${oneOf[0]}="…"\``}.` })
    }
    for (const [name, prop] of Object.entries(component?.props ?? {})) {
      if (prop.required && !seen.has(name)) {
        const { start } = rangeOf(node)
        complaints.push({ range: { start, end: start + 1 + (node.name?.length ?? 0) }, message: `Unexpected <${node.name}> without \`${name}\`, expected ${expectation(prop)}; add \`${name}="…"\`.` })
      }
    }
  })
  return complaints
}

// Scripts that are written from right to left.
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}\p{Script=Mandaic}\p{Script=Samaritan}]/u

/** The direction that a tag gives to words which do not have it, or within which another tag gives one: then what is read is not what stands there. */
function directionOf(node: MdxJsxFlowElement | MdxJsxTextElement): MdxJsxAttribute | undefined {
  const direction = attributeNamed(node, 'dir')
  if (!direction) return undefined
  const isRightToLeft = rightToLeft.test(toString(node))
  return direction.value === (isRightToLeft ? 'ltr' : 'rtl') || holdsDirection(node) ? direction : undefined
}

function holdsDirection(node: Nodes): boolean {
  return 'children' in node && node.children.some((child) => ('attributes' in child && attributeNamed(child, 'dir') !== undefined) || holdsDirection(child))
}

function attributeNamed({ attributes }: MdxJsxFlowElement | MdxJsxTextElement, name: string): MdxJsxAttribute | undefined {
  return attributes.find((attribute): attribute is MdxJsxAttribute => attribute.type === 'mdxJsxAttribute' && attribute.name === name)
}

function* faultsOf(attribute: MdxJsxAttribute, node: MdxJsxFlowElement | MdxJsxTextElement, allowed: readonly string[], component: ComponentWords | undefined, guess: typeof nearest): Generator<Complaint> {
  const range = rangeOf(attribute)
  const { name } = attribute
  if (!allowed.includes(name)) {
    const near = meaningless.includes(name) ? undefined : guess(name, allowed, 3)
    const expected = allowed.length === 0 ? 'no attribute' : `one of ${allowed.join(', ')}`
    yield { range: { start: range.start, end: range.start + name.length }, message: `Unexpected attribute \`${name}\` on <${node.name}>, expected ${expected}; ${near ? `did you mean \`${near}\`?` : meaningless.includes(name) ? 'it means nothing here. Remove it.' : 'remove it.'}` }
    return
  }
  const literal = literalOf(attribute)
  if (!literal) {
    yield { range, message: `Unexpected expression for \`${name}\`, expected text in quotes; content cannot run code.` }
    return
  }
  // Braces around a text would keep it from the rules on links and emoji, which read texts.
  if (typeof attribute.value === 'object' && attribute.value !== null && typeof literal.value === 'string') {
    yield { range, message: `Unexpected braces around the text of \`${name}\`, expected only the text in quotes.` }
    return
  }
  const prop = component?.props[name]
  if (prop ? !fits(literal.value, prop) : !fitsElement(name, literal.value)) {
    yield { range, message: `Unexpected ${JSON.stringify(literal.value)} for \`${name}\` of <${node.name}>, expected ${prop ? expectation(prop) : flags.includes(name) ? 'no value' : (elementValues[name]?.expected ?? 'text in quotes')}${prop ? '' : '; write that, or remove the attribute'}.${prop?.kind === 'choice' ? nearestChoice(literal.value, prop.values, guess) : ''}` }
  }
}

function fitsElement(name: string, value: Literal): boolean {
  return flags.includes(name) ? value === true : typeof value === 'string' && (elementValues[name]?.form.test(value) ?? true)
}

function fits(value: Literal, prop: PropKind): boolean {
  if (prop.kind === 'flag') return value === true
  if (typeof value !== 'string' || value.trim() === '') return false
  switch (prop.kind) {
    case 'text': case 'address': case 'id': return true
    case 'emoji': return isEmoji(value)
    // Only a number and a unit: anything longer could smuggle a style in.
    case 'length': return /^\d{1,3}(\.\d{1,3})?(rem|em|px|ch)$/.test(value)
    case 'choice': return prop.values.includes(value)
  }
}

function expectation(prop: PropKind): string {
  switch (prop.kind) {
    case 'text': return 'text in quotes'
    case 'address': return 'an address in quotes, such as "/staking"'
    case 'id': return 'an anchor in quotes, such as "what-to-consider"'
    case 'flag': return 'no value; write just its name, or remove it'
    case 'emoji': return 'one emoji, as a character or a shortcode such as ":droplet:"'
    case 'length': return 'a length such as "1rem"'
    case 'choice': return `one of ${prop.values.map((value) => `"${value}"`).join(', ')}`
  }
}

function nearestChoice(value: Literal, values: readonly string[], guess: typeof nearest): string {
  const near = typeof value === 'string' ? guess(value, values, 3) : undefined
  return near ? ` Did you mean "${near}"?` : ''
}
