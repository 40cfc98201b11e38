import type { AttributeId } from '../attributes/index.ts'
import { judge } from '../attributes/judge.ts'
import { methods } from '../attributes/methods.ts'
import type { State } from '../attributes/verdict.ts'
import { neededFacts } from '../registry/missing-facts.ts'
import type { Product } from '../registry/product.ts'
import { readPast } from '../registry/read-past.ts'
import type { Named, Version } from './versions.ts'
import { factsIn, valuesIn } from './written.ts'

/** Verdicts of one listing that changed on one day, by what the registry wrote down. */
export interface VerdictChange {
  /** `YYYY-MM-DD`, UTC. */
  day: string
  /** The commit of that day since which they are as the day left them. */
  commit: string
  /** In the order of the attributes. */
  changed: { attribute: AttributeId; before: State; after: State }[]
}

/**
 * The verdicts that changed from day to day through the versions of a listing's file (newest first), newest first. Both sides are read by the schema of today,
 * facts that one lacks being unknown, and both are judged on the later day: so time alone changes no verdict. Versions that cannot be read are passed over.
 * Nothing is said of an attribute that rests on a fact which one side has no place for: the registry did not ask then. Nor where another listing holds the
 * fact: what was written there is not looked up.
 */
export function verdictChangesOf(versions: readonly Version[], listing: Named): VerdictChange[] {
  // Where no value differs from what was there before, no verdict does: most days bring no more than dates, sources and what a machine has read.
  const days = byDay(versions.filter((version, index) => index + 1 >= versions.length || valuesIn(version) !== valuesIn(versions[index + 1] as Version))).flatMap((ofDay) => {
    const [last] = readableOf(ofDay, listing)
    return last ? [{ last, ofDay }] : []
  })
  return days.flatMap(({ last, ofDay }, index): VerdictChange[] => {
    const before = days[index + 1]?.last
    const changed = before ? changedBetween(before, last) : []
    return changed.length > 0 ? [{ day: last.day, commit: commitOf(last, readableOf(ofDay, listing)), changed }] : []
  })
}

/** A version that could be read. */
interface Readable extends Version {
  product: Product
  /** The keys of facts that its file has no place for, or that another listing holds. */
  elsewhere: ReadonlySet<string>
}

/** The versions that can be read, each when it is asked for. */
function* readableOf(versions: readonly Version[], { category, id }: Named): Generator<Readable> {
  for (const version of versions) {
    const product = readPast(`${id}.json`, version.text, category)
    const written = factsIn(version)
    if (!product || !written) continue
    const missing = neededFacts(category).filter((key) => !Object.hasOwn(written, key))
    yield { ...version, product, elsewhere: new Set([...missing, ...product.shared.keys()]) }
  }
}

/** The oldest commit in a row of versions since which all have the verdicts of the last. */
function commitOf(last: Readable, versions: Iterable<Readable>): string {
  let { commit } = last
  for (const version of versions) {
    if (changedBetween(version, last).length > 0) break
    commit = version.commit
  }
  return commit
}

/** The versions of each day, as they come. */
function byDay(versions: readonly Version[]): Version[][] {
  const days = new Map<string, Version[]>()
  for (const version of versions) days.set(version.day, [...(days.get(version.day) ?? []), version])
  return [...days.values()]
}

function changedBetween(before: Readable, after: Readable): VerdictChange['changed'] {
  const [then, now] = [before, after].map(({ product }) => judge(product.listing, after.day).verdicts)
  return methods().flatMap(({ id, facts }) => {
    const [was, is] = [then, now].map((verdicts) => verdicts?.find((verdict) => verdict.id === id)?.state)
    const isAsked = facts.every((key) => !before.elsewhere.has(key) && !after.elsewhere.has(key))
    return was && is && was !== is && isAsked ? [{ attribute: id, before: was, after: is }] : []
  })
}
