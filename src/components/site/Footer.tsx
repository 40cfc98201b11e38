import { chakra } from '@chakra-ui/react'
import { site } from '../../site.ts'
import { footer } from '../../theme/recipes/page.ts'
import { useStrings } from '../strings.tsx'
import { Link } from '../Link.tsx'

const Block = chakra('footer', footer)

/** The foot of every page: what the site is not, how it works, and where its source is. */
export function Footer() {
  const { layout } = useStrings()
  return (
    <Block>
      <div>
        <p>{layout.footer}</p>
        {Object.entries(layout.about).map(([path, title]) => <Link to={path} key={path}>{title}</Link>)}
        <a href={site.repository}>{layout.licence}</a>
      </div>
    </Block>
  )
}
