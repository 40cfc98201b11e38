import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { applyFixes } from '../../src/check/fix.ts'
import { categories, type Category } from '../../src/registry/categories.ts'
import { factsOf } from '../../src/registry/listing.ts'
import { checkListing } from '../../src/registry/load.ts'
import { neededFacts, withMissingFacts } from '../../src/registry/missing-facts.ts'
import { root } from '../files.ts'

const nobodyKnows = { value: 'unknown' }
type Facts = Record<string, unknown>

/** A product file of a category in which nobody knows anything, without some facts. */
function fileOf(category: Category, without: readonly string[], indent: string | number = 2): string {
  const facts = Object.fromEntries(neededFacts(category).filter((key) => !without.includes(key)).map((key) => [key, nobodyKnows]))
  return `${JSON.stringify({ name: 'Some Pool', url: 'https://pool.example.org/', facts }, null, indent)}\n`
}

const complaintsOf = (category: Category, text: string) => checkListing(`content/products/${category}/some-pool.json`, text, category).diagnostics
const mended = (category: Category, text: string) => applyFixes(text, complaintsOf(category, text)).text

describe.each(categories)('a fact that a file of %s lacks is written by --fix', (category) => {
  const keys = neededFacts(category)

  it.each(keys)('alone: %s', (key) => expect(mended(category, fileOf(category, [key]))).toBe(fileOf(category, [])))
  it.each(keys.slice(1).map((key, index) => [keys[index] ?? '', key] as const))('beside another: %s and %s', (...two) => expect(mended(category, fileOf(category, two))).toBe(fileOf(category, [])))
  it('all but one', () => expect(mended(category, fileOf(category, keys.slice(1)))).toBe(fileOf(category, [])))
  it('every second', () => expect(mended(category, fileOf(category, keys.filter((_, index) => index % 2 === 0)))).toBe(fileOf(category, [])))
  it('all', () => expect(JSON.parse(mended(category, fileOf(category, keys)))).toEqual(JSON.parse(fileOf(category, []))))
})

describe('what is written keeps to the file', () => {
  const lacking = ['launch', 'audits', 'bugBounty', 'platforms']

  it.each([['four spaces', 4], ['tabs', '\t'], ['one space', 1]])('its indentation: %s', (_, indent) => {
    expect(mended('pools', fileOf('pools', lacking, indent))).toBe(fileOf('pools', [], indent))
  })

  it.each([['two spaces', 2], ['tabs', '\t']])('its line ends: \\r\\n and %s', (_, indent) => {
    const crlf = (text: string) => text.replaceAll('\n', '\r\n')
    expect(mended('pools', crlf(fileOf('pools', lacking, indent)))).toBe(crlf(fileOf('pools', [], indent)))
  })

  it('its one line', () => {
    expect(mended('keyGen', fileOf('keyGen', ['launch', 'selfCustody'], 0))).toContain('"facts":{"status":{"value":"unknown"}, "launch": { "value": "unknown" },"openSource":{"value":"unknown"},')
    expect(JSON.parse(mended('keyGen', fileOf('keyGen', ['launch', 'selfCustody'], 0)))).toEqual(JSON.parse(fileOf('keyGen', [])))
  })

  it('facts that hold braces and quotes in their words', () => {
    const text = fileOf('keyGen', ['audits']).replace('"openSource": {\n      "value": "unknown"', '"openSource": {\n      "value": "unknown",\n      "note": "It says \\"}, {\\" there."')
    expect(mended('keyGen', text)).toBe(text.replace('    "bugBounty": {', '    "audits": {\n      "value": "unknown"\n    },\n    "bugBounty": {'))
  })

  it('a share and a bond that a part makes necessary', () => {
    const source = '{\n        "value": "part",\n        "asOf": "2026-01",\n        "sources": [{ "title": "A source", "url": "https://example.org/", "kind": "project" }]\n      }'
    const text = fileOf('pools', []).replace('"permissionlessNodes": {\n      "value": "unknown"\n    }', `"permissionlessNodes": ${source}`)
    expect(complaintsOf('pools', text).map(({ message }) => message)).toEqual(['Unexpected facts for "facts", expected "permissionlessStakeShare" exactly where "permissionlessNodes" is "part"; add it, as "unknown" if nobody knows, as `npm run check -- --fix` does.', 'Unexpected facts for "facts", expected "nodeBond" exactly where "permissionlessNodes" is "all" or "part"; add it, as "unknown" if nobody knows, as `npm run check -- --fix` does.'])
    expect(mended('pools', text)).toBe(text.replace('    "executionClientShare"', '    "permissionlessStakeShare": {\n      "value": "unknown"\n    },\n    "nodeBond": {\n      "value": "unknown"\n    },\n    "executionClientShare"'))
  })
})

describe('nothing is written', () => {
  const message = (key: string) => `Unexpected end of "facts", expected the key "${key}"; add it, as { "value": "unknown" } if nobody knows`
  const strange = (key: string, remedy: string, place = '"facts"') => `Unexpected key "${key}", expected a key of ${place}; ${remedy}`

  it.each<[string, string, string, string[]]>([
    ['a key is misspelt', '"bugBounty":', '"bugBonty":', [strange('bugBonty', 'did you mean "bugBounty"?')]],
    ['a key is in other letters', '"bugBounty":', '"BugBounty":', [strange('BugBounty', 'did you mean "bugBounty"?')]],
    ['a key is written with an underscore', '"bugBounty":', '"bug_bounty":', [strange('bug_bounty', 'did you mean "bugBounty"?')]],
    ['a key is one that nobody knows', '"bugBounty":', '"bounty":', [`${message('bugBounty')}.`, strange('bounty', 'remove it.')]],
    ['the fact stands outside of the facts', '"facts": {\n    "status": {\n      "value": "unknown"\n    },', '"status": { "value": "unknown" },\n  "facts": {', [`${message('status')}.`, strange('status', 'remove it.', 'the file')]],
  ])('where %s: it may be the one that is missing', (_, from, to, messages) => {
    const text = fileOf('keyGen', []).replace(from, to)
    expect(text).not.toBe(fileOf('keyGen', []))
    const found = complaintsOf('keyGen', text)
    expect(found.map((one) => one.message).sort()).toEqual([...messages].sort())
    expect(found.filter(({ fix }) => fix !== undefined)).toEqual([])
  })

  it.each<[string, (text: string) => string]>([
    ['facts are a list', (text) => text.replace(/"facts": \{[\s\S]*\n {2}\}/, '"facts": []')],
    ['facts are a text', (text) => text.replace(/"facts": \{[\s\S]*\n {2}\}/, '"facts": "none"')],
    ['facts are missing', (text) => text.replace(/,\s*"facts": \{[\s\S]*\n {2}\}/, '')],
    ['the file is a list', () => '[]\n'],
    ['the file is a word', () => '"facts"\n'],
  ])('where %s', (_, spoil) => {
    const text = spoil(fileOf('keyGen', []))
    expect(complaintsOf('keyGen', text).length).toBeGreaterThan(0)
    expect(mended('keyGen', text)).toBe(text)
  })
})

describe('a guess at a key', () => {
  const complaint = (from: string, to: string) => complaintsOf('keyGen', fileOf('keyGen', []).replace(from, to)).map(({ line, message }) => `${line} ${message}`)

  it.each([
    ['"nme":', '2 Unexpected key "nme", expected a key of the file; did you mean "name"?'],
    ['"Name":', '2 Unexpected key "Name", expected a key of the file; did you mean "name"?'],
  ])('is made at the key, once: %s', (key, message) => expect(complaint('"name":', key)).toEqual([message]))

  it.each(['"title":', '"label":', '"id":', '"n":', '"product_name":', '"constructor":'])('is not made where none is near: %s', (key) => {
    expect(complaint('"name":', key)).toEqual(['1 Unexpected end of the file, expected the key "name"; add it.', `2 Unexpected key ${key.slice(0, -1)}, expected a key of the file; remove it.`])
  })

  it('is none of a key that stands there already', () => {
    expect(complaint('"name": "Some Pool",', '"name": "Some Pool",\n  "names": "Some Pool",')).toEqual(['3 Unexpected key "names", expected a key of the file; remove it.'])
  })

  it.each([['sources', 'source'], ['asOf', 'asof'], ['value', 'valeu']])('knows the keys of a fact: %s', (key, typed) => {
    const fact = { value: 'all', asOf: '2026-01', sources: [{ title: 'A source', url: 'https://example.org/', kind: 'project' }] }
    const text = fileOf('keyGen', []).replace('"openSource": {\n      "value": "unknown"\n    }', `"openSource": ${JSON.stringify(fact).replace(`"${key}":`, `"${typed}":`)}`)
    expect(complaintsOf('keyGen', text).map(({ message }) => message)).toContain(`Unexpected key "${typed}", expected a key of "facts.openSource"; did you mean "${key}"?`)
  })
})

it.each(categories)('no fact of %s is given twice or moved where none is missing', (category) => {
  const value = JSON.parse(fileOf(category, [])) as { facts: Facts }
  expect(withMissingFacts(value, category)).toBe(value)
  const { facts } = withMissingFacts({ facts: { strange: 1, platforms: 2 } }, category) as { facts: Facts }
  expect(Object.keys(facts)).toEqual([...Object.keys(factsOf[category].shape).filter((key) => neededFacts(category).includes(key)), 'strange'])
  expect(facts.platforms).toBe(2)
})

it.each(['[]', '"words"', 'null', '7', '{"facts": []}', '{"facts": null}', '{}'])('what has no facts stays as it is: %s', (text) => {
  const value: unknown = JSON.parse(text)
  expect(withMissingFacts(value, 'pools')).toBe(value)
})

it('the real files lack none', () => {
  const file = 'content/products/pools/lido.json'
  const value: unknown = JSON.parse(readFileSync(join(root, file), 'utf8'))
  expect(withMissingFacts(value, 'pools')).toBe(value)
})
