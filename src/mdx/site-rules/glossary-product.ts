import type { Complaint } from '../../diagnostics.ts'
import { namesAsRead } from '../../registry/twin-name.ts'
import { termNodesOf } from '../glossary.ts'
import { type Page, rangeOf } from '../page.ts'
import type { Site, SiteRule } from './site.ts'

export const glossaryProduct: SiteRule = {
  what: "No form of a term of the glossary is, or looks like, a product's name or the symbol of a token.",
  why: 'Every page that names the product would link to the glossary, with words that nobody checks as its facts are checked.',
  wrong: '<Term name="Rocket Pool" subject="pools">\nWhat somebody says of it.\n</Term>',
  right: '<Term name="slot" subject="ethereum">\nThe twelve seconds in which one block can be made.\n</Term>',
  check,
}

function check(page: Page, { productWords }: Site): Complaint[] {
  return termNodesOf(page).flatMap(({ node, forms }) => {
    const { start } = rangeOf(node)
    return forms.flatMap((form): Complaint[] => {
      const owner = namesAsRead(form).map((read) => productWords.get(read)).find(Boolean)
      return owner === undefined ? [] : [{ range: { start, end: start + '<Term'.length }, message: `Unexpected form "${form.slice(0, 80)}" of a term, expected a word of the field; it can be taken for "${owner}", and what is so of a product stands on its page. Take it away.` }]
    })
  })
}
