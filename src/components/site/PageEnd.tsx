import { editUrlOf } from '../../site.ts'
import { useStrings } from '../strings.tsx'
import type { PageLink } from './Breadcrumbs.tsx'
import { Neighbours } from './Neighbours.tsx'
import { Link, TitleOf } from '../Link.tsx'

interface Props {
  file: string
  updated: string | null
  previous: PageLink | null
  next: PageLink | null
  /** Pages on what this one touches. */
  related: PageLink[]
}

/** What ends a content page: related pages, when the text was last changed, how to change it, and the neighbours. */
export function PageEnd({ file, updated, previous, next, related }: Props) {
  const { layout } = useStrings()
  return (
    <Neighbours previous={previous} next={next} before={related.length > 0 ? <Related pages={related} /> : null}>
      {updated ? <span>{layout.updated(updated)}</span> : null}
      <a href={editUrlOf(file)}>{layout.edit}</a>
    </Neighbours>
  )
}

function Related({ pages }: { pages: PageLink[] }) {
  const { layout, marks } = useStrings()
  return (
    <nav aria-label={layout.related}>
      <span>{layout.related + marks.colon.trimEnd()}</span>
      <ul>
        {pages.map(({ path, title }) => (
          <li key={path}>
            <Link to={path}><TitleOf path={path}>{title}</TitleOf></Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
