import { blocksOf, generated } from './blocks.ts'
import type { Book } from './book.ts'
import { ownNames } from './classes.ts'
import { minified } from './minified.ts'
import { shortVariables } from './short-variables.ts'

/** How a page is published. */
export interface PageStyles {
  /** The name of each generated class of its elements. */
  names: ReadonlyMap<string, string>
  /** The text of each of its style elements, in order: one, or none where the page has no styles. To name a second one in the policy would make a page heavier. */
  sheets: string[]
}

/**
 * Names and sheets for a page: from its elements' `classes`, whichever they are, from its stylesheet as Emotion writes it, and from the
 * `book`, never from other pages. The sheet is the lightest of the book that holds all the page has, or else holds just that. What the
 * book says of a class that the page has counts only where it says the same as the page, letter for letter: a book that is out of date
 * makes a page heavier, never wrong. A class that the book does not know keeps the name that Emotion made of its text, and stands after
 * the one that precedes it on the page.
 */
export function sheetsFor(classes: Iterable<string>, css: string, book: Book): PageStyles {
  const all = new Set(classes)
  const blocks = blocksOf(css)
  const own = ownNames(all, css)
  const nameOf = (name: string): string => {
    const short = book.classes.get(name)?.name
    return short === undefined || own.has(short) ? name : short
  }
  const rulesOf = (name: string): string => {
    const entry = book.classes.get(name)
    const rules = blocks.get(name)
    return entry && (rules === undefined || rules === entry.css) ? entry.minified : minified(rules ?? '')
  }
  const sheet = listFor([...blocks.keys()], book).map(rulesOf).join('')
  return {
    names: new Map([...all].filter((name) => generated.test(name)).map((name) => [name, nameOf(name)])),
    sheets: sheet === '' ? [] : [shortVariables(sheet.replace(/\.(c-[a-z0-9]+)(?![\w-])/g, (_, name: string) => `.${nameOf(name)}`))],
  }
}

/** What stands in the sheet of a page whose blocks these are. */
function listFor(blocks: readonly string[], { classes, sheets }: Book): string[] {
  const known = new Set(blocks.filter((name) => classes.has(name)))
  const shared = known.size > 0 ? sheets.find((sheet) => [...known].every((name) => sheet.includes(name))) : undefined
  // Rules without a class are for every element: only those of the page itself.
  const list = (shared ?? [...classes.keys()].filter((name) => known.has(name))).filter((name) => name !== '' || known.has(name))
  let before: string | undefined
  for (const name of blocks) {
    if (!known.has(name)) list.splice(before === undefined ? 0 : list.indexOf(before) + 1, 0, name)
    before = name
  }
  return list
}
