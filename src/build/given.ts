import type { HandedPage } from '../pages/handed.ts'
import type { GivenPage } from '../pages/given.ts'
import { writtenValue } from './hash.ts'
import { objectPath, type Store } from './store.ts'

/** What a page is given, in named values: what changes about a page is then known by name. */
export type GivenValues = Readonly<Record<string, unknown>>

/** What is given by category or group, so that a page that shows one does not hang on the others. */
const inParts = ['grids', 'names', 'rules']

/**
 * The values that a page's view is given. `content` is a page's compiled text, by its name in the store, with its pictures.
 * What stands in parts has a name for each: "grids.pools".
 */
export function valuesOf({ props }: Pick<HandedPage, 'props'>): GivenValues {
  return Object.fromEntries(Object.entries(props).flatMap(([key, value]: [string, unknown]): [string, unknown][] => {
    // An array has no parts: a product's page names the others of its category.
    if (!inParts.includes(key) || Array.isArray(value)) return [[key, value]]
    return [[key, {}], ...Object.entries(value as object).map(([part, inner]): [string, unknown] => [`${key}.${part}`, inner])]
  }))
}

/** The inputs that these values are for a page: a name for each. */
export function inputsOf(values: GivenValues): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, writtenValue(value).name]))
}

// Letters of JSON. What is shorter is not worth a file of its own.
const leastShared = 2_000

/** Puts what a page is given into the store, as Next reads it (`pages/given.ts`): gives the path of that below the store. `tree` is the name of the page's text, where it has one. */
export function putGiven(values: GivenValues, tree: string | undefined, pictures: object, store: Store): string {
  const own: Record<string, unknown> = {}
  const shared: Record<string, string> = {}
  for (const [name, value] of Object.entries(values)) {
    const written = writtenValue(value)
    if (written.length < leastShared && !name.includes('.')) own[name] = value
    else shared[name] = objectPath(store.has(written.name) ? written.name : store.put(JSON.stringify(value)))
  }
  const page: GivenPage = { own: { ...own, ...(tree === undefined ? {} : { content: pictures }) }, shared: { ...shared, ...(tree === undefined ? {} : { 'content.tree': objectPath(tree) }) } }
  return objectPath(store.put(JSON.stringify(page)))
}
