import type { ProductRule } from '../product.ts'
import { idOf } from '../product.ts'

/** The name of the page of a folder itself. */
const taken = 'index'

export const productFileName: ProductRule = {
  what: "A product file is named after its product: the name in kebab-case.",
  why: 'The file name is the id in addresses and links; two names for one thing get mixed up. "Index" is not an id: the page that lists the products has that name.',
  wrong: '"name": "Another Pool"',
  right: '"name": "Some Pool"',
  check({ listing, json, file }, { products, waiting }) {
    const expected = idOf(listing.name)
    if (listing.id === taken) return [{ range: json.rangeOf(['name']), message: `Unexpected file name ${listing.id}.json, expected another; that is the name of the page that lists the products. Give the product its full name, such as "${listing.name} Pool", and the file that name.` }]
    if (expected !== '' && expected === listing.id) return []
    const owner = products.find((other) => other.file !== file && other.listing.category === listing.category && other.listing.id === expected)?.file ?? [waiting.get(`${listing.category}/${expected}`)].find((other) => other !== undefined && other !== file)
    if (owner) return [{ range: json.rangeOf(['name']), message: `Unexpected name ${JSON.stringify(listing.name)} in ${listing.id}.json, expected a name of its own; it is that of ${owner}. Write the name of this product, or remove one of the two files.` }]
    const remedy = expected === '' ? 'give it a name with Latin letters or digits' : `rename the file to ${expected}.json`
    return [{ range: json.rangeOf(['name']), message: `Unexpected name ${JSON.stringify(listing.name)} in ${listing.id}.json, expected the file name to be the name in kebab-case; ${remedy}.` }]
  },
}
