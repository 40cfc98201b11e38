/** Styles of more letters are those of a table of products, or of a product's page: pages of text have none of them. */
const mostLetters = 2048

/**
 * Of the styles of a site, those of the one sheet that fits most pages of text: what at least two kinds of them have (`kinds`: the classes
 * of each, in the order of the site). A page of text that combines them as no other does has this sheet. It is a little heavier than it
 * could be, and the policy of the site names one sheet for all such pages. `rulesOf` gives the styles of a class as Emotion writes them.
 */
export function anyPage(kinds: readonly (readonly string[])[], order: readonly string[], rulesOf: (name: string) => string): string[] {
  const texts = kinds.filter((kind) => kind.every((name) => name === '' || rulesOf(name).length <= mostLetters))
  return order.filter((name) => texts.filter((kind) => kind.includes(name)).length > 1)
}
