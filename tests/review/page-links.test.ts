import { describe, expect, it } from 'vitest'
import { readShown } from '../../src/mdx/shown.ts'
import { newPageLinks as linksBetween, pageLinksToMarkdown } from '../../src/review/page-links.ts'

const page = (body: string) => `---\ntitle: A page\ndescription: A page that a test reads.\n---\n\n${body}\n`
const pages = (...bodies: string[]) => new Map(bodies.map((body, index) => [`content/page-${index}.mdx`, page(body)]))
const newPageLinks = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>) => linksBetween(before, after, readShown)
const reportOf = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>) => pageLinksToMarkdown(newPageLinks(before, after))

describe('what a change does to the links of pages', () => {
  it('is nothing where words and paths change', () => {
    expect(reportOf(pages('[Lido](https://lido.fi/)'), pages('See [Lido, again](https://lido.fi/stake).'))).toBe('')
  })

  it('is a host among many other changes', () => {
    const many = (host: string) => pages(...Array.from({ length: 20 }, (_, index) => `Words ${index} [Lido](https://${index === 13 ? host : 'lido.fi'}/)`))
    const after = new Map([...many('claims.example')].map(([file, text]) => [file, text.replace('Words', 'Other words')]))
    expect(newPageLinks(many('lido.fi'), after)).toEqual([{ file: 'content/page-13.mdx', hosts: [{ host: 'claims.example', strange: true }], paths: [], exceptions: [] }])
  })

  it('is a host that other pages have, unmarked', () => {
    expect(newPageLinks(pages('[a](https://lido.fi/)', 'Words.'), pages('[a](https://lido.fi/)', '[a](https://stake.lido.fi/)'))).toEqual([{ file: 'content/page-1.mdx', hosts: [{ host: 'stake.lido.fi', strange: false }], paths: [], exceptions: [] }])
  })

  it.each(['[a](https&colon;//evil.example/)', '[a](HTTPS://evil.example/)', '[a][b]\n\n[b]: https://evil.example/', '<a href="https:&#x2f;/evil.example/">a</a>', 'Go to https://evil.example/ now.', '`https://evil.example/`', '<b>\n\n[a](https://evil.example/)', '[a](http://evil.example/)', '<ButtonLink to="https&colon;//evil.example/">a</ButtonLink>', '<DocLink href="https://evil.example/">a</DocLink>', ':::note[Go to evil.example]\nWords.\n:::', '> [!NOTE]\n> [a](https://evil.example/)', '<ExpandableCard title="a" contentPreview="evil&period;example">\nWords.\n</ExpandableCard>', '<InfoBanner title="evil.example">\nWords.\n</InfoBanner>'])('is a host however it is written: %s', (body) => {
    expect(newPageLinks(pages('Words.'), pages(body)).flatMap(({ hosts }) => hosts.map(({ host }) => host))).toEqual(['evil.example'])
  })

  it.each([
    ['github.com', 'https://github.com/lidofinance/docs', 'https://github.com/lidofinannce/docs', 'github.com/lidofinannce/docs', true],
    ['another path of the same owner', 'https://github.com/lidofinance/docs', 'https://github.com/lidofinance/other/', 'github.com/lidofinance/other', false],
    ['gitlab.com', 'https://gitlab.com/a', 'https://gitlab.com/b', 'gitlab.com/b', true],
    ['x.com', 'https://x.com/LidoFinance', 'https://x.com/LidoFinance_', 'x.com/LidoFinance_', true],
    ['t.me', 'https://t.me/lidofinance', 'https://t.me/lid0finance', 't.me/lid0finance', true],
    ['medium.com', 'https://medium.com/@lido', 'https://medium.com/@l1do', 'medium.com/@l1do', true],
    ['a document', 'https://docs.google.com/document/d/1', 'https://docs.google.com/document/d/2?usp=sharing', 'docs.google.com/document/d/2?usp=sharing', false],
    ['a host below', 'https://a.notion.site/b', 'https://a.notion.site/c', 'a.notion.site/c', true],
    ['a path that is hidden from readers of the source', 'https://github.com/a', 'https&colon;//github.com/b', 'github.com/b', true],
    ['a path after a number sign', 'https://matrix.to/#/@a', 'https://matrix.to/#/@b', 'matrix.to#/@b', false],
  ])('is a path on a host where anybody has some: %s', (_name, then, now, path, strange) => {
    expect(newPageLinks(pages(`[a](${then})`), pages(`[a](${now})`))).toEqual([{ file: 'content/page-0.mdx', hosts: [], paths: [{ path, strange }], exceptions: [] }])
  })

  it('is such a path as well where the host is new, and none that another address of the page had', () => {
    expect(newPageLinks(pages('[a](https://github.com/b) words'), pages('[a](https://github.com/b) [a](https://github.com/b/#readme) [c](https://gitlab.com/d)'))).toEqual([
      { file: 'content/page-0.mdx', hosts: [{ host: 'gitlab.com', strange: true }], paths: [{ path: 'gitlab.com/d', strange: true }], exceptions: [] },
    ])
  })

  it('is no path on a host that belongs to one', () => {
    expect(newPageLinks(pages('[a](https://lido.fi/a)'), pages('[a](https://lido.fi/b) [c](https://lido.fi/notgithub.com)'))).toEqual([])
  })

  it('shows such a path, and does nothing in it', () => {
    expect(reportOf(pages('[a](https://github.com/a)'), pages('[a](https://github.com/@everyone/`code`|<b>)'))).toContain("- ⚠ `content/page-0.mdx`: leads to new paths on hosts where anybody can have one\n  - ")
    expect(reportOf(pages('[a](https://github.com/a)'), pages('[a](https://github.com/evil/lido)'))).toBe(`# ⚠ Links of pages: look here first

Compare every character with the project's own documentation, reached independently of this change.

- ⚠ \`content/page-0.mdx\`: leads to new paths on hosts where anybody can have one
  - \`github.com/evil/lido\` (whose owner is new to all pages)
`)
  })

  it('is a new page with its links, and a new exception with its reason', () => {
    expect(reportOf(new Map(), pages('<!-- except link-host: `They` | told me so, @everyone -->\n\n[a](https://lid0.fi/)'))).toBe(`# ⚠ Links of pages: look here first

Compare every character with the project's own documentation, reached independently of this change.

- ⚠ \`content/page-0.mdx\`: links to or names hosts that are new to the page
  - \`lid0.fi\` (new to all pages)
- ⚠ \`content/page-0.mdx\`: a new exception, except link-host: \\\`They\\\` \\| told me so, @&#8203;everyone
`)
  })

  const exceptionsOf = (then: string, now: string) => newPageLinks(pages(then), pages(now)).flatMap(({ exceptions }) => exceptions)

  it.each([
    ['with signs of tags', '<!-- except todo: Frax -> moved, it says. -->\n\nTODO', ['except todo: Frax -> moved, it says.']],
    ['with brackets', '<!-- except todo: The <b> is {right}. -->\n\nTODO', ['except todo: The <b> is {right}.']],
    ['behind ten spaces', `<!--${' '.repeat(10)}except todo: This is right. -->\n\nTODO`, ['except todo: This is right.']],
    ['on several lines', '<!--\n\n\nexcept\ntodo:\nThis is right.\n-->\n\nTODO', ['except todo: This is right.']],
    ['in the other form', '{/*   except todo: This is right. */}\n\nTODO', ['except todo: This is right.']],
    ['with a long reason', `<!-- except todo: ${'very '.repeat(100)}right. -->\n\nTODO`, [`except todo: ${'very '.repeat(100)}right.`]],
    ['without a rule', '<!-- except -->\n\nTODO', ['except :']],
    ['in a page that cannot be read', '<b>\n\n<!--  please Except {this} -->', ['please Except {this}']],
    ['in a comment that nobody closes', 'Words.\n\n<!-- except todo: <b>', ['except todo: <b>']],
  ])('is a new exception %s', (_name, body, exceptions) => expect(exceptionsOf('Words.', body)).toEqual(exceptions))

  it('is each exception that stands there more often than before, and none that stays', () => {
    const asked = '<!-- except todo: This is right. -->\n\nTODO\n\n'
    expect(exceptionsOf(asked, `${asked}Words.\n\n${asked}`)).toEqual(['except todo: This is right.'])
    expect(exceptionsOf(asked, `${asked}Words.\n\n${asked}${asked}`)).toHaveLength(2)
    expect(exceptionsOf(`${asked}Words.\n\n${asked}`, `Other words.\n\n${asked}${asked}`)).toEqual([])
    expect(exceptionsOf(`${asked}Words.\n\n${asked}`, asked)).toEqual([])
  })

  it('cuts what is meant to bury the rest', () => {
    expect(reportOf(pages('Words.'), pages(`<!-- except todo: ${'very '.repeat(100)}right. -->\n\nTODO`))).toContain(`a new exception, \`except todo: ${'very '.repeat(57)}ve\`… (219 characters more)\n`)
  })

  it.each([
    ['a mail', '[a](mailto:support@evil.example.com)', ['evil.example.com']],
    ['a mail in entities', '[a](mailto&colon;support&#64;evil.example.com)', ['evil.example.com']],
    ['a mail with signs as numbers', '[a](mailto:support%40evil.example%2Ecom)', ['evil.example.com']],
    ['a copy of a mail', '[a](mailto:me@lido.fi?cc=b@evil.example.com)', ['evil.example.com']],
    ['a mail in words', 'Write to me@evil.example.com today.', ['evil.example.com']],
    ['a host in words', 'Go to evil.example.com today.', ['evil.example.com']],
    ['a host torn by tags', 'Go to evil.**example**.com today.', ['evil.example.com']],
    ['a host in code', '`evil.example.com`', ['evil.example.com']],
    ['a host with other full stops', 'Go to evil。example。com today.', ['evil.example.com']],
    ['a host in an attribute', '<CardGrid><Card title="evil.example.com">Words.</Card></CardGrid>', ['evil.example.com']],
    ['a link without https', '[a](//evil.example.com/)', ['evil.example.com']],
    ['a link with one slash', '[a](https:/evil.example.com/)', ['evil.example.com']],
    ['a host in a page that cannot be read', '<b> evil.example.com', ['evil.example.com']],
    ['no file, number or host that was there', 'See index.mdx and app.js, 1.5 and e.g. lido.fi.', []],
  ])('is a host that no address shows: %s', (_name, body, hosts) => {
    expect(newPageLinks(pages('Stake at lido.fi.'), pages(`Stake at lido.fi. ${body}`)).flatMap((one) => one.hosts.map(({ host }) => host))).toEqual(hosts)
  })

  it('is another mailbox where anybody has one', () => {
    expect(newPageLinks(pages('[a](mailto:lido@gmail.com)'), pages('[a](mailto:lid0@gmail.com)'))).toEqual([{ file: 'content/page-0.mdx', hosts: [], paths: [{ path: 'lid0@gmail.com', strange: true }], exceptions: [] }])
    expect(newPageLinks(pages('[a](mailto:lido@gmail.com)'), pages('Write to lido@gmail.com.'))).toEqual([])
  })

  it('does nothing in the report, whatever a file is called', () => {
    expect(reportOf(new Map(), new Map([['content/](x)\n# Approved `<script>|.mdx', page('[a](https://lido.fi/)')]]))).not.toMatch(/\n# Approved|<script>|(?<!\\)\]\(x\)/)
  })
})
