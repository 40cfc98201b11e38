import { asSeen } from '../words/fold.ts'
import { folded, runsOf } from './alike.ts'

/** Words that many projects put beside their name, and that tell none from another. */
const beside = ['app', 'collective', 'company', 'dao', 'defi', 'eth', 'ether', 'ethereum', 'finance', 'fi', 'foundation', 'global', 'group', 'inc', 'io', 'labs', 'lab', 'liquid', 'network', 'node', 'nodes', 'official', 'org', 'pool', 'protocol', 'pro', 'stake', 'staked', 'staking', 'the', 'token', 'validator', 'validators', 'xyz']
const version = /^v?\d{1,2}$/

/**
 * What a hurried reader takes a name for, folded: without accents, signs, spaces and look-alike letters, whole, without the words at
 * its end that many names have, and without any of these. "Lido", "LÍDO", "Lid0" and "Lido Finance" have one in common, and so
 * have "Rocket Pool" and "RocketPool".
 */
export function namesAsRead(name: string): string[] {
  const words = wordsOf(name)
  const read = [words.filter(isTelling)]
  for (let end = words.length; end > 0; end--) {
    // One such word alone is nobody's name.
    if (end > 1 || words.length === 1 || isTelling(words[0] ?? '')) read.push(words.slice(0, end))
    if (isTelling(words[end - 1] ?? '')) break
  }
  return [...new Set(read.map((some) => folded(some.join(''))).filter(Boolean))]
}

/** The same of a token's symbol, and of that of the token that wraps it, which no listing may name: "stETH" and "wstETH". */
export function symbolsAsRead(symbol: string): string[] {
  return [symbol, `w${symbol}`].flatMap(namesAsRead)
}

/** What a name holds that can be another's: each run of its words, and each run of letters within one word. Folded. */
export function namesWithin(name: string): string[] {
  return [...new Set([...runsOfWords(name), ...wordsOf(name).map(folded).flatMap(runsOf)])]
}

/** Each run of the words of a name, as one, folded: "Coinbase cbETH" -> "coinbase", "cbeth", "coinbasecbeth". */
export function runsOfWords(name: string): string[] {
  const words = wordsOf(name)
  return words.flatMap((_, start) => words.slice(start).map((_, index) => folded(words.slice(start, start + index + 1).join(''))))
}

/** The words of a name, as an eye reads them. */
export function wordsOf(name: string): string[] {
  return asSeen(name).match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Whether a word tells one project from another. */
export function isTelling(word: string): boolean {
  return !beside.includes(word) && !version.test(word)
}
