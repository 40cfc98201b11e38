import { chakra } from '@chakra-ui/react'
import type { ComponentProps } from 'react'
import { codeBlock } from '../../theme/recipes/prose.ts'
import { useStrings } from '../strings.tsx'
import { wordsIn } from './words-in.ts'

/** What a listener hears of a block before its words: enough to tell it from the next. */
const mostLetters = 40

const Pre = chakra('pre', codeBlock)

/** A block of code that scrolls by itself, also by keyboard, where a line is longer than the screen is wide. It is called by its first words. */
export function CodeBlock(props: ComponentProps<'pre'>) {
  const words = wordsIn(props.children).replace(/\s+/g, ' ')
  return <Pre role="group" aria-label={useStrings().layout.code(words.length > mostLetters ? `${words.slice(0, mostLetters)}…` : words)} tabIndex={0} {...props} />
}
