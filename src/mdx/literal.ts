import type { Expression, Program } from 'estree-jsx'
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx'

/** A value that content may give an attribute. */
export type Literal = string | number | boolean | null | Literal[] | { [key: string]: Literal }

/** The value of an attribute, or nothing when it is anything but a literal. An attribute without value is `true`. */
export function literalOf(attribute: MdxJsxAttribute): { value: Literal } | undefined {
  const { value } = attribute
  if (value === null || value === undefined) return { value: true }
  if (typeof value === 'string') return { value }
  const statement = (value.data?.estree as Program | null | undefined)?.body[0]
  return statement?.type === 'ExpressionStatement' ? valueOf(statement.expression) : undefined
}

function valueOf(node: Expression): { value: Literal } | undefined {
  if (node.type === 'Literal') {
    const { value } = node
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null ? { value } : undefined
  }
  if (node.type === 'UnaryExpression' && node.operator === '-') {
    const inner = valueOf(node.argument)
    return typeof inner?.value === 'number' ? { value: -inner.value } : undefined
  }
  if (node.type === 'ArrayExpression') {
    const items = node.elements.map((item) => (item && item.type !== 'SpreadElement' ? valueOf(item) : undefined))
    return items.every((item) => item !== undefined) ? { value: items.map((item) => item.value) } : undefined
  }
  if (node.type === 'ObjectExpression') {
    const entries: [string, Literal][] = []
    for (const property of node.properties) {
      if (property.type !== 'Property' || property.computed || property.kind !== 'init' || property.method) return undefined
      const key = property.key.type === 'Identifier' ? property.key.name : property.key.type === 'Literal' ? String(property.key.value) : undefined
      const inner = key === undefined || key === '__proto__' ? undefined : valueOf(property.value as Expression)
      if (key === undefined || inner === undefined) return undefined
      entries.push([key, inner.value])
    }
    return { value: Object.fromEntries(entries) }
  }
  return undefined
}
