import { chakra } from '@chakra-ui/react'
import { letterOf } from '../../alphabet.ts'
import { siteIndex } from '../../theme/recipes/page.ts'
import { usePlace } from '../place.tsx'
import { useStrings } from '../strings.tsx'
import type { PageLink } from './Breadcrumbs.tsx'
import { Link, TitleOf } from '../Link.tsx'

const List = chakra('dl', siteIndex)

/** Links by their first letter, in the order they are given; what begins with none stands under "#". */
export function SiteIndex({ links }: { links: readonly PageLink[] }) {
  const { layout } = useStrings()
  const { lang } = usePlace()
  const letters = new Map<string, PageLink[]>()
  for (const link of links) {
    const letter = letterOf(link.title, lang)
    letters.set(letter, [...(letters.get(letter) ?? []), link])
  }
  return (
    <List data-wide="" aria-label={layout.everything}>
      {[...letters].map(([letter, some]) => (
        <div key={letter}>
          <dt>{letter}</dt>
          {some.map(({ path, title }) => <dd key={path}><Link to={path}><TitleOf path={path}>{title}</TitleOf></Link></dd>)}
        </div>
      ))}
    </List>
  )
}
