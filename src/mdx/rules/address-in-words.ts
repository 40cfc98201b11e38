import { faultOfAccounts } from '../../words/addresses.ts'
import type { PageRule } from '../page.ts'
import { textsOf } from '../texts.ts'

export const addressInWords: PageRule = {
  what: 'Words, code, cards, notes and front matter hold no address of a contract or an account, however it is written.',
  why: 'An address in a page is checked by nobody, and readers copy what they see.',
  wrong: 'Send it to 0x00000000219ab540356cBB839Cbe05303d7705Fa.',
  right: 'Send it to the deposit contract.',
  check(page) {
    return textsOf(page).flatMap(({ text, rangeOf }) => {
      const fault = faultOfAccounts(text)
      return fault ? [{ range: rangeOf(0, text.length), message: `${fault}. Say whose it is, and link to the project's own page or to the listing that has it.` }] : []
    })
  },
}
