import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { orderOf } from '../../../src/publish/styles/order.ts'

const order = (...lists: string[]) => orderOf(lists.map((list) => [...list])).join('')

describe('one order of lists', () => {
  it.each([
    ['is that of the only list', ['abc'], 'abc'],
    ['puts what a list adds after what precedes it', ['abc', 'bx', 'y'], 'yabxc'],
    ['keeps two as every list has them, also where the longest has but one of them', ['abc', 'xb', 'ax'], 'axbc'],
    ['follows the longest list where two disagree', ['abc', 'ba'], 'abc'],
    ['has everything where lists go in a circle', ['ab', 'bc', 'ca'], 'abc'],
    ['is empty for no lists', [], ''],
  ])('%s', (_, lists, expected) => expect(order(...lists)).toBe(expected))

  it('has each name once, and no two otherwise than all lists that were taken from one order', () => {
    const taken = fc.shuffledSubarray([...'abcdefgh'], { minLength: 8 }).chain((all) => fc.tuple(fc.constant(all), fc.array(fc.subarray(all), { minLength: 1, maxLength: 6 })))
    fc.assert(fc.property(taken, ([all, lists]) => {
      const found = orderOf(lists)
      expect(found.toSorted()).toEqual(all.filter((name) => lists.flat().includes(name)).toSorted())
      for (const list of lists) expect(found.filter((name) => list.includes(name))).toEqual(list)
    }), { numRuns: 1000 })
  })
})
