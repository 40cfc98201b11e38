import { transformSync } from 'esbuild'
import { browsers } from '../browsers.ts'
import { blocksOf } from './blocks.ts'
import { shortVariables } from './short-variables.ts'

/** What three pages of four use is in the sheet that every page has. */
const most = 0.75
/** What fewer pages use goes into a sheet that holds all such styles of a page. */
const few = 12
/** What is shorter goes into the sheet of all pages: to name a sheet in a policy takes about as many letters as that saves. */
const leastLetters = 128

/**
 * Splits the stylesheets of all pages into sheets that pages share, so that a policy can name the few there are: what most
 * pages use, what groups of pages use, and what a page has almost for itself. `styles` goes from each different stylesheet of
 * the site to how many pages have it. Gives for each its sheets, in order.
 */
export function sheetsOf(styles: ReadonlyMap<string, number>): Map<string, string[]> {
  const all = [...styles.keys()].map((css) => ({ css, blocks: blocksOf(css) }))
  const texts = new Map(all.flatMap(({ blocks }) => [...blocks]))
  const order = orderOf(all.map(({ blocks }) => [...blocks.keys()]))
  const pages = [...styles.values()].reduce((sum, count) => sum + count, 0)
  const textOf = (names: readonly string[]) => names.map((name) => texts.get(name) ?? '').join('')

  const usersOf = (name: string) => all.filter(({ blocks }) => blocks.has(name))
  const usesOf = (name: string) => usersOf(name).reduce((sum, { css }) => sum + (styles.get(css) ?? 0), 0)
  const some = order.filter((name) => usesOf(name) < pages * most)
  const rare = rareOf(some)
  const groups = new Map<string, string[]>()
  for (const name of some.filter((name) => !rare.includes(name))) {
    const group = usersOf(name).map(({ css }) => all.findIndex((other) => other.css === css)).join()
    groups.set(group, [...(groups.get(group) ?? []), name])
  }
  const shared = [...groups.values()].filter((names) => textOf(names).length >= leastLetters)
  const everywhere = order.filter((name) => !rare.includes(name) && !shared.some((names) => names.includes(name)))

  // A page with a sheet of its own has no other, and little in it that it does not use: to name a second would only make it heavier.
  const own = all.filter(({ blocks }) => rare.some((name) => blocks.has(name))).map(({ blocks }) => order.filter((name) => blocks.has(name)))
  return new Map(all.map(({ css, blocks }) => {
    const wanted = [everywhere, ...shared.filter((names) => names.some((name) => blocks.has(name)))]
    const sheets = rare.some((name) => blocks.has(name)) ? [sheetFor([...blocks.keys()], own)] : wanted
    return [css, sheets.filter((names) => names.length > 0).map((names) => minified(textOf(names)))]
  }))

  /** Of `names`, those that few pages share: a page that has one of them has a sheet of its own, and shares none with others. */
  function rareOf(names: readonly string[]): string[] {
    const sharing = (rare: readonly string[]) => (name: string) => usersOf(name).filter(({ blocks }) => !rare.some((one) => blocks.has(one))).reduce((sum, { css }) => sum + (styles.get(css) ?? 0), 0)
    let rare = names.filter((name) => usesOf(name) < few)
    for (;;) {
      const shared = sharing(rare)
      const more = names.filter((name) => !rare.includes(name) && shared(name) < few)
      if (more.length === 0) return rare
      rare = [...rare, ...more]
    }
  }

  /** Of `sheets`, the one that holds all these names and otherwise only a few letters: the one with most of such, so that pages that differ in little have one. */
  function sheetFor(names: readonly string[], sheets: readonly string[][]): string[] {
    // As it is published, where each class and variable has a letter or two.
    const length = (some: readonly string[]) => shortVariables(minified(textOf(some))).replace(/\.c-\w{5,}/g, '.aa').length
    const exact = sheets.find((sheet) => sheet.length === names.length && names.every((name) => sheet.includes(name))) ?? []
    const near = sheets.filter((sheet) => names.every((name) => sheet.includes(name)) && length(sheet) - length(exact) < leastLetters)
    return near.toSorted((a, b) => b.length - a.length)[0] ?? exact
  }
}

const known = new Map<string, string>()

function minified(css: string): string {
  const text = known.get(css) ?? transformSync(css, { loader: 'css', minify: true, target: browsers, charset: 'utf8' }).code.trim()
  known.set(css, text)
  return text
}

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
