import { chakra } from '@chakra-ui/react'
import { quote } from '../../theme/recipes/prose.ts'

/** Words of somebody else. */
export const Quote = chakra('blockquote', quote)
