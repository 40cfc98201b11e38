import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Node } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { diffRegistry } from '../../src/review/registry-diff.ts'
import { registryChangeToMarkdown } from '../../src/review/registry-diff-markdown.ts'
import { readSnapshot, type Snapshot } from '../../src/review/snapshot.ts'
import type { TokenList } from '../../src/registry/token-lists.ts'
import { root } from '../files.ts'
import { filesOfSide } from './sides.ts'

const folder = 'tests/fixtures/review'
const day = '2026-11-22'
const cases = readdirSync(join(root, folder)).filter((name) => ['before', 'after'].some((side) => existsSync(join(root, folder, name, side))))

function snapshotOf(path: string): Snapshot {
  return readSnapshot(filesOfSide(path), [], path.endsWith('/before'))
}

const markdownOf = (before: Snapshot, after: Snapshot) => registryChangeToMarkdown(diffRegistry(before, after, day))
const markdownOfCase = (name: string) => markdownOf(snapshotOf(`${folder}/${name}/before`), snapshotOf(`${folder}/${name}/after`))

describe('a change to the registry', () => {
  it('has fixtures', () => expect(cases.length).toBeGreaterThan(20))

  it.each(cases)('%s', async (name) => {
    await expect(markdownOfCase(name)).toMatchFileSnapshot(join(root, folder, `${name}.md`))
  })

  it.each(cases)('says nothing when nothing changes: %s', (name) => {
    const after = snapshotOf(`${folder}/${name}/after`)
    const unread = [...after.products.values()].some(({ listing }) => !listing)
    const text = markdownOf(after, after)
    if (!unread) expect(text).toBe('Nothing in the product registry changes.\n')
    else expect(text).toContain('No token address, link host or exception changes.')
  })
})

/** Every node of a Markdown text, as GitHub's dialect has it. */
function nodesOf(text: string): Node[] {
  const nodes: Node[] = []
  visit(unified().use(remarkParse).use(remarkGfm).parse(text), (node) => void nodes.push(node))
  return nodes
}

describe('the address of a token', () => {
  const lido = '0xae7ab96520DE3A18E5e111B5EaAb095312D7fE84'
  const rocket = '0xae78736Cd615f374D3085123A210448E74Fc6393'
  const list = (name: string, symbol: string, address: string): TokenList => ({ name, package: 'a', version: '1.0.0', date: '2026-01-02', tokens: [{ symbol, address }] })
  const lists = [list('A', 'stETH', lido.toLowerCase()), list('B', 'STETH', lido), list('C', '[x](https://evil.example) @all', rocket), list('D', 'DAI', `0x${'1'.repeat(40)}`)]
  const sideWith = (tokens: object[]) => readSnapshot(new Map([['content/products/pools/some.json', JSON.stringify({ name: 'Some', facts: { tokens: { value: tokens } } })]]), [])
  const said = (before: object[], after: object[]) => registryChangeToMarkdown(diffRegistry(sideWith(before), sideWith(after), day, lists)).split('\n').filter((line) => / {2}- .*(?:lists|has that)/.test(line))

  it.each<[string, object[], object[], string[]]>([
    ['new, and on lists', [], [{ symbol: 'stETH', address: lido }], ['  - on 2 of 4 independent token lists: A, B']],
    ['changed to another, which lists contradict', [{ symbol: 'stETH', address: lido }], [{ symbol: 'stETH', address: `0x${'2'.repeat(40)}` }], ['  - ⚠ on 0 of 4 independent token lists', `  - ⚠ A has that symbol at \`${lido}\` ([block explorer](https://etherscan.io/token/${lido}))`, `  - ⚠ B has that symbol at \`${lido}\` ([block explorer](https://etherscan.io/token/${lido}))`]],
    ["changed to another token's", [{ symbol: 'rETH', address: lido }], [{ symbol: 'rETH', address: rocket }], ['  - ⚠ on 0 of 4 independent token lists', '  - ⚠ C has that address as \\[x\\]\\(https:&#8203;//evil.example\\) @&#8203;all']],
    ['with another symbol', [{ symbol: 'rETH', address: lido }], [{ symbol: 'stETH', address: lido }], ['  - on 2 of 4 independent token lists: A, B']],
    ['that is no address', [], [{ symbol: '__proto__', address: 'constructor' }], ['  - ⚠ on 0 of 4 independent token lists']],
    ['gone', [{ symbol: 'stETH', address: lido }], [], []],
    ['the same as before', [{ symbol: 'stETH', address: lido }], [{ symbol: 'stETH', address: lido }], []],
  ])('%s', (_, before, after, lines) => expect(said(before, after)).toEqual(lines))

  it('is told of where it only passes from what a source says otherwise to what holds', () => {
    const [old, other] = [{ symbol: 'stETH', address: lido }, { symbol: 'stETH', address: rocket }]
    const side = (value: object, says: object) => readSnapshot(new Map([['content/products/pools/some.json', JSON.stringify({ name: 'Some', facts: { tokens: { value: [value], sources: [{ says: [says] }] } } })]]), [])
    const told = registryChangeToMarkdown(diffRegistry(side(old, other), side(other, old), day, lists)).split('\n').filter((line) => /^(?:- |  - (?:old|new))/.test(line))
    expect(told.slice(0, 3).map((line) => line.replace(/ \(\[.*/, ''))).toEqual(['- ⚠ **Some** (`content/products/pools/some.json`): a changed token address, for stETH', `  - old: \`${lido}\``, `  - new: \`${rocket}\``])
    expect(registryChangeToMarkdown(diffRegistry(side(old, other), side(old, other), day, lists))).toContain('No token address, link host or exception changes.')
  })
})

describe('text from product files', () => {
  it.each(cases)('makes no HTML, picture, mention, table, code block or foreign link, in either direction: %s', (name) => {
    const back = markdownOf(snapshotOf(`${folder}/${name}/after`), snapshotOf(`${folder}/${name}/before`))
    for (const text of [markdownOfCase(name), back]) {
      const nodes = nodesOf(text)
      expect(nodes.filter(({ type }) => /^(html|image|imageReference|linkReference|definition|table|code|blockquote|thematicBreak|footnote.*|delete|emphasis)$/.test(type))).toEqual([])
      const links = nodes.flatMap((node) => (node.type === 'link' && 'url' in node ? [String(node.url)] : []))
      expect(links.filter((url) => !/^https:\/\/etherscan\.io\/token\/0x[0-9a-fA-F]{40}$/.test(url))).toEqual([])
      const words = nodes.flatMap((node) => (node.type === 'text' && 'value' in node ? [String(node.value)] : [])).join('\n')
      expect(words).not.toMatch(/@\w|#\d|:\w+:/)
      expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069\r\u0000]/)
    }
  })

  it('makes no heading of its own', () => {
    const headings = nodesOf(markdownOfCase('hostile-text')).filter(({ type }) => type === 'heading')
    // Title, look here first, addresses that disappear, and the one product, renamed.
    expect(headings.length).toBe(4)
  })

  it('is cut where it is endless, and says so', () => {
    const text = markdownOfCase('hostile-exception')
    expect(text).toMatch(/… \(\d+ characters more\)/)
    expect(text.length).toBeLessThan(1_500)
  })
})

describe('what was not opened', () => {
  const file = 'content/products/keyGen/key-tool.json'
  const before = snapshotOf(`${folder}/empty-before/after`)

  it.each(['link', 'large', 'kind'] as const)('is no removed product, but stands first: %s', (reason) => {
    const text = markdownOf(before, readSnapshot(new Map(), [{ file, reason }]))
    expect(text).toMatch(/Look here first[\s\S]*⚠ \*\*Key Tool\*\* \(`content\/products\/keyGen\/key-tool.json`\): (a symbolic link|too large|not a file)/)
    expect(text).not.toContain('removed')
  })

  it('is told of where it is no product file at all', () => {
    const text = markdownOf(before, readSnapshot(new Map([[file, before.products.get(file)?.text ?? '']]), [{ file: 'content/products/pools', reason: 'link' }]))
    expect(text).toContain('⚠ (`content/products/pools`): a symbolic link, not followed (after)')
  })

  it('and what stands elsewhere is no product', () => {
    const files = ['content/products/pools.schema.json', 'content/products/pools/old/lido.json', 'content/products/Pools/lido.json', 'content/products/pools/lido.JSON', 'other/content/products/pools/lido.json']
    expect([...readSnapshot(new Map(files.map((path) => [path, '{}']))).products.keys()]).toEqual([])
  })

  it('and a path with a line break stays one line', () => {
    const path = 'content/products/pools/x\n## Approved @everyone.json'
    const text = markdownOf(readSnapshot(new Map()), readSnapshot(new Map([[path, '{']])))
    expect(text).not.toMatch(/^## Approved/m)
    expect(text).toContain('Cannot be read')
  })
})
