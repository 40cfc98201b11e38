import type { Fact } from '../../src/registry/fact.ts'
import type { Listing } from '../../src/registry/listing.ts'
import type { Product } from '../../src/registry/product.ts'
import type { SourceKind } from '../../src/registry/source.ts'

/** A fact nobody has found out. */
export const unknown = { value: 'unknown' } as const

/** A known fact with a source of each of the kinds; one with a value says that instead. */
export function factOf<T>(value: T, kinds: readonly (SourceKind | [kind: SourceKind, says: T])[], asOf = '2026-08') {
  const sources = kinds.map((given, index) => {
    const [kind, says] = typeof given === 'string' ? [given] : given
    return { title: `Source ${index + 1}`, url: `https://example.org/${index + 1}`, kind, ...(says === undefined ? {} : { says }) }
  })
  return { value, asOf, sources } satisfies Fact<T>
}

/** What is read of a product file, "pools/some-pool", with these facts and no others. */
export function product(place: `${Listing['category']}/${string}`, facts: object, own: object = {}): Pick<Product, 'file' | 'listing' | 'shared'> {
  const [category, id] = place.split('/')
  return { file: `content/products/${place}.json`, listing: { id, category, name: id, url: 'https://example.org/', facts, ...own } as Listing, shared: new Map() }
}
