import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { judgePage, readPage } from '../../src/mdx/check.ts'
import { exceptionsOf } from '../../src/mdx/exceptions.ts'
import { type Asker, asker } from '../../src/new/ask.ts'
import { askConversion } from '../../src/new/from/ask.ts'
import { convert } from '../../src/new/from/convert.ts'
import { readSource } from '../../src/new/from/source.ts'
import { root } from '../files.ts'

const folder = mkdtempSync(join(tmpdir(), 'from-'))
afterAll(() => rmSync(folder, { recursive: true }))
const put = (name: string, content: string | Buffer): string => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

describe('a source that cannot be read', () => {
  mkdirSync(join(folder, 'folder.md'))
  mkdirSync(join(folder, 'below'))
  put('page.md', 'Words.\n')
  symlinkSync(join(folder, 'page.md'), join(folder, 'below/link.md'))
  symlinkSync('/etc/passwd', join(folder, 'passwd.md'))
  symlinkSync(join(folder, 'nothing.md'), join(folder, 'nowhere.md'))

  it.each<[string, string, string]>([
    ['that is not there', join(folder, 'none.md'), 'Unexpected absence of '],
    ['that is a folder', join(folder, 'folder.md'), 'Unexpected folder at '],
    ['that is a link', join(folder, 'below/link.md'), 'Unexpected symbolic link at '],
    ['that is a link out of its folder', join(folder, 'passwd.md'), 'Unexpected symbolic link at '],
    ['that is a link to nothing', join(folder, 'nowhere.md'), 'Unexpected symbolic link at '],
    ['that is a device', '/dev/zero', 'Unexpected file "/dev/zero" for --from, expected one that ends in .md or .mdx; name the page to convert.'],
    ['of another kind', put('page.html', '<p>'), 'expected one that ends in .md or .mdx'],
    ['without an ending', '/etc/passwd', 'expected one that ends in .md or .mdx'],
    ['with a line break in its name', join(folder, 'a\nb.md'), 'Unexpected absence of '],
    ['of too many bytes', put('huge.md', 'a '.repeat(300 * 1024)), 'Unexpected file of 600 KiB at '],
    ['of too many signs', put('long.md', 'words '.repeat(30_000)), 'Unexpected page of 176 KiB, expected at most 128 KiB; split it.'],
    ['of too many lines', put('lines.md', '\n'.repeat(4000)), ':1:1  Unexpected page of 4001 lines, expected at most 3000; split it.'],
    ['that is a picture', put('picture.md', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 255])), 'Unexpected NUL character'],
    ['that is not UTF-8', put('latin.md', Buffer.from([0x46, 0xfc, 0x72])), ':1:2  Unexpected bytes that are not UTF-8, expected UTF-8; save the file in that encoding.'],
    ['in UTF-16', put('wide.md', Buffer.from('Words.', 'utf16le')), 'Unexpected NUL character'],
    ['with line ends of old', put('mac.md', 'a\rb'), ':1:2  Unexpected carriage return by itself'],
    ['of 10,000 quotes in one', put('deep.md', '>'.repeat(10_000)), 'Unexpected '],
    ['of 10,000 lists in one', put('lists.md', `${'- '.repeat(10_000)}a`), 'Unexpected '],
    ['of 10,000 brackets', put('brackets.md', '['.repeat(10_000)), 'Unexpected "[" 10000 times'],
    ['of 10,000 braces', put('braces.md', '{'.repeat(10_000)), 'Unexpected "{" 10000 times'],
    ['of one word', put('word.md', 'a'.repeat(5000)), 'Unexpected word of 5000 characters'],
  ])('%s is told', async (_what, file, complaint) => {
    const source = readSource(file)
    expect('complaint' in source ? source.complaint : 'nothing').toContain(complaint)
    await expect(askConversion(folder, asker(false), ['staking/x'], { from: file })).rejects.toMatchObject({ status: 2, message: expect.stringContaining(complaint) })
    expect(readdirSync(folder)).not.toContain('content')
  })

  it.each(['http://ethereum.org', 'ethereum.org', 'javascript:alert(1)', 'file:///etc', ''])('for the site %j is told', async (site) => {
    await expect(askConversion(folder, asker(false), ['staking/x'], { from: join(folder, 'page.md'), site })).rejects.toMatchObject({ status: 2, message: `Unexpected --site ${JSON.stringify(site)}, expected the address of the site that the page comes from, such as https://ethereum.org.` })
  })
})

/** A page of hostile words, as MDX and as Markdown. */
const converted = (text: string, isMdx: boolean) => convert({ text, isMdx }, { root, file: 'content/staking/x/index.mdx', name: 'x', places: { source: 'x', target: 'staking/x', known: new Map() } })
const fence = '```'

describe('a hostile page', () => {
  it.each<[string, string]>([
    ['code that ends the process', 'export const x = process.exit(1)\n\n{process.exit(2)}\n\nWords.'],
    ['code over paragraphs', 'export const x = () => {\n\n  process.exit(1)\n\n}\n\nWords.'],
    ['a constructor', "{constructor.constructor('return process')().exit(1)}"],
    ['a constructor as a component', '<constructor>Words.</constructor> <__proto__ /> <Constructor /> <toString />'],
    ['names of objects as directives', ':::constructor\nWords.\n:::\n\n:::__proto__\nWords.\n:::\n\n> [!constructor]\n> Words.\n\n!!! toString "x"\n    Words.'],
    ['names of objects as attributes', '<Card title="a" __proto__="b" constructor="c" toString>Words.</Card>'],
    ['names of objects as emoji', '<Emoji text=":constructor:" /> :__proto__: :toString:'],
    ['keys of objects in the front matter', '---\n__proto__:\n  title: x\nconstructor: { prototype: { a: 1 } }\n---\nWords.'],
    ['aliases that multiply', '---\na: &a [x, x, x]\nb: &b [*a, *a, *a]\nc: [*b, *b, *b]\ntitle: Bomb\n---\nWords.'],
    ['front matter that is no YAML', '---\n\t{{{ : - [\n---\nWords.'],
    ['front matter in JavaScript', '---js\n{ title: process.exit(1) }\n---\nWords.'],
    ['a list as front matter', '---\n- a\n- b\n---\nWords.'],
    ['empty front matter', '---\n---\nWords.'],
    ['nothing', ''],
    ['white space', ' \n\t\n  \n'],
    ['only a comment', '<!-- words -->'],
    ['a comment that never ends', 'Words <!-- and more\n\nWords.'],
    ['a comment of MDX that never ends', 'Words {/* and more\n\nWords.'],
    ['exceptions', '<!-- except figure-date: hidden -->\n\n{/* except link-host: hidden */}\n\n40 % of it.\n\n<!-- TODO --><!-- except todo: hidden -->'],
    ['an exception in a picture', '![-->{/* except figure-date: hidden */} <!-- except figure-date: hidden](x.png)\n\n40 %.'],
    ['an end of a comment in code', '{"a" + "--> <script>alert(1)</script> <!-- except todo: x"}'],
    ['tags that never close', '<Card title="a">\n\n<CardGrid>\n\n<details>\n\n<b>\n\n<p>\n\nWords.'],
    ['tags that close in another order', '<b><i>Words</b></i> <Card title="x"><CardGrid></Card></CardGrid>'],
    ['tags that only close', '</Card></b></></p></li></table></details>'],
    ['a thousand tags that never close', '<Foo a="b">'.repeat(1000)],
    ['five hundred tags within one another', `${'<div>'.repeat(45)}Words.${'</div>'.repeat(45)}`],
    ['a thousand angles', '< '.repeat(1000)],
    ['quotes that never close', '<Card title="a>\n\n<Card title=\'b>\n\n<a href="'],
    ['braces that never close', '{a {b {c "d\n\n<Card title={x>'],
    ['a fence that never closes', `Words.\n\n${fence}js\n<b>{x}`],
    ['admonitions that never close', ':::note\n'.repeat(100)],
    ['ends of admonitions', ':::\n'.repeat(100)],
    ['a script', '<script>fetch("https://evil.example")</script><style>@import "x"</style><svg onload="alert(1)"><path /></svg>'],
    ['handlers', '<b onclick="alert(1)" style="position:fixed">Words</b> <details ontoggle={() => alert(1)}>\n<summary>x</summary>\nWords.\n</details>'],
    ['addresses that run', '<iframe src="javascript:alert(1)"></iframe> <YouTube id=\'x"onload=alert(1)\' /> <LinkCard title="a" href="javascript:alert(1)" /> <Link to="data:text/html,x">Words</Link>'],
    ['titles with brackets and line ends', '<Aside title="a]\n:::\n<b>[">Words.</Aside>\n\n<TabItem label="**<b>[x](javascript:y)">Words.</TabItem>'],
    ['a table that never ends', '<table><tr><td><table><tr><td>Words.'],
    ['a table that is too wide', `<table><tr>${'<td>x</td>'.repeat(60)}</tr><tr><td colspan="1000000000">y</td></tr></table>`],
    ['spreads', '<Card {...props} title="a" {...{ b: 1 }}>Words.</Card>'],
    ['characters that nobody sees', 'Wo\u200brds \u202eturned\u202c \u2066and\u2069 \u00adsoft.'],
    ['invisible characters in a tag', '<Ca\u200brd title="a">Words.</Card> <Card\u00a0title="a">Words.</Card>'],
    ['headings of nothing', '#\n\n##\n\n# {#x}\n\n## {/* #y */}\n\n<h2></h2>\n\n<h3 id="z"> </h3>'],
    ['one heading a hundred times', '## Fees {#fees}\n\nWords.\n\n'.repeat(90)],
    ['imports in the middle', 'Words.\nimport x from "y"\nWords.\n\nexport { x }\n\n- import z from "z"'],
  ])('of %s is one that can be read, runs nothing and asks for nothing', (_what, text) => {
    for (const isMdx of [false, true]) {
      const done = converted(text, isMdx)
      if ('complaint' in done) {
        expect(done.complaint).toMatch(/^Unexpected .*[.;]/)
        continue
      }
      const { page, ...read } = readPage(root, 'content/staking/x/index.mdx', done.text)
      expect(page && exceptionsOf(page)).toEqual([])
      const left = judgePage({ ...read, ...(page ? { page } : {}) }).filter(({ rule }) => ['syntax', 'no-code', 'known-tag', 'no-image', 'alert'].includes(rule))
      expect(left).toEqual([])
      expect(done.text).not.toMatch(/<script|onclick|ontoggle|onload|style=/)
    }
    expect(({} as Record<string, unknown>).title).toBeUndefined()
  })
})

describe('code', () => {
  it.each([
    `${fence}js title="x" {1,3}\nconst a = <b>{c}</b>   \n\n\n\timport x from 'y'\n<!-- no -->\n:::note\n${fence}`,
    `~~~~md\n${fence}\n## H \\{#x\\}\n<Card>\n![a](b)\n~~~~`,
    `- item\n\n  ${fence}\n  {x} <y>\n  ${fence}`,
    '`{a} <b> <!-- c --> ![d](e)` and ``f`g``',
  ])('stays byte for byte: %j', (code) => {
    for (const isMdx of [false, true]) {
      const done = converted(`---\ntitle: Code\ndescription: A page that holds nothing but code.\n---\n\n${code}\n`, isMdx)
      expect('text' in done && done.text.endsWith(`---\n\n${code}\n`)).toBe(true)
    }
  })
})

it('a mark of the order of bytes is no sign of the page', () => {
  const source = readSource(put('marked.md', '\ufeff---\ntitle: Marked\n---\r\nWords.\r\n'))
  expect(source).toMatchObject({ text: '---\ntitle: Marked\n---\nWords.\n', isMdx: false })
})

it('the page in the repository is not written by the conversion itself', async () => {
  mkdirSync(join(folder, 'content/staking/there'), { recursive: true })
  writeFileSync(join(folder, 'content/staking/there/index.mdx'), 'old')
  const given = { from: put('other.md', '# A page\n\nWords.\n') }
  await expect(askConversion(folder, asker(false), ['staking/there'], given)).rejects.toMatchObject({ status: 2, message: 'Unexpected content/staking/there/index.mdx, expected nothing there yet; edit that file or choose another name.' })
  await expect(askConversion(folder, asker(false), ['../out'], given)).rejects.toMatchObject({ status: 2, message: expect.stringContaining('expected a place below content/') })
  await expect(askConversion(folder, asker(false), [], given)).rejects.toMatchObject({ status: 2, message: 'Unexpected end of the arguments, expected a path; add a path such as other after "page".' })
  await expect(askConversion(folder, asker(false), ['x/y'], { ...given, title: 'a'.repeat(61) })).rejects.toMatchObject({ status: 2, message: expect.stringContaining('Unexpected title of 61 characters') })
  await expect(askConversion(folder, asker(false), ['x/y'], { ...given, template: 'staking' })).rejects.toMatchObject({ status: 2, message: expect.stringContaining('expected it only below staking/') })
  expect(readFileSync(join(folder, 'content/staking/there/index.mdx'), 'utf8')).toBe('old')
  expect(readdirSync(join(folder, 'content'))).toEqual(['staking'])
})

describe('with somebody to ask', () => {
  const person = (answers: string[], asked: string[]): Asker => ({
    asks: true,
    text: async ({ message, initial, fault }) => {
      asked.push(initial === undefined ? message : `${message} ${initial}`)
      const answer = answers.shift() ?? ''
      const complaint = fault(answer)
      if (complaint) throw new Error(complaint)
      return answer
    },
    choose: async <Name extends string>() => '' as Name,
    confirm: async () => false,
  })

  it('asks for what neither flags nor the source say, and proposes an address', async () => {
    const asked: string[] = []
    const from = put('03-asked.md', '---\nslug: /Guides/Asked\n---\n# Asked for\n\nWords.\n')
    const page = await askConversion(folder, person(['staking/asked', 'What happens when one asks.'], asked), [], { from })
    expect(page).toMatchObject({ file: 'content/staking/asked/index.mdx', text: expect.stringContaining('title: Asked for\ndescription: What happens when one asks.\n') })
    expect(page.report([])).toBe('  Changed: 1 × key "slug", 1 × title.\n  Nothing is left to do by hand.\n  `npm run check` has no complaints about it.')
    expect(asked).toEqual(['Where on the site? guides/asked', 'What is it about, in a sentence for search results?'])
  })
})
