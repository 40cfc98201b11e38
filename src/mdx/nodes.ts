/// <reference types="mdast-util-mdx" />
import type { Nodes, Parents } from 'mdast'

/** A node where it stands: which child of which parent it is. The root has neither. */
interface Place {
  node: Nodes
  index: number | undefined
  parent: Parents | undefined
}

type Type = Nodes['type']
type Visitor<Kind extends Type> = (node: Extract<Nodes, { type: Kind }>, index: number | undefined, parent: Parents | undefined) => void

/**
 * Calls `visitor` for every node of a tree, or every one of some `types`, in reading order. The tree must not be changed,
 * neither by the visitor nor between two calls: some twenty rules ask about one page, so its nodes are listed once and kept.
 */
export function visit<Kind extends Type>(tree: Nodes, types: Kind | readonly Kind[], visitor: Visitor<Kind>): void
export function visit(tree: Nodes, visitor: Visitor<Type>): void
export function visit(tree: Nodes, typesOrVisitor: Type | readonly Type[] | Visitor<Type>, visitor?: Visitor<Type>): void {
  if (typeof typesOrVisitor === 'function') return placesIn(tree).forEach(({ node, index, parent }) => typesOrVisitor(node, index, parent))
  const types = typeof typesOrVisitor === 'string' ? [typesOrVisitor] : typesOrVisitor
  for (const { node, index, parent } of placesIn(tree)) if (types.includes(node.type)) visitor?.(node, index, parent)
}

const kept = new WeakMap<Nodes, readonly Place[]>()

function placesIn(tree: Nodes): readonly Place[] {
  const known = kept.get(tree)
  if (known) return known
  const places: Place[] = []
  const add = (node: Nodes, index?: number, parent?: Parents): void => {
    places.push({ node, index, parent })
    if ('children' in node) node.children.forEach((child, at) => add(child, at, node))
  }
  add(tree)
  kept.set(tree, places)
  return places
}
