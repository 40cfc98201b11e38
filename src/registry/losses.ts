import { z } from 'zod'
import { tokenSymbol } from './symbol.ts'

const amount = z.number().positive().max(150_000_000)
const mostBearers = 5

/** Who loses first when validators are punished, in order; the last bears the rest. */
export const lossOrder = z.array(z.strictObject({
  who: z.enum(['operators', 'fund', 'insurance', 'company', 'holders']).meta({ description: 'operators: their own bond. fund: a fund set aside for it. insurance: an insurer. company: from its own money. holders: everybody who holds the token or share.' }),
  eth: amount.optional().meta({ description: 'Up to how much, in ETH, where that is known.' }),
  per: z.enum(['validator', 'all']).optional().meta({ description: 'Whether the amount is for each validator or for all together. Only with "eth".' }),
})).min(1).max(mostBearers)
  .refine((bearers) => new Set(bearers.map(({ who }) => who)).size === bearers.length, 'expected each once; remove one of the two')
  .refine((bearers) => bearers.every(({ eth, per }) => (eth === undefined) === (per === undefined)), 'expected "per" exactly where there is "eth"; give both, as in { "who": "operators", "eth": 4, "per": "validator" }')
  .refine((bearers) => bearers.at(-1)?.eth === undefined, 'expected no "eth" for the last, who bears the rest; add who loses after that, mostly { "who": "holders" }')

/** What somebody must put up to run a node for a pool that lets anyone do so. */
export const nodeBond = z.strictObject({
  eth: z.number().min(0).max(2048).meta({ description: 'Own ETH for each validator.' }),
  token: z.union([
    z.literal('none'),
    z.strictObject({
      symbol: tokenSymbol,
      eth: amount.optional().meta({ description: 'What it must be worth, in ETH, where that is named.' }),
    }),
  ]).meta({ description: 'The second token that must be bought, or "none".' }),
})
