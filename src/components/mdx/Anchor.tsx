import type { ComponentProps } from 'react'
import { Link } from '../Link.tsx'
import { useStrings } from '../strings.tsx'

/** A link written in content: inside the site it gets the base path, and leads to the page in the reader's language. */
export function Anchor({ href = '', children, ...rest }: ComponentProps<'a'>) {
  const { layout } = useStrings()
  // What the compiler names a way back by is English: "Back to reference 1-2".
  const mark = 'data-footnote-backref' in rest ? /\d{1,4}(?:-\d{1,4})?$/.exec(rest['aria-label'] ?? '')?.[0] : undefined
  if (mark !== undefined) return <a {...rest} href={href} aria-label={layout.backToMark(mark)}>{children}</a>
  return <Link {...rest} to={href}>{children}</Link>
}
