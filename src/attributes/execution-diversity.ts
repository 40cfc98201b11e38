import { verdictOnShare } from './client-share.ts'
import { attribute } from './verdict.ts'

/** Whether at most half of the service's own validators run one execution client. */
export const executionDiversity = attribute({
  id: 'executionDiversity',
  categories: ['pools', 'saas'],
  states: ['met', 'notMet', 'unknown'],
  evaluate: ({ executionClientShare }) => verdictOnShare(executionClientShare),
})
