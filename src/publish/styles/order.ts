/** One order in which each list's names stand as they do there, as far as lists agree: the longest list first, what the others add after what precedes it. */
export function orderOf(lists: readonly (readonly string[])[]): string[] {
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
