import { Table } from '../mdx/Table.tsx'

/** A small table whose first column names each row. */
export function WordTable({ head, rows }: { head: readonly string[]; rows: readonly (readonly string[])[] }) {
  return (
    <Table>
      <thead>
        <tr>{head.map((word) => <th scope="col" key={word}>{word}</th>)}</tr>
      </thead>
      <tbody>
        {rows.map(([first, ...others]) => (
          <tr key={first}>
            <th scope="row">{first}</th>
            {others.map((word, index) => <td key={index}>{word}</td>)}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
