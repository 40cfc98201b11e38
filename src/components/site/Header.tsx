import { chakra } from '@chakra-ui/react'
import { hrefOf, site } from '../../site.ts'
import { header } from '../../theme/recipes/page.ts'
import { useStrings } from '../strings.tsx'

const Bar = chakra('header', header)

/** The site's name and its main sections, on every page. */
export function Header({ current }: { current?: string }) {
  const { layout } = useStrings()
  return (
    <Bar>
      <div>
        <a href={hrefOf('/')}>{site.name}</a>
        <nav aria-label={layout.site}>
          <ul>
            {Object.entries(layout.sections).map(([path, title]) => (
              <li key={path}>
                <a href={hrefOf(path)} aria-current={path === current ? 'page' : undefined}>{title}</a>
              </li>
            ))}
            <li><a href={hrefOf('/search')} data-search="" aria-current={current === '/search' ? 'page' : undefined}>{layout.search}</a></li>
          </ul>
        </nav>
      </div>
    </Bar>
  )
}
