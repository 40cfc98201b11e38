import leven from 'leven'
import { folded } from '../../src/registry/alike.ts'
import { oneOf, wholeBetween } from './random.ts'

const beginnings = ['b', 'br', 'd', 'dr', 'f', 'g', 'gr', 'h', 'j', 'k', 'kr', 'l', 'm', 'n', 'p', 'pr', 'qu', 'r', 's', 'st', 't', 'tr', 'v', 'w', 'z']
const middles = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'io', 'ou', 'y']
const ends = ['', '', '', 'n', 'r', 's', 'x', 'nd', 'rk', 'st', 'th', 'm']

// As near as the registry lets no two names come, and a step further.
const leastApart = 3

/** `count` made-up words of 5 to 11 letters, in no order, none of which can be mistaken for another one or for one of `taken`. */
export function madeNames(random: () => number, count: number, taken: readonly string[]): string[] {
  const names: string[] = []
  const all = taken.map(folded)
  while (names.length < count) {
    const name = Array.from({ length: wholeBetween(random, 2, 3) }, () => oneOf(random, beginnings) + oneOf(random, middles) + oneOf(random, ends)).join('')
    if (name.length < 5 || name.length > 11) continue
    const own = folded(name)
    if (all.some((other) => Math.abs(other.length - own.length) < leastApart && leven(other, own) < leastApart) || all.some((other) => other.includes(own) || own.includes(other))) continue
    names.push(name)
    all.push(own)
  }
  return names
}
