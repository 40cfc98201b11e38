import { chakra } from '@chakra-ui/react'
import { Children, type ComponentProps, isValidElement, type ReactNode } from 'react'
import { scrolling } from '../../theme/recipes/prose.ts'
import { useStrings } from '../strings.tsx'
import { wordsIn } from './words-in.ts'

const Box = chakra('div', scrolling)

/** A table that scrolls by itself, also by keyboard, where the screen is too narrow for it. It is called by its `name`, or by its columns. */
export function Table({ name, ...props }: ComponentProps<'table'> & { name?: string }) {
  const { layout, marks } = useStrings()
  return (
    <Box role="group" aria-label={layout.table(name ?? headingsIn(props.children).join(marks.item))} tabIndex={0}>
      <table {...props} />
    </Box>
  )
}

/** The headings of the columns of a table, as words. */
function headingsIn(node: ReactNode): string[] {
  return Children.toArray(node).flatMap((child) => {
    if (!isValidElement<{ children?: ReactNode }>(child) || child.type === 'tbody') return []
    return child.type === 'th' ? [wordsIn(child)] : headingsIn(child.props.children)
  }).filter(Boolean)
}
