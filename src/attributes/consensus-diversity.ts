import { verdictOnShare } from './client-share.ts'
import { attribute } from './verdict.ts'

/** Whether at most half of the service's own validators run one consensus client. */
export const consensusDiversity = attribute({
  id: 'consensusDiversity',
  categories: ['pools', 'saas'],
  states: ['met', 'notMet', 'unknown'],
  evaluate: ({ consensusClientShare }) => verdictOnShare(consensusClientShare),
})
