import type { ComponentProps } from 'react'
import { useStrings } from '../strings.tsx'

type HeadingProps = ComponentProps<'h2'> & { level: 2 | 3 | 4 | 5 | 6 }

// No heading of a page can have this id: theirs begin with a letter or a digit.
const sectionLinkId = '_section'

/** The words before the name of each link to a heading, unseen; once on each page. */
export function SectionLinkWords() {
  return <span id={sectionLinkId} hidden>{useStrings().layout.sectionLink}</span>
}

/** A heading and, beside it, the link to it. The link stands outside, so that the heading's name is only its words. It is named by words that stand once on each page, and by the heading. */
export function Heading({ level, id, children, ...rest }: HeadingProps) {
  const Tag = `h${level}` as const
  return (
    <div className="h">
      <Tag id={id} {...rest}>{children}</Tag>
      {id ? <a href={`#${id}`} aria-labelledby={`${sectionLinkId} ${id}`}>#</a> : null}
    </div>
  )
}
