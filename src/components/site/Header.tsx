import { chakra } from '@chakra-ui/react'
import { site } from '../../site.ts'
import { header } from '../../theme/recipes/page.ts'
import { Link } from '../Link.tsx'
import { useForeign } from '../place.tsx'
import { useStrings } from '../strings.tsx'
import { LanguageSwitch } from './LanguageSwitch.tsx'

const Bar = chakra('header', header)

/** The site's name, its main sections and the search, on every page. On small screens the sections stand behind "Menu", which opens without script. */
export function Header({ current }: { current?: string }) {
  const { layout } = useStrings()
  // The guide has one name in all languages. It keeps the direction of the page, whose start side it stands at.
  const { lang } = useForeign()
  const linkTo = (path: string) => ({ to: path, 'aria-current': path === current ? ('page' as const) : undefined })
  return (
    <Bar>
      <nav aria-label={layout.site}>
        <Link {...linkTo('/')} lang={lang}>{site.name}</Link>
        <details>
          <summary>{layout.menu}</summary>
          <ul>
            {Object.entries(layout.sections).map(([path, title]) => (
              <li key={path}>
                <Link {...linkTo(path)}>{title}</Link>
              </li>
            ))}
          </ul>
        </details>
        <Link {...linkTo('/search')} data-search="">{layout.search}</Link>
        <LanguageSwitch />
      </nav>
    </Bar>
  )
}
