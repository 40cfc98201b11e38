import type { ExplainedRule } from '../../check/rules.ts'
import type { RuleGroup } from '../../mdx/vocabulary.ts'
import { Table } from '../mdx/Table.tsx'
import { useStrings } from '../strings.tsx'
import { Caption, Example, withCode } from './code.tsx'

/** What contributions of one kind are checked for: a row for each rule, with a wrong and a right example. */
export function RuleTable({ group, rules }: { group: RuleGroup; rules: readonly ExplainedRule[] }) {
  const words = useStrings().rules
  return (
    <div data-wide="">
      <Table name={words.caption[group]}>
        <Caption>{words.caption[group]}</Caption>
        <thead>
          <tr>
            {[words.rule, words.what, words.wrong, words.right].map((heading) => <th scope="col" key={heading}>{heading}</th>)}
          </tr>
        </thead>
        <tbody>
          {rules.map(({ id, what, why, wrong, right, excusable }) => (
            <tr key={id} id={`rule-${group}-${id}`}>
              <th scope="row"><code>{id}</code></th>
              <td>{withCode(`${what} ${why}`)}{excusable && ` ${words.excusable}`}</td>
              <td><Example>{wrong}</Example></td>
              <td><Example>{right}</Example></td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  )
}
