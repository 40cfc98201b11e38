import type { Product, ProductRule } from '../product.ts'
import type { Source, SourceKind } from '../source.ts'
import { type Standing, standingOf, type TokenList } from '../token-lists.ts'
import { tokensOf } from './tokens.ts'

/** How much of an address an exception names: 0x and 20 digits. An address that begins with as many given ones takes longer to find than anybody has; one with 12 takes days. */
const named = 22
const firstHand: readonly SourceKind[] = ['project', 'contract']

export const productTokenList: ProductRule = {
  what: "A token's address is the one that independent token lists give for its symbol. Where no list has it, a source of the tokens is the project's own or the contract. An exception names the first 20 digits of the address.",
  why: 'A reader who buys or checks the wrong token loses everything. Two who do not know each other rarely make the same mistake.',
  wrong: '"address": "0x9559Aaa82d9649C7A7b220E7c461d2E74c9a3593"',
  right: '"address": "0xae7ab96520DE3A18E5e111B5EaAb095312D7fE84"',
  excusable: true,
  check(product, { tokenLists }) {
    const own = tokensOf(product)
    if (!tokenLists || own.length === 0) return []
    const lists = tokenLists()
    return own.flatMap(({ token, path }) => {
      const standing = standingOf(token, lists)
      const known = standing.agree.length + standing.renamed.length > 0
      const faults = [contradictionOf(token.symbol, token.address, standing), known || isFirstHand(product) ? undefined : withoutSecondKey(token.symbol, token.address, lists)]
      return faults.flatMap((message) => (message === undefined ? [] : [{ range: product.json.rangeOf([...path, 'address']), message, about: token.address.slice(0, named) }]))
    })
  },
}

/** Says which lists give another address for a symbol, or another symbol for the address, and which agree; nothing where none contradicts. */
function contradictionOf(symbol: string, address: string, { agree, elsewhere, renamed }: Standing): string | undefined {
  const others = [
    ...grouped(elsewhere.map(({ list, addresses }) => [addresses.join(' and '), list])).map(([theirs, lists]) => `${theirs} in ${lists}`),
    ...grouped(renamed.map(({ list, symbols }) => [symbols.map((one) => JSON.stringify(one.slice(0, 40))).join(' and '), list])).map(([theirs, lists]) => `the symbol ${theirs} for this address in ${lists}`),
    ...(agree.length > 0 ? [`this one in ${inWords(agree)}`] : []),
  ]
  return elsewhere.length + renamed.length === 0 ? undefined : `Unexpected address ${address} for "${symbol}", expected what independent token lists have: ${others.join('; ')}. Compare both with the project's own documentation; if this one is right, add an exception that says why, and names "${address.slice(0, named)}".`
}

function withoutSecondKey(symbol: string, address: string, lists: readonly TokenList[]): string {
  return `Unexpected address ${address} for "${symbol}", expected one that an independent list has (${lists.map(({ name }) => name).join(', ')}), or a source of the tokens of the kind "project" or "contract"; add the page of the project's own documentation or repository that gives the address, with its kind.`
}

/** What lists say, once, each with the lists that say it. */
function grouped(said: readonly (readonly [theirs: string, list: TokenList])[]): [theirs: string, lists: string][] {
  return [...new Set(said.map(([theirs]) => theirs))].map((theirs) => [theirs, inWords(said.filter(([one]) => one === theirs).map(([, list]) => list))])
}

function inWords(lists: readonly TokenList[]): string {
  return lists.map(({ name, package: from, version, date }) => `${name} (${from} ${version}, ${date})`).join(', ')
}

/** Whether a source of the tokens is the project's own or the contract. */
function isFirstHand({ listing }: Product): boolean {
  const { tokens } = listing.facts as { tokens?: { sources?: readonly Source[] } }
  return (tokens?.sources ?? []).some(({ kind }) => firstHand.includes(kind))
}
