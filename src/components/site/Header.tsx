import { chakra } from '@chakra-ui/react'
import { hrefOf, site } from '../../site.ts'
import { header } from '../../theme/recipes/page.ts'
import { useStrings } from '../strings.tsx'

const Bar = chakra('header', header)

/** The site's name, its main sections and the search, on every page. On small screens the sections stand behind "Menu", which opens without script. */
export function Header({ current }: { current?: string }) {
  const { layout } = useStrings()
  const linkTo = (path: string) => ({ href: hrefOf(path), 'aria-current': path === current ? ('page' as const) : undefined })
  return (
    <Bar>
      <nav aria-label={layout.site}>
        <a {...linkTo('/')}>{site.name}</a>
        <details>
          <summary>{layout.menu}</summary>
          <ul>
            {Object.entries(layout.sections).map(([path, title]) => (
              <li key={path}>
                <a {...linkTo(path)}>{title}</a>
              </li>
            ))}
          </ul>
        </details>
        <a {...linkTo('/search')} data-search="">{layout.search}</a>
      </nav>
    </Bar>
  )
}
