import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { faultOfHost, knownHosts } from '../../src/registry/lookalike.ts'
import { judgeProducts } from '../../src/registry/check.ts'
import { readFile } from '../../src/registry/load.ts'
import { root } from '../files.ts'
import { patchedBase } from '../products.ts'
import { faultOfLinkWords } from '../../src/words/link-words.ts'
import { check } from '../../src/check/check.ts'
import { repositoryWith } from '../hostile/repository.ts'

const known = knownHosts([{ host: 'www.staderlabs.com', name: 'Stader' }, { host: 'lido.fi', name: 'Lido' }, { host: 'rocketpool.net', name: 'Rocket Pool' }, { host: 'www.ether.fi', name: 'ether.fi' }, { host: 'originprotocol.eth.limo', name: 'Origin Ether' }])
const taken = (part: string) => `expected "${part}" or a host that nobody can mistake for it; check every letter, and if it is right, add an exception that says why`
const documentation = (owner: string, host: string) => ({ severity: 'warning', message: `under a name that anybody could claim, expected "${owner}" or a host that it links to; if it links to this one, add an exception that says so`, reason: `The site ${owner} links to ${host}, where its documentation is.` })

describe('a name where projects keep documentation', () => {
  it.each([
    ['staderlabs.gitbook.io', 'staderlabs.com'], ['docs.staderlabs.gitbook.io', 'staderlabs.com'], ['staderlabs.github.io', 'staderlabs.com'], ['lido.notion.site', 'lido.fi'], ['lido.medium.com', 'lido.fi'], ['lido.readthedocs.io', 'lido.fi'],
    ['lido.substack.com', 'lido.fi'], ['lido.mintlify.app', 'lido.fi'], ['rocketpool.gitbook.io', 'rocketpool.net'], ['rocket-pool.readthedocs.io', 'rocketpool.net'], ['originprotocol.gitbook.io', 'originprotocol.eth.limo'], ['ether-fi.gitbook.io', 'ether.fi'],
  ])('that is a product’s own is a warning: %s', (host, owner) => expect(faultOfHost(host, known)).toEqual(documentation(owner, host)))

  it.each(['stader.gitbook.io', 'etherfi.gitbook.io', 'other.github.io', 'foo.medium.com', 'lid.notion.site', 'ethereum.github.io', 'kiln.readthedocs.io'])('that is near no host is nothing: %s', (host) => expect(faultOfHost(host, known)).toBeUndefined())

  it.each([
    ['staderlab.gitbook.io', 'staderlabs.com'], ['staderlabss.gitbook.io', 'staderlabs.com'], ['stader1abs.gitbook.io', 'staderlabs.com'], ['stader-labs.gitbook.io', 'staderlabs.com'], ['satderlabs.github.io', 'staderlabs.com'], ['staderlads.notion.site', 'staderlabs.com'],
    ['l1do.gitbook.io', 'lido.fi'], ['lid0.medium.com', 'lido.fi'], ['lidofi.gitbook.io', 'lido.fi'], ['lido-fi.gitbook.io', 'lido.fi'], ['claim-lido.gitbook.io', 'lido.fi'], ['lido.other.gitbook.io', 'lido.fi'], ['lido.staderlabs.gitbook.io', 'lido.fi'],
    ['rocketpoo1.readthedocs.io', 'rocketpool.net'], ['rocket-poo1.readthedocs.io', 'rocketpool.net'], ['rocketpol.gitbook.io', 'rocketpool.net'], ['rockett-pool.gitbook.io', 'rocketpool.net'], ['originprotoco1.gitbook.io', 'originprotocol.eth.limo'], ['etherfl.gitbook.io', 'ether.fi'],
  ])('that can be mistaken for a product’s own is an error: %s', (host, part) => expect(faultOfHost(host, known)).toEqual({ message: taken(part) }))

  it.each([
    ['originprotoco1.eth.limo', 'originprotocol.eth.limo'], ['originprotocol.eth.link', 'originprotocol.eth.limo'], ['lido.eth.limo', 'lido.fi'], ['lido.vercel.app', 'lido.fi'], ['lido.pages.dev', 'lido.fi'], ['staderlabs.netlify.app', 'staderlabs.com'], ['staderlab.web.app', 'staderlabs.com'],
  ])('is none where anything can run: %s is an error', (host, part) => expect(faultOfHost(host, known)).toEqual({ message: taken(part) }))

  it.each([['staderlabs.gitbook.io', 'staderlabs.com'], ['lido.github.io', 'lido.fi'], ['rocket-pool.notion.site', 'rocketpool.net']])('is no host of another product’s own page: %s is an error there', (host, part) => expect(faultOfHost(host, known, true)).toEqual({ message: taken(part) }))
})

describe('the exception is ready to paste', () => {
  const file = 'content/products/pools/some-pool.json'
  const told = (patch: object) => judgeProducts([readFile(file, patchedBase('some-pool', { url: 'https://somepool.fi/', ...patch }), 'pools')], '2026-11-22').map(({ severity, message }) => `${severity}: ${message}`)
  const facts = { bugBounty: { sources: [{ title: 'Documentation', url: 'https://somepool.gitbook.io/docs', kind: 'project' }] } }
  const exception = '{"rule":"product-lookalike","at":"facts.bugBounty.sources.0.url","reason":"The site somepool.fi links to somepool.gitbook.io, where its documentation is."}'

  it('in a product file', () => {
    expect(told({ facts })).toEqual([`warning: Unexpected host "somepool.gitbook.io", under a name that anybody could claim, expected "somepool.fi" or a host that it links to; if it links to this one, add an exception that says so: ${exception}.`])
    expect(told({ facts, exceptions: [JSON.parse(exception)] })).toEqual([])
  })

  it('in a page', async () => {
    const text = (words: string) => `---\ntitle: A page\ndescription: A page that a test reads.\n---\n\n${words}\n`
    const of = async (words: string) => (await check(repositoryWith({ [file]: patchedBase('some-pool', { url: 'https://somepool.fi/', facts: { tokens: { value: [] } } }), 'content/page.mdx': text(words) }), '2026-11-22')).diagnostics.map(({ severity, message }) => `${severity}: ${message}`)
    const [message = ''] = await of('[Docs](https://somepool.gitbook.io/)')
    expect(message).toMatch(/^warning: Unexpected host "somepool\.gitbook\.io", under a name [^<]*: <!-- except link-host: The site somepool\.fi links to somepool\.gitbook\.io, where its documentation is\. -->\.$/)
    expect(await of(`${/<!--.*-->/.exec(message)?.[0]}\n\n[Docs](https://somepool.gitbook.io/)`)).toEqual([])
  })

  it('and in a drawing there is none: it is refused', async () => {
    const { diagnostics } = await check(repositoryWith({ [file]: patchedBase('some-pool', { url: 'https://somepool.fi/' }), 'public/a.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text>somepool.gitbook.io</text></svg>' }), '2026-11-22')
    expect(diagnostics.map(({ severity, message }) => `${severity}: ${message}`)).toContain('error: Unexpected host "somepool.gitbook.io" in words, expected none that can be mistaken for that of a product; remove it.')
  })
})

describe('the words of a link to documentation', () => {
  it.each([
    ['Ether.fi docs', 'https://etherfi.gitbook.io'], ['the ether.fi documentation', 'https://etherfi.gitbook.io/etherfi/'], ['P2P.org blog', 'https://p2porg.medium.com/'], ['setup.py', 'https://github.com/a/b/blob/main/setup.py'], ['setup.py', 'https://gitlab.com/a/b/-/raw/main/setup.py'], ['run.sh', 'https://raw.githubusercontent.com/a/b/main/run.sh'],
  ])('may hold what a project calls itself, or a file: [%s](%s)', (words, url) => expect(faultOfLinkWords(words, url)).toBeUndefined())

  it.each([
    ['ether.fi', 'https://etherfi.gitbook.io'], ['Ether.fi docs', 'https://etherfl.gitbook.io'], ['Ether.fi docs', 'https://etherfi.vercel.app'], ['Ether.fi docs', 'https://etherfi.example.org/'], ['Ether.fi docs', 'https://ether-fi.gitbook.io'], ['Stake at ether.fi', 'https://etherfi.gitbook.io'],
    ['ether.fi/docs', 'https://etherfi.gitbook.io'], ['docs.ether.fi', 'https://etherfi.gitbook.io'], ['\u0435ther.fi docs', 'https://etherfi.gitbook.io'], ['support@ether.fi docs', 'https://etherfi.gitbook.io'], ['setup.py/now', 'https://example.org/setup.py'], ['lido.fi docs, ether.fi', 'https://etherfi.gitbook.io'],
  ])('may hold no other host: [%s](%s)', (words, url) => expect(faultOfLinkWords(words, url)).toMatch(/^Unexpected (?:host|email address) "[^"]+" in the words of a link to "https:/))
})

describe('a page that is checked by itself, where no product file has to be read for it', () => {
  const product = (id: string) => readFileSync(join(root, `content/products/pools/${id}.json`), 'utf8')
  const page = (host: string) => `---\ntitle: A page\ndescription: A page that a test reads.\n---\n\n[Words](https://${host}/).\n`

  it.each([['rocket-pool.gitbook.io', 'warning'], ['rocket-poo1.gitbook.io', 'error'], ['rockett-pool.readthedocs.io', 'error'], ['rocketpool.gitbook.io', 'warning']])('%s is told as beside all others: %s', async (host, severity) => {
    const folder = repositoryWith({ 'content/products/pools/lido.json': product('lido'), 'content/products/pools/rocket-pool.json': product('rocket-pool'), 'content/page.mdx': page(host) })
    const { diagnostics } = await check(folder, '2026-11-25', (file) => file === 'content/page.mdx')
    expect(diagnostics.filter(({ rule }) => rule === 'link-host').map((diagnostic) => [diagnostic.severity, diagnostic.message.includes('"rocketpool.net"')])).toEqual([[severity, true]])
  })
})
