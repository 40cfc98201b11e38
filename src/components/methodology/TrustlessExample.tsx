import { Fragment } from 'react'
import { findingsOf } from '../../attributes/control.ts'
import type { Judged } from '../../attributes/judge.ts'
import { pathOfListing } from '../../registry/categories.ts'
import type { FactsOf } from '../../registry/listing.ts'
import { Table } from '../mdx/Table.tsx'
import { useStrings } from '../strings.tsx'
import { Link } from '../Link.tsx'

/** How it comes about whether pools are trustless, power by power. */
export function TrustlessExample({ pools }: { pools: readonly Judged[] }) {
  const strings = useStrings()
  const words = strings.trustless
  return pools.map((pool) => {
    const { state = 'unknown' } = pool.verdicts.find(({ id }) => id === 'trustless') ?? {}
    return (
      <Fragment key={pool.id}>
        <Table name={words.example(pool.name)}>
          <thead>
            <tr>
              <th scope="col"><Link to={pathOfListing(pool)}>{pool.name}</Link></th>
              <th scope="col">{words.holder}</th>
              <th scope="col">{words.outcome}</th>
            </tr>
          </thead>
          <tbody>
            {findingsOf(pool.facts as FactsOf<'pools'>).map((finding, index) => (
              <tr key={index}>
                <th scope="row">{words.parts[finding.part]}</th>
                <td>{finding.by || finding.state === 'met' ? words.found(finding) : strings.unknown}</td>
                <td>{strings.states[finding.state]}</td>
              </tr>
            ))}
          </tbody>
        </Table>
        <p>{words.verdict(pool.name, strings.states[state])}</p>
      </Fragment>
    )
  })
}
