import { faultOfAccounts } from '../../words/addresses.ts'
import type { ProductRule } from '../product.ts'
import { heldBy, without } from '../../words/held.ts'
import { linksIn, textsOf } from './links.ts'

export const productAddressInWords: ProductRule = {
  what: 'Names, notes and other words contain no contract or account address, however it is written.',
  why: 'Nobody checks an address in a sentence, and readers copy what they see.',
  wrong: '"note": "Send it to 0x00000000219ab540356cBB839Cbe05303d7705Fa."',
  right: '"note": "No dated figure was found."',
  check(product) {
    const beside = new Map(linksIn(product).map(({ url, path }) => [path.slice(0, -1).join('.'), url]))
    // What a check compares with a contract is no word, and its schema knows what is an address.
    return textsOf(product).filter(({ path }) => !['address', 'url', 'archived'].includes(String(path.at(-1))) && path[2] !== 'check').flatMap(({ text, path }) => {
      const fault = faultOfAccounts(path.at(-1) === 'title' ? without(text, heldBy(text, beside.get(path.slice(0, -1).join('.')) ?? '')) : text)
      return fault ? [{ range: product.json.rangeOf(path), message: `${fault}. Write a token's address under "address", where it is checked, or link to it.` }] : []
    })
  },
}
