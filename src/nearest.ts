import { closestMatch } from 'leven'

// Names are short; measuring a long text against many names would only hold up the check.
const longest = 60

/** The name that a mistyped one was probably meant to be, or nothing when none is near. `distance` is in typed characters. */
export function nearest(name: string, names: Iterable<string>, distance: number): string | undefined {
  return name === '' || name.length > longest ? undefined : closestMatch(name, [...names], { maxDistance: Math.min(distance, 12) })
}
