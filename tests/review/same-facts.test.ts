import { describe, expect, it } from 'vitest'
import { compareFacts, type Side } from '../../src/review/same-facts.ts'
import { holdsWords, reportOf } from '../../src/review/same-facts/report.ts'
import { patchedBase } from '../products.ts'

const differences = (before: string | Side, after: string | Side, file = 'content/a/index.mdx') => {
  const side = (one: string | Side): Side => (typeof one === 'string' ? { file, text: one } : one)
  return compareFacts(side(before), side(after)).map(({ side: which, kind, value, line }) => `${line} ${which} ${kind} ${value}`)
}

describe('the same facts are in', () => {
  it.each([
    ['other words', 'A pool keeps 10% of rewards.', 'Of the rewards, a pool takes 10% for itself.'],
    ['a per cent written in another way', 'It keeps 10 %, 5&nbsp;%, 3\u00a0% and 40.13 per cent.', 'It keeps 10%, 5%, 3% and 40.13%.'],
    ['a figure in bold', '**10** % of 1,000', '10% of **1000**'],
    ['another order', 'First 32 ETH, then 5% on 3 August 2026.', 'On August 3, 2026, 5% came after 32 ETH.'],
    ['a day in words', 'Since 2026-08-03.', 'Since 3 August 2026.'],
    ['a number in words', 'It takes two steps.', 'It takes a couple of steps.'],
    ['sentences split', 'One, https://lido.fi/a, two.', 'One: https://lido.fi/a. Two.'],
    ['other words of a link', '[Lido](/staking/pools/lido)', '[The page of Lido](/staking/pools/lido "Lido")'],
    ['a heading with its id', '## What it costs {#cost}', '## The price {#cost}'],
    ['a card with another title', '<Card title="A" emoji=":x:">\nWords.\n</Card>', '<Card emoji=":x:" title="B">\nOther words.\n</Card>'],
    ['front matter with other words', '---\ntitle: A\ndescription: B\norder: 3\nrelated:\n  - /a\n---\n', '---\ntitle: C\ndescription: D\norder: 3\nrelated:\n  - /a\n---\n'],
    ['may, the verb', 'You may go.', 'May you go?'],
    ['line ends', 'A pool\nkeeps 10%.', 'A pool keeps\n10%.'],
  ])('%s', (_, before, after) => expect(differences(before, after)).toEqual([]))

  it.each([
    ['de', 'Es waren 1.000,5 ETH, 40,13 % am 3. August 2026, von 3 Millionen.'],
    ['fr', 'C’étaient 1\u202f000,5 ETH, 40,13 % le 3 août 2026, sur 3 millions.'],
    ['es', 'Eran 1.000,5 ETH, el 40,13 % el 3 de agosto de 2026, de 3 millones.'],
    ['ar', 'كانت ١٠٠٠٫٥ ETH، ٤٠٫١٣٪ في ٣ أغسطس ٢٠٢٦، من 3 million.'],
    ['tr', '1.000,5 ETH, %40,13, 3 Ağustos 2026, 3 million.'],
  ])('a translation into %s', (lang, text) => {
    const before = { file: 'a.md', text: 'It was 1,000.5 ETH, 40.13% on 3 August 2026, of 3 million.' }
    expect(differences(before, { file: 'b.md', text, lang })).toEqual([])
    expect(differences(before, { file: 'b.md', text: text.replace('4', '5').replace('٤', '٥'), lang }).map((one) => one.replace(/^\d+ /, ''))).toEqual(['missing figure 40.13%', 'new figure 50.13%'])
  })
})

describe('another fact is told of', () => {
  it.each([
    ['a figure', 'One.\n\nIt keeps 10%.', 'One.\n\nIt keeps 12%.', ['3 missing figure 10%', '3 new figure 12%']],
    ['a per cent that became a number', 'It keeps 10%.', 'It keeps 10.', ['1 missing figure 10%', '1 new figure 10']],
    ['a digit', 'In 2025.', 'In 2026.', ['1 missing figure 2025', '1 new figure 2026']],
    ['a point', '1.5 ETH', '15 ETH', ['1 missing figure 1.5 ETH', '1 new figure 15 ETH']],
    ['a thousand times', '1,000 ETH', '1.000 ETH', ['1 missing figure 1000 ETH', '1 new figure 1.000 ETH']],
    ['a unit', '5 ETH', '5 USD', ['1 missing figure 5 ETH', '1 new figure 5 USD']],
    ['a million', '5 million', '5 billion', ['1 missing figure 5 million', '1 new figure 5 billion']],
    ['a thousand', '10 thousand', '10 trillion', ['1 missing figure 10 thousand', '1 new figure 10 trillion']],
    ['what a million is of', '5 million ETH', '5 million USD', ['1 missing figure 5 million ETH', '1 new figure 5 million USD']],
    ['a sign', 'It gave 10%.', 'It gave −10%.', ['1 missing figure 10%', '1 new figure -10%']],
    ['a half', '10½ ETH', '10 ETH', ['1 missing figure 10½ ETH', '1 new figure 10 ETH']],
    ['a half alone', '½ ETH', '¼ ETH', ['1 missing figure ½ ETH', '1 new figure ¼ ETH']],
    ['a link on a line of its own', '[a](\n/staking/pools)', '[a](\nhttps&colon;//lid0.fi/)', ['1 missing link /staking/pools', '1 new link https&colon;//lid0.fi/']],
    ['a definition in a quote', '> [a]: /staking/pools', '> [a]: /staking/saas', ['1 missing link /staking/pools', '1 new link /staking/saas']],
    ['a currency', '$5', '€5', ['1 missing figure $5', '1 new figure €5']],
    ['a month', 'In May 2026.', 'In June 2026.', ['1 missing figure month 5', '1 new figure month 6']],
    ['a month of ISO', '2026-05', '2026-06', ['1 missing figure month 5', '1 new figure month 6']],
    ['a version', 'v1.5.2', 'v1.5.3', ['1 missing figure 1.5.2', '1 new figure 1.5.3']],
    ['a figure said once less', '10% and\n10%.', '10% and', ['2 missing figure 10%']],
    ['a figure left out', 'Of 32 ETH.', 'Of ETH.', ['1 missing figure 32 ETH']],
    ['a link', '[a](/staking/pools)', '[a](/staking/saas)', ['1 missing link /staking/pools', '1 new link /staking/saas']],
    ['an anchor', '[a](/a#b)', '[a](/a#c)', ['1 missing link /a#b', '1 new link /a#c']],
    ['a link of a tag', '<a href="/a">b</a>', '<a href="/c">b</a>', ['1 missing link /a', '1 new link /c']],
    ['a definition', '[a]: https://lido.fi/', '[a]: https://lid0.fi/', ['1 missing link https://lido.fi/', '1 new link https://lid0.fi/']],
    ['an address in words', 'See https://lido.fi/a.', 'See https://lido.fi/b.', ['1 missing link https://lido.fi/a', '1 new link https://lido.fi/b']],
    ['an address of an account', '0x00000000219ab540356cBB839Cbe05303d7705Fa', '0x00000000219ab540356cBB839Cbe05303d7705Fb', ['1 missing address 0x00000000219ab540356cBB839Cbe05303d7705Fa', '1 new address 0x00000000219ab540356cBB839Cbe05303d7705Fb']],
    ['a host', 'See lido.fi for it.', 'See lido.finance for it.', ['1 missing host lido.fi', '1 new host lido.finance']],
    ['an id', '## A {#a}', '## A {#b}', ['1 missing id a', '1 new id b']],
    ['an id left out', '## A {#a}', '## A', ['1 missing id a']],
    ['a note', 'A.[^1]\n\n[^1]: B', 'A.\n\n[^1]: B', ['1 missing note 1']],
    ['a component', '<Divider />', '', ['1 missing component <Divider>']],
    ['what a component shows', '<Figure name="exit-queue" />', '<Figure name="client-shares" />', ['1 missing component <Figure name="exit-queue">', '1 new component <Figure name="client-shares">']],
    ['front matter', '---\ntitle: A\norder: 3\n---\n', '---\ntitle: A\nsidebar: false\n---\n', ['3 missing setting order: 3', '3 new setting sidebar: false']],
  ])('%s', (_, before, after, expected) => expect(differences(before, after)).toEqual(expect.arrayContaining(expected)))

  it('in the line that changed, where it stands more than once', () => {
    expect(differences('A 10% here.\nB 10% there.\n', 'A here.\nB 10% there.\n')).toEqual(['1 missing figure 10%'])
    expect(differences('B 10% there.\n', 'A 10% here.\nB 10% there.\n')).toEqual(['1 new figure 10%'])
  })
})

describe('a product file', () => {
  const file = 'content/products/pools/some-pool.json'
  const base = patchedBase('some-pool', {})
  const edit = (from: string, to: string) => {
    expect(base).toContain(from)
    return differences({ file, text: base }, { file, text: base.replace(from, to) })
  }

  it('keeps its facts where only words change', () => {
    expect(edit('No dated figure was found.', 'We found no figure with a date.')).toEqual([])
    expect(edit('"title": "A source"', '"title": "The source"')).toEqual([])
  })

  it.each([
    ['a value', '"percent": 10', '"percent": 11', ['facts.fee.value.percent: 10', 'facts.fee.value.percent: 11']],
    ['a name', '"name": "Some Pool"', '"name": "Same Pool"', ['name: "Some Pool"', 'name: "Same Pool"']],
    ['an address', '"url": "https://pool.example.org/"', '"url": "https://pool.example.org/a"', ['url: "https://pool.example.org/"', 'url: "https://pool.example.org/a"']],
  ])('does not where %s does', (_, from, to, [was, is]) => {
    expect(edit(from, to).map((one) => one.replace(/^\d+ /, ''))).toEqual([`missing value ${was}`, `new value ${is}`])
  })

  it('tells of a figure in a note', () => {
    expect(edit('No dated figure was found.', 'In 2026 it was 5%.').map((one) => one.replace(/^\d+ /, ''))).toEqual(['new figure 2026', 'new figure 5%'])
  })

  it('that cannot be read is compared as a text', () => {
    expect(differences({ file, text: '{ "a": 10' }, { file, text: '{ "a": 11' })).toEqual(['1 missing figure 10', '1 new figure 11'])
  })
})

describe('code', () => {
  const inCode = (before: string, after: string, file = 'src/strings/en/a.ts') => differences(before, after, file)

  it.each([
    ['a number of the code', 'const a = 5 // or 6\nconst b = "Words."', 'const a = 7 // or 8\nconst b = "Other."'],
    ['a pattern', 'const a = /[\'"`]5/g; const b = 4 / 2', 'const a = /[\'"`]6/g; const b = 4 / 3'],
    ['words around what is put in', 'a = `${number(x)} of ${y}`', 'b = `Of ${y}, ${number(x)}`'],
    ['words within what is put in', 'a = `${x ? \'at most\' : `more than`} ${y}`', 'a = `${x ? \'up to\' : `above`} ${y}`'],
    ['an apostrophe between tags', '<p>Don\'t take 5.</p>', '<p>5: don\'t.</p>'],
  ])('is not told of for %s', (_, before, after) => expect(inCode(before, after, 'src/components/A.tsx')).toEqual([]))

  it.each([
    ['a text', "a = 'It is 5.'", "a = 'It is 6.'", ['1 missing figure 5', '1 new figure 6']],
    ['a text in double quotes', 'a = "It\'s 5."', 'a = "It\'s 6."', ['1 missing figure 5', '1 new figure 6']],
    ['an escaped quote', "a = 'It\\'s 5.'", "a = 'It\\'s 6.'", ['1 missing figure 5', '1 new figure 6']],
    ['a template', 'a = `\n${x} 5`', 'a = `\n${x} 6`', ['2 missing figure 5', '2 new figure 6']],
    ['a text within a template', "a = `${f({ b: '5' })} c`", "a = `${f({ b: '6' })} c`", ['1 missing figure 5', '1 new figure 6']],
    ['what is put in', 'a = `${x} of`', 'a = `${y} of`', ['1 missing expression ${x}', '1 new expression ${y}']],
    ['what is no longer put in', 'a = `At most ${x}.`', 'a = `At most.`', ['1 missing expression ${x}']],
    ['words between tags', '<p>It is 5.</p>', '<p>It is 6.</p>', ['1 missing figure 5', '1 new figure 6']],
    ['a link', "a = { url: 'https://lido.fi/' }", "a = { url: 'https://lido.fi/b' }", ['1 missing link https://lido.fi/', '1 new link https://lido.fi/b']],
    ['a text behind a pattern', "a = /'/; b = '5'", "a = /'/; b = '6'", ['1 missing figure 5', '1 new figure 6']],
  ])('is told of for %s', (_, before, after, expected) => expect(inCode(before, after, 'src/components/A.tsx')).toEqual(expected))
})

it('files that come, go or cannot be read are told of', () => {
  expect(reportOf([{ file: 'a.md', after: 'Words.' }, { file: 'b\n.md', before: 'Words.' }, { file: 'c.md', before: null, after: '' }, { file: 'd.md', before: '5', after: '5!' }])).toEqual({
    files: 4,
    lines: ['a.md:1: new file, of which nothing was there before', 'b\ufffd.md:1: missing file, and all that it said', 'c.md:1: file that was not compared; it is a link, no text, or larger than 512 KiB'],
  })
})

it.each([
  ['content/staking/pools/index.mdx', true],
  ['content/translations/es/staking/pools/index.mdx', true],
  ['content/products/pools/lido.json', true],
  ['content/translations/es/products/pools/lido.json', true],
  ['src/strings/es/attributes.ts', true],
  ['README.md', true],
  ['content/translations/es/stamps.json', false],
  ['content/translations/es/terms.json', false],
  ['content/products/pools.schema.json', false],
  ['tests/fixtures/a.md', false],
])('whether %s holds words: %s', (file, holds) => expect(holdsWords(file)).toBe(holds))
