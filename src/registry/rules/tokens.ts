import { isKnown } from '../fact.ts'
import type { Product } from '../product.ts'
import type { z } from 'zod'
import type { token } from '../facts.ts'

/** The tokens of a product, each with the path at which it stands; none where they are unknown or its category has none. */
export function tokensOf({ listing }: Pick<Product, 'listing'>): { token: z.infer<typeof token>; path: PropertyKey[] }[] {
  if (!('tokens' in listing.facts)) return []
  const { tokens } = listing.facts
  return isKnown(tokens) ? tokens.value.map((one, index) => ({ token: one, path: ['facts', 'tokens', 'value', index] })) : []
}
