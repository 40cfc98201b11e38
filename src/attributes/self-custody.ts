import { attribute, verdictByValue } from './verdict.ts'

/** Whether the user keeps the validator keys that decide over the ETH. */
export const selfCustody = attribute({
  id: 'selfCustody',
  categories: ['saas', 'nodeTools', 'keyGen'],
  states: ['met', 'notMet', 'unknown'],
  evaluate: ({ selfCustody }) => verdictByValue(selfCustody, { yes: 'met', no: 'notMet' }),
})
