import { Children, isValidElement, type ReactNode } from 'react'

/** The words of what a view shows, without its elements. */
export function textOf(node: ReactNode): string {
  return Children.toArray(node)
    .map((child) => (isValidElement<{ children?: ReactNode }>(child) ? textOf(child.props.children) : String(child)))
    .join('')
}
