import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compareDiagnostics, formatDiagnostic } from '../../src/diagnostics.ts'
import { faultOfAddress } from '../../src/registry/address.ts'
import { firstDayOf, lastDayOf, partialDate } from '../../src/registry/dates.ts'
import { jsonSchemas } from '../../src/registry/json-schema.ts'
import { checkListing, idOf, loadRegistry } from '../../src/registry/load.ts'
import { faultOfUrl } from '../../src/registry/url.ts'
import { filesBelow, root } from '../files.ts'

const folder = 'tests/fixtures/registry'
const good = readFileSync(join(root, folder, 'good/some-pool.json'), 'utf8')
/** Each bad file is the good one with one replacement, so that nothing else can be what is refused. */
const replacements = JSON.parse(readFileSync(join(root, folder, 'bad/replacements.json'), 'utf8')) as Record<string, [string, string]>

describe('a product file', () => {
  it('is accepted when all is right', () => {
    const { listing, diagnostics } = checkListing('content/products/pools/some-pool.json', good, 'pools')
    expect(diagnostics).toEqual([])
    expect(listing).toMatchObject({ id: 'some-pool', category: 'pools', name: 'Some Pool', facts: { fee: { value: { percent: 10 } } } })
  })

  it.each(Object.entries(replacements))('is refused: %s', async (name, [from, to]) => {
    expect(good.split(from).length, `"${from}" stands in the good file`).toBeGreaterThan(1)
    const text = good.replace(from, () => to)
    const { listing, diagnostics } = checkListing('content/products/pools/some-pool.json', text, 'pools')
    expect(listing).toBeUndefined()
    expect(diagnostics.length).toBeGreaterThan(0)
    const printed = diagnostics.sort(compareDiagnostics).map((diagnostic) => formatDiagnostic(diagnostic, text)).join('\n\n')
    await expect(`${printed}\n`).toMatchFileSnapshot(join(root, folder, 'bad', `${name}.txt`))
  })

  it('is refused under another name than the one it gives', () => {
    const { diagnostics } = checkListing('content/products/pools/other.json', good, 'pools')
    expect(diagnostics.map(({ message }) => message)).toEqual(['Unexpected name "Some Pool" in other.json, expected the file name to be the name in kebab-case; rename the file to some-pool.json.'])
  })
})

describe('the registry', () => {
  const { files, listings, diagnostics } = loadRegistry(root)

  it('has nothing to complain about', () => {
    expect(diagnostics).toEqual([])
    expect(listings.length).toBe(files.length)
    expect(listings.length).toBeGreaterThanOrEqual(8)
  })

  it('gives each token address to one listing only', () => {
    const addresses = listings.flatMap((listing) => ('tokens' in listing.facts && listing.facts.tokens.value !== 'unknown' ? listing.facts.tokens.value : [])).map((token) => token.address)
    expect(addresses.length).toBeGreaterThan(0)
    expect(new Set(addresses).size).toBe(addresses.length)
  })

  it('enters nothing that is dated after the day of its last reading', () => {
    const late = listings.flatMap((listing) => Object.entries(listing.facts).filter(([, fact]) => fact && 'asOf' in fact && firstDayOf(fact.asOf) > '2026-11-22').map(([key]) => `${listing.id}.${key}`))
    expect(late).toEqual([])
  })
})

describe('the JSON Schemas', () => {
  it.each([...jsonSchemas()])('%s is up to date', (path, text) => {
    expect(readFileSync(join(root, path), 'utf8') === text, `${path} is out of date; run \`npm run schema\``).toBe(true)
  })

  it('stand beside the folders they describe, and nowhere else', () => {
    expect(filesBelow('content/products').filter((file) => file.endsWith('.schema.json')).map((file) => `content/products/${file}`)).toEqual([...jsonSchemas().keys()].sort())
  })
})

describe('addresses', () => {
  it.each([
    ['0xae7ab96520DE3A18E5e111B5EaAb095312D7fE84', undefined],
    ['0xae7ab96520de3a18e5e111b5eaab095312d7fe84', 'expected the EIP-55 checksum 0xae7ab96520DE3A18E5e111B5EaAb095312D7fE84; compare it with the project\'s own documentation before you copy it'],
    ['0xae7ab96520DE3A18E5e111B5EaAb095312D7fE85', 'expected the EIP-55 checksum'],
    ['0xAE7AB96520DE3A18E5E111B5EAAB095312D7FE84', 'expected the EIP-55 checksum'],
    ['0x0000000000000000000000000000000000000000', 'expected the address of a token, found the zero address'],
    ['0xae7ab96520DE3A18E5e111B5EaAb095312D7fE8', 'expected 0x and 40 hexadecimal digits'],
    ['ae7ab96520DE3A18E5e111B5EaAb095312D7fE84', 'expected 0x and 40 hexadecimal digits'],
    ['lido.eth', 'expected 0x and 40 hexadecimal digits'],
  ])('%s: %s', (address, fault) => {
    if (fault === undefined) expect(faultOfAddress(address)).toBeUndefined()
    else expect(faultOfAddress(address)).toContain(fault)
  })
})

describe('source addresses', () => {
  it.each([
    ['https://lido.fi/', undefined],
    ['ttps://twitter.com/rockx_official', 'expected an address that begins with https://, found "ttps:"'],
    ['http://lido.fi/', 'expected an address that begins with https://, found "http:"'],
    ['HTTPS://lido.fi/', 'expected an address that begins with https://, found "HTTPS:"'],
    ['//lido.fi/', 'expected an absolute address that begins with https://'],
    ['lido.fi', 'expected an absolute address that begins with https://'],
    [' https://lido.fi/', 'expected no white space in an address'],
    ['https://lido.fi/a b', 'expected no white space in an address'],
    ['https://user:word@lido.fi/', 'expected an address without user name or password'],
    ['https://lido.fi@evil.example/', 'expected an address without user name or password'],
    ['https://localhost/', 'expected a host name with a dot in it'],
    ['javascript:alert(1)', 'expected an address that begins with https://, found "javascript:"'],
    ['data:text/html,x', 'expected an address that begins with https://, found "data:"'],
  ])('%s: %s', (url, fault) => {
    expect(faultOfUrl(url)).toBe(fault)
  })
})

describe('dates', () => {
  it.each(['2026', '2026-02', '2024-02-29'])('%s is one', (date) => expect(partialDate.safeParse(date).success).toBe(true))
  it.each(['26', '2026-13', '2026-00', '2026-02-30', '2025-02-29', '2026-1-1', 'May 10, 2024', '2026-11-22T00:00:00Z', ''])('"%s" is none', (date) => expect(partialDate.safeParse(date).success).toBe(false))
  it('span the days they can mean', () => {
    expect([firstDayOf('2024'), lastDayOf('2024')]).toEqual(['2024-01-01', '2024-12-31'])
    expect([firstDayOf('2024-02'), lastDayOf('2024-02')]).toEqual(['2024-02-01', '2024-02-29'])
    expect([firstDayOf('2024-02-03'), lastDayOf('2024-02-03')]).toEqual(['2024-02-03', '2024-02-03'])
  })
})

it('names become file names', () => {
  expect(['Origin Ether', 'P2P.org', 'ether.fi', 'Vouch + Dirk', 'Café Stäking'].map(idOf)).toEqual(['origin-ether', 'p2p-org', 'ether-fi', 'vouch-dirk', 'cafe-staking'])
})
