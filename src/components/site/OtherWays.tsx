import { chakra } from '@chakra-ui/react'
import { pathOfWay, ways } from '../../registry/categories.ts'
import { otherWays } from '../../theme/recipes/hero.ts'
import { useStrings } from '../strings.tsx'
import { Link } from '../Link.tsx'

const Nav = chakra('nav', otherWays)

/** Links to the other ways to stake. */
export function OtherWays({ current }: { current: string }) {
  const { layout, marks, ways: names } = useStrings()
  return (
    <Nav aria-label={layout.otherWays}>
      <span>{layout.otherWays + marks.colon.trimEnd()}</span>
      <ul>
        {ways.filter((way) => pathOfWay(way) !== current).map((way) => (
          <li key={way}>
            <Link to={pathOfWay(way)}>{names[way].name}</Link>
          </li>
        ))}
      </ul>
    </Nav>
  )
}
