import { attribute, verdictByValue } from './verdict.ts'

/** Whether all essential code is public and free to use and to fork. Partly: portions are. */
export const openSource = attribute({
  id: 'openSource',
  categories: ['pools', 'saas', 'nodeTools', 'keyGen'],
  states: ['met', 'partly', 'notMet', 'unknown'],
  evaluate: ({ openSource }) => verdictByValue(openSource, { all: 'met', part: 'partly', none: 'notMet' }),
})
