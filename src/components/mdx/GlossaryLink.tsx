import { chakra } from '@chakra-ui/react'
import type { ReactNode } from 'react'
import { Link } from '../Link.tsx'
import { glossaryLink } from '../../theme/recipes/glossary.ts'

const Box = chakra('span', glossaryLink)

/** A term where a page uses it first: a link to the glossary, with its definition shown while it is pointed at or has the focus. */
export function GlossaryLink({ term, definition, place, children }: { term: string; definition: string; place: string; children?: ReactNode }) {
  // No heading of a page can have this id: theirs begin with a letter or a digit. A number is shorter than the term.
  const id = `_${place}`
  return (
    <Box>
      <Link to={`/glossary#${term}`} aria-describedby={id}>{children}</Link>
      <span role="tooltip" id={id}>{definition}</span>
    </Box>
  )
}
