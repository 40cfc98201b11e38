import { wayOf } from '../categories.ts'
import type { Listing } from '../listing.ts'
import type { ProductRule } from '../product.ts'
import { shelfIndex } from '../shelf-index.ts'

/** What tells the addresses of listings apart: tools for nodes and for keys stand in one folder of the site. */
const addressOf = ({ category }: Listing, id: string) => `${wayOf(category)}/${id}`
const present = shelfIndex(({ listing }) => [addressOf(listing, listing.id)])
const former = shelfIndex(({ listing }) => (listing.formerly ?? []).map((id) => addressOf(listing, id)))

export const productFormerly: ProductRule = {
  what: 'A former name (`formerly`) is a file name that no product on the same page of the site has, or ever had.',
  why: 'The old address leads to the product. If it could lead to two, one would be wrong.',
  wrong: '"url": "https://pool.example.org/",\n  "formerly": [\n    "other-pool"\n  ]',
  right: '"url": "https://pool.example.org/"',
  check(product, { products }) {
    const { listing, json, file } = product
    return (listing.formerly ?? []).flatMap((id, index) => {
      const say = (fault: string) => [{ range: json.rangeOf(['formerly', index]), message: `Unexpected former name ${JSON.stringify(id)}, expected ${fault}.` }]
      if (id === 'index') return say('the name of a product; that is the page that lists them. Take it out')
      if (id === listing.id) return say('another than the file has now; take it out')
      const owner = present(products).get(addressOf(listing, id))?.[0]
      if (owner) return say(`one that no product has now; ${owner.file} has it. Take it out, or give that product another name`)
      const other = former(products).get(addressOf(listing, id))?.find((one) => one.file !== file)
      return other ? say(`one that no other product had; ${other.file} names it too. Take it out of one of the two`) : []
    })
  },
}
