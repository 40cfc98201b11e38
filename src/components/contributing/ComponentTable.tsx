import { anchorOfComponent, components, type ComponentWords, type PropKind } from '../../mdx/vocabulary.ts'
import { Table } from '../mdx/Table.tsx'
import { useStrings } from '../strings.tsx'
import { Caption, Example, withCode, Words } from './code.tsx'

/** Every component that content may use: a row for each, with its attributes and how it is written. */
export function ComponentTable() {
  const words = useStrings().vocabulary
  const kindOf = (prop: PropKind) => (prop.kind === 'choice' ? prop.values.map((value) => `"${value}"`).join(', ') : words.kinds[prop.kind])
  return (
    <div data-wide="">
      <Table name={words.components}>
        <Caption>{words.components}</Caption>
        <thead>
          <tr>
            {[words.component, words.what, words.attributes, words.example].map((heading) => <th scope="col" key={heading}>{heading}</th>)}
          </tr>
        </thead>
        <tbody>
          {Object.entries<ComponentWords>(components).map(([name, { what, props, oneOf, example }]) => (
            <tr key={name} id={anchorOfComponent(name)}>
              <th scope="row"><code>{name}</code></th>
              <td><Words>{withCode(what)}</Words></td>
              <td>
                {Object.keys(props).length === 0 ? words.none : (
                  <ul>
                    {Object.entries(props).map(([key, prop]) => <li key={key}><code>{key}</code>: {kindOf(prop)}{prop.required ? `; ${words.required}` : ''}</li>)}
                  </ul>
                )}
                {oneOf ? withCode(words.oneOf(oneOf.map((key) => `\`${key}\``).join(', '))) : null}
              </td>
              <td><Example>{example}</Example></td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  )
}
