import { chakra } from '@chakra-ui/react'
import { skipLink } from '../../theme/recipes/page.ts'
import { useStrings } from '../strings.tsx'

const Link = chakra('a', skipLink)

/** The first thing a keyboard reaches: past the navigation, to the text. */
export function SkipLink() {
  return <Link href="#site-content">{useStrings().layout.skip}</Link>
}
