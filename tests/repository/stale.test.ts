import { spawnSync } from 'node:child_process'
import type { Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import type { Listing } from '../../src/registry/listing.ts'
import { withMissingFacts } from '../../src/registry/missing-facts.ts'
import { type BadLink, staleFactsOf, staleReport } from '../../src/review/stale.ts'
import { filesBelow, root } from '../files.ts'
import { withTypeScript } from '../run-script.ts'

const today = '2026-11-22'
const source = { title: 'Documentation', url: 'https://docs.some.fi/', kind: 'project' as const }
const known = <T>(value: T, asOf: string, sources = [source]) => ({ value, asOf, sources })
const unknown = { value: 'unknown' as const }

/** A listing whose only known fact is one about its source code, as of a date. */
function listing(asOf: string, more: Partial<Listing<'keyGen'>> = {}, sources = [source]): Listing<'keyGen'> {
  const openSource = known('all' as const, asOf, sources)
  return { id: 'some-tool', category: 'keyGen', name: 'Some Tool', url: 'https://some.fi/', facts: { ...(withMissingFacts({ facts: {} }, 'keyGen') as Pick<Listing<'keyGen'>, 'facts'>).facts, openSource }, ...more }
}

const tree = (markdown: string): Nodes => unified().use(remarkParse).use(remarkGfm).parse(markdown)
function typesIn(node: Nodes): string[] {
  return [node.type, ...('children' in node ? node.children.flatMap(typesIn) : [])]
}
/** What a reader sees as text, without code: there GitHub looks for mentions and references. */
function wordsIn(node: Nodes): string {
  return node.type === 'text' ? node.value : 'children' in node ? node.children.map(wordsIn).join('\n') : ''
}

describe('a fact is old', () => {
  it.each([
    ['2025-11-21', true], ['2025-11-22', false], ['2025-11-23', false], ['2025-10', true], ['2025-11', true], ['2025-12', false], ['2024', true], ['2025', true], ['2026', false], ['2026-11-22', false], ['2027-01-01', false], ['2016-02-29', true],
  ])('as of %s: %s', (asOf, old) => expect(staleFactsOf(listing(asOf), today).length).toBe(old ? 1 : 0))

  it.each([['2025', '2026-01-01', false], ['2025', '2026-01-02', true], ['2025-11', '2026-11-01', false], ['2025-11', '2026-11-02', true]])('as of %s on %s, which counts from its first day: %s', (asOf, day, old) => expect(staleFactsOf(listing(asOf), day).length).toBe(old ? 1 : 0))

  it.each([['2027-02-28', true], ['2027-03-01', false]])('as of %s, counted from a day that other years do not have: %s', (asOf, old) => expect(staleFactsOf(listing(asOf), '2028-02-29').length).toBe(old ? 1 : 0))

  it('only where it is known, oldest first', () => {
    const { facts } = listing('2024-05')
    const product = { facts: { ...facts, launch: known('2020', '2023-01-30'), selfCustody: known('yes' as const, '2026-01'), platforms: known(['linux' as const], '2024') } }
    expect(staleFactsOf(product, today).map(({ key, asOf }) => `${key} ${asOf}`)).toEqual(['launch 2023-01-30', 'platforms 2024', 'openSource 2024-05'])
  })
})

describe('the report', () => {
  it('names file, fact, date, age and source, the oldest product first', () => {
    const report = staleReport([listing('2025-09-30'), listing('2026-11', { name: 'Fresh', id: 'fresh' }), listing('2023', { name: 'Older', id: 'older' })], today)
    expect(report).toBe(`# To check again

On 2026-11-22, 2 facts of 2 products are older than 12 months, or may be, counted from the first day of a month or year. Open the source, look for a newer one, and change value, date and source together.

## Older

\`content/products/keyGen/older.json\`

| Fact | As of | Age | First source |
| --- | --- | --- | --- |
| \`openSource\` | 2023 | up to 3 years 10 months | Documentation: \`https://docs.some.fi/\` |

## Some Tool

\`content/products/keyGen/some-tool.json\`

| Fact | As of | Age | First source |
| --- | --- | --- | --- |
| \`openSource\` | 2025-09-30 | 1 year 1 month | Documentation: \`https://docs.some.fi/\` |
`)
  })

  it('names texts that changed since they were read, by fact and file', () => {
    const changed = [{ address: 'https://raw.githubusercontent.com/some/tool/main/README.md', file: 'content/products/keyGen/some-tool.json', key: 'openSource', since: '2026-06-10' }]
    expect(staleReport([], today, { tried: 2, bad: [], changed })).toMatch(/\n### Changed since\n\nThese no longer say what they said when the fact was written\. Read them again, then mend the fact or its check\.\n\n- `https:\/\/raw\.githubusercontent\.com\/some\/tool\/main\/README\.md`: changed since 2026-06-10, `openSource` in `content\/products\/keyGen\/some-tool\.json`\n$/)
  })

  it('says so when there is nothing to do', () => {
    expect(staleReport([listing('2026-11')], today)).toBe('# To check again\n\nOn 2026-11-22, no fact of 1 product is older than 12 months.\n')
    expect(staleReport([], today)).toContain('no fact of 0 products')
  })

  it('tells dead addresses from those that would not say', () => {
    const bad: BadLink[] = [
      { address: 'https://a.fi/', state: 'dead', why: '404', files: ['content/a.mdx', 'content/b.mdx'] },
      { address: 'https://b.fi/', state: 'unclear', why: 'no answer in time', files: ['content/b.mdx'] },
    ]
    const report = staleReport([], today, { tried: 3, bad, changed: [] })
    expect(report).toContain('3 addresses tried, 1 answered.')
    expect(report).toMatch(/### Dead\n\n.*\n\n- `https:\/\/a\.fi\/`: 404, in `content\/a\.mdx`, `content\/b\.mdx`\n\n### Could not be checked\n\n.*\n\n- `https:\/\/b\.fi\/`: no answer in time, in `content\/b\.mdx`\n$/)
    expect(staleReport([], today, { tried: 1, bad: [], changed: [] })).toMatch(/## Addresses\n\n1 address tried, 1 answered\.\n$/)
  })

  const hostile = [
    '@someone', '@org/team', '#1', 'org/repo#1', 'GH-1', '<img src=x onerror=alert(1)>', '</td></table><h1>x</h1>', '<!--', '--> x', '<details>', '[x](https://evil.fi)', '![x](https://evil.fi/x.png)', '<https://evil.fi>',
    'https://evil.fi', 'www.evil.fi', '`', '``` x', 'a | b | c |', '\\|', 'x\n\n# Heading', 'x\r\n| a |', 'x\u2028y', '\u202eevil', '| --- |', '$x$', ':tada:', '[^1]', '- [x] done', '**b**',
  ]
  it.each(hostile)('is not changed by what a file says: %j', (text) => {
    const product = listing('2023', { name: text, id: text }, [{ title: text, url: `https://some.fi/${text}`, kind: 'project' as const }])
    const bad: BadLink[] = [{ address: `https://some.fi/${text}`, state: 'dead', why: text, files: [text] }]
    const report = tree(staleReport([product], today, { tried: 1, bad, changed: [] }))
    const cells = (n: number) => Array<string>(n).fill('tableCell')
    expect(typesIn(report).filter((type) => !['text', 'inlineCode', 'paragraph'].includes(type))).toEqual(['root', 'heading', 'heading', 'table', 'tableRow', ...cells(4), 'tableRow', ...cells(4), 'heading', 'heading', 'list', 'listItem'])
    expect(wordsIn(report)).not.toMatch(/@\w|#\d|GH-\d|:\/\/|www\.|:tada/i)
    expect(wordsIn(report)).not.toMatch(/[\u2028\u202e]/)
  })

  it.each([['é', 30_000], ['x', 500_000]])('is short enough for an issue, however long a file is (%s)', (letter, length) => {
    const many = Array.from({ length: 300 }, (_, n) => listing('2023', { name: letter.repeat(40), id: `${n}` }, [{ title: letter.repeat(length / 100), url: `https://some.fi/${letter.repeat(length / 100)}`, kind: 'project' as const }]))
    const report = staleReport(many, today)
    expect(Buffer.byteLength(report)).toBeLessThan(65_000)
    expect(report).toMatch(/\n\n\d+ lines left out: run `npm run stale` to read all\.\n$/)
  })

  it('does not lose other products to one endless text', () => {
    const endless = listing('2022', { name: 'x'.repeat(500_000), id: 'endless' }, [{ title: 'y'.repeat(500_000), url: `https://some.fi/${'z'.repeat(500_000)}`, kind: 'project' as const }])
    expect(staleReport([endless, listing('2023')], today)).toContain('## Some Tool')
  })
})

describe('npm run stale', () => {
  const run = (args: string[], day = '2030-01-01') => spawnSync(process.execPath, [...withTypeScript, 'scripts/stale.ts', ...args], { cwd: root, encoding: 'utf8', env: { ...process.env, BUILD_DATE: day } })

  it('prints the report and nothing else', () => {
    const { status, stdout, stderr } = run([])
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^# To check again\n\nOn 2030-01-01, \d+ facts of \d+ products are older/)
    // With many, it leaves out those at its end.
    expect(filesBelow('content/products').some((file) => stdout.includes(`\`content/products/${file}\``))).toBe(true)
  })

  it('prints nothing when asked to be quiet and there is nothing to do', () => {
    // On that day no source was a year old yet.
    const { status, stdout, stderr } = run(['--quiet'], '2021-01-01')
    expect([status, stdout, stderr]).toEqual([0, '', ''])
    expect(run(['--quiet']).stdout).toMatch(/^# To check again/)
  })

  it('ends with 2 where it is asked for something else', () => {
    const { status, stdout, stderr } = run(['--link'])
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^Unexpected --link, expected --links, --quiet or --help; did you mean --links\?\nUsage: npm run stale /)
  })
})
