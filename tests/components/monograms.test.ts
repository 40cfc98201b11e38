import { describe, expect, it } from 'vitest'
import { monogramsOf } from '../../src/components/staking/monograms.ts'
import { categories } from '../../src/registry/categories.ts'
import { loadRegistry } from '../../src/registry/load.ts'
import { madeNames } from '../made/made-names.ts'
import { randomFrom } from '../made/random.ts'
import { root } from '../files.ts'

const lettersOf = (...names: string[]) => [...monogramsOf(names)].map(([name, letters]) => `${name}: ${letters}`)

describe('the letters of listings', () => {
  it.each([
    ['Lido', 'LI'],
    ['Liquid Collective', 'LC'],
    ['Ethereum on Arm', 'EOA'],
    ['One Two Three Four', 'OTT'],
    ['StakeWise', 'SW'],
    ['ether.fi', 'EF'],
    ['P2P.org', 'P2P'],
    ['Vouch + Dirk', 'VD'],
    ['ethdo', 'ET'],
    ['Élan', 'ÉL'],
    ['E\u0301lan', 'ÉL'],
    ['straße', 'ST'],
    ['ßs', 'SS'],
    ['1inch', '1I'],
    ['AB', 'AB'],
    ['Q', 'Q2'],
    ['...', '2'],
  ])('%s: %s', (name, letters) => expect(lettersOf(name)).toEqual([`${name}: ${letters}`]))

  it.each([
    [['Lido', 'Lima'], ['Lido: LI', 'Lima: LM']],
    [['Stader', 'stakefish', 'Stereum'], ['Stader: ST', 'Stereum: SE', 'stakefish: SA']],
    [['AB', 'A-B', 'A.B', 'A B'], ['A B: AB', 'A-B: A2', 'A.B: A3', 'AB: A4']],
    [['ABC', 'A.B.C', 'abc'], ['A.B.C: ABC', 'ABC: AB', 'abc: AC']],
    [['Lido', 'Lido'], ['Lido: LI']],
  ])('differ where names are alike: %s', (names, letters) => expect(lettersOf(...names)).toEqual(letters))

  it('are the same in whatever order the names are given', () => {
    const names = ['Stader', 'stakefish', 'Stereum', 'StaFi', 'StakeWise']
    expect(lettersOf(...names.toReversed())).toEqual(lettersOf(...names))
  })

  it.each(categories)('are never the same twice among the listings of %s, and at most three', (category) => {
    const names = loadRegistry(root).listings.filter((listing) => listing.category === category).map(({ name }) => name)
    const letters = [...monogramsOf(names).values()]
    expect(letters).toHaveLength(names.length)
    expect(new Set(letters).size).toBe(names.length)
    for (const each of letters) expect(each).toMatch(/^[\p{Lu}\p{N}]{2,3}$/u)
  })

  it('are never the same twice among hundreds', () => {
    const names = [...madeNames(randomFrom(1), 200, []), ...Array.from({ length: 200 }, (_, index) => `Pool ${index}`)]
    expect(new Set(monogramsOf(names).values()).size).toBe(new Set(names).size)
  })
})
