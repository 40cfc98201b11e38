import type { ComponentProps } from 'react'
import { Link } from '../Link.tsx'

/** A link written in content: inside the site it gets the base path, and leads to the page in the reader's language. */
export function Anchor({ href = '', children, ...rest }: ComponentProps<'a'>) {
  return <Link {...rest} to={href}>{children}</Link>
}
