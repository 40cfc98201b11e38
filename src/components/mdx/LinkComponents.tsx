import { chakra } from '@chakra-ui/react'
import type { ReactNode } from 'react'
import { ForeignMark } from '../Link.tsx'
import { useLinkTarget } from '../place.tsx'
import { buttonLink, docLink } from '../../theme/recipes/links.ts'

const Button = chakra('a', buttonLink)
const Line = chakra('a', docLink)

/** Where a link leads: older pages of ethereum.org write `to`. */
interface Address {
  href?: string
  to?: string
  children?: ReactNode
}

/** A link that looks like a button. */
export function ButtonLink({ href, to = '', variant = 'solid', children }: Address & { variant?: string }) {
  const target = useLinkTarget()(href ?? to)
  return <Button {...target} variant={variant === 'solid' ? 'solid' : 'outline'}>{children}<ForeignMark {...target} /></Button>
}

/** A link to read on, in a line of its own. */
export function DocLink({ href, to = '', children }: Address) {
  const target = useLinkTarget()(href ?? to)
  return <Line {...target}>{children}<ForeignMark {...target} /></Line>
}
