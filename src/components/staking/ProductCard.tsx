import { chakra } from '@chakra-ui/react'
import type { Judged } from '../../attributes/judge.ts'
import { pathOfListing } from '../../registry/categories.ts'
import { checkedBetween } from '../../registry/freshness.ts'
import { hrefOf } from '../../site.ts'
import { product } from '../../theme/recipes/product.ts'
import { useStrings } from '../strings.tsx'
import { FactList, factsShownOf } from './FactList.tsx'
import { type Filters, marksOf } from './filters.ts'
import { StateIcon } from './icons.tsx'
import { reportUrlOf } from './report.ts'

const Article = chakra('article', product)

/** Rows of a card besides its facts and attributes: header and footer. */
const rowsAround = 2

/** One listing: what it is, its facts, its verdicts in shape and word, when that was last checked, and the way to its page with every reason and source. */
export function ProductCard({ listing, filters, places, today }: { listing: Judged; filters: Filters; places: string | undefined; today: string }) {
  const strings = useStrings()
  const words = strings.products
  const anchor = `product-${listing.category}-${listing.id}`
  const checked = checkedBetween(listing.facts)
  const [facts, verdicts] = [factsShownOf(listing).length, listing.verdicts.length]
  return (
    <Article aria-labelledby={anchor} css={{ gridRow: `span ${facts + verdicts + rowsAround}`, '& dl': { gridRow: `span ${facts}` }, '& > ul': { gridRow: `span ${verdicts}` } }} className={marksOf(listing, filters)} data-by={places}>
      <header>
        <span aria-hidden="true">{monogramOf(listing.name)}</span>
        <h3 id={anchor}>{listing.name}</h3>
        <a href={listing.url} rel="noopener">{words.visit(new URL(listing.url).host.replace(/^www\./, ''))}</a>
      </header>
      <FactList listing={listing} today={today} />
      <ul>
        {listing.verdicts.map(({ id, state }) => (
          <li key={id}>
            <StateIcon state={state} />
            {strings.attributes[id].label} <b>{strings.states[state]}</b>
          </li>
        ))}
      </ul>
      <footer>
        <label><input type="checkbox" name="compare" value={listing.id} /> {strings.choice.compareOf(listing.name)}</label>
        <a href={hrefOf(pathOfListing(listing))}>{words.whyOf(listing.name)}</a>
        <span>{checked ? words.checked(checked.from, checked.to) : words.neverChecked}</span>
        <a href={reportUrlOf(listing)}>{words.report}</a>
      </footer>
    </Article>
  )
}

/** One or two letters that stand where a logo would: "Rocket Pool" -> "RP". */
export function monogramOf(name: string): string {
  return name.split(/\s+/).filter((word) => /^[\p{L}\p{N}]/u.test(word)).slice(0, 2).map((word) => [...word][0]?.toUpperCase() ?? '').join('')
}
