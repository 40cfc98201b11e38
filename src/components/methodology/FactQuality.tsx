import { type QualityCounts, type Scope, scopes, weaknesses } from '../../registry/quality.ts'
import { sourceKinds } from '../../registry/source.ts'
import { Label } from '../Label.tsx'
import { Table } from '../mdx/Table.tsx'
import { useStrings } from '../strings.tsx'

/** How good the facts are, as they are counted today: a table, the goals, and what the kinds of source are. Without counts, only the words. */
export function FactQuality({ counts, today }: { counts: Record<Scope, QualityCounts> | null; today: string }) {
  const strings = useStrings()
  const words = strings.quality
  return (
    <>
      {counts && (
        <>
          <p>{words.day(today)}</p>
          <Table name={words.name}>
            <thead>
              <tr>
                <th scope="col">{words.measure}</th>
                {scopes.map((scope) => <th scope="col" key={scope}>{words.scopes[scope]}</th>)}
              </tr>
            </thead>
            <tbody>
              <tr>
                <th scope="row">{words.facts}</th>
                {scopes.map((scope) => <td key={scope}>{strings.number(counts[scope].facts)}</td>)}
              </tr>
              {weaknesses.map((weakness) => (
                <tr key={weakness}>
                  <th scope="row">{words.weaknesses[weakness]}</th>
                  {scopes.map((scope) => <td key={scope}>{words.share(counts[scope][weakness])}</td>)}
                </tr>
              ))}
              {(['checked', 'pinned'] as const).map((strength) => (
                <tr key={strength}>
                  <th scope="row">{words[strength]}</th>
                  {scopes.map((scope) => <td key={scope}>{words.share(counts[scope][strength])}</td>)}
                </tr>
              ))}
            </tbody>
          </Table>
        </>
      )}
      <p>{words.goals}</p>
      <p>{words.order}</p>
      <ol>
        {sourceKinds.map((kind) => {
          const [name, what] = words.kinds[kind]
          return <li key={kind}><Label>{name}</Label>{what}</li>
        })}
      </ol>
      {words.meanings.map((meaning) => <p key={meaning}>{meaning}</p>)}
    </>
  )
}
