import { readAnyhow } from './json.ts'
import { isTelling, wordsOf } from './twin-name.ts'

/** Words at the end of a name that say what a product is, besides those that tell no project from another. */
const kinds = ['cli', 'gen', 'institutional', 'key', 'keygen']

/** The name that the text of a product file gives, right or wrong; nothing where it gives none. */
export function nameInFile(text: string): string | undefined {
  const { name } = readAnyhow(text)
  return typeof name === 'string' && /\p{L}/u.test(name) ? name : undefined
}

/** How a text says the name of a product, each way as its words, folded: whole, and without what says but its kind or its token: "Binance WBETH" is "binance" too. */
export function saidNames(name: string): string[][] {
  const words = wordsOf(name)
  const last = words.findLastIndex((word) => isTelling(word) && !kinds.includes(word) && !/eth2?$/.test(word))
  return last < 0 || last === words.length - 1 ? [words] : [words, words.slice(0, last + 1)]
}
