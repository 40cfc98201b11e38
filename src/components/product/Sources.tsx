import type { Source } from '../../registry/source.ts'
import { useStrings } from '../strings.tsx'

/**
 * Where something can be read: how many sources there are, which unfolds into a link to each and what kind of source it is. `about` names what
 * they are of for whoever hears it alone; `says` puts the other value that a source gives into words.
 */
export function Sources({ sources, about, says }: { sources: readonly Source[]; about: string; says?: (value: unknown) => string }) {
  const words = useStrings().productPage
  if (sources.length === 0) return null
  return (
    <details>
      <summary aria-label={words.sourcesOf(sources.length, about)}>{words.sources(sources.length)}</summary>
      <ul>
        {sources.map(({ title, url, kind, says: other }) => (
          <li key={url}>
            <a href={url} rel="noopener">{title}</a> ({words.sourceKinds[kind]}{other === undefined || !says ? '' : `; ${words.saysOtherwise(says(other))}`})
          </li>
        ))}
      </ul>
    </details>
  )
}
