import type { Element, ElementContent, Root, RootContent } from 'hast'
import type { MdxJsxAttribute, MdxJsxExpressionAttribute, MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx'
import { literalOf } from './literal.ts'
import type {} from 'mdast-util-mdx'

type Jsx = MdxJsxFlowElementHast | MdxJsxTextElementHast

/**
 * A compiled tree as plain data: no positions, and literal values in place of expressions. Where a text holds anything that would have to run, and the rules
 * let it through, it ends here: throws, in words.
 */
export function asData(tree: Root): Root {
  return { type: 'root', children: tree.children.flatMap((child) => nodeOf(child)) as RootContent[] }
}

function nodeOf(node: RootContent | ElementContent): ElementContent[] {
  switch (node.type) {
    case 'text':
      return [{ type: 'text', value: node.value }]
    case 'element':
      return [{ type: 'element', tagName: node.tagName, properties: node.properties, children: node.children.flatMap(nodeOf) } satisfies Element]
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return [{ type: node.type, name: node.name, attributes: node.attributes.map((attribute) => attributeOf(attribute, node)), children: node.children.flatMap(nodeOf) } satisfies Jsx]
    // What is written between the lines of a page, and shown nowhere.
    case 'comment':
    case 'doctype':
      return []
    // A comment in braces is an expression that says nothing.
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (node.data?.estree?.body.length === 0) return []
      throw unexpected('expression')
    default:
      throw unexpected(node.type)
  }
}

function attributeOf(attribute: MdxJsxAttribute | MdxJsxExpressionAttribute, { name }: Jsx): MdxJsxAttribute {
  const literal = attribute.type === 'mdxJsxAttribute' ? literalOf(attribute) : undefined
  if (attribute.type !== 'mdxJsxAttribute' || !literal) throw unexpected(`attribute of <${name}>`)
  const { value } = literal
  if (typeof value === 'string' || value === true) return { type: 'mdxJsxAttribute', name: attribute.name, value: value === true ? null : value }
  // One literal that holds the whole value, however deep it is.
  const estree = { type: 'Program', sourceType: 'module', comments: [], body: [{ type: 'ExpressionStatement', expression: { type: 'Literal', value } }] } as never
  return { type: 'mdxJsxAttribute', name: attribute.name, value: { type: 'mdxJsxAttributeValueExpression', value: '', data: { estree } } }
}

function unexpected(what: string): Error {
  return new Error(`Unexpected ${what} in a page, expected words, elements and literal values; a page is data, and nothing in it runs. Run npm run check.`)
}
