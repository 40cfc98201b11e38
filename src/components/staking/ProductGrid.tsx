import { chakra } from '@chakra-ui/react'
import type { Judged } from '../../attributes/judge.ts'
import type { Category } from '../../registry/categories.ts'
import { listId } from '../../registry/list-id.ts'
import { productTable } from '../../theme/recipes/product.ts'
import { usePlace } from '../place.tsx'
import { useStrings } from '../strings.tsx'
import { filtersOf, placesOf } from './filters.ts'
import { monogramsOf } from './monograms.ts'
import { ProductChoice } from './ProductChoice.tsx'
import { ProductRow } from './ProductRow.tsx'
import { shownFactsOf } from './shown-facts.ts'
import { Link } from '../Link.tsx'

const Table = chakra('table', productTable)

/** Every listing of a category in a table, in the order they are given, with filters and comparison; a sentence where there is none. */
export function ProductGrid({ category, listings, today }: { category: Category; listings: readonly Judged[]; today: string }) {
  const strings = useStrings()
  const words = strings.products
  const [first] = listings
  if (!first) {
    return (
      <p>
        {words.empty[category] + strings.marks.between}<Link to={'/contributing/adding-staking-product'}>{words.emptyHelp}</Link>{strings.marks.stop}
      </p>
    )
  }
  const filters = filtersOf(listings)
  const places = placesOf(listings)
  const marks = monogramsOf(listings.map(({ name }) => name))
  const shown = shownFactsOf(first)
  const facts = shown.inRow.map((key) => strings.facts[key].label)
  const verdicts = first.verdicts.map(({ id }) => strings.attributes[id].label)
  return (
    <ProductChoice category={category} filters={filters} firstVerdict={2 + facts.length} count={listings.length}>
      <p>{words.order(today)}</p>
      <Table className="g" id={listId(category)} aria-label={words.listOf[category]} css={{ '--facts': facts.length, '--verdicts': verdicts.length }}>
        <caption data-none={strings.choice.none.trim()} />
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            {facts.map((name) => <th scope="col" key={name}>{name}</th>)}
            {verdicts.map((name) => <Column name={name} shown={words.column(name)} key={name} />)}
            <td />
          </tr>
        </thead>
        <tbody>
          {listings.map((listing, index) => <ProductRow listing={listing} mark={marks.get(listing.name)} shown={shown} filters={filters} places={places[index]} today={today} key={listing.id} />)}
        </tbody>
      </Table>
    </ProductChoice>
  )
}

/** The head of a column of verdicts. Where its name may break, a voice gets it whole; in English it breaks before an ending that voices say alike, and that page has no room. */
function Column({ name, shown }: { name: string; shown: string }) {
  const { lang } = usePlace()
  return <th scope="col" className="v" {...(shown === name || lang === 'en' ? {} : { 'aria-label': name })}>{shown}</th>
}
