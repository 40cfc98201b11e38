import type { Complaint } from '../../diagnostics.ts'
import { namesAsRead } from '../../registry/twin-name.ts'
import type { PageInSite, Site, SiteRule } from './site.ts'

export const glossaryProduct: SiteRule = {
  what: "No form of a glossary term is, or looks like, a product's name or a token's symbol.",
  why: 'Every page that names the product would link to the glossary, whose words are not checked the way facts are.',
  wrong: '<Term name="Rocket Pool" subject="pools">\nWhat somebody says of it.\n</Term>',
  right: '<Term name="slot" subject="ethereum">\nThe twelve seconds in which one block can be made.\n</Term>',
  check,
}

function check({ seen }: PageInSite, { productWords }: Site): Complaint[] {
  return seen.terms.flatMap(({ start, forms }) =>
    forms.flatMap((form): Complaint[] => {
      const owner = namesAsRead(form).map((read) => productWords.get(read)).find(Boolean)
      return owner === undefined ? [] : [{ range: { start, end: start + '<Term'.length }, message: `Unexpected form "${form.slice(0, 80)}" of a term, expected a staking term; it can be mistaken for "${owner}", and a product is described on its own page. Remove it; if the product is what is new, mend its name or symbol in its file under content/products/ instead.` }]
    }),
  )
}
