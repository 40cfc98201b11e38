import { describe, expect, it } from 'vitest'
import { readFile } from '../../src/registry/load.ts'
import { checksOf } from '../../src/recheck/checks-of.ts'
import { type Outcome, outcomeOf } from '../../src/recheck/outcome.ts'
import { writtenFiles } from '../../src/recheck/write.ts'
import { patchedBase } from '../products.ts'

const file = 'content/products/pools/some-pool.json'
const when = { today: '2026-11-26', block: { number: 25_000_000, day: '2026-11-25' } }
const contract = (call: string, more: object) => ({ kind: 'contract', chain: 1, address: '0xae7ab96520DE3A18E5e111B5EaAb095312D7fE84', call: `function ${call}`, ...more })
const text = (more: object = {}) => ({ kind: 'text', url: 'https://raw.githubusercontent.com/some/pool/main/README.md', find: 'a fee of 10%', ...more })
const hash = (letter: string) => `sha256-${letter.repeat(43)}=`
const fee = contract('getFee() view returns (uint16)', { reading: 'per-10000' })
const sources = [{ title: 'A source', url: 'https://github.com/some/pool/blob/main/README.md', kind: 'project' }]

/** What is written where the checks of these facts read these values, in the order of the file; undefined: nobody can tell. */
function written(facts: Record<string, object | null>, seen: readonly (string | number | boolean | undefined)[], change = (words: string) => words, at: { today: string; block: { number: number; day: string } | undefined } = when) {
  const read = readFile(file, change(patchedBase('some-pool', { facts })), 'pools')
  expect(read.complaints).toBeUndefined()
  const placed = checksOf(read.product ? [read.product] : [])
  expect(placed.length).toBe(seen.length)
  const outcomes = placed.map((one, index): Outcome => {
    const value = seen[index]
    return outcomeOf(one, value === undefined ? { unclear: 'no answer in time' } : { read: { value } })
  })
  const [result] = writtenFiles([read], outcomes, at)
  return { before: read.text, result, facts: (result?.text === undefined ? {} : (JSON.parse(result.text) as { facts: object }).facts) as Record<string, { value: unknown; asOf: string; check: Record<string, unknown>[] }> }
}

describe('what was read is written', () => {
  it('beside the check, with the day and the block, and the fact is as of that day', () => {
    const { facts } = written({ fee: { check: [fee] } }, [1000])
    expect(facts.fee).toMatchObject({ value: { percent: 10 }, asOf: '2026-11-25', check: [{ read: { on: '2026-11-25', block: 25_000_000, value: 1000 } }] })
  })

  it('of a text with its hash: the first time as the passage to compare with', () => {
    const { facts } = written({ fee: { sources, check: [text()] } }, [hash('A')])
    expect(facts.fee).toMatchObject({ asOf: '2026-11-26', check: [{ passage: hash('A'), read: { on: '2026-11-26', value: hash('A') } }] })
  })

  it('of a text that reads otherwise: what was there before stays, and so does the date', () => {
    const { facts } = written({ fee: { sources, check: [text({ passage: hash('A') })] } }, [hash('B')])
    expect(facts.fee).toMatchObject({ asOf: '2026-08', check: [{ passage: hash('A'), read: { on: '2026-11-26', value: hash('B') } }] })
  })

  it('as the value of the fact, where the reading says how', () => {
    expect(written({ fee: { check: [fee] } }, [1250]).facts.fee).toMatchObject({ value: { percent: 12.5, of: 'rewards' }, asOf: '2026-11-25' })
    expect(written({ minimumEth: { check: [contract('min() view returns (uint256)', { reading: 'eth' })] } }, ['100000000000000001']).facts.minimumEth).toMatchObject({ value: 0.01, asOf: '2026-08' })
    expect(written({ minimumEth: { check: [contract('min() view returns (uint256)', { reading: 'eth' })] } }, ['100000000000000000']).facts.minimumEth).toMatchObject({ value: 0.1, asOf: '2026-11-25' })
    const reports = { value: { who: 'oracle', need: 5, of: 9 }, asOf: '2026-08', sources, check: [contract('quorum() view returns (uint256)', { reading: 'need' }), contract('members() view returns (uint256)', { reading: 'of' })] }
    expect(written({ controlReports: reports }, [6, 9]).facts.controlReports).toMatchObject({ value: { who: 'oracle', need: 6, of: 9 }, asOf: '2026-11-25' })
  })

  it('as the value of the fact, where one of several holders has such a number, and not where two have', () => {
    const list = (...value: object[]) => ({ controlChange: { value, asOf: '2026-08', sources, check: [contract('getThreshold() view returns (uint256)', { reading: 'need' })] } })
    expect(written(list({ who: 'multisig', need: 4, of: 7, delay: 'none' }, { who: 'role', delay: 'none' }), [5]).facts.controlChange?.value).toEqual([{ who: 'multisig', need: 5, of: 7, delay: 'none' }, { who: 'role', delay: 'none' }])
    expect(written(list({ who: 'multisig', need: 4, of: 7, delay: 'none' }, { who: 'committee', need: 3, of: 6, delay: 'none' }), [5]).facts.controlChange).toMatchObject({ value: [{ need: 4 }, { need: 3 }], asOf: '2026-08' })
  })

  it('with the old date, where one of two checks could not be told or changed', () => {
    expect(written({ fee: { sources, check: [fee, text()] } }, [1000, undefined]).facts.fee).toMatchObject({ asOf: '2026-08', check: [{ read: { value: 1000 } }, {}] })
    expect(written({ fee: { sources, check: [fee, text({ passage: hash('A') })] } }, [1000, 'gone']).facts.fee).toMatchObject({ asOf: '2026-08', check: [{ read: { value: 1000 } }, { read: { value: 'gone' } }] })
  })

  it('never as an older date than the fact has', () => {
    expect(written({ fee: { asOf: '2026-11-26', check: [fee] } }, [1000]).facts.fee?.asOf).toBe('2026-11-26')
  })

  it('as a file is laid out, with its line ends, and nothing else of it is touched', () => {
    const { before, result } = written({ fee: { check: [fee] } }, [1000], (words) => words.replaceAll('\n', '\r\n'))
    expect(result?.text?.replace(/,\r\n {10}"read": \{[^}]*\}/, '').replace('"asOf": "2026-11-25"', '"asOf": "2026-08"')).toBe(before)
  })
})

/** The values that a fact has week after week, where its contracts go on saying the same. */
function weeks(fact: Record<string, unknown>, key: string, seen: readonly (string | number)[]) {
  const values: unknown[] = []
  for (let week = 0, now = fact; week < 3; week++) {
    now = written({ [key]: now }, seen).facts[key] ?? now
    values.push(now.value)
  }
  return values
}

describe('checks that contradict one another do not take turns', () => {
  const min = contract('min() view returns (uint256)', { reading: 'eth' })
  const multisig = { who: 'multisig', need: 4, of: 7, delay: 'none' }
  it.each<[string, string, Record<string, unknown>, readonly (string | number)[]]>([
    ['one as the fact, one not', 'fee', { value: { percent: 10, of: 'rewards' }, check: [fee, contract('oldFee() view returns (uint16)', { reading: 'per-1000' })] }, [1000, 120]],
    ['the other way round', 'fee', { value: { percent: 10, of: 'rewards' }, check: [fee, contract('oldFee() view returns (uint16)', { reading: 'per-1000' })] }, [1200, 100]],
    ['neither as the fact', 'fee', { value: { percent: 10, of: 'rewards' }, check: [fee, contract('oldFee() view returns (uint16)', { reading: 'per-1000' })] }, [1200, 130]],
    ['of three', 'minimumEth', { value: 0.1, check: [min, min, min] }, ['100000000000000000', '200000000000000000', '100000000000000000']],
    ['of a holder', 'controlChange', { value: [multisig], check: [contract('getThreshold() view returns (uint256)', { reading: 'need' }), contract('threshold() view returns (uint256)', { reading: 'need' })] }, [4, 5]],
  ])('%s', (_, key, fact, seen) => {
    expect(weeks({ asOf: '2026-08', sources, ...fact }, key, seen)).toEqual([fact.value, fact.value, fact.value])
  })

  it('and where they agree, the fact follows once', () => {
    expect(weeks({ value: { percent: 10, of: 'rewards' }, asOf: '2026-08', sources, check: [fee, contract('oldFee() view returns (uint16)', { reading: 'per-1000' })] }, 'fee', [1200, 120])).toEqual(Array(3).fill({ percent: 12, of: 'rewards' }))
    expect(weeks({ value: { who: 'oracle', need: 5, of: 9 }, asOf: '2026-08', sources, check: [contract('quorum() view returns (uint256)', { reading: 'need' }), contract('members() view returns (uint256)', { reading: 'of' })] }, 'controlReports', [6, 10])).toEqual(Array(3).fill({ who: 'oracle', need: 6, of: 10 }))
  })
})

describe('nothing is written', () => {
  it('where nobody can tell', () => {
    expect(written({ fee: { check: [fee] } }, [undefined]).result).toBeUndefined()
  })

  it('as a value that the fact cannot have: only what was read is', () => {
    const bond = { permissionlessNodes: { value: 'all', asOf: '2026-08', sources }, permissionlessStakeShare: null, nodeBond: { value: { eth: 4, token: 'none' }, asOf: '2026-08', sources, check: [contract('bond() view returns (uint256)', { reading: 'eth' })] } }
    expect(written(bond, ['4096000000000000000000']).facts.nodeBond).toMatchObject({ value: { eth: 4 }, asOf: '2026-08', check: [{ read: { value: '4096000000000000000000' } }] })
    expect(written({ fee: { check: [fee] } }, [10_001]).facts.fee).toMatchObject({ value: { percent: 10 }, asOf: '2026-08' })
  })

  it('that a rule refuses', () => {
    const { result } = written({ fee: { check: [fee] } }, [1000], undefined, { today: '2026-11-24', block: when.block })
    expect(result).toEqual({ file, refused: 'product-future: Unexpected date 2026-11-25 for "facts.fee.asOf", expected 2026-11-24 or earlier; write the date the source gives.' })
  })

  it('over an address that could not be one', () => {
    expect(written({ controlChange: { value: [], asOf: '2026-08', sources, check: [contract('owner() view returns (address)', { is: '0xE95A203B1a91a908F9B9CE46459d101078c2c3cb' })] } }, ['x'.repeat(300)]).result).toEqual({ file, refused: expect.stringContaining('expected at most 200 characters') as string })
  })
})
