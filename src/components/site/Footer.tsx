import { chakra } from '@chakra-ui/react'
import { hrefOf, site } from '../../site.ts'
import { footer } from '../../theme/recipes/page.ts'
import { useStrings } from '../strings.tsx'

const Block = chakra('footer', footer)

/** The foot of every page: what the site is not, how it works, and where its source is. */
export function Footer() {
  const { layout } = useStrings()
  return (
    <Block>
      <div>
        <p>{layout.footer}</p>
        {Object.entries(layout.about).map(([path, title]) => <a href={hrefOf(path)} key={path}>{title}</a>)}
        <a href={site.repository}>{layout.licence}</a>
      </div>
    </Block>
  )
}
