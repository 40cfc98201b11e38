/** Styles of more letters are not for every page: those of a table of products, and of a product's page. */
const mostLetters = 2048

/**
 * Of the styles in a book, with the rules of each, those of the one sheet that fits any page but such with tables of products: a page that
 * combines what no other combines has this sheet, and is a little heavier, and the policy of the site names none for each such page.
 */
export function anyPage(classes: ReadonlyMap<string, { css: string }>): string[] {
  return [...classes].filter(([name, { css }]) => name === '' || css.length <= mostLetters).map(([name]) => name)
}
