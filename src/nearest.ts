import { closestMatch } from 'leven'

// Names are short; measuring a long text against many names would only hold up the check.
const longest = 60

/** How many guesses a rule makes about one file: who mistypes more hears of the rest when these are mended. */
const mostGuesses = 5

/** Gives `nearest` for one rule and one file, which after the first few names guesses no more: each guess looks at all that is known. */
export function guesses(): typeof nearest {
  let left = mostGuesses
  return (name, names, distance) => (left-- > 0 ? nearest(name, names, distance) : undefined)
}

/** The name that a mistyped one was probably meant to be, or nothing when none is near. `distance` is in typed characters; more than a third of them is another word. */
export function nearest(name: string, names: Iterable<string>, distance: number): string | undefined {
  return name === '' || name.length > longest ? undefined : closestMatch(name, [...names], { maxDistance: Math.min(distance, 12, Math.ceil(name.length / 2) - 1, Math.ceil(name.length / 3)) })
}
