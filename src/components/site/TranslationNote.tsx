import { hrefOf } from '../../site.ts'
import { usePlace } from '../place.tsx'
import { useStrings } from '../strings.tsx'

/** Says below the title of a translation who has reviewed it, or that nobody has yet, and leads to the English page. Nothing on English pages. */
export function TranslationNote({ reviewer }: { reviewer: string | undefined }) {
  const { path, lang } = usePlace()
  const { marks, translation: words } = useStrings()
  if (lang === 'en') return null
  return (
    <p className="translation">
      {(reviewer === undefined ? words.unread : words.readBy(reviewer)) + marks.between}<a href={hrefOf(path)} hrefLang="en">{words.original}</a>
    </p>
  )
}
