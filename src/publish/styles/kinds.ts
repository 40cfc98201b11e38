import { inLanguage } from '../../theme/in-language.ts'

/** What has fewer letters more than a page needs is for that page too: pages that differ in so little have one sheet. */
const fewLetters = 128
/** With the sheet for any page of text, and those that languages have of their own, one less than the policy of the site may name: a line of _headers holds at most 2,000 letters. */
const mostSheets = 18 - Object.keys(inLanguage).length

/** Pages whose styles are the same. */
export interface Kind {
  /** Their classes, in the order of the site. */
  classes: readonly string[]
  /** How many pages. */
  pages: number
}

/**
 * The sheets for kinds of pages, the lightest first: one for each, where it is not nearly the same as another's. Where there would be
 * too many, those stay that spare readers most; the pages of the others have a heavier one of them, or that for any page of text (`any`),
 * which is not among those given. `lettersOf` says how long the styles of a class are as published.
 */
export function sheetsOf(kinds: readonly Kind[], any: readonly string[], lettersOf: (name: string) => number): (readonly string[])[] {
  const letters = (classes: readonly string[]) => classes.reduce((sum, name) => sum + lettersOf(name), 0)
  const holds = (sheet: readonly string[], { classes }: Kind) => classes.every((name) => sheet.includes(name))
  const nearTo = (kind: Kind) => kinds.filter((other) => holds(other.classes, kind) && letters(other.classes) - letters(kind.classes) < fewLetters).reduce((most, other) => (other.classes.length > most.classes.length ? other : most), kind)
  let sheets = [...new Set(kinds.map((kind) => nearTo(kind).classes))].toSorted((a, b) => letters(a) - letters(b))

  /** The letters that all pages have together, with these sheets. */
  const weight = (some: readonly (readonly string[])[]) => kinds.reduce((sum, kind) => sum + kind.pages * Math.min(...[...some, any].filter((sheet) => holds(sheet, kind)).map(letters)), 0)
  while (sheets.length > mostSheets) {
    const [least] = sheets.map((sheet) => sheets.filter((other) => other !== sheet)).map((others) => ({ others, weight: weight(others) })).toSorted((a, b) => a.weight - b.weight)
    // Without any of them a page would have none.
    if (!least || least.weight === Infinity) break
    sheets = least.others
  }
  return sheets
}
