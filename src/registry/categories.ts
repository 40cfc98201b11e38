/** The kinds of listing the registry holds; each is a folder under `content/products/`. */
export const categories = ['pools', 'saas', 'nodeTools', 'keyGen'] as const

/** One of the four kinds of listing. */
export type Category = (typeof categories)[number]

/** The ways to stake that have a page of their own. */
export const ways = ['pools', 'solo', 'saas'] as const

/** One way to stake. */
export type Way = (typeof ways)[number]

/** Which listings belong on the page of each way to stake. */
export const categoriesOf: Record<Way, readonly Category[]> = {
  pools: ['pools'],
  solo: ['nodeTools', 'keyGen'],
  saas: ['saas'],
}

/** The way to stake on whose page a category's listings stand. */
export function wayOf(category: Category): Way {
  return ways.find((way) => categoriesOf[way].includes(category)) ?? ways[0]
}

/** The address of the page about a way to stake, from the site's root. */
export function pathOfWay(way: Way): string {
  return `/staking/${way}`
}

/** The address of a listing's own page, from the site's root: below the page of its way to stake. */
export function pathOfListing({ category, id }: { category: Category; id: string }): string {
  return `${pathOfWay(wayOf(category))}/${id}`
}
