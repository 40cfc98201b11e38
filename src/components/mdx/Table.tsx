import { chakra } from '@chakra-ui/react'
import type { ComponentProps } from 'react'
import { scrolling } from '../../theme/recipes/prose.ts'
import { useStrings } from '../strings.tsx'

const Box = chakra('div', scrolling)

/** A table that scrolls by itself, also by keyboard, where the screen is too narrow for it. */
export function Table(props: ComponentProps<'table'>) {
  return (
    <Box role="group" aria-label={useStrings().layout.table} tabIndex={0}>
      <table {...props} />
    </Box>
  )
}
