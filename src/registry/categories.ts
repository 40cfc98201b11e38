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
