import { appendFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { HandedPage } from './handed.ts'

/** The environment variable with the file in which a build says what Next has to draw (`GivenPages`). */
export const givenVariable = 'PAGES_GIVEN'

/** The environment variable with a file that grows by a byte for each page, so that a build can say how far it has come. */
export const progressVariable = 'PAGES_DRAWN'

/** What Next has to draw: the address of each page with the name of its `GivenPage`, a file of the folder `values`. */
export interface GivenPages {
  values: string
  pages: [path: string, file: string][]
}

/** What one page is given: values of its own, and those that other pages may be given too, each in a file of its own. A name with a dot is one within a value: "grids.pools". */
export interface GivenPage {
  own: Record<string, unknown>
  shared: Record<string, string>
}

let read: { values: string; pages: ReadonlyMap<string, string> } | undefined

function given(): { values: string; pages: ReadonlyMap<string, string> } {
  const file = process.env[givenVariable]
  if (!file) throw new Error('Unexpected build by Next alone, expected one that says what there is to draw; run "npm run build".')
  if (!read) {
    const { values, pages } = JSON.parse(readFileSync(file, 'utf8')) as GivenPages
    read = { values, pages: new Map(pages) }
  }
  return read
}

/** The addresses of the pages to draw: "/staking/pools". What is missing has a route of its own. */
export function givenPaths(): string[] {
  return [...given().pages.keys()].filter((path) => path !== '/404')
}

const valueIn = (file: string): unknown => JSON.parse(readFileSync(join(given().values, file), 'utf8'))

// What many pages show is read once. What only one shows need not stay: there may be thousands.
const kept = new Map<string, unknown>()
const mostKept = 64

function sharedValueIn(file: string): unknown {
  if (!kept.has(file)) {
    const [oldest] = kept.keys()
    if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest)
    kept.set(file, valueIn(file))
  }
  return kept.get(file)
}

/** What the page at `path` is drawn from; nothing where it is not to be drawn. */
export function givenOf(path: string): HandedPage | undefined {
  const file = given().pages.get(path)
  if (file === undefined) return undefined
  const { own, shared } = valueIn(file) as GivenPage
  if (process.env[progressVariable]) appendFileSync(process.env[progressVariable], '.')
  const values = { ...own }
  for (const [name, from] of Object.entries(shared)) {
    const [key = '', inner] = name.split('.')
    values[key] = inner === undefined ? sharedValueIn(from) : { ...(values[key] as object | undefined), [inner]: sharedValueIn(from) }
  }
  const { content, ...props } = values
  return { props, ...(content ? { content } : {}) } as unknown as HandedPage
}
