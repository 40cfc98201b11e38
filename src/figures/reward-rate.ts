import type { Known } from '../registry/fact.ts'

/** What staked ETH earns in a year before any pool has taken its fee, in percent: of the whole network, so that fees can be compared. */
export const rewardRate: Known<number> = {
  value: 2.84,
  // The page says of which month the rate is; it names the explorer of Rated, 30-day average of the network, as the place to look.
  asOf: '2026-05',
  note: 'This is what validators of the whole network earned on average, from new ETH and from all that users paid them.',
  sources: [
    {
      title: 'Rocket Pool docs, rewards of validators',
      url: 'https://github.com/rocket-pool/docs.rocketpool.net/blob/133063e6156a90dd8486639fd7662bc9dee01eda/docs/en/node-staking/responsibilities.md?plain=1#L21',
      kind: 'independent',
    },
  ],
}
