import { describe, expect, it } from 'vitest'
import { type Difference, differenceOf } from '../../src/islands/address-difference.ts'
import { loadRegistry } from '../../src/registry/load.ts'
import { tokensOf } from '../../src/registry/rules/tokens.ts'
import { oneOf, randomFrom } from '../made/random.ts'
import { root } from '../files.ts'

const lido = '0xae7ab96520DE3A18E5e111B5EaAb095312D7fE84'
const tokens = loadRegistry(root).listings.flatMap((listing) => tokensOf({ listing }).map(({ token }) => token.address))

describe('an address that somebody pastes', () => {
  it.each([
    ['as it is', lido],
    ['in lower case', lido.toLowerCase()],
    ['in capitals', lido.toUpperCase()],
    ['with space around it', `  ${lido}\t`],
    ['with line ends and a mark of byte order', `\ufeff\r\n${lido}\n`],
    ['with wide and unbreakable space around it', `\u3000${lido}\u00a0`],
  ])('is the same %s', (_, text) => expect(differenceOf(text, lido)).toBe(undefined))

  it.each<[string, string, Difference]>([
    ['nothing', '', 'none'],
    ['words', 'the address', 'none'],
    ['0x alone', '0x', 'none'],
    ['no 0x', lido.slice(2), 'none'],
    ['a space within it', lido.replace('7fE84', ' 7fE84'), 'none'],
    ['dots within it', '0xae7a...fE84', 'none'],
    ['a letter that is no digit', lido.replace('a', 'g'), 'none'],
    ['two of them', `${lido} ${lido}`, 'none'],
    ['a link to it', `https://etherscan.io/token/${lido}`, 'none'],
    ['a name of JavaScript', '__proto__', 'none'],
    ['one digit too few', lido.slice(0, -1), { length: 41 }],
    ['one digit too many', `${lido}0`, { length: 43 }],
    ['a hash of a transaction', `0x${'a'.repeat(64)}`, { length: 66 }],
    ['a Cyrillic а', lido.replace('ae', 'аe'), { strange: 'а', at: 2 }],
    ['a Cyrillic х for the x', lido.replace('x', 'х'), { strange: 'х', at: 1 }],
    ['a full-width digit', lido.replace('96520', '９6520'), { strange: '９', at: 7 }],
    ['full-width letters in capitals', lido.replace('DE3A', 'ＤE3A'), { strange: 'ｄ', at: 12 }],
    ['a letter of two halves', lido.replace('DE3A', '𝐃E3A'), { strange: '𝐃', at: 12 }],
    ['what cannot be seen', lido.replace('DE3A', '\u200bDE3A'), { strange: '\u200b', at: 12 }],
    ['a turn of direction', `${lido}\u202e`, { strange: '\u202e', at: 42 }],
    ['an ellipsis', '0xae7a…fE84', { strange: '…', at: 6 }],
    ['another first digit', lido.replace('ae', 'be'), { at: 2 }],
    ['another last digit', `${lido.slice(0, -1)}5`, { at: 41 }],
    ["Rocket Pool's, which begins alike", '0xae78736Cd615f374D3085123A210448E74Fc6393', { at: 5 }],
  ])('is not the same: %s', (_, text, difference) => expect(differenceOf(text, lido)).toEqual(difference))

  it('is told apart from 10,000 with the same first and last six characters', () => {
    const random = randomFrom(7)
    const own = lido.toLowerCase()
    const digits = [...'0123456789abcdef']
    const [start, middle, end] = [own.slice(0, 6), own.slice(6, -6), own.slice(-6)]
    // Each that differs in one digit, then whatever comes.
    const others = new Set([...middle].flatMap((_, at) => digits.map((digit) => start + middle.slice(0, at) + digit + middle.slice(at + 1) + end)))
    others.delete(own)
    expect(others.size).toBe(450)
    while (others.size < 10_000) others.add(start + Array.from(middle, () => oneOf(random, digits)).join('') + end)
    const wrong = [...others].filter((other) => {
      const difference = differenceOf(other, lido)
      if (typeof difference !== 'object' || 'length' in difference) return true
      return other.slice(0, difference.at) !== own.slice(0, difference.at) || other[difference.at] === own[difference.at]
    })
    expect(wrong).toEqual([])
  })

  it("is told apart from every other token's", () => {
    expect(tokens.length).toBeGreaterThan(10)
    for (const own of tokens) for (const other of tokens) expect(differenceOf(other, own) === undefined, `${own} ${other}`).toBe(own === other)
  })
})
