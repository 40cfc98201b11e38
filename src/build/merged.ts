import { lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Base } from './base.ts'
import type { ShardFolder } from './folders-of-shards.ts'
import { hashOf, isHash, writtenValue } from './hash.ts'
import type { Ledger, Made, PageStages } from './ledger.ts'
import { differences } from './made.ts'
import { objectPath, type Store } from './store.ts'
import { type Because, reasonOf, reasonsInWords } from './why.ts'

/** What a build is made with that no page says of itself: its code, packages and settings, and the day. */
interface MadeWith {
  base: Base
  day: string
}

/**
 * What earlier builds made, `before`, and what shares made: of each page, what was made with the same code, packages, settings and day, from the first that has it. Where none has, what
 * there is: it does not fit then, and the build says why.
 */
export function withShards(before: Ledger, shards: readonly ShardFolder[], { base, day }: MadeWith): Ledger {
  const ledgers = [...shards.map(({ ledger }) => ledger), before]
  // A page that shows no day is given none.
  const days = [writtenValue(day).name, writtenValue('').name, undefined]
  const fits = ({ drawn, finished }: PageStages) => isMadeWith(drawn, base.draw) && isMadeWith(finished, base.finish) && days.includes(drawn?.inputs.today)
  return {
    pages: bestOf(ledgers.map(({ pages }) => pages), fits),
    site: bestOf(ledgers.map(({ site }) => site), (made) => isMadeWith(made, base.picture)),
    packed: bestOf(ledgers.map(({ packed }) => packed), () => true),
  }
}

const isMadeWith = (made: Made | undefined, inputs: Readonly<Record<string, string>>): boolean => made !== undefined && Object.entries(inputs).every(([name, value]) => made.inputs[name] === value)

/** Of each name in these records the first value that fits, or the first. */
function bestOf<Value>(records: readonly Readonly<Record<string, Value>>[], fits: (value: Value) => boolean): Record<string, Value> {
  const best = new Map<string, Value>()
  for (const [name, value] of records.flatMap((record) => Object.entries(record))) {
    const known = best.get(name)
    if (known === undefined || (!fits(known) && fits(value))) best.set(name, value)
  }
  return Object.fromEntries(best)
}

/** A store that takes a content it does not have from the first of these shares that has it, undamaged. Nothing is changed there. */
export function storeWithShards(store: Store, shards: readonly ShardFolder[]): Store {
  const get = (name: string): Buffer | undefined => {
    const own = store.get(name)
    if (own || !isHash(name)) return own
    for (const { objects } of shards) {
      const content = contentAt(join(objects, objectPath(name)))
      if (!content || hashOf(content) !== name) continue
      // Written, not linked: what changes in that folder later changes nothing here.
      store.put(content)
      return content
    }
    return undefined
  }
  return { ...store, get, has: (name) => store.has(name) || get(name) !== undefined }
}

function contentAt(path: string): Buffer | undefined {
  try {
    return lstatSync(path).isFile() ? readFileSync(path) : undefined
  } catch {
    return undefined
  }
}

/**
 * What to tell of a merge: the shares that fit nowhere, and how many pages had to be made since no share had all of them, each with the first reason. `taken` is what the build has made or taken over,
 * `because` why pages were made anew.
 */
export function whatDidNotFit(shards: readonly ShardFolder[], taken: Ledger, because: ReadonlyMap<string, Because>): string[] {
  const useless = shards.filter(({ ledger: { pages } }) => Object.keys(pages).length > 0 && !Object.keys(pages).some((path) => isSame(pages[path]?.finished, taken.pages[path]?.finished)))
  const all = Object.keys(taken.pages)
  const anew = all.filter((path) => because.has(path))
  return [
    ...useless.map(({ name, ledger: { pages } }) => `! ${name} fits nowhere, with none of its pages: ${whyNot(pages, taken.pages)}. Make it again from this commit, with the same BUILD_DATE, settings and Node.`),
    ...anew.slice(0, 1).map((first) => `! ${anew.length} of ${all.length} pages had to be made here, since no folder holds all of them as they are now; the first, ${first}, because of: ${reasonOf(because.get(first) ?? {})}.`),
  ]
}

const isSame = (made: Made | undefined, other: Made | undefined): boolean => made !== undefined && JSON.stringify(made) === JSON.stringify(other)

/** In what the first of these pages that there still is differs from what was taken, in words. */
function whyNot(pages: Ledger['pages'], taken: Ledger['pages']): string {
  const path = Object.keys(pages).find((each) => taken[each])
  if (path === undefined) return 'there are none of them any more'
  for (const stage of ['compiled', 'drawn', 'finished'] as const) {
    const [made, now] = [pages[path]?.[stage], taken[path]?.[stage]]
    const different = made && now ? differences(made, now.inputs) : []
    if (different.length > 0) return `${path} was made with another state of ${reasonsInWords(different)}`
  }
  return `of ${path}, ${reasonsInWords([])}`
}
