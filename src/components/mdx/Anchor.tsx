import type { ComponentProps } from 'react'
import { hrefOf } from '../../site.ts'

/** A link written in content: inside the site it gets the base path; outside it tells the other site nothing of this one. */
export function Anchor({ href = '', children, ...rest }: ComponentProps<'a'>) {
  const outside = /^https?:/.test(href)
  return <a {...rest} href={hrefOf(href)} {...(outside ? { rel: 'noopener' } : {})}>{children}</a>
}
