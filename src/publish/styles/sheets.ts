import { blocksOf } from './blocks.ts'

/** What is shorter goes into the sheet of all pages: to name a sheet in a policy takes about as many letters as that saves. */
const leastLetters = 128

/**
 * Splits the stylesheets of all pages into sheets that pages share, so that a policy can name the few there are: each block
 * stands in one sheet. What at least half the pages use is one sheet, which every page has; the rest is put together by the
 * pages that use it. `styles` goes from each different stylesheet of the site to how many pages have it. Gives for each its
 * sheets, in order.
 */
export function sheetsOf(styles: ReadonlyMap<string, number>): Map<string, string[]> {
  const all = [...styles.keys()].map((css) => ({ css, blocks: blocksOf(css) }))
  const texts = new Map(all.flatMap(({ blocks }) => [...blocks]))
  const order = orderOf(all.map(({ blocks }) => [...blocks.keys()]))
  const pages = [...styles.values()].reduce((sum, count) => sum + count, 0)

  const byUsers = new Map<string, string[]>()
  for (const name of order) {
    const users = all.filter(({ blocks }) => blocks.has(name))
    const uses = users.reduce((sum, { css }) => sum + (styles.get(css) ?? 0), 0)
    const key = uses * 2 >= pages ? everybody : users.map(({ css }) => all.findIndex((other) => other.css === css)).join()
    byUsers.set(key, [...(byUsers.get(key) ?? []), name])
  }
  const textOf = (names: readonly string[]) => names.map((name) => texts.get(name) ?? '').join('')
  const own = [...byUsers].filter(([key, names]) => key !== everybody && textOf(names).length >= leastLetters).map(([, names]) => names)
  const shared = order.filter((name) => !own.some((names) => names.includes(name)))
  return new Map(all.map(({ css, blocks }) => [css, [shared, ...own.filter((names) => names.some((name) => blocks.has(name)))].map(textOf)]))
}

const everybody = 'everybody'

/** One order in which each list's names stand as they do there: the longest list first, what the others add after what precedes it. */
function orderOf(lists: readonly string[][]): string[] {
  const order: string[] = []
  for (const names of lists.toSorted((a, b) => b.length - a.length)) {
    let place = -1
    for (const name of names) {
      const known = order.indexOf(name)
      if (known < 0) order.splice(++place, 0, name)
      else place = known
    }
  }
  return order
}
