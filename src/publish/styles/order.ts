/**
 * One order of all names in which any two stand as they do in every list that has both. Where lists disagree, or go round in a circle, the
 * longest list comes first, and what the others add stands after what precedes it there.
 */
export function orderOf(lists: readonly (readonly string[])[]): string[] {
  const before = new Map<string, Set<string>>()
  for (const names of lists) for (const [index, name] of names.entries()) before.set(name, new Set([...(before.get(name) ?? []), ...names.slice(0, index)]))
  const left = merged(lists)
  const order: string[] = []
  while (left.length > 0) {
    const next = left.findIndex((name) => !left.some((other) => before.get(name)?.has(other) && !before.get(other)?.has(name)))
    order.push(...left.splice(Math.max(0, next), 1))
  }
  return order
}

function merged(lists: readonly (readonly string[])[]): string[] {
  const order: string[] = []
  for (const names of lists.toSorted((a, b) => b.length - a.length)) {
    let place = -1
    for (const name of names) {
      const known = order.indexOf(name)
      if (known < 0) order.splice(++place, 0, name)
      else place = known
    }
  }
  return order
}
