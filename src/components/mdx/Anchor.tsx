import type { ComponentProps } from 'react'
import { hrefOf } from '../../site.ts'

/** A link written in content: inside the site it gets the base path. It opens in the same tab, so it needs no `rel`. */
export function Anchor({ href = '', children, ...rest }: ComponentProps<'a'>) {
  return <a {...rest} href={hrefOf(href)}>{children}</a>
}
