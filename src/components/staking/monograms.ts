const most = 3

/**
 * Two or three letters for each name, such as "LC" for "Liquid Collective", no two of them the same, however they are written:
 * the first letters of its words, or letters of it in their order; where names differ in none, a number. The same names get the
 * same letters in whatever order they are given. Gives them by name.
 */
export function monogramsOf(names: readonly string[]): Map<string, string> {
  const taken = new Set<string>()
  const found = new Map<string, string>()
  for (const name of [...new Set(names)].sort()) {
    for (const letters of candidatesOf(name)) {
      if (taken.has(letters)) continue
      taken.add(letters)
      found.set(name, letters)
      break
    }
  }
  return found
}

/** The letters a name may have, the best first; they never end. */
function* candidatesOf(name: string): Generator<string> {
  const words = name.normalize('NFC').match(/\p{Lu}+(?!\p{Ll})|\p{L}\p{Ll}*|\p{N}+/gu) ?? []
  const letters = [...words.join('')].map((letter) => letter.toUpperCase()).map((letter) => [...letter][0] ?? '')
  const [first = ''] = letters
  if (words.length > 1) yield words.map((word) => [...word][0]?.toUpperCase()).join('').slice(0, most)
  for (const second of letters.slice(1)) yield first + second
  for (const [place, second] of letters.entries()) for (const third of letters.slice(place + 1)) if (place > 0) yield first + second + third
  for (let number = 2; ; number++) yield `${first}${number}`
}
