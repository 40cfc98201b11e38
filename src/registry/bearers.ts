import { boughtPartOf } from '../words/bought.ts'
import { isOneOff, shortenedOf, shortest } from './alike.ts'
import { ownHostOf } from './own-host.ts'
import type { Product } from './product.ts'
import { tokensOf } from './rules/tokens.ts'
import { namesAsRead, namesWithin, runsOfWords, symbolsAsRead } from './twin-name.ts'

/** Who bears a name: one product for each spelling on each host that was bought, however many there are. */
interface Bearer {
  product: Product
  read: string
  spelling: string
  bought: string
}

/** The bearers on a shelf, found in the same time however many there are: by name as it is read, by what is left of it without a letter, by the words in it; and by the names and symbols of their tokens. */
interface Bearers {
  names: Index
  shortened: Index
  words: Index
  tokens: Index
}

type Index = Map<string, Map<string, Bearer>>

/**
 * Another product whose name can be taken for this one's, and how near it comes: the same, a letter apart, or one within the other.
 * Where it is one of its tokens that this one's name can be taken for, the name or symbol of that.
 */
export interface Twin {
  product: Product
  nearness: 'same' | 'letter' | 'within'
  token?: string
}

const made = new WeakMap<readonly Product[], Bearers>()

/** The product on `products` whose name can most easily be taken for that of `product`: one on another host, or one on its own host that is written otherwise. */
export function twinOf(product: Product, products: readonly Product[]): Twin | undefined {
  const { names, shortened, words, tokens } = made.get(products) ?? indexOf(products)
  const { name } = product.listing
  const [bought, read] = [boughtPartOf(ownHostOf(product)), namesAsRead(name)]
  const elsewhere = (index: Index, keys: readonly string[], fits: (other: Bearer) => boolean = () => true) => keys.flatMap((key) => firstOf(index.get(key), (other) => other.bought !== bought && fits(other)) ?? [])[0]
  const same = read.flatMap((key) => firstOf(names.get(key), (other) => other.bought !== bought || other.spelling !== name) ?? [])[0]
  if (same) return { product: same.product, nearness: 'same' }
  const token = elsewhere(tokens, read)
  if (token) return { product: token.product, nearness: 'same', token: token.spelling }
  const long = read.filter(({ length }) => length >= shortest)
  const letter = read.map((key) => elsewhere(shortened, isLongEnough(key) ? shortenedOf(key) : [], (other) => Math.max(key.length, other.read.length) >= shortest && isOneOff(key, other.read))).find(Boolean)
  if (letter) return { product: letter.product, nearness: 'letter' }
  const within = elsewhere(names, namesWithin(name)) ?? elsewhere(words, long)
  if (within) return { product: within.product, nearness: 'within' }
  const held = elsewhere(tokens, runsOfWords(name).filter(({ length }) => length >= shortest))
  return held && { product: held.product, nearness: 'within', token: held.spelling }
}

function indexOf(products: readonly Product[]): Bearers {
  const bearers: Bearers = { names: new Map(), shortened: new Map(), words: new Map(), tokens: new Map() }
  for (const product of products) {
    const { name } = product.listing
    const bought = boughtPartOf(ownHostOf(product))
    const put = (index: Index, key: string, read: string, spelling = name): unknown => (index.get(key) ?? index.set(key, new Map()).get(key))?.set(`${bought} ${spelling}`, { product, read, spelling, bought })
    for (const read of namesAsRead(name)) {
      put(bearers.names, read, read)
      if (isLongEnough(read)) for (const part of shortenedOf(read)) put(bearers.shortened, part, read)
    }
    for (const run of runsOfWords(name)) put(bearers.words, run, run)
    for (const { token } of tokensOf(product)) {
      for (const read of symbolsAsRead(token.symbol)) put(bearers.tokens, read, read, token.symbol)
      for (const read of namesAsRead(token.name)) put(bearers.tokens, read, read, token.name)
    }
  }
  made.set(products, bearers)
  return bearers
}

/** Whether a name can be a letter away from one of the shortest that are compared: "LDO" from "Lido". */
function isLongEnough({ length }: string): boolean {
  return length >= shortest - 1
}

// Whoever has so many listings on one host is looked at by people.
const mostLooked = 50

function firstOf(bearers: ReadonlyMap<string, Bearer> | undefined, fits: (bearer: Bearer) => boolean): Bearer | undefined {
  let looked = 0
  for (const bearer of bearers?.values() ?? []) {
    if (fits(bearer)) return bearer
    if (++looked === mostLooked) return undefined
  }
  return undefined
}
