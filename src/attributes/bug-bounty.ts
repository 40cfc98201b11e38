import { attribute, verdictByValue } from './verdict.ts'

/** Whether a public bounty pays for flaws that are reported safely. Partly: there was one and it has ended. */
export const bugBounty = attribute({
  id: 'bugBounty',
  categories: ['pools', 'saas', 'nodeTools', 'keyGen'],
  states: ['met', 'partly', 'notMet', 'unknown'],
  evaluate: ({ bugBounty }) => verdictByValue(bugBounty, { active: 'met', ended: 'partly', none: 'notMet' }),
})
