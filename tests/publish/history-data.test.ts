import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { judge } from '../../src/attributes/judge.ts'
import type { Histories } from '../../src/history/histories.ts'
import { apiFiles } from '../../src/publish/api/files.ts'
import { productFile } from '../../src/publish/api/product-schema.ts'
import { apiPathOfListing, apiPaths } from '../../src/registry/api-paths.ts'
import { en } from '../../src/strings/en.ts'
import { poolOf, poolText } from '../history/texts.ts'

const today = '2026-11-26'
const commit = '0123456789abcdef0123456789abcdef01234567'
const pool = judge(poolOf(poolText({})), today)
const before = [
  { value: { percent: 12, of: 'rewards' }, asOf: '2026-08', from: '2026-08-03', until: '2026-11-22', commit },
  { value: 'unknown', from: '2026-08-03', until: '2026-08-03', commit: commit.padEnd(64, '0') },
]
const tokens = [{ name: 'Some Token', symbol: 'oETH', kind: 'rebasing', address: '0xE95A203B1a91a908F9B9CE46459d101078c2c3cb' }]
const histories: Histories = { tokens: { before: [{ value: tokens, asOf: '2026-08', from: '2026-08-03', until: '2026-11-22', commit }] }, fee: { now: { since: '2026-11-22', commit }, before }, exits: { before: before.slice(1) }, launch: { now: { since: '2026-11-22' }, before: [] } }

type Facts = Record<string, Record<string, unknown>>
const filesOf = (given?: Histories) => apiFiles([pool], today, en, [], given && (() => given))
const factsIn = (files: ReadonlyMap<string, string>) => (JSON.parse(files.get(apiPathOfListing(pool)) ?? '') as { product: { facts: Facts } }).product.facts
const files = filesOf(histories)
const facts = factsIn(files)
const ajv = new Ajv2020({ allErrors: true })
addFormats(ajv)
const fits = ajv.compile(JSON.parse(files.get(apiPaths.productSchema) ?? '') as object)

describe('the data of a fact', () => {
  it('give its earlier values, newest first, and nothing where there was none', () => {
    expect(facts.fee?.history).toEqual(before)
    expect(facts.exits?.history).toEqual(before.slice(1))
    expect(Object.entries(facts).filter(([, { history }]) => history !== undefined).map(([key]) => key)).toEqual(['fee', 'tokens', 'exits'])
  })

  it('hand on no address of a token that holds no longer', () => {
    expect(facts.tokens?.history).toEqual([{ value: [{ name: 'Some Token', symbol: 'oETH', kind: 'rebasing' }], asOf: '2026-08', from: '2026-08-03', until: '2026-11-22', commit }])
    expect([...files.values()].join('')).not.toContain(tokens[0]?.address)
  })

  it('give how it is cited, with a commit where it has one; what nobody knows is not cited', () => {
    const address = 'https://staking-field-guide.example/staking/pools/some-pool/'
    expect(facts.fee?.cite).toEqual({ name: 'Some Pool, fee', value: '10% of rewards', asOf: '2026-08', commit, address: `${address}#fact-fee` })
    expect(facts.launch?.cite).toEqual({ name: 'Some Pool, open since', value: '3 February 2021', asOf: '2026-08', address: `${address}#fact-launch` })
    expect(facts.exits).toEqual({ value: 'unknown', history: before.slice(1) })
  })

  it('are otherwise those that version 1 gave', () => {
    const old = (given: Facts) => Object.fromEntries(Object.entries(given).map(([key, { cite, history, ...rest }]) => [key, rest]))
    const { trustless, ...rest } = old(facts)
    expect(rest).toEqual(pool.facts)
    expect(trustless).toEqual({ value: 'unknown', sources: [] })
    expect(old(factsIn(filesOf()))).toEqual(old(facts))
    expect(JSON.stringify(factsIn(filesOf()))).not.toMatch(/"history"|"commit"/)
  })

  it('stand in the lists as well', () => {
    const list = JSON.parse(files.get(apiPaths.products) ?? '') as { products: { facts: Facts }[] }
    expect(list.products.map((product) => product.facts)).toEqual([facts])
  })

  it('fit the published schema, and to the letter the one of the code, with a history and without', () => {
    for (const one of [files, filesOf()]) {
      const file = JSON.parse(one.get(apiPathOfListing(pool)) ?? '') as object
      expect(fits(file), JSON.stringify(fits.errors)).toBe(true)
      expect(productFile.safeParse(file).error).toBe(undefined)
    }
  })

  it.each<[string, (facts: Facts) => void]>([
    ['an earlier value of another shape', ({ fee }) => Object.assign(fee ?? {}, { history: [{ ...before[0], value: 12 }] })],
    ['an earlier value without its days', ({ fee }) => Object.assign(fee ?? {}, { history: [{ value: 'unknown', commit }] })],
    ['a month for a day', ({ fee }) => Object.assign(fee ?? {}, { history: [{ ...before[0], from: '2026-08' }] })],
    ['a part of a commit', ({ fee }) => Object.assign(fee ?? {}, { history: [{ ...before[0], commit: '01234567' }] })],
    ['a name for a commit', ({ fee }) => Object.assign(fee?.cite ?? {}, { commit: 'main' })],
    ['a citation without a value', ({ fee }) => Object.assign(fee?.cite ?? {}, { value: '' })],
    ['a citation without a date', ({ fee }) => delete (fee?.cite as { asOf?: string }).asOf],
    ['a citation that leads nowhere', ({ fee }) => Object.assign(fee?.cite ?? {}, { address: '#fact-fee' })],
  ])('are refused by the schema with %s', (_, spoil) => {
    const file = JSON.parse(files.get(apiPathOfListing(pool)) ?? '') as { product: { facts: Facts } }
    spoil(file.product.facts)
    expect(fits(file)).toBe(false)
  })
})
