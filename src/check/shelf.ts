import { z } from 'zod'
import { attributesOf } from '../attributes/judge.ts'
import { categories, pathOfListing } from '../registry/categories.ts'
import type { ReadFile } from '../registry/check.ts'
import { factGroupsOf } from '../registry/facts.ts'
import { listId } from '../registry/list-id.ts'
import type { Listing } from '../registry/listing.ts'
import { meantHostOf, productHostsOf } from '../registry/own-host.ts'
import { placeOf, registryFolder } from '../registry/place.ts'
import { tokensOf } from '../registry/rules/tokens.ts'
import { namesAsRead, symbolsAsRead } from '../registry/twin-name.ts'
import { waitingFor } from '../registry/waiting.ts'

const place = { category: z.enum(categories), id: z.string() }

/** All of the products that pages and other files ask of them, as plain data: whoever has this need not read the product files. */
export const shelfSchema = z.strictObject({
  /** Every listing, read or not. */
  places: z.array(z.strictObject(place)),
  /** The anchors of each category's table. */
  grids: z.array(z.tuple([z.string(), z.array(z.string())])),
  /** The anchors of the page of each listing that could be read, by its path. */
  anchors: z.array(z.tuple([z.string(), z.array(z.string())])),
  /** What a hurried reader takes a name or symbol for, and the name or symbol. */
  words: z.array(z.tuple([z.string(), z.string()])),
  hosts: z.array(z.strictObject({ host: z.string(), name: z.string().exactOptional() })),
  /** What listings were called before. */
  former: z.array(z.strictObject({ ...place, formerly: z.array(z.string()) })),
  /** Whether every product could be read, and none seems to have a mistyped address. */
  isWhole: z.boolean(),
})

/** What was seen of all products. */
export type SeenShelf = z.infer<typeof shelfSchema>

/** Looks at all product files. `unplaced` are files that were not read for their name, kind or size. */
export function shelfOf(products: readonly ReadFile[], unplaced: readonly string[]): SeenShelf {
  const listings = products.flatMap(({ product }) => product?.listing ?? [])
  // A product file that cannot be read has its page all the same: links to it are judged when it can.
  const waiting = [...waitingFor(products, unplaced).keys()].flatMap((listing) => placeOf(`${registryFolder}/${listing}.json`) ?? [])
  const placed = products.flatMap(({ file }) => placeOf(file) ?? [])
  const places = [...placed, ...waiting.filter(({ category, id }) => !placed.some((one) => one.category === category && one.id === id))]
  return {
    places: places.map(({ category, id }) => ({ category, id })),
    // Where there is nothing to list, there is no table.
    grids: categories.filter((category) => places.some((one) => one.category === category)).map((category) =>
      [category, [listId(category), ...listings.filter((listing) => listing.category === category && !listing.removed).map(({ id }) => `product-${category}-${id}`), ...waiting.filter((one) => one.category === category).map(({ id }) => `product-${category}-${id}`)]]),
    anchors: listings.map((listing) => [pathOfListing(listing), anchorsOf(listing)]),
    words: products.flatMap(({ product }) => (product ? [[product.listing.name, namesAsRead(product.listing.name)] as const, ...tokensOf(product).map(({ token }) => [token.symbol, symbolsAsRead(token.symbol)] as const)] : [])).flatMap(([word, read]) => read.map((key): [string, string] => [key, word])),
    hosts: productHostsOf(products).map(({ host, name }) => ({ host, ...(name === undefined ? {} : { name }) })),
    former: listings.flatMap(({ category, id, formerly }) => (formerly ? [{ category, id, formerly: [...formerly] }] : [])),
    isWhole: waitingFor(products).size === 0 && !products.some(({ product }) => product && meantHostOf(product)),
  }
}

/** The anchors of every listing's page, besides those of its facts and verdicts. */
const sections = ['verdicts', 'facts', 'unknown', 'changes']

function anchorsOf({ category, facts }: Listing): string[] {
  return [...new Set([...sections, ...factGroupsOf(facts), ...Object.keys(facts).map((key) => `fact-${key}`), ...attributesOf(category).map((id) => `verdict-${id}`)])]
}
