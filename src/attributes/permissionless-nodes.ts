import { isKnown } from '../registry/fact.ts'
import { attribute, verdictOf } from './verdict.ts'

/** Whether anyone may join the pool as node operator. Partly: for a part of the stake, with the share where it is known. */
export const permissionlessNodes = attribute({
  id: 'permissionlessNodes',
  categories: ['pools'],
  states: ['met', 'partly', 'notMet', 'unknown'],
  evaluate: ({ permissionlessNodes, permissionlessStakeShare: share }) =>
    verdictOf(permissionlessNodes, (open) => ({
      state: ({ all: 'met', part: 'partly', none: 'notMet' } as const)[open],
      because: { open, share: share && isKnown(share) ? share.value : null },
    })),
})
