import { chakra } from '@chakra-ui/react'
import { breadcrumbs } from '../../theme/recipes/page.ts'
import { useStrings } from '../strings.tsx'
import { Link } from '../Link.tsx'

const Nav = chakra('nav', breadcrumbs)

/** A link to a page of this site. */
export interface PageLink {
  path: string
  title: string
}

/** The pages above this one; none on the front page. */
export function Breadcrumbs({ trail }: { trail: PageLink[] }) {
  const { layout } = useStrings()
  const above = trail.slice(0, -1)
  if (above.length === 0) return null
  return (
    <Nav aria-label={layout.breadcrumbs}>
      <ol>
        {above.map(({ path, title }) => (
          <li key={path}>
            <Link to={path}>{path === '/' ? layout.home : title}</Link>
          </li>
        ))}
      </ol>
    </Nav>
  )
}
