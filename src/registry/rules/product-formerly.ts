import { wayOf } from '../categories.ts'
import type { Listing } from '../listing.ts'
import type { ProductRule } from '../product.ts'
import { shelfIndex } from '../shelf-index.ts'

/** What tells the addresses of listings apart: tools for nodes and for keys stand in one folder of the site. */
const addressOf = ({ category }: Listing, id: string) => `${wayOf(category)}/${id}`
const present = shelfIndex(({ listing }) => [addressOf(listing, listing.id)])
const former = shelfIndex(({ listing }) => (listing.formerly ?? []).map((id) => addressOf(listing, id)))

export const productFormerly: ProductRule = {
  what: 'A former name of a product (`formerly`) is a file name that no other product on the same page has or had.',
  why: 'The old address redirects to the product. If it could lead to two, one of them would be wrong.',
  wrong: '"url": "https://pool.example.org/",\n  "formerly": [\n    "other-pool"\n  ]',
  right: '"url": "https://pool.example.org/"',
  check(product, { products }) {
    const { listing, json, file } = product
    return (listing.formerly ?? []).flatMap((id, index) => {
      const say = (fault: string) => [{ range: json.rangeOf(['formerly', index]), message: `Unexpected former name ${JSON.stringify(id)}, expected ${fault}.` }]
      if (id === 'index') return say('the name of a product; that is the page that lists them. Remove it')
      if (id === listing.id) return say('one that differs from the name the file has now; remove it')
      const owner = present(products).get(addressOf(listing, id))?.[0]
      if (owner) return say(`one that no product has now; ${owner.file} has it. Remove it, or give that product another name`)
      const other = former(products).get(addressOf(listing, id))?.find((one) => one.file !== file)
      return other ? say(`one that no other product had; ${other.file} names it too. Remove it from one of the two`) : []
    })
  },
}
