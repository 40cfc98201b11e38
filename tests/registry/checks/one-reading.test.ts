import { expect, it } from 'vitest'
import { judgeProducts } from '../../../src/registry/check.ts'
import { readFile } from '../../../src/registry/load.ts'
import { patchedBase } from '../../products.ts'

const sources = [{ title: 'A source', url: 'https://github.com/some/pool/blob/main/README.md', kind: 'project' }]
const contract = (reading: string) => ({ kind: 'contract', chain: 1, address: '0xae7ab96520DE3A18E5e111B5EaAb095312D7fE84', call: 'function get() view returns (uint256)', reading })
const holder = (need: number, of: number, delay: unknown, who = 'multisig') => ({ who, need, of, delay })

/** What the rule says of a reading beside such holders. */
function said(reading: string, ...value: object[]) {
  const read = readFile('content/products/pools/some-pool.json', patchedBase('some-pool', { facts: { controlChange: { value, asOf: '2026-08', sources, check: [contract(reading)] } } }), 'pools')
  expect(read.complaints).toBeUndefined()
  return judgeProducts([read], '2026-11-22').flatMap(({ rule, message }) => (rule === 'product-check-reading' ? [message] : []))
}

it.each<[string, string, object[], string]>([
  ['need', 'how many of two have to sign', [holder(4, 7, 'none'), holder(3, 7, 'none', 'committee')], '4 and 3'],
  ['of', 'how many there are of three', [holder(2, 7, 'none'), holder(2, 5, 'none', 'committee'), holder(2, 9, 'none', 'company')], '7 and 5 and 9'],
  ['delay-seconds', 'how long two have to wait', [holder(4, 7, { days: 2 }), holder(4, 7, 'none', 'committee')], '172800 and 0'],
])('a reading of "%s" does not tell %s', (reading, _, holders, found) => {
  expect(said(reading, ...holders)).toEqual([`Unexpected reading "${reading}", expected one that finds one value in "facts.controlChange", found ${found}, so that one could take the place of another; write what the contract gives as "is".`])
})

it.each<[string, object[]]>([
  ['need', [holder(4, 7, 'none'), holder(4, 9, { days: 2 }, 'committee')]],
  ['of', [holder(4, 7, 'none'), { who: 'role', delay: 'none' }]],
  ['delay-seconds', [holder(4, 7, { days: 2 }), holder(3, 5, { hours: 48 }, 'committee'), { who: 'role', delay: 'unknown' }]],
])('a reading of "%s" tells what all have in common', (reading, holders) => expect(said(reading, ...holders)).toEqual([]))
