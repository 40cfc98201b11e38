import type { Tongue } from './tongue.ts'
import { spaced } from './spaced.ts'

/** "staking", "staked" and "stakes" ask for one thing. */
export const tongue: Tongue = { ...spaced, stem: (word) => word.replace(/(?<=...)(?:ing|ed|es?|s)$/, '') }
