import { attribute, verdictOf } from './verdict.ts'

/** Whether stakers get a token for their staked ETH that they hold in their own wallet and can pass on. */
export const liquidityToken = attribute({
  id: 'liquidityToken',
  categories: ['pools'],
  states: ['met', 'notMet', 'unknown'],
  evaluate: ({ tokens }) =>
    verdictOf(tokens, (issued) => ({
      state: issued.length > 0 ? 'met' : 'notMet',
      because: issued.map((token) => token.symbol),
    })),
})
