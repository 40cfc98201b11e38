import { percentFeeOf } from '../../attributes/percent-fee.ts'
import { shownEth, shownYears } from '../../figures/what-a-fee-takes.ts'
import type { Listing } from '../../registry/listing.ts'
import { hrefOf } from '../../site.ts'
import { Heading } from '../mdx/Heading.tsx'
import { Table } from '../mdx/Table.tsx'
import { useStrings } from '../strings.tsx'
import { type CostInEth as Cost, costInEthOf } from './cost-in-eth.ts'
import { Dated } from './Dated.tsx'

/** What the fee of a pool takes, in ETH: a table, at which rate, and what it leaves out; in a sentence where there is no amount; nothing where the fee is unknown or not in percent. */
export function CostInEth({ listing, today }: { listing: Listing; today: string }) {
  const { costInEth: words } = useStrings()
  if (!percentFeeOf(listing)) return null
  const cost = costInEthOf(listing)
  return (
    <>
      <Heading level={4} id="fee-in-eth">{words.title}</Heading>
      {cost && cost.fee.percent > 0 ? <Amounts cost={cost} today={today} /> : <p>{cost ? words.nothing : words.ofExecutionRewards} {words.onTop}</p>}
    </>
  )
}

function Amounts({ cost: { rate, fee, taken }, today }: { cost: Cost; today: string }) {
  const { costInEth: words } = useStrings()
  return (
    <>
      <p>{fee.upTo ? words.takesAtMost(fee.percent) : words.takes}</p>
      <Table name={words.title}>
        <thead>
          <tr>
            <th scope="col">{words.stake}</th>
            {shownYears.map((years) => <th scope="col" key={years}>{words.in(years)}</th>)}
          </tr>
        </thead>
        <tbody>
          {shownEth.map((eth) => (
            <tr key={eth}>
              <th scope="row">{words.stakeOf(eth)}</th>
              {taken.filter((one) => one.eth === eth).map(({ years, takenEth }) => <td key={years}>{words.amount(takenEth)}</td>)}
            </tr>
          ))}
        </tbody>
      </Table>
      <p>
        {words.rate(rate.percent)} {rate.measured} <Dated asOf={rate.asOf} today={today} />. {words.source} {rate.sources.map(({ title, url }) => <a href={url} rel="noopener" key={url}>{title}</a>)}.
      </p>
      <p>
        {words.assumed} {words.onTop} <a href={hrefOf('/methodology#what-a-fee-takes')}>{words.method}</a>.
      </p>
    </>
  )
}
