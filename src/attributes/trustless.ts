import { attribute, verdictByValue } from './verdict.ts'

/** Whether it works without any person or company being trusted to hold keys or to hand out rewards. */
export const trustless = attribute({
  id: 'trustless',
  categories: ['pools', 'nodeTools'],
  states: ['met', 'notMet', 'unknown'],
  evaluate: ({ trustless }) => verdictByValue(trustless, { yes: 'met', no: 'notMet' }),
})
