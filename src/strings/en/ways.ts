import { validatorEth } from '../../attributes/economical.ts'
import type { Way } from '../../registry/categories.ts'
import { date, number } from './format.ts'

/** The ways to stake. */
export const ways = {
  pools: { name: 'Pooled staking', short: 'Any amount, together with others' },
  solo: { name: 'Solo staking', short: 'Your own validator and hardware' },
  saas: { name: 'Staking as a service', short: 'Your validator, run by others' },
} satisfies Record<Way, { name: string; short: string }>

/** How the ways to stake differ, point by point. */
export const comparison = {
  caption: 'How the ways to stake differ',
  this: 'this page',
  point: 'Point',
  points: { ownEth: 'ETH of your own', keys: 'Keys', hardware: 'Hardware', rewards: 'Rewards', risks: 'Main risks', network: 'Effect on Ethereum' },
  cells: {
    pools: {
      ownEth: 'Any amount, or the pool\'s small minimum',
      keys: 'Held by contracts, or by a company and operators',
      hardware: 'None',
      rewards: 'All but the pool\'s fee, often as a token',
      risks: 'Bugs, operators, governance, the token\'s price',
      network: 'Depends on who runs the nodes; large pools concentrate stake',
    },
    solo: {
      ownEth: `${number(validatorEth)} ETH or more for each validator`,
      keys: 'All yours',
      hardware: 'Your own computer, always on',
      rewards: 'All of them, straight from the protocol',
      risks: 'Lost keys, downtime penalties, slashing by mistake',
      network: 'The best there is: one more independent operator',
    },
    saas: {
      ownEth: `${number(validatorEth)} ETH or more for each validator`,
      keys: 'The operator signs; you mostly keep the withdrawal address',
      hardware: 'None',
      rewards: 'All but the operator\'s fee',
      risks: 'The operator\'s mistakes; its contract says who pays',
      network: 'Adds to a few large operators, who choose the clients',
    },
  } satisfies Record<Way, Record<'ownEth' | 'keys' | 'hardware' | 'rewards' | 'risks' | 'network', string>>,
  source: { before: `The ${number(validatorEth)} ETH come from `, title: 'EIP-7251', url: 'https://eips.ethereum.org/EIPS/eip-7251', after: `, in force since ${date('2025-05-07')}.` },
} as const
