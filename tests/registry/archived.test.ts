import { describe, expect, it } from 'vitest'
import { copyAt, dayOfCopy, faultOfCopy } from '../../src/registry/archived.ts'
import { judgeProducts } from '../../src/registry/check.ts'
import { jsonSchemas } from '../../src/registry/json-schema.ts'
import { readFile } from '../../src/registry/load.ts'
import { source } from '../../src/registry/source.ts'
import { faultOfUrl } from '../../src/registry/url.ts'
import { addressesInValue } from '../../src/review/addresses.ts'
import { patchedBase } from '../products.ts'

const page = 'https://example.org/source'
const copy = `https://web.archive.org/web/20260512093000/${page}`

describe('a copy is one of the source', () => {
  it.each([
    [page, copy],
    [page, `https://arquivo.pt/wayback/20260512093000/${page}`],
    [`${page}#fees`, copy],
    [page, `${copy}#fees`],
    [page, 'https://web.archive.org/web/20260512093000/http://example.org/source'],
    [page, 'https://web.archive.org/web/20260512093000/http://example.org:80/source'],
    ['https://example.org', 'https://web.archive.org/web/20260512093000/https://example.org/'],
    ['https://example.org/a?b=c', 'https://web.archive.org/web/20260512093000/https://example.org/a?b=c'],
    [page, `https://web.archive.org/web/20240229235959/${page}`],
  ])('%s: %s', (url, archived) => {
    expect(faultOfCopy(archived, url)).toBeUndefined()
    expect(source.parse({ title: 'A source', url, archived, kind: 'project' })).toEqual({ title: 'A source', url, archived, kind: 'project' })
  })

  it.each([
    ['https://example.org/source/', copy],
    ['https://www.example.org/source', copy],
    ['https://example.org/Source', copy],
    ['https://example.org/source?a', copy],
    ['https://example.com/source', copy],
    [page, 'https://web.archive.org/web/20260512093000/https://example.org:444/source'],
  ])('and of no other page: %s: %s', (url, archived) => expect(faultOfCopy(archived, url)).toMatch(/^expected a copy of "https:.*", the source itself, found one of "https:/))
})

it.each([
  [copy, { day: '2026-05-12', of: page }],
  ['https://arquivo.pt/wayback/20200101000000/http://example.org/', { day: '2020-01-01', of: 'http://example.org/' }],
  ['https://web.archive.org/web/2026/https://example.org/', undefined],
  ['https://web.archive.org/about/', undefined],
  ['http://web.archive.org/web/20260512093000/https://example.org/', undefined],
  ['https://web.archive.org:444/web/20260512093000/https://example.org/', undefined],
  ['https://WEB.archive.org/web/20260512093000/https://example.org/', undefined],
  ['https://arquivo.pt/web/20260512093000/https://example.org/', undefined],
  ['https://constructor/web/20260512093000/https://example.org/', undefined],
  ['', undefined],
])('what is a copy: %j', (address, is) => {
  expect(copyAt(address)).toEqual(is)
  expect(dayOfCopy(address)).toBe(is?.day ?? '')
})

it('an archive is no way on to another page, anybody else with an address in the path is', () => {
  expect(faultOfUrl(`https://arquivo.pt/wayback/20260512093000/${page}`)).toBeUndefined()
  expect(faultOfUrl(`https://arquivo.example.org/wayback/20260512093000/${page}`)).toMatch(/^expected one address, found another inside it/)
})

it('editors learn of it from the JSON Schema, which takes no other archive', () => {
  const schema = JSON.parse([...jsonSchemas()].find(([path]) => path.endsWith('pools.schema.json'))?.[1] ?? '{}') as object
  const patterns = JSON.stringify(schema).match(/"archived":\{[^{}]*?"pattern":"((?:[^"\\]|\\.)*)"/)
  const pattern = new RegExp(JSON.parse(`"${patterns?.[1]}"`) as string)
  expect(['https://web.archive.org/web/20260512093000/https://a.fi/', 'https://arquivo.pt/wayback/20260512093000/http://a.fi/'].filter((address) => !pattern.test(address))).toEqual([])
  expect(['https://archive.ph/20260512093000/https://a.fi/', 'https://web-archive.org/web/20260512093000/https://a.fi/', 'https://webxarchive.org/web/20260512093000/https://a.fi/', 'https://web.archive.org/web/2026/https://a.fi/', 'http://web.archive.org/web/20260512093000/https://a.fi/'].filter((address) => pattern.test(address))).toEqual([])
})

describe('a product file with copies', () => {
  const address = '0xae7ab96520DE3A18E5e111B5EaAb095312D7fE84'
  const withSource = (given: object) => patchedBase('some-pool', { facts: { launch: { sources: [{ title: 'A source', ...given, kind: 'project' }] } } })
  const complaintsOf = (text: string, today = '2026-11-22') => judgeProducts([readFile('content/products/pools/some-pool.json', text, 'pools')], today).map(({ rule, message }) => `${rule}: ${message}`)

  it.each([
    ['of a page', { url: page, archived: copy }],
    // What the address of the page may hold, that of its copy may.
    ['of the page of a contract', { url: `https://etherscan.io/address/${address}`, archived: `https://web.archive.org/web/20260512093000/https://etherscan.io/address/${address}` }],
    ['made on the day itself', { url: page, archived: `https://web.archive.org/web/20261122235959/${page}` }],
  ])('%s is fine', (_, given) => expect(complaintsOf(withSource(given))).toEqual([]))

  it('of the future is refused, wherever it stands', () => {
    const change = patchedBase('some-pool', { changes: [{ date: '2026-08', what: 'The fee fell.', sources: [{ title: 'A source', url: page, archived: `https://arquivo.pt/wayback/20261123000000/${page}`, kind: 'project' }] }] })
    expect(complaintsOf(change)).toEqual(['product-future: Unexpected copy of 2026-11-23 for "changes.0.sources.0.archived", expected one of 2026-11-22 or earlier; copy the address from the archive.'])
  })

  it('has them after the address, as the format wants', () => {
    const right = withSource({ url: page, archived: copy })
    const wrong = right.replace(/("archived": "[^"]*"),\n(\s*)("kind": "project")/, '$3,\n$2$1')
    expect(wrong).not.toBe(right)
    expect(complaintsOf(wrong).map((text) => text.split(':')[0])).toEqual(['product-format'])
  })

  it('links to a host that is taken for another once: where the page is', () => {
    const near = 'https://po0l.example.org/source'
    expect(complaintsOf(withSource({ url: near, archived: `https://web.archive.org/web/20260512093000/${near}` })).filter((text) => text.startsWith('product-lookalike')).length).toBe(complaintsOf(withSource({ url: near })).filter((text) => text.startsWith('product-lookalike')).length)
  })

  it('has each tried where links are tried', () => {
    expect(addressesInValue({ sources: [{ title: 'A source', url: page, archived: copy, kind: 'project' }] })).toEqual([page, copy])
  })
})
