import { chakra } from '@chakra-ui/react'
import type { Category } from '../../registry/categories.ts'
import { listingNames } from '../../theme/recipes/page.ts'
import { useStrings } from '../strings.tsx'
import type { PageLink } from './Breadcrumbs.tsx'
import { Link } from '../Link.tsx'

const Block = chakra('div', listingNames)

/** The name of each listing of a category as a link to its page, in the order they are given. */
export function ListingNames({ category, links }: { category: Category; links: readonly PageLink[] }) {
  const { products } = useStrings()
  return (
    <Block>
      <b>{products.namesOf[category]}</b>
      <ul>
        {links.map(({ path, title }) => <li key={path}><Link to={path}>{title}</Link></li>)}
      </ul>
    </Block>
  )
}
