import { type Category, categories } from './categories.ts'

/** Where product files stand, relative to the top folder of the repository. */
export const registryFolder = 'content/products'

/** The category and id that the path of a product file stands for; nothing where it is not such a path. */
export function placeOf(file: string): { category: Category; id: string } | undefined {
  const [, folder, id] = /^content\/products\/([^/]+)\/([^/]+)\.json$/.exec(file) ?? []
  const category = categories.find((one) => one === folder)
  return category !== undefined && id !== undefined ? { category, id } : undefined
}
