import { asSeen } from './fold.ts'

/**
 * What a wallet takes for somebody's account: 0x and 40 digits, be they broken up by spaces; 40 digits without it; a name of
 * the Ethereum Name Service or its like; addresses of other chains (bech32 as BIP 173 has it). Read in the text `asSeen`.
 */
const forms: readonly RegExp[] = [
  /0\s?x(?:[^\p{L}\p{N}]{0,6}[0-9a-f]){40}[0-9a-f]*/gu,
  /(?<![0-9a-f])[0-9a-f]{40,}/g,
  // ICAP, an older form of Ethereum's.
  /(?<![a-z0-9])xe\d\d[0-9a-z]{26,31}(?![a-z0-9])/g,
  /(?<![a-z0-9])(?:bc|tb|ltc)1(?:[^\p{L}\p{N}]{0,3}[02-9ac-hj-np-z]){20,100}/gu,
  /(?<![a-z0-9])(?:addr|cosmos|osmo|celestia)1[02-9ac-hj-np-z]{20,100}/g,
  // The same of a chain with another name, and what Nano has in its place.
  /(?<![a-z0-9])[a-z]{2,20}1[02-9ac-hj-np-z]{38,100}/g,
  /(?<![a-z0-9])(?:nano|xrb)_[13][1-9a-km-uw-z]{59}/g,
]
/** Names of name services: the only form without a numeral. What they end in is looked for first, since few texts have it. */
const named = /[^\s.@/"'()]{1,63}\.(?:eth|crypto|nft|wallet|bitcoin|blockchain|dao|zil|bnb)(?![\p{L}\p{N}-]|\.\p{L})/gu
const endsOfNames = /\.(?:eth|crypto|nft|wallet|bitcoin|blockchain|dao|zil|bnb)/
const leastOfEach = 8
/**
 * Base58, and what TON and Stellar write, tell large letters from small ones: they are looked for in the text as it was typed.
 * A word of base58's letters alone is none.
 */
const base58 = /(?<![\p{L}\p{N}])[1-9A-HJ-NP-Za-km-z]{26,110}(?![\p{L}\p{N}])/gu
const typed: readonly RegExp[] = [/(?<![\w-])[EUk0]Q[\w-]{46}(?![\w-])/g, /(?<![A-Z0-9])G[A-Z2-7]{55}(?![A-Z0-9])/g]

/** A Chinese full stop before capitals: "ETH" and "DAO" begin a sentence there, as no space does. Behind a Latin word it is read as the dot of a name. */
const endOfSentence = /(?<![A-Za-z0-9_-])[\u3002\uff61](?=[A-Z]{2})/g

/**
 * Every address of an account or a contract in a text, as an eye reads it, without what breaks it up; each once, hashes of
 * transactions and the like among them. Not those that are cut short with dots.
 */
export function accountsIn(text: string): string[] {
  const seen = asSeen(text.replace(endOfSentence, '$& '))
  const looked = [...(endsOfNames.test(seen) ? [named] : []), ...(/\d/.test(seen) ? forms : [])]
  const found = looked.flatMap((form) => [...seen.matchAll(form)].map(([match]) => /^0\s?x/.test(match) ? match.replace(/[^0-9a-fx]/g, '') : match))
  const joined = runsOfDigits(seen).filter(isMixed)
  const long = /[\w-]{26}/.test(text)
  const others = !long ? [] : [...text.matchAll(base58)].map(([match]) => match).filter((word) => (word.match(/\d/g)?.length ?? 0) > 1 && /[a-z]/.test(word) && /[A-Z]/.test(word))
  const all = [...new Set([...found, ...joined, ...others, ...(long ? typed.flatMap((form) => text.match(form) ?? []) : [])])]
  // Of very many, nobody compares each with each.
  return all.length > 100 ? all : all.filter((one) => !all.some((longer) => longer !== one && longer.includes(one)))
}

/** Hexadecimal digits without 0x in a row, those that are broken up by no more than three signs as one. */
function runsOfDigits(seen: string): string[] {
  // Too few numerals for any that counts.
  if ((seen.match(/\d/g)?.length ?? 0) < leastOfEach) return []
  const runs: string[] = []
  let end = -Infinity
  for (const { 0: word, index } of seen.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (!/^[0-9a-f]+$/.test(word)) continue
    if (index - end <= 3) runs.push(`${runs.pop()}${word}`)
    else runs.push(word)
    end = index + word.length
  }
  return runs
}

/** Whether digits can be those of an address: 40 and more, and of letters and numerals more than dates and words that lie beside one another have. */
function isMixed(digits: string): boolean {
  const letters = digits.replace(/\d/g, '').length
  return digits.length >= 40 && letters >= leastOfEach && digits.length - letters >= leastOfEach
}

/** Says that a text holds an address, or nothing. */
export function faultOfAccounts(text: string): string | undefined {
  const [first] = accountsIn(text)
  if (first === undefined) return undefined
  return `Unexpected address ${JSON.stringify(first.length > 60 ? `${first.slice(0, 60)}…` : first)} in words, expected none; nobody checks it there, and readers copy what they see`
}

/** The first digits, signs that stand for those left out, and the last. */
const cutShort = /(?<![0-9a-z])(0x[0-9a-f]{2,39}|(?=[0-9a-f]{0,3}\d)[0-9a-f]{4,39})(?:\s?\[?(?:\.{2,9}|[_*\u22ef\u2013\u2014]{1,9})\]?\s?([0-9a-f]{4,39})(?![0-9a-z])|\.{2,9}(?![0-9a-z]))/g

/** Addresses that are cut short, "0xae7a…fE84": how they begin and how they end, in small letters. */
export function shortenedAccountsIn(text: string): { start: string; end: string; shown: string }[] {
  return [...asSeen(text).matchAll(cutShort)].map(([shown, start = '', end = '']) => ({ start: start.replace(/^(?!0x)/, '0x'), end, shown }))
}
