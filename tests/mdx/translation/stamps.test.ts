import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { locate, mostComplaints } from '../../../src/diagnostics.ts'
import { langOfStamps, readStamps, type Stamp, stampsFileOf, stampsKeyOf, writeStamps } from '../../../src/mdx/translation/stamps.ts'

const hash = '0123456789abcdef'
const made = (text: string) => `2026-11-26 ${text}`
/** What is wrong with a stamps file, each with line and column. */
const faults = (text: string) => readStamps(text).complaints.map((complaint) => locate(complaint, 'stamps', 'content/translations/es/stamps.json', text)).map(({ line, column, message }) => `${line}:${column} ${message}`)
const plain = (stamps: ReadonlyMap<string, ReadonlyMap<string, Stamp>> | undefined) => stamps && [...stamps].map(([page, sections]) => [page, [...sections]])
const remedy = 'take back what was edited, and run `npm run translations -- --stamp`, which writes the file.'
const page = (sections: string) => `{\n  "a.mdx": {\n    ${sections}\n  }\n}\n`

describe('stamps', () => {
  it('are read by page and section', () => {
    const text = `{ "staking/pools/index.mdx": { "": "${made(hash)}", "what-are": "2028-02-29 fedcba9876543210" }, "index.mdx": {} }`
    expect(readStamps(text).complaints).toEqual([])
    expect(plain(readStamps(text).stamps)).toEqual([
      ['staking/pools/index.mdx', [['', { day: '2026-11-26', hash }], ['what-are', { day: '2028-02-29', hash: 'fedcba9876543210' }]]],
      ['index.mdx', []],
    ])
  })

  it('of nothing are an empty object', () => {
    expect(plain(readStamps('{}\n').stamps)).toEqual([])
    expect(writeStamps(new Map())).toBe('{}\n')
    expect(writeStamps(new Map([['index.mdx', new Map()]]))).toBe('{}\n')
  })

  it('are written sorted, one section a line, whatever order they came in', () => {
    const stamp = { day: '2026-11-26', hash }
    const one = new Map([['staking/index.mdx', new Map([['zeta', stamp], ['', stamp], ['10', stamp], ['9', stamp], ['alpha', stamp]])], ['index.mdx', new Map([['b', stamp], ['a', stamp]])]])
    const other = new Map([...one].reverse().map(([file, sections]) => [file, new Map([...sections].reverse())]))
    const text = `{
  "index.mdx": {
    "a": "2026-11-26 ${hash}",
    "b": "2026-11-26 ${hash}"
  },
  "staking/index.mdx": {
    "": "2026-11-26 ${hash}",
    "10": "2026-11-26 ${hash}",
    "9": "2026-11-26 ${hash}",
    "alpha": "2026-11-26 ${hash}",
    "zeta": "2026-11-26 ${hash}"
  }
}
`
    expect([writeStamps(one), writeStamps(other)]).toEqual([text, text])
  })

  it('come back as they were written, and are written with the same bytes again', () => {
    const id = fc.stringMatching(/^[\p{L}\p{N}_-]{0,12}$/u).filter((text) => text !== '__proto__')
    const file = fc.stringMatching(/^(?:[a-z0-9-]{1,5}\/){0,3}[a-z0-9-]{1,5}\.mdx$/)
    const stamp = fc.record({ day: fc.constantFrom('2026-11-26', '2024-02-29'), hash: fc.stringMatching(/^[0-9a-f]{16}$/) })
    fc.assert(fc.property(fc.array(fc.tuple(file, fc.array(fc.tuple(id, stamp), { minLength: 1 }))), (entries) => {
      const stamps = new Map(entries.map(([name, sections]) => [name, new Map(sections)]))
      const text = writeStamps(stamps)
      const again = readStamps(text)
      expect(again.complaints).toEqual([])
      expect(new Map([...(again.stamps ?? [])].map(([name, sections]) => [name, new Map(sections)]))).toEqual(stamps)
      expect(writeStamps(again.stamps ?? new Map())).toBe(text)
    }))
  })

  it.each(['constructor', 'toString', 'hasOwnProperty'])('of a section called %s are no part of every object', (id) => {
    expect(readStamps(page(`"a": "${made(hash)}"`)).stamps?.get('a.mdx')?.get(id)).toBeUndefined()
    expect(readStamps(page(`"${id}": "${made(hash)}"`)).stamps?.get('a.mdx')?.get(id)).toEqual({ day: '2026-11-26', hash })
  })
})

describe('a stamps file is refused', () => {
  it.each([
    ['nothing', '', '1:1 Unexpected JSON (value expected), expected strict JSON: keys and texts in double quotes, no comments, no comma after the last item.'],
    ['half of one', '{ "a.mdx": {', '1:12 Unexpected JSON (close brace expected), expected strict JSON: keys and texts in double quotes, no comments, no comma after the last item.'],
    ['a comma too many', page(`"": "${made(hash)}",`), '4:3 Unexpected JSON (property name expected), expected strict JSON: keys and texts in double quotes, no comments, no comma after the last item.'],
    ['a comment', '// x\n{}', '1:1 Unexpected JSON (invalid comment token), expected strict JSON: keys and texts in double quotes, no comments, no comma after the last item.'],
    ['a list', '[]', `1:1 Unexpected list, expected an object: page -> section -> day and hash; ${remedy}`],
    ['null', 'null', `1:1 Unexpected null, expected an object: page -> section -> day and hash; ${remedy}`],
    ['a text', '"a.mdx"', `1:1 Unexpected "a.mdx", expected an object: page -> section -> day and hash; ${remedy}`],
    ['a page without sections', '{ "a.mdx": "2026-11-26" }', `1:12 Unexpected "2026-11-26", expected an object: section -> day and hash; ${remedy}`],
    ['a page with a list', '{ "a.mdx": [] }', `1:12 Unexpected list, expected an object: section -> day and hash; ${remedy}`],
    ['a page that is null', '{ "a.mdx": null }', `1:12 Unexpected null, expected an object: section -> day and hash; ${remedy}`],
    ['a page above the folder', '{ "../a.mdx": {} }', `1:3 Unexpected key "../a.mdx", expected the path of a page below content/, such as "staking/pools/index.mdx"; ${remedy}`],
    ['a page below content/', '{ "/etc/a.mdx": {} }', `1:3 Unexpected key "/etc/a.mdx", expected the path of a page below content/, such as "staking/pools/index.mdx"; ${remedy}`],
    ['an address for a page', '{ "staking/pools": {} }', `1:3 Unexpected key "staking/pools", expected the path of a page below content/, such as "staking/pools/index.mdx"; ${remedy}`],
    ['a page with backslashes', '{ "staking\\\\index.mdx": {} }', `1:3 Unexpected key "staking\\\\index.mdx", expected the path of a page below content/, such as "staking/pools/index.mdx"; ${remedy}`],
    ['a prototype for a page', '{ "__proto__": {} }', '1:3 Unexpected key "__proto__", expected a key of a stamps file; remove it.'],
    ['a prototype for a section', page('"__proto__": {}'), '3:5 Unexpected key "__proto__", expected a key of a stamps file; remove it.'],
    ['a page twice', '{ "a.mdx": {}, "a.mdx": {} }', '1:16 Unexpected second key "a.mdx", expected each key once; remove one of the two.'],
    ['a section twice', page(`"a": "${made(hash)}",\n    "a": "${made(hash)}"`), '4:5 Unexpected second key "a", expected each key once; remove one of the two.'],
    ['a section with a space', page(`"a b": "${made(hash)}"`), `3:5 Unexpected key "a b", expected the id of a section, or "" for what stands before the first heading; ${remedy}`],
    ['a section with a line end', page(`"a\\n": "${made(hash)}"`), `3:5 Unexpected key "a\\n", expected the id of a section, or "" for what stands before the first heading; ${remedy}`],
    ['a section with its sign', page(`"#a": "${made(hash)}"`), `3:5 Unexpected key "#a", expected the id of a section, or "" for what stands before the first heading; ${remedy}`],
    ['a number', page('"a": 20261126'), `3:10 Unexpected 20261126, expected a day and a hash of 16 digits, such as "2026-11-26 0123456789abcdef"; ${remedy}`],
    ['an object for a stamp', page('"a": { "day": "2026-11-26" }'), `3:10 Unexpected object, expected a day and a hash of 16 digits, such as "2026-11-26 0123456789abcdef"; ${remedy}`],
    ['a day alone', page('"a": "2026-11-26"'), `3:10 Unexpected "2026-11-26", expected a day and a hash of 16 digits, such as "2026-11-26 0123456789abcdef"; ${remedy}`],
    ['a hash alone', page(`"a": "${hash}"`), `3:10 Unexpected "${hash}", expected a day and a hash of 16 digits, such as "2026-11-26 0123456789abcdef"; ${remedy}`],
    ['a short hash', page(`"a": "${made(hash.slice(1))}"`), `3:10 Unexpected "${made(hash.slice(1))}", expected a day and a hash of 16 digits, such as "2026-11-26 0123456789abcdef"; ${remedy}`],
    ['a long hash', page(`"a": "${made(`${hash}0`)}"`), `3:10 Unexpected "${made(`${hash}0`)}", expected a day and a hash of 16 digits, such as "2026-11-26 0123456789abcdef"; ${remedy}`],
    ['a hash in capitals', page(`"a": "${made(hash.toUpperCase())}"`), `3:10 Unexpected "${made(hash.toUpperCase())}", expected a day and a hash of 16 digits, such as "2026-11-26 0123456789abcdef"; ${remedy}`],
    ['a day that is none', page(`"a": "2026-02-30 ${hash}"`), `3:10 Unexpected "2026-02-30 ${hash}", expected a day and a hash of 16 digits, such as "2026-11-26 0123456789abcdef"; ${remedy}`],
    ['a month', page(`"a": "2026-11 ${hash}"`), `3:10 Unexpected "2026-11 ${hash}", expected a day and a hash of 16 digits, such as "2026-11-26 0123456789abcdef"; ${remedy}`],
    ['something after the hash', page(`"a": "${made(hash)} "`), `3:10 Unexpected "${made(hash)} ", expected a day and a hash of 16 digits, such as "2026-11-26 0123456789abcdef"; ${remedy}`],
    ['a conflict of git', `{\n<<<<<<< one\n=======\n>>>>>>> two\n}`, '2:1 Unexpected merge conflict marker ("<<<<<<< one"), expected one text; keep one of the two sides and remove the markers.'],
    ['a mark before it', '\ufeff{}', '1:1 Unexpected byte order mark, expected "{"; save the file as UTF-8 without it.'],
    ['nesting without end', '['.repeat(200_000), '1:1 Unexpected nesting deeper than 32, expected a stamps file.'],
    ['more than anybody could review', ' '.repeat(512 * 1024 + 1), '1:1 Unexpected file of 524289 characters, expected at most 524288.'],
  ])('%s', (_, text, fault) => {
    expect(faults(text)).toEqual([fault])
    expect(readStamps(text).stamps).toBeUndefined()
  })

  it('as a whole where one line of it is wrong, and says so of each', () => {
    const text = page(`"a": "${made(hash)}",\n    "b": 1,\n    "c": "x"`)
    expect(readStamps(text).stamps).toBeUndefined()
    expect(faults(text).map((fault) => fault.split(',')[0])).toEqual(['4:10 Unexpected 1', '5:10 Unexpected "x"'])
  })

  it('with no more words than one can read, however much is wrong', () => {
    const many = (entry: (n: number) => string) => `{${Array.from({ length: 15_000 }, (_, n) => entry(n)).join()}}`
    for (const text of [many((n) => `"${n}": 1`), many((n) => `"${n}.mdx": 1`), `{"a.mdx":${many((n) => `"${n}": 1`)}}`]) expect(readStamps(text).complaints).toHaveLength(mostComplaints)
  })

  it('without showing all of a text that never ends', () => expect(faults(page(`"a": "${'x'.repeat(300_000)}"`)).join().length).toBeLessThan(300))
})

describe('the place of stamps', () => {
  it('is told from the language, and the language from it', () => {
    expect(stampsFileOf('ar')).toBe('content/translations/ar/stamps.json')
    expect(langOfStamps('content/translations/ar/stamps.json')).toBe('ar')
    expect(stampsKeyOf('content/staking/pools/index.mdx')).toBe('staking/pools/index.mdx')
  })

  it.each(['content/translations/en/stamps.json', 'content/translations/de/stamps.json', 'content/translations/constructor/stamps.json', 'content/translations/es/staking/stamps.json', 'content/stamps.json', 'content/translations/es/stamps.json5', 'x/content/translations/es/stamps.json'])('%s is none', (file) => expect(langOfStamps(file)).toBeUndefined())
})
