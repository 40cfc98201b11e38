import { chakra } from '@chakra-ui/react'
import type { Judged } from '../../attributes/judge.ts'
import type { Category } from '../../registry/categories.ts'
import { hrefOf } from '../../site.ts'
import { productGrid, rowLabels } from '../../theme/recipes/product.ts'
import { useStrings } from '../strings.tsx'
import { filtersOf, placesOf } from './filters.ts'
import { factsShownOf } from './FactList.tsx'
import { ProductCard } from './ProductCard.tsx'
import { ProductChoice } from './ProductChoice.tsx'

const Grid = chakra('div', productGrid)
const RowLabels = chakra('ul', rowLabels)

/** From this many cards on, those out of sight are not drawn: their parts no longer line up with their neighbours'. */
const drawnInSight = 60

/** A card for each listing of a category, in the order they are given, with filters and comparison; a sentence where there is none. */
export function ProductGrid({ category, listings, today }: { category: Category; listings: readonly Judged[]; today: string }) {
  const strings = useStrings()
  const words = strings.products
  const [first] = listings
  if (!first) {
    return (
      <p>
        {words.empty[category]} <a href={hrefOf('/contributing/adding-staking-product')}>{words.emptyHelp}</a>.
      </p>
    )
  }
  const filters = filtersOf(listings)
  const places = placesOf(listings)
  const rows = [...factsShownOf(first).map((key) => strings.facts[key].label), ...first.verdicts.map(({ id }) => strings.attributes[id].label)]
  return (
    <ProductChoice filters={filters} count={listings.length}>
      <p>{words.order(today)}</p>
      <Grid className="g" inSight={listings.length > drawnInSight}>
        <RowLabels aria-hidden="true" gridRow={`2/span ${rows.length}`}>{rows.map((row) => <li key={row}>{row}</li>)}</RowLabels>
        {listings.map((listing, index) => <ProductCard listing={listing} filters={filters} places={places[index]} today={today} key={listing.id} />)}
      </Grid>
    </ProductChoice>
  )
}
