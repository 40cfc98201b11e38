import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyFixes } from '../../src/check/fix.ts'
import { judgeProducts } from '../../src/registry/check.ts'
import { faultOfNumber, plainDecimal } from '../../src/registry/decimal.ts'
import { readFile } from '../../src/registry/load.ts'
import { baseText } from '../products.ts'

const tooMany = 'expected at most 15 digits, because programs lose the rest; round it as the source does'
const like = (plain: string) => `expected ${plain}, the same number in as few plain digits as it needs; write that if it is what you mean`

it.each(['0', '10', '0.1', '32', '0.01', '99.99', '0.0000001', '0.000000000000000001', '150000000', '-1', '123456.789012345', '0.123456789012345'])('%s is written as it is read', (text) => expect(faultOfNumber(text)).toBeUndefined())

it.each([
  ['1e-400', like('0')],
  ['-1e-400', like('0')],
  ['0e5', like('0')],
  ['-0', like('0')],
  ['-0.0', like('0')],
  ['0.0', like('0')],
  ['1e3', like('1000')],
  ['1E2', like('100')],
  ['1e+2', like('100')],
  ['1e-7', like('0.0000001')],
  ['1.5e-7', like('0.00000015')],
  ['12.5e20', like('1250000000000000000000')],
  ['0.10', like('0.1')],
  ['10.0', like('10')],
  ['10.00', like('10')],
  ['0.30000000000000004', tooMany],
  ['0.1000000000000000055', tooMany],
  ['9007199254740993', tooMany],
  ['0.1234567890123456', tooMany],
  [`0.${'3'.repeat(400)}`, tooMany],
  [`1${'0'.repeat(200_000)}1`, tooMany],
  ['1e999', 'expected a number that a program can represent'],
])('%s is not: %s', (text, fault) => expect(faultOfNumber(text)).toBe(fault))

it('plain digits give back the number, whatever it is', () => {
  fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
    expect(plainDecimal(value)).toMatch(/^-?\d+(?:\.\d+)?$/)
    expect(Number(plainDecimal(value))).toBe(value === 0 ? 0 : value)
  }))
})

describe('mending the layout', () => {
  const file = 'content/products/pools/some-pool.json'
  const good = baseText('some-pool')
  const mended = (text: string) => applyFixes(text, judgeProducts([readFile(file, text, 'pools')], '2026-11-22')).text

  it.each(['1e-400', '-0', '0.0', '1e-2', '0.010', '0.01000000000000000001'])('leaves an amount of %s to a person', (amount) => {
    const text = good.replace('"value": 0.01', `"value": ${amount}`).replace('\n  "name"', '\n\t"name"')
    expect(mended(text)).toBe(text)
    expect(judgeProducts([readFile(file, text, 'pools')], '2026-11-22').map(({ rule, fix }) => [rule, fix])).toEqual([['product-json', undefined]])
  })

  it.each(['0.0000001', '0.00000015', '0.000000000000000001', '32'])('keeps an amount of %s as it is written', (amount) => {
    const right = good.replace('"value": 0.01', `"value": ${amount}`)
    expect(judgeProducts([readFile(file, right, 'pools')], '2026-11-22')).toEqual([])
    expect(mended(right.replace('\n  "name"', '\n\t"name"'))).toBe(right)
  })

  it('changes no text that looks like a number', () => {
    const right = good.replace('"title": "A source"', '"title": "1e-7 ETH"')
    expect(mended(right.replace('\n  "name"', '\n\t"name"'))).toBe(right)
  })
})
