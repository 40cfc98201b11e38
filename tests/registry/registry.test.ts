import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { applyFixes } from '../../src/check/fix.ts'
import { compareDiagnostics, type Diagnostic } from '../../src/diagnostics.ts'
import { formatDiagnostic } from '../../src/print.ts'
import { checksumOf, faultOfAddress } from '../../src/registry/address.ts'
import { firstDayOf, lastDayOf, partialDate } from '../../src/registry/dates.ts'
import { facts } from '../../src/registry/facts.ts'
import { jsonSchemas } from '../../src/registry/json-schema.ts'
import { judgeProducts, wordsOfProductRules } from '../../src/registry/check.ts'
import { checkListing, loadRegistry, readFile } from '../../src/registry/load.ts'
import { faultOfProductName } from '../../src/registry/name.ts'
import { idOf } from '../../src/registry/product.ts'
import type { ListedToken, TokenList } from '../../src/registry/token-lists.ts'
import { filesBelow, root } from '../files.ts'
import { baseText, patchedBase, writtenBase, youngerFacts } from '../products.ts'

const folder = 'tests/fixtures/registry'
const today = '2026-11-22'
const good = baseText('some-pool')
// The neighbour on the shelf, so that what two files must not share can be seen.
const other = readFile('content/products/pools/other-pool.json', patchedBase('some-pool', JSON.parse(readFileSync(join(root, folder, 'good/other-pool.json'), 'utf8'))), 'pools')
const file = 'content/products/pools/some-pool.json'
/** Lists that say what the good file says, for the rule that asks them; one is written otherwise, and has an entry twice. */
const lists: TokenList[] = [
  { name: 'First', package: '@first/tokens', version: '1.2.3', date: '2026-05-07', tokens: [{ symbol: 'sETH', address: '0xae7ab96520DE3A18E5e111B5EaAb095312D7fE84' }, { symbol: 'tETH', address: '0xE95A203B1a91a908F9B9CE46459d101078c2c3cb' }] },
  { name: 'Second', package: 'second-tokens', version: '4.5.6', date: '2025-10-02', tokens: [...Array<ListedToken>(2).fill({ symbol: 'SETH', address: '0xae7ab96520de3a18e5e111b5eaab095312d7fe84' }), { symbol: 'tETH', address: '0xd5f7838f5c461feff7fe49ea5ebaf7728bb0adfa' }] },
]
const complain = (text: string, about?: string) => judgeProducts([readFile(file, text, 'pools'), other], today, [], undefined, about === 'product-token-list' ? () => lists : undefined).filter((diagnostic) => diagnostic.file === file).sort(compareDiagnostics)

const written = writtenBase('some-pool')
const linesOfUnknown = 3
/** A complaint as it would be in the file without the facts that are younger than it, so that no new fact moves what is expected. */
function asWritten(diagnostic: Diagnostic, text: string): Diagnostic {
  const lines = text.split('\n')
  const younger = youngerFacts('some-pool').map((key) => lines.findIndex((line) => line.includes(`"${key}": {`)) + 1)
  const moved = (line: number) => line - linesOfUnknown * younger.filter((first) => first < line).length
  return { ...diagnostic, line: moved(diagnostic.line), endLine: moved(diagnostic.endLine) }
}

it('a product file is accepted when all is right', () => {
  expect(complain(good)).toEqual([])
  expect(checkListing(file, good, 'pools').listing).toMatchObject({ id: 'some-pool', category: 'pools', name: 'Some Pool', facts: { fee: { value: { percent: 10 } } } })
})

/** Tokens of one pool, by symbol. */
const tokens = (...symbols: string[]) => symbols.map((symbol, index) => `{ "name": "Some Token", "symbol": "${symbol}", "kind": "rebasing", "address": "${checksumOf(`0x${'1'.repeat(39)}${index}`)}" }`).join(', ')

it.each([
  ['no token', /"tokens": \{\n {6}"value": \[[^\]]*\]/, '"tokens": {\n      "value": []'],
  ['six tokens', /"tokens": \{\n {6}"value": \[[^\]]*\]/, `"tokens": {\n      "value": [${tokens('aETH', 'bETH', 'cETH', 'dETH', 'eETH', 'fETH')}]`],
  ['a symbol of a letter and digits', '"sETH"', '"2023x"'],
  ['the smallest fee a month', /"percent": 10,\s+"of": "rewards"/, '"monthly": 0.001, "currency": "EUR"'],
  ['the largest fee a month', /"percent": 10,\s+"of": "rewards"/, '"monthly": 100000, "currency": "EUR"'],
])('a product file is accepted with %s', (_, from, to) => {
  expect(good).not.toBe(good.replace(from, to))
  // How it is laid out is another rule's.
  expect(complain(good.replace(from, to)).filter(({ severity }) => severity === 'error')).toEqual([])
})

describe.each(Object.keys(wordsOfProductRules))('rule %s', (rule) => {
  /** Each bad file is the good one with one replacement, so that nothing else can be what is refused. */
  const replacements = JSON.parse(readFileSync(join(root, folder, rule, 'replacements.json'), 'utf8')) as Record<string, [string, string]>

  it.each(Object.entries(replacements))('refuses %s', async (name, [from, to]) => {
    expect(good.split(from).length, `"${from}" stands in the good file`).toBeGreaterThan(1)
    const text = good.replace(from, () => to)
    const diagnostics = complain(text, rule)
    expect(diagnostics.map((diagnostic) => diagnostic.rule)).toContain(rule)
    // What is replaced in a fact that is younger than the file stands in no other text.
    const isYounger = !written.includes(from)
    const printed = diagnostics.map((diagnostic) => (isYounger ? formatDiagnostic(diagnostic, text) : formatDiagnostic(asWritten(diagnostic, text), written.replace(from, () => to)))).join('\n\n')
    await expect(`${printed}\n`).toMatchFileSnapshot(join(root, folder, rule, `${name}.txt`))
  })

  it('refuses its own wrong example and accepts the right one', () => {
    const { wrong, right } = wordsOfProductRules[rule as keyof typeof wordsOfProductRules]
    // An exception is right only where a rule complains.
    if (rule === 'exception') {
      const withExample = (text: string, example: string) => `${JSON.stringify({ ...JSON.parse(text), ...JSON.parse(`{${example}}`) }, null, 2)}\n`
      expect(complain(withExample(good, wrong)).map((diagnostic) => diagnostic.rule)).toEqual(['exception'])
      expect(complain(withExample(good.replace('https://pool.example.org/', 'https://second.test/stake'), right))).toEqual([])
      return
    }
    expect(good).toContain(right)
    expect(complain(good, rule)).toEqual([])
    expect(complain(good.replace(right, () => wrong), rule).map((diagnostic) => diagnostic.rule)).toContain(rule)
  })
})

describe('what can be mended', () => {
  it.each([
    ['product-format', 'keys-out-of-order'],
    ['product-format', 'empty-exceptions'],
    ['product-format', 'no-line-end'],
    ['product-schema', 'address-in-lower-case'],
  ])('%s: %s becomes the good file', (rule, name) => {
    const [from, to] = (JSON.parse(readFileSync(join(root, folder, rule, 'replacements.json'), 'utf8')) as Record<string, [string, string]>)[name] ?? ['', '']
    const wrong = good.replace(from, () => to)
    expect(applyFixes(wrong, complain(wrong)).text).toBe(good)
  })

  it('is no address with a wrong checksum: a digit may be mistyped', () => {
    const wrong = good.replace('0xae7ab96520DE3A18E5e111B5EaAb095312D7fE84', '0xae7ab96520DE3A18E5e111B5EaAb095312D7fE85')
    expect(complain(wrong).map(({ rule, fix }) => [rule, fix])).toEqual([['product-schema', undefined]])
  })
})

describe('exceptions', () => {
  const withException = (text: string, rule: string, at = 'url') => text.replace(/\n {2}\}\n\}\n$/, `\n  },\n  "exceptions": [\n    {\n      "rule": "${rule}",\n      "at": "${at}",\n      "reason": "One company has both, and second.test and sec0nd.test."\n    }\n  ]\n}\n`)

  it('silence a rule that allows them', () => {
    expect(complain(withException(good.replace('https://pool.example.org/', 'https://second.test/stake'), 'product-host'))).toEqual([])
  })

  it.each([
    ['another value', 'name', 'expected "at" to name the value that the rule complains about, "url"'],
    ['the whole file', 'facts', 'expected "at" to name the value that the rule complains about, "url"'],
    ['a value that is not there', 'url.0', 'expected "at" to name the value that the rule complains about, "url"'],
    ['an item that is not there', 'facts.launch.sources.7.url', 'expected "at" to name the value that the rule complains about, "url"'],
  ])('hold for the value they name, not for %s', (_, at, fault) => {
    const found = complain(withException(good.replace('https://pool.example.org/', 'https://second.test/stake'), 'product-host', at))
    expect(found.map(({ rule, message }) => (rule === 'exception' ? message : rule))).toEqual(['product-host', `Unexpected exception for "product-host", ${fault}.`])
  })

  it('hold for one complaint each', () => {
    const two = good.replace('"https://pool.example.org/"', '"https://sec0nd.test/"').replace('"url": "https://example.org/source"', '"url": "https://docs.second.fi/"')
    const rules = (text: string) => complain(text).map(({ rule, line }) => `${line} ${rule}`)
    expect(rules(two)).toEqual(['3 product-lookalike', '14 product-lookalike'])
    expect(rules(withException(two, 'product-lookalike'))).toEqual(['14 product-lookalike'])
    const both = withException(two, 'product-lookalike').replace('\n    }\n  ]\n}\n', '\n    },\n    {\n      "rule": "product-lookalike",\n      "at": "facts.launch.sources.0.url",\n      "reason": "The host docs.second.fi belongs to the company too."\n    }\n  ]\n}\n')
    expect(rules(both)).toEqual([])
    expect(rules(both.replace('facts.launch.sources.0.url', 'url'))).toEqual(['14 product-lookalike', expect.stringMatching(/exception$/)])
  })

  const excused = (from: string, to: string, rule: string, at: string, reason: string) => complain(withException(good.replace(from, to), rule, at).replace('One company has both, and second.test and sec0nd.test.', reason)).map((one) => `${one.rule}: ${/The exception here.*$/.exec(one.message)?.[0]}`)
  const unnamed = (about: string) => `The exception here is not about it; if it is right, name "${about}" in the exception's reason, or in that of another exception.`

  it.each([
    ['product-lookalike', 'url', 'https://pool.example.org/', 'https://sec0nd.test/', 'sec0nd.test', 'The host second.fi belongs to the company too.'],
    ['product-lookalike', 'url', 'https://pool.example.org/', 'https://second.is/', 'second.is', 'The hosts docs.second.is, second.is.example.com and not-second.is are theirs.'],
    ['product-lookalike', 'name', '"name": "Some Pool"', '"name": "0ther Pool"', '0ther Pool', 'The company is called Another Pool, as its site says.'],
    ['product-host', 'url', 'https://pool.example.org/', 'https://second.test/stake', 'second.test', 'Both belong to one company, whose host is third.test.'],
    ['product-token-symbol', 'facts.tokens.value.0.symbol', '"symbol": "sETH"', '"symbol": "oETH"', 'oETH', 'The other pool has the symbol woETH, and not oETH2.'],
  ])('hold for the host, name or symbol that they name: %s of %s, %s', (rule, at, from, to, about, reason) => {
    expect(excused(from, to, rule, at, reason).filter((one) => !one.startsWith('product-file-name'))).toEqual([`${rule}: ${unnamed(about)}`])
    expect(excused(from, to, rule, at, `It is right: ${about.toUpperCase()}, and that for a reason.`).filter((one) => !one.startsWith('product-file-name'))).toEqual([])
  })

  it('are at most 20 in a file', () => {
    const many = (count: number) => complain(good.replace(/\n {2}\}\n\}\n$/, `\n  },\n  "exceptions": ${JSON.stringify(Array.from({ length: count }, () => ({ rule: 'product-host', at: 'url', reason: 'Both belong to one company, second.test.' })))}\n}\n`)).filter(({ rule }) => rule === 'product-schema').map(({ message }) => message)
    expect(many(20)).toEqual([])
    expect(many(21)).toEqual(['Unexpected list of 21 for "exceptions", expected at most 20 exceptions.'])
  })

  it('silence nothing that guards readers', () => {
    const wrong = withException(good.replace('0xae7ab96520DE3A18E5e111B5EaAb095312D7fE84', '0xae78736Cd615f374D3085123A210448E74Fc6393'), 'product-token-address', 'facts.tokens.value.0.address')
    expect(complain(wrong).map(({ rule }) => rule).sort()).toEqual(['exception', 'product-token-address'])
  })
})

it.each(['Index', 'index', 'Index.', 'Índex'])('no product called %s may be the file index.json', (name) => {
  const found = judgeProducts([readFile('content/products/pools/index.json', good.replace('"name": "Some Pool"', `"name": "${name}"`), 'pools')], today).filter(({ rule }) => rule === 'product-file-name')
  expect(found.map(({ message }) => message)).toEqual([`Unexpected file name index.json, expected another; that is the name of the page that lists the products. Give the product its full name, such as "${name} Pool", and the file that name.`])
})

describe('the registry', () => {
  const { files, listings, diagnostics } = loadRegistry(root, today)

  it('has nothing to complain about', () => {
    expect(diagnostics).toEqual([])
    expect(listings.length).toBe(files.length)
    expect(listings.length).toBeGreaterThanOrEqual(8)
  })
})

describe('the JSON Schemas', () => {
  it.each([...jsonSchemas()])('%s is up to date', (path, text) => {
    expect(readFileSync(join(root, path), 'utf8') === text, `${path} is out of date; run \`npm run generate\``).toBe(true)
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

it.each(Object.entries(facts))('the meaning of %s is said in words, since readers of the methodology see it', (_, schema) => {
  const description = schema.meta()?.description ?? ''
  expect(description).toMatch(/^\S.*\.$/)
  expect(description).not.toMatch(/\b[a-z]+[A-Z]/)
})

describe('names', () => {
  it.each(['Lido', 'ether.fi', 'P2P.org', 'Vouch + Dirk', '3Jane', "Pool's", 'Pool’s (new) & old-one', 'Cre\u0300me', 'Crème', 'x '.repeat(20)])('%s is one', (name) => {
    expect(faultOfProductName(name)).toBeUndefined()
  })

  it.each([
    ['✓ 10 met', 'found "✓" (U+2713); remove it'],
    ['★★★★★', 'found "★" (U+2605)'],
    ['Lido ✔', 'found "✔" (U+2714)'],
    ['Lido #1', 'found "#" (U+0023)'],
    ['Lido: best', 'found ":" (U+003A)'],
    ['Lido/Pool', 'found "/" (U+002F)'],
    ['Lido\u00a0Pool', 'found "\u00a0" (U+00A0)'],
    ['Lido 🚀', 'found "🚀" (U+1F680)'],
    ['½ Pool', 'found "½" (U+00BD)'],
    ['① Pool', 'found "①" (U+2460)'],
    [' Lido', 'expected a letter or digit first, found " " (U+0020)'],
    ['-Lido', 'expected a letter or digit first, found "-" (U+002D); write the name from its first letter on'],
    ['(a)', 'expected a letter or digit first, found "(" (U+0028)'],
    ['丽都', 'found "丽" (U+4E3D); remove it'],
    ['Ніч', 'found "Н" (U+041D)'],
    ['L\u0268do', 'found "\u0268" (U+0268)'],
    ['\u0301a', 'expected a letter or digit first, found "\u0301" (U+0301)'],
  ])('%s is none: %s', (name, fault) => {
    expect(faultOfProductName(name)).toContain(fault)
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
