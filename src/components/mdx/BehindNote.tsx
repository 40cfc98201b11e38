import { chakra } from '@chakra-ui/react'
import type { BehindKind } from '../../mdx/translation/nodes.ts'
import { hrefOf } from '../../site.ts'
import { behindNote } from '../../theme/recipes/translation.ts'
import { usePlace } from '../place.tsx'
import { useStrings } from '../strings.tsx'

const Note = chakra('p', behindNote)

interface Props {
  kind: BehindKind
  /** The id of the section; '' for what stands before the first heading. */
  section: string
  /** The last day on which the translation is known to have said what English says, `YYYY-MM-DD`. A section that is new has none. */
  since?: string
}

/** What a section of a translated page says of itself where it is not as its English is, with the way to that. */
export function BehindNote({ kind, section, since = '' }: Props) {
  const { path: original } = usePlace()
  const { marks, translation } = useStrings()
  const words = { behind: translation.behind(since), 'english-below': translation.englishBelow(since), 'english-instead': translation.englishInstead(since), new: translation.added }
  return (
    <Note role="note">
      {words[kind] + marks.between}<a href={hrefOf(section === '' ? original : `${original}#${section}`)} hrefLang="en">{translation.toPart}</a>
    </Note>
  )
}
