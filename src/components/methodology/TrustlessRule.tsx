import { Table } from '../mdx/Table.tsx'
import { useStrings } from '../strings.tsx'

/** What each power over a pool comes to, by who has it, and how the verdict comes from all of them: with the limits that the code has. */
export function TrustlessRule() {
  const { states, trustless: words } = useStrings()
  return (
    <>
      <p>{words.partsLead}</p>
      <ul>
        {Object.values(words.parts).map((part) => <li key={part}>{part}</li>)}
      </ul>
      <Table>
        <thead>
          <tr>
            <th scope="col">{words.holder}</th>
            <th scope="col">{words.outcome}</th>
          </tr>
        </thead>
        <tbody>
          {words.rule.map(([found, state]) => (
            <tr key={found}>
              <td>{found}</td>
              <td>{states[state]}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      <p>{words.inTime}</p>
      <p>{words.worst}</p>
    </>
  )
}
