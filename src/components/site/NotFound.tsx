import { chakra } from '@chakra-ui/react'
import { pathOfWay, ways as allWays } from '../../registry/categories.ts'
import { prose } from '../../theme/recipes/prose.ts'
import { shell, title } from '../../theme/recipes/page.ts'
import type { PageInLanguage } from '../place.tsx'
import { useStrings } from '../strings.tsx'
import { Footer } from './Footer.tsx'
import { Header } from './Header.tsx'
import { InLanguage } from './InLanguage.tsx'
import { Meta } from './Meta.tsx'
import { SkipLink } from './SkipLink.tsx'
import { Link } from '../Link.tsx'

const Shell = chakra('div', shell)
const TitleBlock = chakra('header', title)
const Prose = chakra('div', prose)

/** The page of a language for an address that leads nowhere: says so, and where to go on. */
export function NotFound(place: PageInLanguage) {
  return <InLanguage place={place}><WhereToGoOn /></InLanguage>
}

function WhereToGoOn() {
  const { notFound, layout, ways } = useStrings()
  const links = { '/': layout.home, ...layout.sections, ...Object.fromEntries(allWays.map((way) => [pathOfWay(way), ways[way].name])) }
  return (
    <>
      <Meta title={notFound.title} description={notFound.text} />
      <SkipLink />
      <Header />
      <Shell minHeight="calc(100vh - 11.5rem)">
        <span />
        <main id="site-content">
          <TitleBlock>
            <h1>{notFound.title}</h1>
            <p>{notFound.text}</p>
          </TitleBlock>
          <Prose>
            <ul>
              {Object.entries(links).map(([path, name]) => (
                <li key={path}><Link to={path}>{name}</Link></li>
              ))}
            </ul>
          </Prose>
        </main>
      </Shell>
      <Footer />
    </>
  )
}
