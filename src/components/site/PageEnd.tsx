import { chakra } from '@chakra-ui/react'
import { editUrlOf, hrefOf } from '../../site.ts'
import { pageEnd } from '../../theme/recipes/page.ts'
import { useStrings } from '../strings.tsx'
import type { PageLink } from './Breadcrumbs.tsx'

const Block = chakra('div', pageEnd)

interface Props {
  file: string
  updated: string | null
  previous: PageLink | null
  next: PageLink | null
}

/** When the text was last changed, how to change it, and the neighbours. */
export function PageEnd({ file, updated, previous, next }: Props) {
  const { layout } = useStrings()
  return (
    <Block>
      <p>
        {updated ? <span>{layout.updated(updated)}</span> : null}
        <a href={editUrlOf(file)}>{layout.edit}</a>
      </p>
      <nav aria-label={layout.neighbours}>
        {previous ? <a href={hrefOf(previous.path)} rel="prev"><span>{layout.previous}</span> {previous.title}</a> : null}
        {next ? <a href={hrefOf(next.path)} rel="next"><span>{layout.next}</span> {next.title}</a> : null}
      </nav>
    </Block>
  )
}
