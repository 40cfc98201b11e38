import { generated } from './blocks.ts'
import { classesOf, ownNames, stylesOf } from './classes.ts'

/** Names of one or two letters for the generated classes of rendered pages, the most used first, and never one that a page has already. */
export function shortNames(pages: Iterable<string>): Map<string, string> {
  const taken = new Set<string>()
  const uses = new Map<string, number>()
  for (const page of pages) {
    const classes = classesOf(page)
    for (const name of ownNames(classes, stylesOf(page))) taken.add(name)
    for (const name of classes) if (generated.test(name)) uses.set(name, (uses.get(name) ?? 0) + 1)
  }
  const names = new Map<string, string>()
  let index = 0
  for (const [name] of [...uses].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))) {
    while (taken.has(nameOf(index))) index++
    names.set(name, nameOf(index++))
  }
  return names
}

/** 0 -> "a", 25 -> "z", 26 -> "aa". Small letters: content and filters use others. */
function nameOf(index: number): string {
  const letter = String.fromCharCode(0x61 + (index % 26))
  return index < 26 ? letter : nameOf(Math.floor(index / 26) - 1) + letter
}
