import { lastDayOf } from '../dates.ts'
import { isKnown } from '../fact.ts'
import type { ProductRule } from '../product.ts'

/** The first day of the beacon chain: https://ethereum.org/roadmap/beacon-chain/ */
const beaconChainStart = '2020-12-01'

export const productLaunch: ProductRule = {
  what: 'A pool or a service was launched on or after 1 December 2020, when the beacon chain began.',
  why: 'An earlier date is usually that of the company. Where a product did open for deposits earlier, an exception says so.',
  wrong: '"value": "2019-05"',
  right: '"value": "2021-02-03"',
  excusable: true,
  check({ listing, json }) {
    const { launch } = listing.facts
    if ((listing.category !== 'pools' && listing.category !== 'saas') || !isKnown(launch) || lastDayOf(launch.value) >= beaconChainStart) return []
    return [{ range: json.rangeOf(['facts', 'launch', 'value']), severity: 'warning', message: `Unexpected launch on ${launch.value}, expected ${beaconChainStart} (the beacon chain's start) or later; give the day the public could stake with it, or add an exception that says why.` }]
  },
}
