import { attribute, verdictOf } from './verdict.ts'

/** ETH needed to activate a validator alone (MIN_ACTIVATION_BALANCE of the consensus specification). */
export const validatorEth = 32

/** Whether a validator can be run with less than 32 ETH of one's own. */
export const economical = attribute({
  id: 'economical',
  categories: ['nodeTools'],
  states: ['met', 'notMet', 'unknown'],
  evaluate: ({ minimumEth }) =>
    verdictOf(minimumEth, (eth) => ({ state: eth < validatorEth ? 'met' : 'notMet', because: eth })),
})
