import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/check/check.ts'
import { root } from '../files.ts'
import { repositoryWith } from './repository.ts'

const head = '---\ntitle: A page\ndescription: A page that a test reads.\n---\n\n'
const today = '2026-11-22'

/** Checks a repository that holds these files and nothing else, and gives "file:line:column rule" of each error. */
async function refusalsOf(files: Record<string, string | Buffer>, links: Record<string, string> = {}): Promise<string[]> {
  return (await check(repositoryWith(files, links), today)).diagnostics.filter(({ severity }) => severity === 'error').map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`)
}

const refusalOfBody = async (body: string) => (await refusalsOf({ 'content/page.mdx': `${head}${body}\n` }))[0]

describe('a page that would run code or reach out is refused at its position', () => {
  it.each([
    ['an import', 'import fs from "node:fs"', '6:1 no-code'],
    ['an export', 'export const a = process.exit()', '6:1 no-code'],
    ['an expression', 'Words {process.exit()} words.', '6:7 no-code'],
    ['an expression in an attribute', '<abbr title={process.exit()}>a</abbr>', '6:7 known-attribute'],
    ['a spread', '<abbr {...process.env}>a</abbr>', '6:7 no-code'],
    ['an event handler', '<b onclick="alert(1)">a</b>', '6:4 known-attribute'],
    ['an event handler as React writes it', '<b onClick="alert(1)">a</b>', '6:4 known-attribute'],
    ['a script', '<script src="https://evil.example/a.js"></script>', '6:1 known-tag'],
    ['a script in capitals', '<SCRIPT>alert(1)</SCRIPT>', '6:1 known-tag'],
    ['a frame', '<iframe src="https://evil.example" />', '6:1 known-tag'],
    ['a style sheet', '<style>a</style>', '6:1 known-tag'],
    ['an object', '<object data="x" />', '6:1 known-tag'],
    ['a form', '<form action="https://evil.example" />', '6:1 known-tag'],
    ['a drawing', '<svg><a href="/" /></svg>', '6:1 known-tag'],
    ['a base', '<base href="https://evil.example" />', '6:1 known-tag'],
    ['a meta refresh', '<meta http-equiv="refresh" content="0;url=https://evil.example" />', '6:1 known-tag'],
    ['a style attribute', '<b style="background:url(https://evil.example)">a</b>', '6:4 known-attribute'],
    ['inner HTML', '<b dangerouslySetInnerHTML="a">a</b>', '6:4 known-attribute'],
    ['a picture from elsewhere', '![a](https://evil.example/a.png)', '6:1 no-image'],
    ['a member of a component', '<CardGrid.Card />', '6:1 known-tag'],
    ['a namespace', '<a:b />', '6:1 known-tag'],
    ['a constructor', '<constructor />', '6:1 known-tag'],
    ['a __proto__', '<__proto__ />', '6:1 known-tag'],
    ['a fragment', '<></>', '6:1 known-tag'],
  ])('%s', async (_name, body, place) => expect(await refusalOfBody(body)).toBe(`content/page.mdx:${place}`))

  it.each([
    '[a](javascript:alert(1))', '[a](JaVaScRiPt:alert(1))', '[a](java&#9;script:alert(1))', '[a](&#106;avascript:alert(1))', '[a](javascript&colon;alert(1))', '[a](&#x1;javascript:alert(1))',
    '[a](data:text/html,a)', '[a](DATA:text/html;base64,YQ==)', '[a](vbscript:a)', '[a](file:///etc/passwd)', '[a](blob:https://evil.example/a)', '[a](//evil.example)', '[a](/\\evil.example)', '[a](\\\\evil.example)',
    '[a](https://lido.fi@evil.example/)', '[a](http://lido.fi)', '[a](ttps://lido.fi)', '[a](ftp://lido.fi)', '[a][b]\n\n[b]: javascript:alert(1)', '<javascript:alert(1)>',
    '<a href="javascript:alert(1)">a</a>', '<a href="java\tscript:alert(1)">a</a>', '<a href="&#106;avascript:alert(1)">a</a>', '<a href={"javascript:alert(1)"}>a</a>', "<a href={'data:text/html,a'}>a</a>", '<a href>a</a>', '<a xlink:href="javascript:a">a</a>', '<a href="#a" ping="https://evil.example">a</a>', '<a href="#a" target="_top">a</a>',
  ])('the link %s', async (body) => expect((await refusalsOf({ 'content/page.mdx': `${head}${body}\n` })).join()).toMatch(/content\/page\.mdx:[6-8]:\d+ (link-address|known-attribute|syntax|known-tag)/))
})

describe('front matter that is more than YAML is refused', () => {
  it.each([
    ['JavaScript', '---js\n{ title: process.exit() }\n---\n\nWords.\n', '1:4 front-matter'],
    ['JSON', ';;;json\n{}\n;;;\n', '1:1 front-matter'],
    ['TOML', '+++\ntitle = "a"\n+++\n', '1:1 front-matter'],
    ['a tag that runs', '---\ntitle: !!js/function "function () {}"\ndescription: A page that a test reads.\n---\n', '2:22 front-matter'],
    ['a binary tag', '---\ntitle: !!binary aGVsbG8=\ndescription: A page that a test reads.\n---\n', '2:17 front-matter'],
    ['an anchor and alias', '---\ntitle: &a Words\ndescription: *a\n---\n', '2:11 front-matter'],
    ['an alias bomb', `---\na: &a [x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\n---\n`, '2:7 front-matter'],
    ['a merge', '---\n<<: { title: a }\ndescription: A page that a test reads.\n---\n', '1:1 front-matter'],
    ['__proto__', '---\ntitle: A page\ndescription: A page that a test reads.\n__proto__: { a: 1 }\n---\n', '4:1 front-matter'],
    ['a second document', '---\ntitle: A page\n--- \ndescription: A page that a test reads.\n---\n', '1:1 front-matter'],
    ['deep brackets', `---\ntitle: ${'[ '.repeat(1000)}\n---\n`, '1:1 front-matter'],
    ['a long head', `---\ntitle: ${'a'.repeat(10_000)}\n---\n`, '1:1 front-matter'],
    ['a picture outside', '---\ntitle: A page\ndescription: A page that a test reads.\nimage: ../../../../etc/passwd.png\nalt: A picture.\n---\n', '4:8 front-matter-image'],
    ['an absolute picture', '---\ntitle: A page\ndescription: A page that a test reads.\nimage: /etc/passwd.png\nalt: A picture.\n---\n', '4:8 front-matter-image'],
    ['a picture from elsewhere', '---\ntitle: A page\ndescription: A page that a test reads.\nimage: https://evil.example/a.png\nalt: A picture.\n---\n', '4:8 front-matter-image'],
  ])('%s', async (_name, text, place) => expect((await refusalsOf({ 'content/page.mdx': text }))[0]).toBe(`content/page.mdx:${place}`))
})

describe('files that are more than they seem are refused', () => {
  const fine = `${head}Words.\n`
  it.each([
    ['10 MB', { 'content/page.mdx': Buffer.alloc(10 * 1024 * 1024, 'a') }, 'content/page.mdx:1:1 content-file'],
    ['10,000 quotes', { 'content/page.mdx': `${head}${'>'.repeat(10_000)} a\n` }, 'content/page.mdx:6:1 syntax'],
    ['10,000 brackets', { 'content/page.mdx': `${head}${'['.repeat(10_000)}\n` }, 'content/page.mdx:6:1 syntax'],
    ['10,000 lists', { 'content/page.mdx': `${head}${'- '.repeat(10_000)}a\n` }, 'content/page.mdx:6:1 syntax'],
    ['25,000 headings', { 'content/page.mdx': `${head}${'## a\n'.repeat(25_000)}` }, 'content/page.mdx:1:1 syntax'],
    ['25,000 underlined headings', { 'content/page.mdx': `${head}${'a\n-\n\n'.repeat(25_000)}` }, 'content/page.mdx:1:1 syntax'],
    ['an exception with 50,000 spaces', { 'content/page.mdx': `${head}<!-- except figure-date: because${' '.repeat(50_000)}so it is -->\n` }, 'content/page.mdx:6:1 exception'],
    ['100,000 escaped quotes in a product', { 'content/products/pools/a.json': `{ "name": "${'\\"'.repeat(100_000)}` }, 'content/products/pools/a.json:1:11 product-json'],
    ['20,000 strange keys in a product', { 'content/products/pools/a.json': `{${Array.from({ length: 20_000 }, (_, index) => `"k${index}":1`).join()}}` }, 'content/products/pools/a.json:1:1 product-schema'],
    ['NUL bytes', { 'content/page.mdx': `${head}a\0b\n` }, 'content/page.mdx:6:2 syntax'],
    ['bytes that are not UTF-8', { 'content/page.mdx': Buffer.concat([Buffer.from(head), Buffer.from([0xc3, 0x28])]) }, 'content/page.mdx:6:1 syntax'],
    ['UTF-16', { 'content/page.mdx': Buffer.from(`\ufeff${fine}`, 'utf16le') }, 'content/page.mdx:1:4 syntax'],
    ['a byte order mark', { 'content/page.mdx': `\ufeff${fine}` }, 'content/page.mdx:1:1 syntax'],
    ['a package folder', { 'content/node_modules/a/index.mdx': fine }, 'content/node_modules/a/index.mdx:1:1 content-file'],
    ['a script', { 'content/page.js': 'process.exit()' }, 'content/page.js:1:1 content-file'],
    ['a Next page', { 'content/page.tsx': 'export default 1' }, 'content/page.tsx:1:1 content-file'],
    ['brackets in a name', { 'content/[slug].mdx': fine }, 'content/[slug].mdx:1:1 content-file'],
    ['a reserved address', { 'content/api/index.mdx': fine }, 'content/api/index.mdx:1:1 content-file'],
    ['the address of the missing page', { 'content/404.mdx': fine }, 'content/404.mdx:1:1 content-file'],
    ['a product without a category', { 'content/products/lido.json': '{}' }, 'content/products/lido.json:1:1 content-file'],
    ['a product in an odd folder', { 'content/products/pools/deep/lido.json': '{}' }, 'content/products/pools/deep/lido.json:1:1 content-file'],
    ['a name with a dollar', { 'content/products/pools/$lido.json': '{}' }, 'content/products/pools/$lido.json:1:1 content-file'],
    ['two pages of one address', { 'content/a.mdx': fine, 'content/a/index.mdx': fine }, 'content/a/index.mdx:1:1 page-path'],
    ['__proto__ in a product', { 'content/products/pools/a.json': '{ "__proto__": { "a": 1 } }' }, 'content/products/pools/a.json:1:3 product-json'],
    ['deep brackets in a product', { 'content/products/pools/a.json': '['.repeat(100_000) }, 'content/products/pools/a.json:1:1 product-json'],
    ['a byte order mark in a product', { 'content/products/pools/a.json': '\ufeff{}' }, 'content/products/pools/a.json:1:1 product-json'],
    ['a product that is no object', { 'content/products/pools/a.json': '[]' }, 'content/products/pools/a.json:1:1 product-schema'],
    ['an empty product', { 'content/products/pools/a.json': '' }, 'content/products/pools/a.json:1:1 product-json'],
  ])('%s', async (_name, files, place) => expect((await refusalsOf(files as Record<string, string | Buffer>))[0]).toBe(place))

  it.each([
    ['a page that is a link', 'content/page.mdx', '/etc/passwd'],
    ['a folder that is a link', 'content/pages', '/etc'],
    ['a product that is a link', 'content/products/pools/a.json', '/etc/passwd'],
    ['a category that is a link', 'content/products/saas', '/etc'],
    ['content itself as a link', 'content', '/etc'],
    ['a link to nowhere', 'content/page.mdx', 'nowhere'],
    ['a file of public/ that is a link', 'public/leak.txt', '/etc/passwd'],
    ['a folder of assets/ that is a link', 'assets/leak', '/etc'],
    ['assets itself as a link', 'assets', '/etc'],
    ['a link called like what Windows leaves behind', 'public/Thumbs.db', '/etc'],
    ['a link called like what macOS leaves behind', 'public/.DS_Store', '/etc/passwd'],
    ['a link in content/ called like what Windows leaves behind', 'content/desktop.ini', '/etc'],
    ['a link to nowhere called like what macOS leaves behind', 'assets/.DS_Store', 'nowhere'],
    ['a link to a file of the repository', 'public/copy.txt', 'a.txt'],
    ['a link to a folder of the repository', 'content/pages', '../public'],
    ['a link to itself', 'content/loop.mdx', 'loop.mdx'],
    ['a folder of content/ that leads nowhere', 'content/staking', '/nowhere/at/all'],
  ])('%s', async (_name, path, target) => expect(await refusalsOf({ 'public/a.txt': 'a' }, { [path]: target })).toEqual([`${path}:1:1 content-file`]))

  it('public itself as a link', async () => expect(await refusalsOf({ 'content/page.mdx': fine }, { public: '/etc' })).toEqual(['public:1:1 content-file']))

  it.each([
    ['a drawing with a script', { 'public/evil.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>' }, ['public/evil.svg:1:62 asset-content']],
    ['a drawing of 80,000 groups in each other', { 'public/a.svg': `<svg xmlns="http://www.w3.org/2000/svg">${'<g>'.repeat(80_000)}` }, ['public/a.svg:1:128 asset-content']],
    ['a drawing with 20,000 strange attributes', { 'public/a.svg': `<svg xmlns="http://www.w3.org/2000/svg" ${Array.from({ length: 20_000 }, (_, index) => `a${index}="b"`).join(' ')}/>` }, Array.from({ length: 50 }, () => expect.stringMatching(/^public\/a\.svg:1:\d+ asset-content$/) as string)],
    ['a drawing with words that are turned by 200,000 letters', { 'public/a.svg': `<svg xmlns="http://www.w3.org/2000/svg"><text transform="${'a'.repeat(200_000)}">a</text></svg>` }, ['public/a.svg:1:47 asset-content']],
    ['a drawing with words that are as large as 200,000 digits and a letter', { 'public/a.svg': `<svg xmlns="http://www.w3.org/2000/svg"><text font-size="${'9'.repeat(200_000)}a">a</text></svg>` }, ['public/a.svg:1:47 asset-content']],
    ['a drawing with words of 200,000 spaces for a place', { 'public/a.svg': `<svg xmlns="http://www.w3.org/2000/svg"><text x="1${' '.repeat(200_000)}a" opacity="1${' '.repeat(20_000)}a">a</text></svg>` }, ['public/a.svg:1:47 asset-content', expect.stringMatching(/^public\/a\.svg:1:\d+ asset-content$/) as string]],
    ['a drawing with a style of 200,000 letters before a bracket', { 'public/a.svg': `<svg xmlns="http://www.w3.org/2000/svg"><style>${'a'.repeat(200_000)}(</style></svg>` }, ['public/a.svg:1:48 asset-content']],
    ['settings of a host', { 'public/_headers': '/*\n  Content-Security-Policy: *\n' }, ['public/_headers:1:1 asset-file']],
    ['a folder called like settings of a host', { 'public/_headers/a.txt': 'a' }, ['public/_headers/a.txt:1:1 asset-file']],
    ['a folder called like settings of a host, with what macOS leaves behind', { 'public/_headers/.DS_Store': 'a' }, ['public/_headers:1:1 asset-file']],
    ['a folder called like the missing page, with what Windows leaves behind deep in it', { 'public/404.html/a/Thumbs.db': 'a' }, ['public/404.html:1:1 asset-file', 'public/404.html/a:1:1 asset-file']],
    ['a folder of the build with what Windows leaves behind', { 'public/API/v1/desktop.ini': 'a' }, ['public/API:1:1 asset-file', 'public/API/v1:1:1 asset-file']],
    ['nothing but what file managers leave in folders of pages', { 'content/page.mdx': fine, 'public/page/.DS_Store': 'a', 'public/.DS_Store': 'a', 'content/old/.DS_Store': 'a', 'assets/Thumbs.db': 'a' }, []],
    ['a picture of a page that is shared', { 'content/page.mdx': fine, 'public/page/og.jpg': 'a' }, ['public/page/og.jpg:1:1 asset-file']],
    ['a text that hides', { 'public/a.txt': 'a\u202eb' }, ['public/a.txt:1:2 asset-content']],
    ['20 MB', { 'public/a.png': Buffer.alloc(20 * 1024 * 1024) }, ['public/a.png:1:1 asset-file']],
    ['a schema that says something else', { 'content/products/pools.schema.json': '{}\n' }, ['content/products/pools.schema.json:1:2 generated-file']],
  ])('%s', async (_name, files, places) => expect(await refusalsOf(files as Record<string, string | Buffer>)).toEqual(places))

  // Windows has no such names.
  it.skipIf(process.platform === 'win32').each(['public/a\nb.svg', 'public/a\u001b[2Jb.svg', 'public/a\u202egnp.svg', 'assets/a\rb.png'])('the name %j', async (path) => {
    expect(await refusalsOf({ [path]: 'a' })).toEqual([`${path}:1:1 asset-file`])
  })

  it('a picture that is a link, or not a picture', async () => {
    const page = `---\ntitle: A page\ndescription: A page that a test reads.\nimage: ../assets/a.png\nalt: A picture.\n---\n\nWords.\n`
    expect(await refusalsOf({ 'content/page.mdx': page }, { 'assets/a.png': '/etc/passwd' })).toEqual(['assets/a.png:1:1 content-file', 'content/page.mdx:4:8 front-matter-image'])
    expect(await refusalsOf({ 'content/page.mdx': page, 'assets/a.png': '<svg onload="alert(1)"/>' })).toEqual(['assets/a.png:1:1 asset-content', 'content/page.mdx:4:8 front-matter-image'])
    expect(await refusalsOf({ 'content/page.mdx': page, 'assets/a.png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) })).toEqual(['assets/a.png:1:1 asset-content', 'content/page.mdx:4:8 front-matter-image'])
  })

  it('a dark twin of a picture that is none', async () => {
    const page = `---\ntitle: A page\ndescription: A page that a test reads.\nimage: ../assets/a.png\nalt: A picture.\n---\n\nWords.\n`
    const picture = readFileSync(join(root, 'assets/staking/leslie-pool.png'))
    expect(await refusalsOf({ 'content/page.mdx': page, 'assets/a.png': picture })).toEqual([])
    expect(await refusalsOf({ 'content/page.mdx': page, 'assets/a.png': picture, 'assets/a.dark.png': '<svg onload="alert(1)"/>' })).toEqual(['assets/a.dark.png:1:1 asset-content', 'content/page.mdx:4:8 front-matter-image'])
  })

  it('line ends of Windows are fine', async () => expect(await refusalsOf({ 'content/page.mdx': fine.replaceAll('\n', '\r\n') })).toEqual([]))
})
