import { describe, expect, it } from 'vitest'
import { shownIn } from '../../src/mdx/shown.ts'
import { textsInSvg } from '../../src/words/svg-texts.ts'
import { newAccounts, newAccountsToMarkdown } from '../../src/review/new-accounts.ts'

const one = '0x1111111111111111111111111111111111111111'
const file = 'content/page.mdx'
const page = (body: string) => `---\ntitle: A page\ndescription: A page that a test reads.\n---\n\n${body}\n`
const between = (before: Record<string, string>, after: Record<string, string>) => newAccounts(new Map(Object.entries(before)), new Map(Object.entries(after)), (path, text) => (path.endsWith('.mdx') ? shownIn(path, text) : []))

describe('addresses that are new', () => {
  it.each([
    ['a sentence', `To ${one}.`], ['code', `\`${one}\``], ['a link', `[a](https://etherscan.io/address/${one})`], ['a link with entities', `[a](https://etherscan.io/address/&#48;x${one.slice(2)})`], ['words torn by a tag', `To ${one.slice(0, 20)}**${one.slice(20)}**`],
    ['a card', `<CardGrid><Card title="${one}">Words.</Card></CardGrid>`], ['a note', `Words.[^1]\n\n[^1]: ${one}`], ['a comment', `<!-- ${one} -->`], ['a page that cannot be read', `<b> ${one}`], ['a spelling without 0x', one.slice(2)],
    ['a link with signs as numbers', `[a](https://etherscan.io/token/0x%31${one.slice(3)})`], ['all signs as numbers', `[a](https://etherscan.io/token/${[...one].map((sign) => `%${sign.charCodeAt(0).toString(16)}`).join('')})`], ['such a link with entities', `[a](https://etherscan.io/token/&percnt;30x${one.slice(2)})`],
  ])('in %s', (_name, body) => expect(between({ [file]: page('Words.') }, { [file]: page(body) })).toEqual([{ account: one, files: [file] }]))

  it.each([
    ['torn by tags', `<text>${one.slice(0, 20)}<tspan>${one.slice(20)}</tspan></text>`],
    ['torn by tags on lines of their own', `<text>${one.slice(0, 20)}\n          <tspan>${one.slice(20)}</tspan>\n</text>`],
    ['with each sign in a tag', `<text>\n${[...one].map((sign) => `    <tspan x="1">${sign}</tspan>`).join('\n')}\n</text>`],
    ['in entities', `<text>&#48;&#x78;${one.slice(2)}</text>`],
    ['in an attribute', `<g aria-label="&#48;x${one.slice(2)}"/>`],
    ['in a section of plain text', `<text>0x<![CDATA[${one.slice(2)}]]></text>`],
    ['torn by a title', `<text>${one.slice(0, 20)}<title>zz</title>${one.slice(20)}</text>`],
    ['torn by a description between two texts', `<text>${one.slice(0, 20)}</text><desc>zz</desc><text>${one.slice(20)}</text>`],
    ['torn by a style', `<text>${one.slice(0, 20)}</text><style>.zz{fill:red}</style><text>${one.slice(20)}</text>`],
    ['torn by loose words that nothing draws', `<text>${one.slice(0, 20)}</text>zz<g>zz</g><text>${one.slice(20)}</text>`],
    ['torn by words in what nothing draws within a text', `<text>${one.slice(0, 20)}<g>zz</g>${one.slice(20)}</text>`],
    ['in a title beside other words', `<text>zz</text><title>${one}</title><text>zz</text>`],
    ['partly in a title', `<title>${one.slice(0, 20)}</title><text>${one.slice(20)}</text>`],
    ['before a mistake', `<text>&#48;x${one.slice(2)}</text><b>`],
  ])('in a drawing, %s', (_name, inner) => expect(newAccounts(new Map(), new Map([['public/a.svg', `<svg xmlns="http://www.w3.org/2000/svg">${inner}</svg>`]]), (_file, text) => textsInSvg(text))).toEqual([{ account: one, files: ['public/a.svg'] }]))

  it('are none among the numbers of a path', () => {
    expect(newAccounts(new Map(), new Map([['public/a.svg', `<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0${' 1 1'.repeat(40)}"/><text>100 % of 0x</text></svg>`]]), (_file, text) => textsInSvg(text))).toEqual([])
  })

  it('are those that no file had before, and name each file that has them now', () => {
    const product = `{ "address": "${one}" }`
    expect(between({ 'content/products/pools/a.json': product }, { 'content/products/pools/a.json': product, [file]: page(one) })).toEqual([])
    expect(between({}, { 'public/a.txt': one, [file]: page(`${one} and lido.eth`), 'src/a.ts': `'${'2'.repeat(40)}'` })).toEqual([{ account: one, files: [file, 'public/a.txt'] }, { account: 'lido.eth', files: [file] }])
  })

  it('are looked for in code as well, but for digits alone', () => {
    const [name, other] = ['lido.eth', 'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq']
    expect(between({}, { 'src/a.ts': `'${one}', '${name}', '${other}', '${'2'.repeat(40)}'` }).map(({ account }) => account)).toEqual([one, other, name])
  })

  it('are told in capitals and small letters as one, and hashes are none', () => {
    expect(between({ [file]: page(one.toUpperCase()) }, { [file]: page(`Now ${one}`) })).toEqual([])
    expect(between({}, { [file]: page(`[a](https://etherscan.io/tx/0x${'1'.repeat(64)})`) })).toEqual([])
  })

  it('come first in the report, and do nothing in it but show', () => {
    const report = newAccountsToMarkdown(between({}, { 'content/](x)\n# Approved.mdx': page(one) }))
    expect(report).toBe(`# ⚠ New addresses: look here first

No file had these before. Compare each with the project's own documentation, reached independently of this change: whoever follows one may lose everything.

- ⚠ \`${one}\` in \`content/](x)\ufffd# Approved.mdx\`
`)
    expect(newAccountsToMarkdown([])).toBe('')
  })
})
