import { attribute, verdictByValue } from './verdict.ts'

/** How many clients of each layer a user must be able to choose from. */
export const fewestClients = 2

/** Whether the user can choose between at least two execution and two consensus clients. */
export const multiClient = attribute({
  id: 'multiClient',
  categories: ['nodeTools'],
  states: ['met', 'notMet', 'unknown'],
  evaluate: ({ multiClient }) => verdictByValue(multiClient, { yes: 'met', no: 'notMet' }),
})
