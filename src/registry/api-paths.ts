import { type Category, categories } from './categories.ts'

/** Where version 1 of the registry as data stands, from the site's root. */
export const apiPath = '/api/v1'

/** The file of one listing. */
export function apiPathOfListing({ category, id }: { category: Category; id: string }): string {
  return `${apiPath}/${category}/${id}.json`
}

/** The file of a category's listings. */
export function apiPathOfCategory(category: Category): string {
  return `${apiPath}/${category}.json`
}

/** The files that are not of one category or listing. */
export const apiPaths = {
  products: `${apiPath}/products.json`,
  productSchema: `${apiPath}/schema/product.json`,
  listSchema: `${apiPath}/schema/list.json`,
  openApi: `${apiPath}/openapi.json`,
} as const

/** Every file of the API, for `listings`: all of them, removed ones too. */
export function allApiPaths(listings: readonly { category: Category; id: string }[]): string[] {
  return [...Object.values(apiPaths), ...categories.map(apiPathOfCategory), ...listings.map(apiPathOfListing)]
}
