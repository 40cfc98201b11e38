import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { check as checkSchema, checkKinds } from '../../src/registry/checks/index.ts'
import { questionOf } from '../../src/recheck/kinds/contract.ts'
import { kinds } from '../../src/recheck/kinds/index.ts'
import { outcomeOf, type Placed } from '../../src/recheck/outcome.ts'
import { filesBelow, root } from '../files.ts'

interface Case {
  check: unknown
  /** The fact's value. */
  value: unknown
  /** What came from outside: the bytes of a node, or the text of a server. */
  bytes: `0x${string}`
  text: string
  type: 'text' | 'html'
  passage?: string
  state: string
  seen?: unknown
  why?: string
}

const cases = (kind: string) => Object.entries(JSON.parse(readFileSync(join(root, `tests/fixtures/checks/${kind}.json`), 'utf8')) as Record<string, Case>)
const placed = ({ check, value }: Case): Placed => ({ file: 'content/products/pools/some-pool.json', name: 'Some Pool', key: 'fee', index: 0, check: checkSchema.parse(check), value, asOf: '2026-08' })

it('each kind of check has its fixtures', () => {
  expect(filesBelow('tests/fixtures/checks').sort()).toEqual(checkKinds.map((kind) => `${kind}.json`).sort())
})

describe('a contract', () => {
  it.each(cases('contract'))('%s', (_, given) => {
    const one = placed(given)
    if (one.check.kind !== 'contract') throw new Error('expected a check of a contract')
    const { state, seen, why } = outcomeOf(one, kinds.contract(one.check, given.bytes))
    expect({ state, seen, why }).toEqual({ state: given.state, seen: given.seen, why: given.why })
  })

  it('is asked by call or by slot', () => {
    const question = (more: object) => questionOf(checkSchema.parse({ kind: 'contract', chain: 1, address: '0xae7ab96520DE3A18E5e111B5EaAb095312D7fE84', ...more }) as never)
    const address = '0xae7ab96520DE3A18E5e111B5EaAb095312D7fE84'
    expect(question({ call: 'function getFee() view returns (uint16)', is: 1 })).toEqual({ to: address, data: '0xced72f87' })
    expect(question({ call: 'function balanceOf(address holder) view returns (uint256)', args: [address], above: 0 })).toEqual({ to: address, data: `0x70a08231${'0'.repeat(24)}ae7ab96520de3a18e5e111b5eaab095312d7fe84` })
    expect(question({ call: 'function at(uint256 place) view returns (uint8)', args: ['340282366920938463463374607431768211456'], is: 1 })).toEqual({ to: address, data: `0xe0886f90${'0'.repeat(31)}1${'0'.repeat(32)}` })
    expect(question({ slot: 'implementation', is: address })).toEqual({ at: address, slot: '0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc' })
    expect(question({ slot: 'admin', is: address })).toEqual({ at: address, slot: '0xb53127684a568b3173ae13b9f8a6016e243e63b6e8ee1178d6a717850b5d6103' })
    expect(question({ slot: 'beacon', is: address })).toEqual({ at: address, slot: '0xa3f0ad74e5423aebfd80d3ef4346578335a9a72aeaee59ff6cb3582b35133d50' })
    expect(question({ slot: `0x${'1'.repeat(64)}`, is: `0x${'2'.repeat(64)}` })).toEqual({ at: address, slot: `0x${'1'.repeat(64)}` })
  })
})

describe.each(['text', 'page'])('a %s', (kind) => {
  it.each(cases(kind))('%s', (_, given) => {
    const one = placed(given)
    if (one.check.kind === 'contract') throw new Error('expected a check of a text or a page')
    const answer = { text: given.text, type: given.type }
    const { state, seen, why, passage } = outcomeOf(one, one.check.kind === 'text' ? kinds.text(one.check, answer) : kinds.page(one.check, answer))
    expect({ state, seen, why, passage }).toEqual({ state: given.state, seen: given.seen, why: given.why, passage: given.passage })
  })
})
