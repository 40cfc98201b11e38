import type { ComponentProps } from 'react'
import { useStrings } from '../strings.tsx'

/** A block of code that scrolls by itself, also by keyboard, where a line is longer than the screen is wide. */
export function CodeBlock(props: ComponentProps<'pre'>) {
  return <pre role="group" aria-label={useStrings().layout.code} tabIndex={0} {...props} />
}
