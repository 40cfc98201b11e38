import { chakra } from '@chakra-ui/react'
import type { ComponentProps } from 'react'
import { useStrings } from '../strings.tsx'
import { textOf } from '../text-of.ts'

type HeadingProps = ComponentProps<'h2'> & { level: 2 | 3 | 4 | 5 | 6 }

/** A heading and, beside it, the link to it. The link stands outside, so that the heading's name is only its words. */
export function Heading({ level, id, children, ...rest }: HeadingProps) {
  const strings = useStrings()
  const Tag = `h${level}` as const
  return (
    <div className="h">
      <Tag id={id} {...rest}>{children}</Tag>
      {id ? <chakra.a href={`#${id}`} aria-label={strings.layout.permalink(textOf(children))}>#</chakra.a> : null}
    </div>
  )
}
