import { z } from 'zod'
import ofCode from './book.json' with { type: 'json' }

/** Where the book is, below the repository. */
export const bookFile = 'src/publish/styles/book.json'

/** What the book says of one class, or under '' of all rules without a class. */
export interface Entry {
  /** Its name as published; those of which no element has the class keep their own. */
  name?: string | undefined
  /** Its rules as Emotion writes them. */
  css: string
  /** The same in fewer letters. */
  minified: string
}

/** The short names of the site's styles, and the sheets that its pages share. Checked in, so that a page's names follow from itself and the code, never from other pages. */
export interface Book {
  /** In the order in which a page has them. */
  classes: ReadonlyMap<string, Entry>
  /** The classes of each sheet, the lightest first; `any` is among them. */
  sheets: readonly (readonly string[])[]
  /** The classes of the sheet for pages of text that combine styles as no other does. */
  any: readonly string[]
}

// Neither could end the element that it is written into.
const rules = z.string().regex(/^[^<]+$/)
const name = z.string().regex(/^(?:c-[a-z0-9]+)?$/)
const written = z.strictObject({
  note: z.string(),
  classes: z.record(name, z.strictObject({ name: z.string().regex(/^[a-z]{1,3}$/).optional(), css: rules, minified: rules })),
  sheets: z.array(z.array(name)),
  any: z.array(name),
})

/** The text of a book (`bookFile`) as it is used. Throws, in words, where it is none: two classes of one name, say, or what a merge left. */
export function readBook(text: string): Book {
  return bookFrom(() => JSON.parse(text))
}

function bookFrom(value: () => unknown): Book {
  const { classes, sheets: kinds, any } = parsed(value)
  const entries = new Map(Object.entries(classes))
  const names = [...entries.values()].flatMap(({ name }) => name ?? [])
  const twice = names.find((name, index) => names.indexOf(name) < index)
  if (twice) return unfit(`name "${twice}" of two classes`, 'a name for each')
  const order = [...entries.keys()]
  const sheets = [...kinds, any]
  for (const sheet of sheets) {
    const strange = sheet.find((name, index) => !entries.has(name) || (index > 0 && order.indexOf(name) <= order.indexOf(sheet[index - 1] ?? '')))
    if (strange !== undefined) return unfit(`class "${strange}" in a sheet`, 'the classes of the book in their order, each once')
  }
  const letters = (sheet: readonly string[]) => sheet.reduce((sum, name) => sum + (entries.get(name)?.minified.length ?? 0), 0)
  return { classes: entries, sheets: sheets.toSorted((a, b) => letters(a) - letters(b)), any }
}

function parsed(value: () => unknown): z.infer<typeof written> {
  try {
    return written.parse(value())
  } catch (error) {
    return unfit(error instanceof z.ZodError ? `value at "${error.issues[0]?.path.join('.') ?? ''}"` : 'text that is no JSON', 'a book of styles')
  }
}

function unfit(what: string, expected: string): never {
  throw new Error(`Unexpected ${what} in ${bookFile}, expected ${expected}; run \`npm run build\`, which may fail, and then \`npm run styles\`.`)
}

/** The book of this code. Throws as `readBook` does, and where there is none. */
export function bookOfCode(): Book {
  return (known ??= bookFrom(() => ofCode))
}

let known: Book | undefined
