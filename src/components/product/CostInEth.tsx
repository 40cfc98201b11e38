import { chakra } from '@chakra-ui/react'
import { percentFeeOf } from '../../attributes/percent-fee.ts'
import { shownEth, shownYears } from '../../figures/what-a-fee-takes.ts'
import type { Listing } from '../../registry/listing.ts'
import { factList } from '../../theme/recipes/product-page.ts'
import { useStrings } from '../strings.tsx'
import { type CostInEth as Cost, costInEthOf } from './cost-in-eth.ts'
import { Dated } from './Dated.tsx'
import { Sources } from './Sources.tsx'
import { Link } from '../Link.tsx'

const List = chakra('dl', factList)

/**
 * What the fee of a pool takes, in ETH, as one more row below its facts of cost: each amount, at which rate, of when and from where
 * that is, and what comes on top. A sentence where there is no amount; nothing where the fee is unknown or not in percent.
 */
export function CostInEth({ listing, today }: { listing: Listing; today: string }) {
  const { costInEth: words } = useStrings()
  if (!percentFeeOf(listing)) return null
  const cost = costInEthOf(listing)
  return (
    <List>
      <div id="fee-in-eth">
        <dt>{words.title}</dt>
        {cost && cost.fee.percent > 0 ? (
          <>
            <dd><Amounts cost={cost} /></dd>
            <dd>
              <span><Dated asOf={cost.rate.asOf} today={today} /></span>
              <Sources sources={cost.rate.sources} about={words.theRate} />
            </dd>
          </>
        ) : (
          <dd>
            <b>{cost ? words.nothing : words.noAmount}</b>
            <p>{cost ? words.onTop : words.ofExecutionRewards}</p>
          </dd>
        )}
      </div>
    </List>
  )
}

function Amounts({ cost: { rate, fee, taken } }: { cost: Cost }) {
  const { costInEth: words, layout, marks } = useStrings()
  return (
    <>
      {/* Amounts in large letters are wider than a phone: then the table scrolls by itself, also by keyboard. */}
      <div role="group" aria-label={layout.table(words.title)} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <td />
              {shownYears.map((years) => <th scope="col" key={years}>{words.in(years)}</th>)}
            </tr>
          </thead>
          <tbody>
            {shownEth.map((eth) => (
              <tr key={eth}>
                <th scope="row">{words.from(eth, fee.upTo === true)}</th>
                {taken.filter((one) => one.eth === eth).map(({ years, takenEth }) => <td key={years}>{words.amount(takenEth)}</td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {fee.upTo ? <p>{words.atHighest(fee.percent)}</p> : null}
      <p>{words.rate(rate.percent)}</p>
      <p>
        {[words.assumed, words.onTop, ''].join(marks.between)}<Link to={'/methodology#cost-in-eth'}>{words.method}</Link>{marks.stop}
      </p>
    </>
  )
}
