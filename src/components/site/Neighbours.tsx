import { chakra } from '@chakra-ui/react'
import type { ReactNode } from 'react'
import { pageEnd } from '../../theme/recipes/page.ts'
import { useStrings } from '../strings.tsx'
import type { PageLink } from './Breadcrumbs.tsx'
import { Link, TitleOf } from '../Link.tsx'

const Block = chakra('div', pageEnd)

/** What ends a page: what can be done with it, and the pages before and after. `before` stands above both. */
export function Neighbours({ before, previous, next, children }: { before?: ReactNode; previous: PageLink | null; next: PageLink | null; children: ReactNode }) {
  const { layout } = useStrings()
  return (
    <Block>
      {before}
      <p>{children}</p>
      <nav aria-label={layout.neighbours}>
        {previous ? <Link to={previous.path} rel="prev"><span>{layout.previous}</span> <TitleOf path={previous.path}>{previous.title}</TitleOf></Link> : null}
        {next ? <Link to={next.path} rel="next"><span>{layout.next}</span> <TitleOf path={next.path}>{next.title}</TitleOf></Link> : null}
      </nav>
    </Block>
  )
}
