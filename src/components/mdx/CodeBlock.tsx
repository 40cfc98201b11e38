import { chakra } from '@chakra-ui/react'
import type { ComponentProps } from 'react'
import { codeBlock } from '../../theme/recipes/prose.ts'
import { useStrings } from '../strings.tsx'

const Pre = chakra('pre', codeBlock)

/** A block of code that scrolls by itself, also by keyboard, where a line is longer than the screen is wide. */
export function CodeBlock(props: ComponentProps<'pre'>) {
  return <Pre role="group" aria-label={useStrings().layout.code} tabIndex={0} {...props} />
}
