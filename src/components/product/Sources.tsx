import type { Source } from '../../registry/fact.ts'
import { useStrings } from '../strings.tsx'

/** Where something can be read: how many sources there are, which unfolds into a link to each. `about` names what they are of for whoever hears it alone. */
export function Sources({ sources, about }: { sources: readonly Source[]; about: string }) {
  const words = useStrings().productPage
  if (sources.length === 0) return null
  return (
    <details>
      <summary aria-label={words.sourcesOf(sources.length, about)}>{words.sources(sources.length)}</summary>
      <ul>
        {sources.map(({ title, url }) => (
          <li key={url}>
            <a href={url} rel="noopener">{title}</a>
          </li>
        ))}
      </ul>
    </details>
  )
}
