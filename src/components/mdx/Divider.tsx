import { chakra } from '@chakra-ui/react'
import { divider } from '../../theme/recipes/prose.ts'

/** A line between two parts of a page. */
export const Divider = chakra('hr', divider)
