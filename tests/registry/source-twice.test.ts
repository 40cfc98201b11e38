import { expect, it } from 'vitest'
import { readFile } from '../../src/registry/load.ts'
import { productSourceTwice } from '../../src/registry/rules/product-source-twice.ts'
import { patchedBase } from '../products.ts'

/** Which source of a list is said to be there again, and which one it is, for addresses on one host. */
function toldOf(paths: readonly string[]): string[] {
  const sources = paths.map((path) => ({ title: 'A source', url: `https://example.org/${path}`, kind: 'project' }))
  const { product } = readFile('content/products/pools/some-pool.json', patchedBase('some-pool', { facts: { launch: { sources } } }), 'pools')
  if (!product) throw new Error('Unexpected fixture')
  const rangeOf = (index: number) => product.json.rangeOf(['facts', 'launch', 'sources', index, 'url']).start
  return [...productSourceTwice.check(product, {} as never)].map(({ range, message }) => `${paths.findIndex((_, index) => rangeOf(index) === range.start)} is ${/"facts\.launch\.sources\.(\d+)"/.exec(message)?.[1]}`)
}

it.each<[string, string[], string[]]>([
  ['two places', ['a#x', 'a#y'], []],
  ['a place twice', ['a#x', 'a#y', 'a#x'], ['2 is 0']],
  ['a place three times', ['a#x', 'a#x', 'a#x'], ['1 is 0', '2 is 0']],
  ['a page after its places', ['a#x', 'a#y', 'a'], ['2 is 0']],
  ['places after their page', ['a', 'a#x', 'a#y'], ['1 is 0', '2 is 0']],
  ['a place named before and after its page', ['a#x', 'a', 'a#x'], ['1 is 0', '2 is 0']],
  ['a place named after the page and before', ['a#y', 'a', 'a#x', 'a#x'], ['1 is 0', '2 is 1', '3 is 1']],
  ['the same place on two pages', ['a#x', 'b#x'], []],
  ['a place called as JavaScript calls things', ['a#__proto__', 'a#constructor', 'a#__proto__'], ['2 is 0']],
])('%s', (_, paths, told) => expect(toldOf(paths)).toEqual(told))

it('thousands of places on one page, the last of which is there twice', () => {
  const places = Array.from({ length: 2000 }, (_, index) => `a#${index}`)
  expect(toldOf([...places, 'a#1999'])).toEqual(['2000 is 1999'])
})
