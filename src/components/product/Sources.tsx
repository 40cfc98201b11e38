import { dayOfCopy } from '../../registry/archived.ts'
import type { Source } from '../../registry/source.ts'
import { useForeign } from '../place.tsx'
import { useStrings } from '../strings.tsx'

/**
 * Where something can be read: how many sources there are, which unfolds into a link to each what kind of source it is, and the copy that an archive keeps. `about` names what
 * they are of for whoever hears it alone; `says` puts the other value that a source gives into words.
 */
export function Sources({ sources, about, says }: { sources: readonly Source[]; about: string; says?: (value: unknown) => string }) {
  const { marks, productPage: words } = useStrings()
  const foreign = useForeign()
  if (sources.length === 0) return null
  return (
    <details>
      <summary aria-label={words.sourcesOf(sources.length, about)}>{words.sources(sources.length)}</summary>
      <ul>
        {sources.map(({ title, url, archived, kind, says: other }) => (
          <li key={url}>
            <a href={url} rel="noopener" {...foreign}>{title}</a>{marks.open}{words.sourceKinds[kind]}{archived === undefined ? '' : <>{marks.semicolon}<a href={archived} rel="noopener" aria-label={words.copyOf(title, dayOfCopy(archived))}>{words.copyKept(dayOfCopy(archived))}</a></>}{other === undefined || !says ? '' : marks.semicolon + words.saysOtherwise(says(other))}{marks.close}
          </li>
        ))}
      </ul>
    </details>
  )
}
