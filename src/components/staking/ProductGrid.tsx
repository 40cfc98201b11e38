import { chakra } from '@chakra-ui/react'
import type { Judged } from '../../attributes/judge.ts'
import type { Category } from '../../registry/categories.ts'
import { hrefOf } from '../../site.ts'
import { productGrid } from '../../theme/recipes/product.ts'
import { useStrings } from '../strings.tsx'
import { ProductCard } from './ProductCard.tsx'

const Grid = chakra('div', productGrid)

/** A card for each listing of a category, in the order they are given; a sentence where there is none. */
export function ProductGrid({ category, listings, today }: { category: Category; listings: readonly Judged[]; today: string }) {
  const words = useStrings().products
  if (listings.length === 0) {
    return (
      <p>
        {words.empty[category]} <a href={hrefOf('/contributing/adding-staking-product')}>{words.emptyHelp}</a>.
      </p>
    )
  }
  return (
    <Grid data-wide="">
      <p>{words.order(today)}</p>
      {listings.map((listing) => <ProductCard listing={listing} today={today} key={listing.id} />)}
    </Grid>
  )
}
