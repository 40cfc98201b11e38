import { compareText } from '../../diagnostics.ts'
import { canonical } from '../../registry/canonical.ts'
import type { Product, Snapshot } from '../snapshot.ts'
import { at, formerlyOf, textOf } from './raw.ts'

/** A product on both sides of a change; absent on the side where it is not. */
export interface Pair {
  before?: Product
  after?: Product
}

/**
 * Lays the products of two snapshots side by side, sorted by path.
 * Files that go and come in the same category are one renamed product when the new one says so (`formerly`), or else when their facts are
 * equal, or else when no other shares their address:
 * so an address that changes under a new name is shown as a change.
 */
export function pairsOf(before: Snapshot, after: Snapshot): Pair[] {
  const stay = [...after.products.values()].flatMap((now): Pair[] => {
    const then = before.products.get(now.file)
    return then ? [{ before: then, after: now }] : []
  })
  let gone = [...before.products.values()].filter(({ file }) => !after.products.has(file))
  let come = [...after.products.values()].filter(({ file }) => !before.products.has(file))
  const renamed: Pair[] = []
  for (const isSame of samenesses) {
    const same = (a: Product, b: Product) => a.category === b.category && isSame(a, b)
    for (const now of come) {
      const [then, ...others] = gone.filter((product) => same(product, now))
      if (then === undefined || others.length > 0 || come.filter((product) => same(product, now)).length > 1) continue
      renamed.push({ before: then, after: now })
    }
    const paired = new Set(renamed.flatMap((pair) => [pair.before, pair.after]))
    gone = gone.filter((product) => !paired.has(product))
    come = come.filter((product) => !paired.has(product))
  }
  const single: Pair[] = [...gone.map((product): Pair => ({ before: product })), ...come.map((product): Pair => ({ after: product }))]
  return [...stay, ...renamed, ...single].sort((a, b) => compareText(fileOf(a), fileOf(b)))
}

/** Ways to tell that a product that came is one that is gone, the surest first. */
const samenesses: readonly ((gone: Product, came: Product) => boolean)[] = [
  (gone, came) => formerlyOf(came).includes(gone.id),
  ...(['facts', 'url'] as const).map((key) => (gone: Product, came: Product) => at(gone.raw, key) !== undefined && canonical(at(gone.raw, key)) === canonical(at(came.raw, key))),
]

/** The path a product has now, or had where it is gone. */
export function fileOf({ before, after }: Pair): string {
  return (after ?? before)?.file ?? ''
}

/** What a product calls itself, readable or not; its id where it says nothing. */
export function nameOf({ before, after }: Pair): string {
  const product = after?.raw === undefined ? (before ?? after) : after
  const name = at(product?.raw, 'name')
  return name === undefined ? (product?.id ?? '') : textOf(name)
}
