import type { Source } from '../../registry/fact.ts'
import { useStrings } from '../strings.tsx'

/** Where something can be read: a link for each source. `about` names the fact for whoever hears the list alone. */
export function Sources({ sources, about }: { sources: readonly Source[]; about: string }) {
  const words = useStrings().productPage
  if (sources.length === 0) return null
  return (
    <ul aria-label={words.sources(about)} className="src">
      {sources.map(({ title, url }) => (
        <li key={url}>
          <a href={url} rel="noopener">{title}</a>
        </li>
      ))}
    </ul>
  )
}
