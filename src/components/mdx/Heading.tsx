import type { ComponentProps } from 'react'

type HeadingProps = ComponentProps<'h2'> & { level: 2 | 3 | 4 | 5 | 6 }

/** A heading and, beside it, the link to it. The link stands outside, so that the heading's name is only its words, and is named by it. */
export function Heading({ level, id, children, ...rest }: HeadingProps) {
  const Tag = `h${level}` as const
  return (
    <div className="h">
      <Tag id={id} {...rest}>{children}</Tag>
      {id ? <a href={`#${id}`} aria-labelledby={id}>#</a> : null}
    </div>
  )
}
