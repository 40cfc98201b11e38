import { chakra } from '@chakra-ui/react'
import { pathOfWay, ways } from '../../registry/categories.ts'
import { hrefOf } from '../../site.ts'
import { otherWays } from '../../theme/recipes/hero.ts'
import { useStrings } from '../strings.tsx'

const Nav = chakra('nav', otherWays)

/** Links to the other ways to stake. */
export function OtherWays({ current }: { current: string }) {
  const { layout, ways: names } = useStrings()
  return (
    <Nav aria-label={layout.otherWays}>
      <span>{layout.otherWays}:</span>
      <ul>
        {ways.filter((way) => pathOfWay(way) !== current).map((way) => (
          <li key={way}>
            <a href={hrefOf(pathOfWay(way))}>{names[way].name}</a>
          </li>
        ))}
      </ul>
    </Nav>
  )
}
