import { checksumOf } from './address.ts'
import { folded } from './alike.ts'

/** A token as a list gives it: its symbol in any letters, its address in any case. */
export interface ListedToken {
  symbol: string
  address: string
}

/** A list of tokens on Ethereum that somebody else keeps, as one version of its package gives it. */
export interface TokenList {
  /** Whose list it is, as readers know them. */
  name: string
  package: string
  version: string
  /** The day of that version, `YYYY-MM-DD`. */
  date: string
  tokens: readonly ListedToken[]
}

/** What independent lists say of a token. Those that know neither its address nor its symbol say nothing. */
export interface Standing {
  /** They have the address, under its symbol. */
  agree: TokenList[]
  /** They have the symbol or one that looks like it, and do not have the address. `addresses` are theirs, with their checksums. */
  elsewhere: { list: TokenList; addresses: string[] }[]
  /** They have the address, under other symbols. */
  renamed: { list: TokenList; symbols: string[] }[]
}

/** Compares a token with each list: its address letter for letter but for their case, its symbol as it looks. */
export function standingOf({ symbol, address }: ListedToken, lists: readonly TokenList[]): Standing {
  const standing: Standing = { agree: [], elsewhere: [], renamed: [] }
  for (const list of lists) {
    const { symbols, addresses } = indexOf(list)
    const named = symbols.get(address.toLowerCase())
    const placed = addresses.get(seen(symbol))
    if (named) {
      if ([...named].some((other) => spelled(other) === spelled(symbol))) standing.agree.push(list)
      else standing.renamed.push({ list, symbols: [...named] })
    } else if (placed) standing.elsewhere.push({ list, addresses: [...placed].map(checksumOf) })
  }
  return standing
}

/** A list that has a token, as readers and programs are told of it: whose it is, and its day (`YYYY-MM-DD`). */
export interface NamedList {
  name: string
  date: string
}

/** The lists that have a token's address under its symbol, as readers and programs are told of them, the newest first. */
export function listsWith(token: ListedToken, lists: readonly TokenList[]): NamedList[] {
  return standingOf(token, lists).agree.map(({ name, date }) => ({ name, date })).sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
}

/** A symbol without what lists leave out or write otherwise: "wBETH", "WBETH" and "W-BETH" are one. */
function spelled(symbol: string): string {
  const plain = symbol.normalize('NFKC').toLowerCase()
  return plain.replace(/[^\p{L}\p{N}]/gu, '') || plain
}

/** A symbol as a hasty eye reads it: "5tETH" and "st-ETH" are stETH. A plus stays: tokens differ by it. */
function seen(symbol: string): string {
  return folded(symbol.normalize('NFKC')).replace(/[^\p{L}\p{N}+]/gu, '') || symbol
}

interface Index {
  /** Symbols by address. */
  symbols: Map<string, Set<string>>
  /** Addresses by symbol, as it looks. */
  addresses: Map<string, Set<string>>
}

const made = new WeakMap<TokenList, Index>()

/** A list by address, in lower case, and by symbol, as it looks. Left out is what is no address. */
function indexOf(list: TokenList): Index {
  const known = made.get(list)
  if (known) return known
  const index: Index = { symbols: new Map(), addresses: new Map() }
  const put = (map: Map<string, Set<string>>, key: string, value: string): unknown => (map.get(key) ?? map.set(key, new Set()).get(key))?.add(value)
  for (const { symbol, address } of list.tokens) {
    const lower = address.toLowerCase()
    if (!/^0x[0-9a-f]{40}$/.test(lower)) continue
    put(index.symbols, lower, symbol)
    put(index.addresses, seen(symbol), lower)
  }
  made.set(list, index)
  return index
}
