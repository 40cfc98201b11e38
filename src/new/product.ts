import { contentFileComplaints } from '../check/content-file.ts'
import { nearest } from '../nearest.ts'
import { type Category, categories } from '../registry/categories.ts'
import { listingSchema } from '../registry/listing.ts'
import { checkListing } from '../registry/load.ts'
import { neededFacts } from '../registry/missing-facts.ts'
import { faultOfProductName } from '../registry/name.ts'
import { idOf } from '../registry/product.ts'
import { faultOfUrl } from '../registry/url.ts'
import type { NewFile, Plan } from './write.ts'

/** Where the file of a product stands. */
export function placeOfProduct(category: Category, id: string): Pick<NewFile, 'file' | 'rivals'> {
  return { file: `content/products/${category}/${id}.json`, rivals: [] }
}

/** Whether a word is a category. */
export function isCategory(word: string): word is Category {
  return (categories as readonly string[]).includes(word)
}

/** Says what is wrong with a category, or nothing when there is such a one. */
export function faultOfCategory(word: string): string | undefined {
  if (isCategory(word)) return undefined
  const near = nearest(word, categories, 3)
  return `Unexpected category ${JSON.stringify(word)}, expected one of ${categories.join(', ')}; ${near ? `did you mean ${near}?` : 'choose one of them.'}`
}

/** Says what is wrong with the id of a product, or nothing: small letters, digits and single hyphens make a file name. */
export function faultOfId(id: string): string | undefined {
  const [complaint] = contentFileComplaints(placeOfProduct(categories[0], id).file, { kind: 'file', size: 0 })
  if (!complaint) return undefined
  const mended = idOf(id)
  // One that is longer than any name is told by the name.
  if (mended === id && id !== '') return id.length > (listingSchema(categories[0]).shape.name.maxLength ?? 0) ? undefined : complaint.message
  return `Unexpected file name ${JSON.stringify(id)}, expected lowercase letters, digits and hyphens, such as rocket-pool; ${mended === '' || id.includes('..') ? 'write the name of the product like that' : `write ${mended}`}.`
}

/** Says what is wrong with the name of a product whose file is called `id`, or nothing. Without `id` any name will do that makes one. */
export function faultOfName(name: string, id?: string): string | undefined {
  const expected = idOf(name)
  const found = `Unexpected name ${JSON.stringify(name)}`
  if (expected === '') return `${found}, expected Latin letters or digits in it; write the name the project uses for itself.`
  const { name: schema } = listingSchema(categories[0]).shape
  const fault = faultOfProductName(name.trim())
  if (fault) return `${found}, ${fault}.`
  if (!schema.safeParse(name).success) return `${found} of ${name.trim().length} characters, expected ${schema.minLength} to ${schema.maxLength}; write the name the project uses for itself.`
  if (id !== undefined && expected !== id) return `${found} for the file ${id}.json, expected the file name to be the name in kebab-case, ${expected}.json; write ${expected} in place of ${id}, or change the name.`
  return undefined
}

/** Says what is wrong with the address of a product, or nothing. */
export function faultOfProductUrl(url: string): string | undefined {
  const fault = faultOfUrl(url)
  return fault && `Unexpected url ${JSON.stringify(url)}, ${fault}; give the product's own page, such as https://lido.fi/.`
}

/** The usual name for an id, as far as it can be told: "rocket-pool" -> "Rocket Pool". */
export function nameOf(id: string): string {
  return id.split('-').map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join(' ')
}

/**
 * Plans the file of a product of which nobody has found out anything yet. One of `id` and `name` is enough; each tells the other.
 * The text passes `checkListing`; a complaint comes back where that is not possible.
 */
export function planProduct(given: { category: string; id?: string | undefined; name?: string | undefined; url: string }): Plan {
  const { category, url } = given
  if (!isCategory(category)) return { complaint: faultOfCategory(category) ?? '' }
  const id = given.id ?? idOf(given.name ?? '')
  const name = (given.name ?? nameOf(id)).trim()
  const fault = (given.id === undefined ? undefined : faultOfId(id)) ?? faultOfName(name, id) ?? faultOfProductUrl(url)
  if (fault) return { complaint: fault }
  const place = placeOfProduct(category, id)
  const text = `${JSON.stringify({ name, url, facts: unknownFacts(category) }, null, 2)}\n`
  // The check has the last word: what it refuses must not be written.
  const refused = checkListing(place.file, text, category).diagnostics.find(({ severity }) => severity === 'error')
  return refused ? { complaint: refused.message } : { ...place, text }
}

/** Every fact a category needs, as unknown, in the order of its schema. */
function unknownFacts(category: Category): Record<string, { value: 'unknown' }> {
  return Object.fromEntries(neededFacts(category).map((key) => [key, { value: 'unknown' }]))
}
