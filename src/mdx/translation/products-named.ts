import { saidNames } from '../../registry/said-names.ts'
import { wordsOf } from '../../registry/twin-name.ts'

/** Letters of a name that is written as one word. */
const leastJoined = 6

let last: { names: readonly string[]; byFirst: ReadonlyMap<string, readonly { name: string; words: readonly string[] }[]> } | undefined

/** The names of products by the first word of each way to say them. Texts are many, and their products are the same. */
function byFirstWord(names: readonly string[]): NonNullable<typeof last>['byFirst'] {
  if (last?.names !== names) {
    // "etherfi" is ether.fi as well.
    const said = names.flatMap((name) => saidNames(name).flatMap((words) => [words, ...(words.length > 1 && words.join('').length >= leastJoined ? [[words.join('')]] : [])]).map((words) => ({ name, words })))
    const byFirst = new Map<string, typeof said>()
    for (const one of said) byFirst.set(one.words[0] ?? '', [...(byFirst.get(one.words[0] ?? '') ?? []), one])
    last = { names, byFirst }
  }
  return last.byFirst
}

/** The products of `names` that a text names and its English does not, wherever they stand and in letters of any size. `known` are the words of its English (`wordsNamed`). */
export function productsNamed(text: string, known: ReadonlySet<string>, names: readonly string[]): string[] {
  const said = byFirstWord(names)
  const words = wordsOf(text)
  const found = words.flatMap((word, at) => (said.get(word) ?? []).filter((one) => one.words.every((part, index) => words[at + index] === part) && !one.words.every((part) => known.has(part))))
  // Who says "Everstake" may mean either of two products: it is one word.
  return [...new Map(found.map(({ name, words: parts }) => [parts[0], name])).values()]
}
