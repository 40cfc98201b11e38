import { attribute, verdictByValue } from './verdict.ts'

/** Whether it can be used without permission, account or identity check. */
export const permissionless = attribute({
  id: 'permissionless',
  categories: ['saas', 'nodeTools', 'keyGen'],
  states: ['met', 'notMet', 'unknown'],
  evaluate: ({ permissionless }) => verdictByValue(permissionless, { yes: 'met', no: 'notMet' }),
})
