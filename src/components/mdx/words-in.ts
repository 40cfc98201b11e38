import { Children, isValidElement, type ReactNode } from 'react'

/** The words within a part of a page, as they are written there, without what stands around them. */
export function wordsIn(node: ReactNode): string {
  return Children.toArray(node).map((child) => (isValidElement<{ children?: ReactNode }>(child) ? wordsIn(child.props.children) : String(child))).join('').trim()
}
