import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Diagnostic, compareText, locate } from '../diagnostics.ts'
import { type Category, categories } from './categories.ts'
import { complaintsOf } from './issues.ts'
import { readJson } from './json.ts'
import { factsOf, type Listing, listingSchema } from './listing.ts'

/** The registry: each listing that is right, and a complaint for each thing that is wrong. */
export interface Registry {
  /** Every product file, right or wrong, as its path in the repository. */
  files: string[]
  listings: Listing[]
  diagnostics: Diagnostic[]
}

const folder = 'content/products'

/** Reads and checks every product file below `root` (the repository). Files that cannot be read are an error of the machine and throw. */
export function loadRegistry(root: string): Registry {
  const registry: Registry = { files: [], listings: [], diagnostics: [] }
  for (const category of categories) {
    for (const name of productFiles(join(root, folder, category))) {
      const file = `${folder}/${category}/${name}`
      registry.files.push(file)
      const { listing, diagnostics } = checkListing(file, readFileSync(join(root, file), 'utf8'), category)
      if (listing) registry.listings.push(listing)
      registry.diagnostics.push(...diagnostics)
    }
  }
  return registry
}

/** Checks the text of one product file. `file` is its path in the repository and its name the id. */
export function checkListing<C extends Category>(file: string, text: string, category: C): { listing?: Listing<C>; diagnostics: Diagnostic[] } {
  const { json, complaints } = readJson(text)
  if (!json) return { diagnostics: complaints.map((complaint) => locate(complaint, 'product-json', file, text)) }
  const result = listingSchema(category).safeParse(json.value)
  if (!result.success) {
    const found = complaintsOf(result.error.issues, json, (path) => keysAt(category, path))
    return { diagnostics: found.map((complaint) => locate(complaint, 'product-schema', file, text)) }
  }
  const id = /([^/]+)\.json$/.exec(file)?.[1] ?? ''
  const expected = idOf(result.data.name)
  if (id !== expected || expected === '') {
    const message = `Unexpected name ${JSON.stringify(result.data.name)} in ${id}.json, expected the file name to be the name in kebab-case; ${expected === '' ? 'give it a name with Latin letters or digits.' : `rename the file to ${expected}.json.`}`
    return { diagnostics: [locate({ range: json.rangeOf(['name']), message }, 'product-file-name', file, text)] }
  }
  return { listing: { id, category, ...result.data } as Listing<C>, diagnostics: [] }
}

/** The id, and so the file name, of a listing with this name: "Origin Ether" -> "origin-ether". */
export function idOf(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
}

function productFiles(path: string): string[] {
  try {
    return readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isFile() && entry.name.endsWith('.json')).map((entry) => entry.name).sort(compareText)
  } catch (error) {
    // A category without listings has no folder: git keeps no empty ones.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

function keysAt(category: Category, path: readonly PropertyKey[]): string[] {
  if (path.length === 0) return ['name', 'url', 'facts']
  if (path.length === 1 && path[0] === 'facts') return Object.keys(factsOf[category].shape)
  return ['value', 'asOf', 'sources', 'note', 'title', 'url', 'name', 'symbol', 'kind', 'address', 'auditor', 'scope', 'date', 'percent', 'of', 'monthly', 'currency']
}
