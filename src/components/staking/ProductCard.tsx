import { chakra } from '@chakra-ui/react'
import type { Judged } from '../../attributes/judge.ts'
import { checkedBetween } from '../../registry/freshness.ts'
import { issueUrlOf } from '../../site.ts'
import { product } from '../../theme/recipes/product.ts'
import { Heading } from '../mdx/Heading.tsx'
import { useStrings } from '../strings.tsx'
import { FactList } from './FactList.tsx'
import { StateIcon } from './icons.tsx'
import { Reasons } from './Reasons.tsx'

const Article = chakra('article', product)

/** Rows of a card besides its attributes: header, facts, reasons, footer. */
const rowsAround = 4

/** One listing: what it is, its facts, its verdicts in shape and word, why, and when that was last checked. */
export function ProductCard({ listing }: { listing: Judged }) {
  const strings = useStrings()
  const words = strings.products
  const anchor = `product-${listing.category}-${listing.id}`
  const checked = checkedBetween(listing.facts)
  const rows = listing.verdicts.length
  return (
    <Article aria-labelledby={anchor} gridRow={`span ${rows + rowsAround}`}>
      <header>
        <span aria-hidden="true">{monogramOf(listing.name)}</span>
        <Heading level={3} id={anchor}>{listing.name}</Heading>
        <a href={listing.url} rel="noopener">{words.visit(new URL(listing.url).host.replace(/^www\./, ''))}</a>
      </header>
      <FactList listing={listing} />
      <chakra.ul gridRow={`span ${rows}`} aria-label={words.attributes(listing.name)}>
        {listing.verdicts.map(({ id, state }) => (
          <li key={id}>
            <StateIcon state={state} />
            {strings.attributes[id].label} <b>{strings.states[state]}</b>
          </li>
        ))}
      </chakra.ul>
      <Reasons listing={listing} />
      <footer>
        <span>{checked ? words.checked(checked.from, checked.to) : words.neverChecked}</span>
        <a href={issueUrlOf('fact', { title: words.reportTitle(listing.name), product: `${listing.name}, content/products/${listing.category}/${listing.id}.json` })} aria-label={words.reportAbout(listing.name)}>
          {words.report}
        </a>
      </footer>
    </Article>
  )
}

/** One or two letters that stand where a logo would: "Rocket Pool" -> "RP". */
export function monogramOf(name: string): string {
  return name.split(/\s+/).filter((word) => /^[\p{L}\p{N}]/u.test(word)).slice(0, 2).map((word) => [...word][0]?.toUpperCase() ?? '').join('')
}
