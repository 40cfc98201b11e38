import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/check/check.ts'
import { root } from '../files.ts'
import { repositoryWith } from './repository.ts'

const head = '---\ntitle: A page\ndescription: A page that a test reads.\n---\n\n'
const lido = readFileSync(join(root, 'content/products/pools/lido.json'), 'utf8')
const kiln = readFileSync(join(root, 'content/products/saas/kiln.json'), 'utf8')
const account = '0x1111111111111111111111111111111111111111'

/** The complaints of one rule, "severity file:line", about a repository in which Lido stands and these files. */
const complaintsOf = async (rule: string, files: Record<string, string>) =>
  (await check(repositoryWith({ 'content/products/pools/lido.json': lido, ...files }), '2026-11-25')).diagnostics.filter((diagnostic) => diagnostic.rule === rule).map(({ severity, file, line }) => `${severity} ${file}:${line}`)

const page = (body: string) => ({ 'content/page.mdx': `${head}${body}\n` })
const kilnWith = (from: string, to: string) => {
  expect(kiln).toContain(from)
  return { 'content/products/saas/kiln.json': kiln.replace(from, () => to) }
}

describe('words that name another place than the link leads to', () => {
  it.each([
    '[Stake at lido.fi](https://other.example.org/)', '[Stake (lido.fi)](https://other.example.org/)', '[lido\u2024fi](https://other.example.org/)', '[lido\uff0efi](https://other.example.org/)', '[lido\uff61fi](https://other.example.org/)',
    '[support@lido.fi](mailto:other@example.org)', '[support@lido.fi](mailto:evil@lido.fi)', `[0xae7a…fE84](https://etherscan.io/address/${account})`, '[Stake](https://other.example.org/ "lido.fi")', '<a href="https://other.example.org/">lido.fi</a>',
    '<a href="https://other.example.org/" title="lido.fi">stake</a>', '[lido.fi][1]\n\n[1]: https://other.example.org/', '[stake][1]\n\n[1]: https://other.example.org/ "lido.fi"', 'Words.[^1]\n\n[^1]: [lido.fi](https://other.example.org/)', '[**lido**.fi](https://other.example.org/)',
    '[&#108;ido.fi](https://other.example.org/)', '[lido&period;fi](https://other.example.org/)', '[https://lido.fi@other.example.org/](https://other.example.org/)', '[Stake at LIDO.FI.](https://other.example.org/)', '[lido.fi/stake](https://lido.fi/other)',
    '[lido.f\u0456](https://other.example.org/)', '[lido.f\u0131](https://lido.fi.example.org/)', '[lido.\u0441\u043e](https://lido.co.example.org/)', '[lido.f\u0456](https://lido.fi/)',
    '[`lido.fi`](https://other.example.org/)', '[lido{/* */}.fi](https://other.example.org/)',
    '[lido.f\u0456](https://other.example.org/)', '[lido.f\u00ed](https://other.example.org/)', '[lido.c\u043em](https://other.example.org/)', '[lido.c\u1d0fm](https://other.example.org/)', '[lido.f\u0456](https://lido.fi/)', '[lido.c0m](https://other.example.org/)',
  ])('%s', async (body) => expect(await complaintsOf('link-text', page(body))).toEqual([expect.stringMatching(/^error content\/page\.mdx:[68]$/)]))

  it.each([
    ['"title": "Kiln', '"title": "lido.fi, Kiln'],
    ['"title": "Kiln', '"title": "Kiln (lido\u2024fi)'],
    ['"title": "Kiln', '"title": "lido.f\u0456, Kiln'],
    ['"name": "Kiln"', '"name": "lido.fi"'],
    ['"auditor": "Spearbit"', '"auditor": "Spearbit, lido.fi"'],
  ])('in a product file: %s -> %s', async (from, to) => expect(await complaintsOf('product-link-text', kilnWith(from, to))).toHaveLength(1))
})

describe('hosts that look like Lido’s, wherever a reader or a program meets them', () => {
  it.each([
    ['a sentence', page('See lid0.fi.')],
    ['words torn by a tag', page('See lid**0**.fi.')],
    ['words torn by a comment', page('See lid<!-- a -->0.fi.')],
    ['words torn by an entity', page('See lid&#48;.fi.')],
    ['an ending in other letters', page('See lid0.f\u0456.')],
    ['an ending with an accent', page('See lid0.f\u00ed.')],
    ['code', page('`lid0.fi`')],
    ['a code block', page('```\nlid0.fi\n```')],
    ['the name of a language of code', page('```lid0.fi\na\n```')],
    ['a title of a link', page('[a](https://example.org/ "lid0.fi")')],
    ['an abbreviation', page('<abbr title="lid0.fi">a</abbr>')],
    ['a card’s title', page('<CardGrid><Card title="lid0.fi">Words.</Card></CardGrid>')],
    ['a card’s description', page('<CardGrid><Card title="Words" description="lid0.fi" /></CardGrid>')],
    ['a term', page('<Term name="slot" also="lid0.fi" subject="ethereum">\nTwelve seconds.\n</Term>')],
    ['a table', page('| a |\n| --- |\n| lid0.fi |')],
    ['a heading', page('## At lid0.fi {#at}')],
    ['a mail’s host', page('[Write](mailto:a@lid0.fi)')],
    ['the front matter', { 'content/page.mdx': head.replace('A page that a test reads.', 'How to stake at lid0.fi with others.') }],
    ['a point of the summary', { 'content/page.mdx': head.replace('A page that a test reads.', 'A page that a test reads.\nsummaryPoints:\n  - At lid0.fi.') }],
    ['other full stops', page('See lid0\u2024fi.')],
    ['another ending', page('See lido.is.')],
    ['two letters changed places', page('See ldio.fi.')],
    ['a letter of another alphabet', page('See lid\u043e.fi.')],
    ['such a letter in the ending', page('See lido.f\u0456.')],
    ['an accent in the ending', page('See lid0.f\u00ed.')],
    ['phonetic writing in the ending', page('See rocketpool.n\u1d07t.')],
    ['such a letter in the ending, in a card’s title', page('<CardGrid><Card title="lido.f\u0131">Words.</Card></CardGrid>')],
  ])('%s', async (_name, files) => expect((await complaintsOf('link-host', files)).map((line) => line.split(' ')[0])).toContain('error'))

  it('are only warned of where the name stands within another word', async () => {
    expect(await complaintsOf('link-host', page('[a](https://stakelido.com/)'))).toEqual(['warning content/page.mdx:6'])
    expect(await complaintsOf('link-host', page('See getlidonow.org.'))).toEqual(['warning content/page.mdx:6'])
  })

  it('are told of, however many warnings stand before them', async () => {
    const many = Array.from({ length: 60 }, (_, index) => `[a](https://getlido${index}.org/)`).join('\n\n')
    expect(await complaintsOf('link-host', page(`${many}\n\nGo to lid0.fi.`))).toContain('error content/page.mdx:126')
    expect(await complaintsOf('link-host', page('See getlidoa.org, getlidob.org, getlidoc.org, getlidod.org, getlidoe.org, getlidof.org, lid0.fi.'))).toContain('error content/page.mdx:6')
  })

  it.each(['lido.submit()', 'StakeWise.sol', 'lido.pdf', 'stakewise.env', 'bedrock.log', 'Bedrock.The next'])('not %s', async (words) => expect(await complaintsOf('link-host', page(`See ${words}.`))).toEqual([]))

  it.each(['https://a.github.io/', 'https://foo.co.jp/', 'https://eips.ethereum.org/', 'https://research.lido.fi/'])('not %s', async (url) => expect(await complaintsOf('link-host', page(`[a](${url})`))).toEqual([]))
})

describe('addresses in the words of a page', () => {
  it.each([
    `Send to ${account}.`, `Send to \`${account}\`.`, `\`\`\`\n${account}\n\`\`\``, `<CardGrid><Card title="${account}">Words.</Card></CardGrid>`, `Words.[^1]\n\n[^1]: To ${account}.`, `[${account}](https://etherscan.io/address/${account})`,
    `Send to ${account.slice(2)}.`, `Send to ${account.replace('x', '\u0445')}.`, `Send to ${account.replace('0x', '\uff10\uff58')}.`, `Send to ${account.slice(0, 20)}**${account.slice(20)}**.`, `Send to ${account.slice(0, 20)}<!-- a -->${account.slice(20)}.`,
    `<abbr title="${account}">a</abbr>`, `## Send {#${account}}`, 'Send to bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq.', 'Send to lido.eth.', `| a |\n| --- |\n| ${account} |`, `[a](https://example.org/ "${account}")`,
  ])('%s', async (body) => expect((await complaintsOf('address-in-words', page(body))).map((line) => line.split(' ')[0])).toContain('error'))

  it('not in what a link leads to: that is shown to the reviewer', async () => {
    expect(await complaintsOf('address-in-words', page(`[The token](https://etherscan.io/address/${account})`))).toEqual([])
  })
})

describe('a second Lido', () => {
  it.each(['LIDO', 'L\u00eddo', '\uff2cido', '\u{1d40b}\u{1d422}\u{1d41d}\u{1d428}', 'Lid\u043e', 'Lid0', 'Lido Finance', 'Lido DAO', 'The Lido Protocol', 'Lido v3', 'L.i.d.o', 'Lido', 'L\u0268do', '\u0141ido', 'LI\u0110O', 'L\u0407DO', 'Lid\u01fe', 'L\u0456d\u04e6', 'Lid\u0275', '\u023dido', '\ua4e1\ua4f2\ua4d3\ua4f3 \ua4e63', '\u13de\u13a5\u13a0\u13be 3'])('%s on another host', async (name) => {
    const rules = await Promise.all(['product-lookalike', 'product-schema'].map((rule) => complaintsOf(rule, kilnWith('"name": "Kiln"', `"name": "${name}"`))))
    expect(rules.flat()).toContain('error content/products/saas/kiln.json:2')
  })

  it.each([['Rocket Pool', 'RocketPool'], ['Rocket Pool', 'The Rocket-Pool Protocol'], ['StakeWise', 'Stake Wise'], ['ether.fi', 'EtherFi'], ['ether.fi', 'Ether Fi Finance'], ['Liquid Collective', 'LiquidCollective DAO'], ['StakeWise', 'Stakewize'], ['Allnodes', 'Allnode'], ['ether.fi', 'Ether.fi v2']])('and of %s, called %s', async (name, second) => {
    const own = lido.replace('"name": "Lido"', `"name": "${name}"`)
    expect(await complaintsOf('product-lookalike', { 'content/products/pools/lido.json': own, ...kilnWith('"name": "Kiln"', `"name": "${second}"`) })).toContain('error content/products/saas/kiln.json:2')
  })

  it.each(['stETH', 'STETH', '5tETH', 'st\u00cbTH', '\uff53\uff54ETH', 'st\u0415TH', 'LDO Finance', 'stETH Finance', 'wstETH', 'Wst-ETH', 'The stETH Protocol', 'Lido Staked ETH'])('and of its token, called %s', async (name) => {
    const rules = await Promise.all(['product-lookalike', 'product-schema'].map((rule) => complaintsOf(rule, kilnWith('"name": "Kiln"', `"name": "${name}"`))))
    expect(rules.flat()).toContain('error content/products/saas/kiln.json:2')
  })

  it.each(['LDO', 'LD0', 'Ldo', 'LIO', 'stETH by Kiln', 'Kiln stETH'])('is warned of where it comes near, called %s', async (name) => {
    expect(await complaintsOf('product-lookalike', kilnWith('"name": "Kiln"', `"name": "${name}"`))).toContain('warning content/products/saas/kiln.json:2')
  })

  it.each(['stETH', 'wstETH'])('may have its own token’s name: %s', async (name) => {
    expect(await complaintsOf('product-lookalike', { 'content/products/saas/lido.json': lido.replace('"name": "Lido"', `"name": "${name}"`) })).toEqual([])
  })

  it('is warned of where the name only holds it', async () => {
    expect(await complaintsOf('product-lookalike', kilnWith('"name": "Kiln"', '"name": "Superlido"'))).toEqual(['warning content/products/saas/kiln.json:2'])
    expect(await complaintsOf('product-lookalike', kilnWith('"name": "Kiln"', '"name": "Kiln for Lido"'))).toEqual(['warning content/products/pools/lido.json:2', 'warning content/products/saas/kiln.json:2'])
    expect(await complaintsOf('product-lookalike', kilnWith('"name": "Kiln"', '"name": "Lydo"'))).toContain('warning content/products/saas/kiln.json:2')
    const coinbase = lido.replace('"name": "Lido"', '"name": "Coinbase cbETH"')
    expect(await complaintsOf('product-lookalike', { 'content/products/pools/lido.json': coinbase, ...kilnWith('"name": "Kiln"', '"name": "Coinbase"') })).toContain('warning content/products/saas/kiln.json:2')
  })

  it('is fine on Lido’s own host', async () => {
    const own = lido.replace(/"url": "https:\/\/[^"]*"/, '"url": "https://stake.lido.fi/"')
    expect(await complaintsOf('product-lookalike', { 'content/products/saas/lido.json': own })).toEqual([])
  })
})

describe('words of files that are served as they are', () => {
  const drawing = (words: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text>${words}</text></svg>`
  it.each<[string, Record<string, string>]>([
    ['an address in a text', { 'public/news.txt': `Send to ${account}.` }],
    ['a look-alike in a text', { 'public/news.txt': 'See lid0.fi.' }],
    ['a look-alike of an ending in a text', { 'public/news.txt': 'See lido.f\u0456.' }],
    ['an address in a drawing', { 'public/a.svg': drawing(account) }],
    ['an address that is torn in a drawing', { 'public/a.svg': drawing(`${account.slice(0, 20)}<tspan>${account.slice(20)}</tspan>`) }],
    ['an address that a title tears in a drawing', { 'public/a.svg': drawing(`${account.slice(0, 20)}<title>zz</title>${account.slice(20)}`) }],
    ['an address that a description tears in a drawing', { 'public/a.svg': drawing(`${account.slice(0, 20)}</text><desc>zz</desc><text>${account.slice(20)}`) }],
    ['a look-alike that a style tears in a drawing', { 'assets/a.svg': drawing('lid0</text><style>.zz{fill:red}</style><text>.fi') }],
    ['a look-alike in a drawing', { 'assets/a.svg': drawing('lid&#48;.fi') }],
    ['a look-alike that is read aloud', { 'assets/a.svg': drawing('Words').replace('viewBox', 'aria-label="lid0.fi" viewBox') }],
  ])('%s', async (_name, files) => expect(await complaintsOf('asset-content', files)).toEqual([`error ${Object.keys(files)[0]}:1`]))

  it('may name a product, a mail address and a page', async () => {
    expect(await complaintsOf('asset-content', { 'public/a.txt': 'Contact: mailto:security@example.org\nSee https://lido.fi/.\n', 'public/a.svg': drawing('lido.fi') })).toEqual([])
  })
})
