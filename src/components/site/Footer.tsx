import { chakra } from '@chakra-ui/react'
import { site } from '../../site.ts'
import { footer } from '../../theme/recipes/page.ts'
import { useStrings } from '../strings.tsx'

const Block = chakra('footer', footer)

/** The foot of every page: what the site is not, and where its source is. */
export function Footer() {
  const { layout } = useStrings()
  return (
    <Block>
      <div>
        <p>{layout.footer}</p>
        <a href={site.repository}>{layout.licence}</a>
      </div>
    </Block>
  )
}
