import { chakra } from '@chakra-ui/react'
import type { Judged } from '../../attributes/judge.ts'
import { feedPathOf } from '../../built-files.ts'
import type { Histories } from '../../history/histories.ts'
import { type Fact, isKnown } from '../../registry/fact.ts'
import { factGroupsOf } from '../../registry/facts.ts'
import { apiPathOfListing } from '../../registry/api-paths.ts'
import { editUrlOf } from '../../site.ts'
import type { FactKey } from '../../strings/en/facts.ts'
import { prose } from '../../theme/recipes/prose.ts'
import { Heading } from '../mdx/Heading.tsx'
import type { PageLink } from '../site/Breadcrumbs.tsx'
import { Frame, type Place } from '../site/Frame.tsx'
import { InLanguage } from '../site/InLanguage.tsx'
import { Neighbours } from '../site/Neighbours.tsx'
import { TranslationNote } from '../site/TranslationNote.tsx'
import { reportUrlOf } from '../staking/report.ts'
import { useStrings } from '../strings.tsx'
import { Changes } from './Changes.tsx'
import { Citations } from './Citations.tsx'
import { descriptionOf } from './description.ts'
import { Facts } from './Facts.tsx'
import { Summary } from './Summary.tsx'
import type { ListsOfTokens } from './Tokens.tsx'
import { Verdicts } from './Verdicts.tsx'
import { Link } from '../Link.tsx'

const Prose = chakra('div', prose)

interface Props extends Place {
  /** The listing's file in the repository. */
  file: string
  listing: Judged
  /** The names of all listings of its category. */
  names: readonly string[]
  previous: PageLink | null
  next: PageLink | null
  /** On which independent lists each token stands, by its address. */
  lists: ListsOfTokens
  /** What each fact was before; null where the build has no history. */
  histories: Histories | null
  /** The day of the build, `YYYY-MM-DD`. */
  today: string
  /** Who has reviewed the translation of its texts. */
  reviewer?: string | undefined
}

/** The page of one listing: a summary, every verdict with its reason, every fact with value, date, sources and what it was before, what is unknown, what changed. */
export function ProductPage(props: Props) {
  return <InLanguage place={props}><Listing {...props} /></InLanguage>
}

function Listing({ file, listing, names, previous, next, lists, histories, today, reviewer, ...place }: Props) {
  const strings = useStrings()
  const words = strings.productPage
  const { name, facts, changes = [] } = listing
  const unknown = (Object.entries(facts) as [FactKey, Fact<unknown>][]).filter(([, fact]) => !isKnown(fact)).map(([key]) => strings.facts[key].label)
  const sections = { verdicts: words.verdicts, facts: words.facts, unknown: words.unknown, changes: words.changes }
  const outline = Object.entries(sections).flatMap(([id, text]) => [{ depth: 2, id, text }, ...(id === 'facts' ? factGroupsOf(facts).map((group) => ({ depth: 3, id: group, text: words.groups[group] })) : [])])
  const report = reportUrlOf(listing)
  const feed = feedPathOf(place.path)
  return (
    <Frame {...place} title={name} tab={words.title(name, listing.category)} description={descriptionOf(strings, listing, today)} outline={outline} feed={{ path: feed, title: words.feedOf(name) }}>
      <Summary listing={listing} names={names} today={today} />
      <TranslationNote reviewer={reviewer} />
      <Prose>
        <Heading level={2} id="verdicts">{sections.verdicts}</Heading>
        <p>{words.judged(today) + strings.marks.between}<Link to={'/methodology'}>{words.method}</Link>{strings.marks.stop}</p>
        <Verdicts listing={listing} today={today} />
        <Heading level={2} id="facts">{sections.facts}</Heading>
        <Facts listing={listing} today={today} lists={lists} histories={histories ?? {}} />
        <Citations listing={listing} histories={histories ?? {}} />
        {histories ? null : <p>{strings.factHistory.missing}</p>}
        <Heading level={2} id="unknown">{sections.unknown}</Heading>
        {unknown.length === 0 ? <p>{words.nothingUnknown}</p> : <p>{words.unknownWords(unknown) + strings.marks.between}<a href={report}>{words.unknownHelp}</a>{strings.marks.stop}</p>}
        <Heading level={2} id="changes">{sections.changes}</Heading>
        <Changes changes={changes} />
      </Prose>
      <Neighbours previous={previous} next={next}>
        <a href={report}>{words.report}</a>
        <a href={editUrlOf(file)}>{words.edit}</a>
        <Link to={apiPathOfListing(listing)}>{words.data}</Link>
        <Link to={feed}>{words.feed}</Link>
      </Neighbours>
    </Frame>
  )
}
