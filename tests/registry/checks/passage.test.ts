import { describe, expect, it } from 'vitest'
import { hashOfPassage, linesOfText, passageOf } from '../../../src/registry/checks/passage.ts'
import { tidied } from '../../../src/registry/checks/tidied.ts'
import { longestPatternLine } from '../../../src/registry/checks/passage-keys.ts'

describe('the lines of a text', () => {
  it.each([
    ['ends of three systems', 'a\r\nb\nc\rd', ['a', 'b', 'c', 'd']],
    ['an empty line', 'a\n\nb\n', ['a', '', 'b', '']],
    ['runs of spaces and tabs', '  The\tfee   is  10% ', ['The fee is 10%']],
    ['spaces that do not break, and wide ones', 'The\u00a0fee\u2003is\u300010\u202f%', ['The fee is 10 %']],
    ['separators that are no ends of lines', 'a\u2028b\u2029c\fd\ve', ['a b c d e']],
    ['a mark of byte order', '\ufeffThe f\ufeffee', ['The fee']],
    ['letters and marks apart', 'Cafe\u0301', ['Caf\u00e9']],
    ['a sign that is two', '\u212b', ['\u00c5']],
    ['characters of no width', 'f\u200be\u00ade \u2060is \u200b 10%', ['fee is 10%']],
    ['codes for a terminal', '\u001b[31mred\u001b[0m\u0007', ['[31mred[0m']],
    ['what turns the reading', 'fee \u202e%01\u202c', ['fee %01']],
    ['half of a pair', 'a\ud800b', ['ab']],
    ['only what is not seen', '\u200b \u00ad\t', ['']],
    ['nothing', '', ['']],
    ['Markdown, as it stands', '**10%** `x` [a](b)', ['**10%** `x` [a](b)']],
  ])('%s', (_, text, lines) => {
    expect(linesOfText(text)).toEqual(lines)
  })

  it('are tidied once and for all', () => {
    const texts = ['e\u200b\u0301', 'a\u200d\u200cb', '\ud83d\u200b\ude00', '1\u200b\ufe0f\u20e3', 'a \ufeff \u0301 b']
    expect(texts.map((text) => tidied(tidied(text)))).toEqual(texts.map(tidied))
  })
})

describe('a passage of words', () => {
  const lines = linesOfText('# Fees\n\nLido takes a fee of\n  **10%** of rewards,\nsplit in two.\n\nLido takes a fee of **10%** of rewards, as said.\n')

  it.each([
    ['within a line', 'a fee', 'Lido takes a fee of'],
    ['a whole line', 'split in two.', 'split in two.'],
    ['over the end of a line', 'fee of **10%**', 'Lido takes a fee of\n**10%** of rewards,'],
    ['over three lines', 'of **10%** of rewards, split', 'Lido takes a fee of\n**10%** of rewards,\nsplit in two.'],
    ['over an empty line', 'Fees Lido', '# Fees\nLido takes a fee of'],
    ['up to the end of a line and no further', 'of rewards,', '**10%** of rewards,'],
    ['with other white space', '\n fee\tof\r\n**10%**  ', 'Lido takes a fee of\n**10%** of rewards,'],
    ['with what is not seen', 'split\u200b in\u00a0two', 'split in two.'],
    ['at the very end', 'as said.', 'Lido takes a fee of **10%** of rewards, as said.'],
  ])('%s', (_, find, passage) => {
    expect(passageOf(lines, { find })).toBe(passage)
  })

  it.each([
    ['other words', 'a fee of 10%'],
    ['another case', 'lido takes'],
    ['signs of a pattern', 'Lido.takes'],
    ['words that stand together nowhere', 'rewards, as split'],
    ['words without the space between lines', 'fee of**10%**'],
    ['nothing', ''],
    ['only white space', ' \n '],
    ['only what is not seen', '\u200b'],
    ['more than there is', `${lines.join(' ')} and more`],
  ])('is not found: %s', (_, find) => {
    expect(passageOf(lines, { find })).toBeUndefined()
  })

  it('is found in letters of another form', () => {
    expect(passageOf(linesOfText('Cafe\u0301 au lait'), { find: 'Caf\u00e9 au' })).toBe('Caf\u00e9 au lait')
  })

  it('is not found in no lines', () => {
    expect(passageOf([], { find: 'a' })).toBeUndefined()
    expect(passageOf(['', ''], { find: ' ' })).toBeUndefined()
  })
})

describe('a passage by a pattern', () => {
  const lines = linesOfText('uint256 constant A = 1;\nuint256  constant DELAY = 3 days;\nuint256 constant DELAY = 4 days;\n')

  it.each([
    ['is the first line that matches', 'DELAY = \\d+ days', 'uint256 constant DELAY = 3 days;'],
    ['has ends of its line', '^uint256 constant DELAY = 4 days;$', 'uint256 constant DELAY = 4 days;'],
    ['knows Unicode', '\\p{Lu}{5} = ', 'uint256 constant DELAY = 3 days;'],
  ])('%s', (_, pattern, passage) => {
    expect(passageOf(lines, { pattern })).toBe(passage)
  })

  it.each([
    ['over the end of a line', '1;\\s+uint256'],
    ['in another case', 'delay = 3'],
    ['on an empty line', '^$'],
  ])('is not found %s', (_, pattern) => {
    expect(passageOf(lines, { pattern })).toBeUndefined()
  })

  it('is not looked for in a line that is too long', () => {
    const longest = 'x'.repeat(longestPatternLine - 3) + 'fee'
    expect(passageOf([longest], { pattern: 'fee$' })).toBe(longest)
    expect(passageOf([`x${longest}`, 'a fee'], { pattern: 'fee$' })).toBe('a fee')
    expect(passageOf([`x${longest}`], { find: 'fee' })).toBe(`x${longest}`)
    expect(longestPatternLine).toBe(2_000)
  })

  it('throws for what is no expression', () => {
    expect(() => passageOf(lines, { pattern: '(' })).toThrow(SyntaxError)
  })
})

describe('the hash of a passage', () => {
  it.each([
    // printf '%s' … | openssl dgst -sha256 -binary | base64
    ['', 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='],
    ['abc', 'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='],
  ])('%j', (passage, hash) => {
    expect(hashOfPassage(passage)).toBe(hash)
  })

  it('is over UTF-8, and another for each ending of a line', () => {
    expect(hashOfPassage('\u00e9')).toBe('sha256-SplVfkAzw1Od4utlRyAXytX5VX96BiWgnxw/biumnEw=')
    expect(hashOfPassage('a\nb')).not.toBe(hashOfPassage('a b'))
  })
})
