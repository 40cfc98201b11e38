import type { FigureName } from '../../figures/names.ts'
import { ClientShares } from './ClientShares.tsx'
import { EthThroughAPool } from './EthThroughAPool.tsx'
import { ExitQueue } from './ExitQueue.tsx'
import { RebasingAndRewardBearing } from './RebasingAndRewardBearing.tsx'
import { SlashingCost } from './SlashingCost.tsx'
import { WhatAFeeTakes } from './WhatAFeeTakes.tsx'

const views: Record<FigureName, () => React.JSX.Element> = {
  'eth-through-a-pool': EthThroughAPool,
  'rebasing-and-reward-bearing': RebasingAndRewardBearing,
  'client-shares': ClientShares,
  'exit-queue': ExitQueue,
  'slashing-cost': SlashingCost,
  'what-a-fee-takes': WhatAFeeTakes,
}

/** The picture of this name. */
export function Figure({ name }: { name: FigureName }) {
  const View = views[name]
  return <View />
}
