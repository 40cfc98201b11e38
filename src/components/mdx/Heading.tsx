import { Children, type ComponentProps, isValidElement, type ReactNode } from 'react'
import { useStrings } from '../strings.tsx'

/** The id that the compiler gives the heading of the notes. */
export const notesId = 'footnote-label'

type HeadingProps = ComponentProps<'h2'> & { level: 2 | 3 | 4 | 5 | 6 }

/** A heading that is the link to itself, so that it can be pointed to; where its words hold a link of their own, it is none. */
export function Heading({ level, id, children, ...rest }: HeadingProps) {
  const Tag = `h${level}` as const
  const { layout } = useStrings()
  // The notes at the end have a heading that nobody wrote.
  const words = id === notesId ? layout.notes : children
  return <Tag id={id} {...rest}>{id && !holdLink(words) ? <a href={`#${id}`}>{words}</a> : words}</Tag>
}

/** Whether words hold a link: HTML knows no link within a link. */
function holdLink(words: ReactNode): boolean {
  return Children.toArray(words).some((word) => {
    if (!isValidElement<{ href?: string; to?: string; children?: ReactNode }>(word)) return false
    return word.props.href !== undefined || word.props.to !== undefined || holdLink(word.props.children)
  })
}
