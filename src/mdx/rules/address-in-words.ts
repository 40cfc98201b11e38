import { faultOfAccounts } from '../../words/addresses.ts'
import { heldBy, without } from '../../words/held.ts'
import type { Range } from '../../diagnostics.ts'
import { visit } from '../nodes.ts'
import { type Page, type PageRule, rangeOf as placeOf } from '../page.ts'
import { textsOf, wordsOf } from '../texts.ts'

export const addressInWords: PageRule = {
  what: 'Words, code, cards, notes and front matter contain no contract or account address, however it is written. A link may name the transaction it leads to.',
  why: 'Nobody checks an address on a page, and readers copy what they see.',
  wrong: 'Send it to 0x00000000219ab540356cBB839Cbe05303d7705Fa.',
  right: 'Send it to the deposit contract.',
  check(page) {
    const held = heldIn(page)
    return textsOf(page).flatMap(({ text, rangeOf }) => {
      const fault = faultOfAccounts(without(text, held(rangeOf(0, text.length))))
      return fault ? [{ range: rangeOf(0, text.length), message: `${fault}. Say whose it is, and link to the project's own page or to the listing that has it.` }] : []
    })
  },
}

/** Gives for each part of a page what its links name and lead to, and what is no account. */
function heldIn({ tree, text }: Page): (part: Range) => string[] {
  const links: { range: Range; held: string[] }[] = []
  visit(tree, 'link', (node) => void links.push({ range: placeOf(node), held: heldBy(wordsOf(node, text).text, node.url) }))
  const some = links.filter(({ held }) => held.length > 0)
  return ({ start, end }) => some.filter(({ range }) => range.start < end && range.end > start).flatMap(({ held }) => held)
}
