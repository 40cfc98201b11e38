import { nearest } from '../nearest.ts'
import type { Product } from '../registry/product.ts'
import { productNamed } from '../registry/shared.ts'

/** The product that somebody asks for, by category and id or by the path of its file; else what is wrong with the name, in a sentence. */
export function askedProduct(name: string, products: readonly Product[]): { product: Product; fault?: undefined } | { product?: undefined; fault: string } {
  // What looks like no product may be an endpoint without its --rpc, key and all: it is not said back.
  if (!/^(?:\.\/)?[\w/-]*(?:\.json)?$/.test(name)) return { fault: 'Unexpected text as product, expected the category and id of one, such as "pools/lido".' }
  const asked = name.replace(/^(?:\.\/)?content\/products\/(.+)\.json$/, '$1')
  const product = productNamed(asked, products)
  if (product) return { product }
  const names = products.map(({ listing }) => `${listing.category}/${listing.id}`)
  const near = names.find((one) => one.endsWith(`/${asked}`)) ?? nearest(asked, names, 3)
  return { fault: `Unexpected product ${JSON.stringify(name)}, expected the category and id of one${near === undefined ? ', such as "pools/lido".' : `; did you mean ${JSON.stringify(near)}?`}` }
}
