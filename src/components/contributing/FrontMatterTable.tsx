import { frontMatterKeys } from '../../mdx/front-matter-keys.ts'
import { Table } from '../mdx/Table.tsx'
import { useStrings } from '../strings.tsx'
import { Caption, withCode } from './code.tsx'

/** Every key that the front matter of a page may have. */
export function FrontMatterTable() {
  const words = useStrings().vocabulary
  return (
    <Table name={words.frontMatter}>
      <Caption>{words.frontMatter}</Caption>
      <thead>
        <tr>
          {[words.key, words.meaning, words.value].map((heading) => <th scope="col" key={heading}>{heading}</th>)}
        </tr>
      </thead>
      <tbody>
        {frontMatterKeys().map(({ key, meaning, value, required }) => (
          <tr key={key}>
            <th scope="row"><code>{key}</code></th>
            <td>{withCode(meaning)}</td>
            <td>{value}{required ? `; ${words.required}` : ''}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
